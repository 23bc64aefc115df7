import { hundredths } from '../../../../../exercises/core/rounds'
import type { Move } from '../../../../../exercises/core/rounds'
import { roundStrings as words } from '../../../strings/rounds'
import { roundsPictureId } from '../../picture/rounds'
import { hasLevels } from '../../group/rows'
import type { ItemRounds, PartRounds, Rounds, Stability } from '../../mesa/rounds'
import type { RowSummary } from '../../group/model'
import { levelRuns } from '../context'
import { answersPerDot } from '../dots'
import type { Block, Table, Text } from '../model'
import { listed, valueRuns } from './items'

/** «5 ítems cambiaron de valor, 17 se mantuvieron…» */
export const stabilityWords = ({ moved, stayed, untold }: Stability): string => words.stability(moved.length, stayed.length, untold.length)

/** What became of the answers themselves, whatever their value did. */
export const shiftWords = ({ shift }: ItemRounds): string => (shift === null ? words.noShift : words.shift(shift.lean, hundredths(shift.share)))

/** What became of an item's value: the agreed one too where it went another way. */
export function changeWords({ move }: ItemRounds): string {
  const answered = `${words.sign[move.answered]} ${words.move[move.answered]}`
  return move.agreed === move.answered ? answered : `${answered}; ${words.agreed.toLowerCase()}, ${words.move[move.agreed]}`
}

const rowMove = (move: Move): string => `${words.sign[move]} ${words.rowMove[move]}`

function rowsTable(rounds: Rounds, { part, rows }: PartRounds): Table {
  const { table } = words
  const sets = rounds.after.definition.levelSets
  const levels = hasLevels(part)
  const cell = (row: RowSummary['answered'] | undefined): Text => {
    if (!row) return table.none
    return levels ? levelRuns(sets, row.level) : row.figure || table.none
  }
  const [before, after] = [rounds.before.round, rounds.after.round]
  return {
    kind: 'table',
    caption: table.rows(part.title),
    rowHeaders: true,
    columns: [
      { title: part.columns.row, width: 30 },
      { title: table.answered(before), width: 26 }, { title: table.answered(after), width: 26 },
      { title: table.agreed(before), width: 26 }, { title: table.agreed(after), width: 26 },
      { title: table.change, width: 22 },
    ],
    rows: rows.map((row) => [
      row.title, cell(row.before?.answered), cell(row.after?.answered), cell(row.before?.agreed), cell(row.after?.agreed), rowMove(row.move.agreed),
    ]),
  }
}

function itemsTable(rounds: Rounds, group: { readonly id: string; readonly title: string }, perDot: number): Table {
  const { table, report } = words
  return {
    kind: 'table',
    caption: report.caption(group.title),
    rowHeaders: true,
    long: true,
    columns: [
      { title: table.item, width: 30 },
      { title: `${table.distributionOf(rounds.before.round)} · ${table.answersOf.toLowerCase()}`, width: 32 }, { title: `${table.distributionOf(rounds.after.round)} · ${table.answersOf.toLowerCase()}`, width: 32 },
      { title: `${table.distributionOf(rounds.before.round)} · ${table.value}`, width: 20 }, { title: `${table.distributionOf(rounds.after.round)} · ${table.value}`, width: 20 },
      { title: table.change, width: 34 },
    ],
    rows: rounds.items.filter(({ after }) => after.group === group.id).map((item) => [
      item.after.title,
      listed(item.before, perDot), listed(item.after, perDot),
      valueRuns(item.before), valueRuns(item.after),
      [{ text: changeWords(item), strong: true }, { text: `\n${shiftWords(item)}`, light: true }],
    ]),
  }
}

/** A round beside the one before it: what moved, what stayed, and both distributions of each item; nothing where there is none. */
export function comparison(rounds: Rounds | null): readonly Block[] {
  if (rounds === null) return []
  const { before, after, stability } = rounds
  const largest = Math.max(0, ...rounds.items.flatMap(({ before: one, after: other }) => [...one.options, ...other.options].map(({ count }) => count)))
  const perDot = answersPerDot(largest)
  return [
    { kind: 'heading', level: 1, text: words.reportHeading(before.round) },
    { kind: 'paragraph', text: `${words.people(before.round, before.respondents, after.round, after.respondents)} ${words.anonymous}` },
    { kind: 'list', items: [words.said(words.answered, stabilityWords(stability.answered)), words.said(words.agreed, stabilityWords(stability.agreed))] },
    { kind: 'paragraph', text: words.report.intro },
    ...rounds.parts.filter(({ rows }) => rows.length > 0).map((part) => rowsTable(rounds, part)),
    ...after.definition.groups.flatMap((group): readonly Block[] => [
      { kind: 'heading', level: 2, text: group.title },
      { kind: 'picture', id: roundsPictureId(group.id), caption: words.picture.title(group.title), alt: words.picture.title(group.title) },
      itemsTable(rounds, group, perDot),
    ]),
  ]
}
