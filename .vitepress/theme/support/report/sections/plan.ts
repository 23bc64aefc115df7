import { chileanNumber } from '../../../../../exercises/core/text'
import { reportStrings } from '../../../strings/report'
import type { RoomSummary } from '../../group/summary'
import { areaTitle, levelRuns, levelWord } from '../context'
import type { Block, Table, Text } from '../model'
import { chileanDay } from '../names'
import { cleanLine, cleanText } from '../text'

function hoursTable(summary: RoomSummary, byArea: Readonly<Record<string, number>>): Table {
  const words = reportStrings.hours
  const total = Object.values(byArea).reduce((sum, hours) => sum + hours, 0)
  const hoursOf = (hours: number): Text => words.unit(chileanNumber(hours))
  return {
    kind: 'table',
    caption: words.caption(chileanNumber(total)),
    rowHeaders: true,
    total: true,
    columns: [
      { title: words.area, width: 40 }, { title: words.level, width: 35 },
      { title: words.weight, width: 20, align: 'center' }, { title: words.hours, width: 20, align: 'center' },
    ],
    rows: [
      ...summary.areas.map((area): readonly Text[] => [
        area.title,
        levelRuns(area.agreed.level),
        String(summary.hours.weights[area.agreed.level] ?? 0),
        hoursOf(byArea[area.id] ?? 0),
      ]),
      [words.total, '', '', hoursOf(total)],
    ],
  }
}

/** Hours by area from the agreed levels, or what stands in the way of a plan. */
export function hours(summary: RoomSummary): readonly Block[] {
  const words = reportStrings.hours
  const { missing, disputed, byArea } = summary.hours
  const names = (ids: readonly string[]): string => ids.map((id) => areaTitle(summary, id)).join(', ')
  const heading: Block = { kind: 'heading', level: 1, text: words.heading }
  if (missing.length > 0) return [heading, { kind: 'paragraph', text: words.missing(names(missing)) }]
  if (byArea === null) return [heading, { kind: 'paragraph', text: words.notSet }]
  const warning: readonly Block[] = disputed.length > 0 ? [{ kind: 'paragraph', text: words.disputed(names(disputed)) }] : []
  return [
    heading,
    { kind: 'paragraph', text: words.intro },
    ...warning,
    hoursTable(summary, byArea),
  ]
}

/** Number of actions that the mesa has written. */
export const actionCount = (summary: RoomSummary): number => summary.proposal.reduce((sum, { actions }) => sum + actions.length, 0)

/** Actions area by area; an area without any says so, so that nobody takes it for forgotten by the report. */
export function proposal(summary: RoomSummary): readonly Block[] {
  const words = reportStrings.proposal
  const heading: Block = { kind: 'heading', level: 1, text: words.heading }
  if (actionCount(summary) === 0) return [heading, { kind: 'paragraph', text: words.none }]
  const rows = summary.proposal.flatMap(({ area, actions }): readonly (readonly Text[])[] => {
    const summaryOfArea = summary.areas.find(({ id }) => id === area)
    const name = summaryOfArea ? words.areaLevel(summaryOfArea.title, levelWord(summaryOfArea.agreed.level)) : area
    if (actions.length === 0) return [[name, words.noAction, '', '', '']]
    return actions.map((action) => [
      name,
      cleanText(action.action) || words.notSet,
      cleanText(action.assistance) || words.notSet,
      cleanLine(action.unit) || words.notSet,
      chileanDay(cleanLine(action.due)) || words.notSet,
    ])
  })
  return [
    heading,
    { kind: 'paragraph', text: words.intro },
    {
      kind: 'table',
      caption: words.caption,
      rowHeaders: true,
      long: true,
      columns: [
        { title: words.area, width: 22 }, { title: words.action, width: 46 }, { title: words.assistance, width: 37 },
        { title: words.unit, width: 26 }, { title: words.due, width: 19, align: 'center' },
      ],
      rows,
    },
  ]
}
