import { chileanNumber } from '../../../../../exercises/core/text'
import { reportStrings } from '../../../strings/report'
import { subjectStrings } from '../../../strings/subject'
import { actionCount } from '../../group/proposal'
import type { RoomSummary } from '../../group/model'
import { mesaOf, placeOf, type Attendees, type ReportContext } from '../context'
import type { Block, Table, Text } from '../model'
import { chileanDay } from '../names'
import { cleanLine } from '../text'
import type { Mesa } from '../../mesa/model'
import { resultHeading } from './levels'
import { proposalHeading } from './plan'
import { voteMatters } from './votes'

const words = reportStrings.acta

/** As many as a mesa may have without the file becoming a book. */
export const MOST_ATTENDEES = 60
/** Empty lines for what the mesa adjusts and agrees. */
const WRITING_LINES = 6

function matters(summary: RoomSummary, mesa: Mesa | null): Table {
  const { hours, proposal } = summary
  const rows: readonly string[] = [
    words.result(resultHeading(summary), summary.headline.agreed),
    words.agreed(summary.agreedItems.length),
    ...(hours ? [hours.byRow === null || hours.hours === null ? words.hoursNotSet : words.hours(reportStrings.hours.unit(chileanNumber(hours.hours)))] : []),
    ...(proposal ? [words.proposal(proposalHeading(proposal), actionCount(proposal))] : []),
    ...voteMatters(mesa),
  ]
  return {
    kind: 'table',
    caption: words.matters,
    rowHeaders: false,
    byHand: true,
    columns: [
      { title: words.matter, width: 70 },
      ...[words.yes, words.adjusted, words.no].map((title) => ({ title, width: 20, align: 'center' as const })),
    ],
    rows: rows.map((row): readonly Text[] => [row, '', '', '']),
  }
}

/** Names of this one file, bounded and without control characters; empty lines are nobody. */
export function attendeeNames(attendees: Attendees): readonly string[] {
  if (attendees.kind === 'blank') {
    return Array.from({ length: Math.min(MOST_ATTENDEES, Math.max(0, Math.trunc(attendees.lines))) }, () => '')
  }
  return attendees.names.map((name) => cleanLine(name)).filter((name) => name !== '').slice(0, MOST_ATTENDEES)
}

function signatures(attendees: Attendees): Table {
  return {
    kind: 'table',
    caption: words.attendeesCaption,
    rowHeaders: false,
    byHand: true,
    long: true,
    columns: [
      { title: words.number, width: 9, align: 'center' }, { title: words.name, width: 48 },
      { title: words.post, width: 38 }, { title: words.signature, width: 40 },
    ],
    rows: attendeeNames(attendees).map((name, index) => [String(index + 1), name, '', '']),
  }
}

/** Header of what was judged: the comuna, or the alliance, network or initiative; a room made without its name goes by its own. */
function whatItJudges({ definition: { about }, subject }: RoomSummary): string {
  if (subject !== null) return subjectStrings.short[about]
  return about === 'municipio' ? words.municipality : reportStrings.cover.room
}

/** The acta in which the group makes the result its own; a form of ours, to fill in and sign by hand. */
export function acta(summary: RoomSummary, { acta: form, mesa: whose = null }: ReportContext): readonly Block[] {
  const { definition, proposal } = summary
  const mesa = mesaOf(definition.about)
  return [
    { kind: 'heading', level: 1, text: words.heading(mesa), newPage: true },
    { kind: 'paragraph', text: words.intro(mesa, proposal && proposalHeading(proposal)) },
    { kind: 'paragraph', text: words.origin(proposal?.validation ?? null), tone: 'note' },
    {
      kind: 'facts',
      rows: [
        [whatItJudges(summary), placeOf(summary)],
        [words.place, cleanLine(form.place)],
        [words.day, chileanDay(cleanLine(form.day))],
        [words.start, ''],
        [words.end, ''],
        [words.chair, ''],
      ],
    },
    matters(summary, whose),
    { kind: 'heading', level: 2, text: words.agreements },
    { kind: 'lines', count: WRITING_LINES },
    { kind: 'heading', level: 2, text: words.attendees },
    signatures(form.attendees),
  ]
}
