import { chileanNumber } from '../../../../../exercises/core/text'
import { groupStrings } from '../../../strings/group'
import { reportStrings } from '../../../strings/report'
import type { HoursSummary, ProposalSummary, RoomSummary, RowProposal } from '../../group/model'
import { actionCount } from '../../group/proposal'
import { levelRuns, levelWord } from '../context'
import type { Block, Table, Text } from '../model'
import { chileanDay } from '../names'
import { cleanLine, cleanText } from '../text'

function hoursTable({ definition }: RoomSummary, { part, weights }: HoursSummary, byRow: Readonly<Record<string, number>>): Table {
  const words = reportStrings.hours
  const total = Object.values(byRow).reduce((sum, hours) => sum + hours, 0)
  const hoursOf = (hours: number): Text => words.unit(chileanNumber(hours))
  return {
    kind: 'table',
    caption: words.caption(chileanNumber(total)),
    rowHeaders: true,
    total: true,
    columns: [
      { title: part.columns.row, width: 40 }, { title: words.level, width: 35 },
      { title: words.weight, width: 20, align: 'center' }, { title: words.hours, width: 20, align: 'center' },
    ],
    rows: [
      ...part.rows.map((row): readonly Text[] => [
        row.title,
        levelRuns(definition.levelSets, row.agreed.level),
        String(weights[row.agreed.level?.id ?? ''] ?? 0),
        hoursOf(byRow[row.id] ?? 0),
      ]),
      [words.total, '', '', hoursOf(total)],
    ],
  }
}

/** Hours by row from the agreed levels, or what stands in the way of a plan; nothing where the instrument shares none. */
export function hours(summary: RoomSummary): readonly Block[] {
  if (!summary.hours) return []
  const words = reportStrings.hours
  const { part, missing, disputed, byRow } = summary.hours
  const names = (ids: readonly string[]): string => part.rows.filter(({ id }) => ids.includes(id)).map(({ title }) => title).join(', ')
  const heading: Block = { kind: 'heading', level: 1, text: words.heading }
  if (missing.length > 0) return [heading, { kind: 'paragraph', text: words.missing(names(missing)) }]
  if (byRow === null) return [heading, { kind: 'paragraph', text: words.notSet }]
  const warning: readonly Block[] = disputed.length > 0 ? [{ kind: 'paragraph', text: words.disputed(names(disputed)) }] : []
  return [
    heading,
    { kind: 'paragraph', text: words.intro(part.columns.row.toLowerCase()) },
    ...warning,
    hoursTable(summary, summary.hours, byRow),
  ]
}

/** The source's name where it has one. */
export const proposalHeading = ({ validation }: Pick<ProposalSummary, 'validation'>): string => reportStrings.proposal.heading(validation !== null)

/** «Estrategia (medio)» */
function rowName({ definition }: RoomSummary, { row }: RowProposal): string {
  if (!row) return groupStrings.proposal.strays
  return row.agreed.level ? reportStrings.proposal.rowLevel(row.title, levelWord(definition.levelSets, row.agreed.level)) : row.title
}

/** Actions row by row; a row without any says so, so that nobody takes it for forgotten by the report. Nothing where no row leads to one. */
export function proposal(summary: RoomSummary): readonly Block[] {
  if (!summary.proposal) return []
  const words = reportStrings.proposal
  const { label, rows: own } = summary.proposal
  const heading: Block = { kind: 'heading', level: 1, text: proposalHeading(summary.proposal) }
  if (actionCount(summary.proposal) === 0) return [heading, { kind: 'paragraph', text: words.none }]
  const rows = own.flatMap((each): readonly (readonly Text[])[] => {
    const name = rowName(summary, each)
    if (each.actions.length === 0) return [[name, words.noAction, '', '', '']]
    return each.actions.map((action) => [
      name,
      cleanText(action.action) || words.notSet,
      cleanText(action.assistance) || words.notSet,
      cleanLine(action.unit) || words.notSet,
      chileanDay(cleanLine(action.due)) || words.notSet,
    ])
  })
  return [
    heading,
    { kind: 'paragraph', text: words.intro(label?.toLowerCase() ?? null) },
    {
      kind: 'table',
      caption: words.caption,
      rowHeaders: true,
      long: true,
      columns: [
        { title: label ?? words.part, width: 28 }, { title: words.action, width: 46 }, { title: words.assistance, width: 32 },
        { title: words.unit, width: 25 }, { title: words.due, width: 19, align: 'center' },
      ],
      rows,
    },
  ]
}
