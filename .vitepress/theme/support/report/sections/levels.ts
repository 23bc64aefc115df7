import { EXPECTED_PRODUCTS, type ExpectedProduct } from '../../../../../exercises/instruments/diagnostico-organizacional/products'
import { groupStrings } from '../../../strings/group'
import { reportStrings } from '../../../strings/report'
import type { AreaSummary, RoomSummary } from '../../group/summary'
import { levelList, levelRuns, levelWord } from '../context'
import type { Block, Run, Table, Text } from '../model'
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

/**
 * What applies to an area: its own level's product, and the lowest level's as well where its foundation is missing; with two of
 * them, each says which level it is of.
 */
function perProduct(area: AreaSummary, text: (product: ExpectedProduct) => string): Text {
  const { products } = area.agreed
  if (products.length === 0) return reportStrings.none
  return products.flatMap((level, index): readonly Run[] => [
    ...(products.length > 1 ? [{ text: `${index > 0 ? '\n' : ''}${levelWord(level)}: `, strong: true }] : []),
    { text: text(EXPECTED_PRODUCTS[area.id][level]) },
  ])
}

function workshopsOf(area: AreaSummary): string {
  const workshops = area.agreed.products.map((level) => EXPECTED_PRODUCTS[area.id][level].workshop)
  return [...new Set(workshops)].map((id) => groupStrings.proposal.workshops[id] ?? id).join('\n') || reportStrings.none
}

function productsTable(summary: RoomSummary): Table {
  return {
    kind: 'table',
    caption: words.productCaption,
    rowHeaders: true,
    columns: [
      { title: words.area, width: 22 }, { title: words.agreed, width: 22 }, { title: words.product, width: 46 },
      { title: words.assistance, width: 38 }, { title: words.workshop, width: 20 },
    ],
    rows: summary.areas.map((area) => [
      area.title,
      levelRuns(area.agreed.level),
      perProduct(area, ({ product }) => product),
      perProduct(area, ({ assistance }) => assistance),
      workshopsOf(area),
    ]),
  }
}

/** The answer first: the levels as a picture and as a table with both readings. */
export function levels(summary: RoomSummary): readonly Block[] {
  const list = levelList(summary.areas, 'agreed')
  const lead = summary.agreedItems.length > 0 ? words.profile(list) : words.profileAnswered(list)
  return [
    { kind: 'heading', level: 1, text: words.heading },
    { kind: 'paragraph', text: lead, tone: 'lead' },
    { kind: 'picture', id: LEVELS_PICTURE, caption: words.pictureCaption, alt: lead },
    levelsTable(summary),
  ]
}

/** Why each area has its level, and what it has to build. */
export function reasons(summary: RoomSummary): readonly Block[] {
  return [
    { kind: 'heading', level: 1, text: words.whyHeading },
    {
      kind: 'list',
      items: summary.areas.map((area) => [
        { text: `${area.title}, ${levelWord(area.agreed.level).toLowerCase()}. `, strong: true },
        { text: whyLevel(summary, area) },
      ]),
    },
    productsTable(summary),
  ]
}
