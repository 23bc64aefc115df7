import { reportStrings } from '../../../strings/report'
import type { RoomSummary } from '../../group/summary'
import { levelList, levelRuns, levelWord, type ReportContext } from '../context'
import type { Block, Table } from '../model'
import { whyLevel } from '../why'

const words = reportStrings.levels

/** Id of the picture of the four levels, for whoever draws it. */
export const LEVELS_PICTURE = 'niveles'

function levelsTable(summary: RoomSummary): Table {
  return {
    kind: 'table',
    caption: words.tableCaption,
    rowHeaders: true,
    columns: [
      { title: words.area, width: 30 },
      { title: words.agreed, width: 26 },
      { title: words.answered, width: 26 },
      { title: words.sum, width: 17, align: 'center' },
      { title: words.known, width: 15, align: 'center' },
      { title: words.byAgreement, width: 17, align: 'center' },
    ],
    rows: summary.areas.map((area) => [
      area.title,
      levelRuns(area.agreed.level),
      levelWord(area.answered.level),
      words.sumOf(area.agreed.sum, 2 * area.agreed.answered),
      reportStrings.cover.agreedOf(area.agreed.answered, area.items.length),
      String(area.agreedItems.length),
    ]),
  }
}

function productsTable(summary: RoomSummary, product: ReportContext['product']): Table {
  return {
    kind: 'table',
    caption: words.productCaption,
    rowHeaders: true,
    columns: [{ title: words.area, width: 24 }, { title: words.agreed, width: 24 }, { title: words.product, width: 83 }],
    rows: summary.areas.map((area) => [
      area.title,
      levelRuns(area.agreed.level),
      area.agreed.products.map((level) => product(area.id, level)).join('\n') || reportStrings.none,
    ]),
  }
}

/** The levels first as a picture, then as a table with both readings, then the reasons, then what each area has to build. */
export function levels(summary: RoomSummary, context: ReportContext): readonly Block[] {
  const list = levelList(summary.areas, 'agreed')
  const lead = summary.agreedItems.length > 0 ? words.profile(list) : words.profileAnswered(list)
  return [
    { kind: 'heading', level: 1, text: words.heading },
    { kind: 'paragraph', text: lead, tone: 'lead' },
    { kind: 'picture', id: LEVELS_PICTURE, caption: words.pictureCaption, alt: lead },
    levelsTable(summary),
    { kind: 'heading', level: 2, text: words.whyHeading },
    {
      kind: 'list',
      items: summary.areas.map((area) => [
        { text: `${area.title}, ${levelWord(area.agreed.level).toLowerCase()}. `, strong: true },
        { text: whyLevel(summary, area) },
      ]),
    },
    productsTable(summary, context.product),
    { kind: 'paragraph', text: words.productNote, tone: 'note' },
  ]
}
