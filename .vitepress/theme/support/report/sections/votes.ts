import { voteStrings as words, voteWords } from '../../../strings/votes'
import type { Mesa } from '../../mesa/model'
import { votesOf, type VoteCount } from '../../mesa/votes'
import { answersPerDot, dots } from '../dots'
import type { Block, Text } from '../model'
import { cleanLine } from '../text'

/** Votes whose result the facilitator shows: the others are still going on. */
const shownIn = (mesa: Mesa | null): readonly VoteCount[] => (mesa === null ? [] : votesOf(mesa).filter(({ vote }) => vote.shown))

/** For the acta: what the mesa voted on and what came of it, ties included. */
export const voteMatters = (mesa: Mesa | null): readonly string[] => shownIn(mesa).map((count) => words.report.acta(cleanLine(count.vote.title), cleanLine(voteWords(count).join(' '))))

function blocksOf(count: VoteCount): readonly Block[] {
  const perDot = answersPerDot(Math.max(...count.lines.map(({ total }) => total)))
  return [
    { kind: 'heading', level: 2, text: cleanLine(count.vote.title) },
    { kind: 'list', items: [words.counted(count.ballots, count.lines.some(({ hands }) => hands > 0), count.dots), ...voteWords(count).map((sentence) => cleanLine(sentence))] },
    {
      kind: 'table',
      caption: words.table.caption(cleanLine(count.vote.title)),
      rowHeaders: false,
      columns: [
        { title: words.table.place, width: 14, align: 'center' }, { title: words.table.line, width: 66 }, { title: words.table.dots, width: 30 },
        { title: words.table.phones, width: 22, align: 'center' }, { title: words.table.hands, width: 18, align: 'center' },
      ],
      rows: count.ranked.map((line): readonly Text[] => [
        line.place === null ? words.table.none : String(line.place), cleanLine(line.text),
        [{ text: String(line.total), strong: true }, { text: ` ${dots(line.total, perDot)}`, decorative: true }],
        String(line.phones), String(line.hands),
      ]),
    },
  ]
}

/** What the mesa voted on; nothing where no result is shown. */
export function votes(mesa: Mesa | null): readonly Block[] {
  const shown = shownIn(mesa)
  if (shown.length === 0) return []
  return [{ kind: 'heading', level: 1, text: words.report.heading }, { kind: 'paragraph', text: words.report.intro }, ...shown.flatMap(blocksOf)]
}
