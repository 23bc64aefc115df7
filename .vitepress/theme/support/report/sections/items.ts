import { groupStrings } from '../../../strings/group'
import { reportStrings } from '../../../strings/report'
import type { ItemGroup } from '../../../../../exercises/core/instrument'
import { valueReading } from '../../group/careful'
import type { ItemSummary, RoomSummary } from '../../group/model'
import { groupTitle } from '../../group/rows'
import { agreementWord, itemById, valueWord } from '../context'
import { answersPerDot, dots } from '../dots'
import type { Block, Run, Table, Text } from '../model'
import { cleanText } from '../text'

/** More than a meeting gets through. */
const MOST_DISPUTES = 8

const inOrder = (summary: RoomSummary): readonly ItemSummary[] => {
  const items = itemById(summary)
  return summary.order.flatMap((id) => items.get(id) ?? [])
}

const promptOf = ({ prompts }: RoomSummary, id: string): string => (Object.hasOwn(prompts, id) ? prompts[id] : undefined) ?? reportStrings.none

function disputesTable(summary: RoomSummary, open: readonly ItemSummary[]): Table {
  const { disputes } = reportStrings
  const shown = open.slice(0, MOST_DISPUTES)
  return {
    kind: 'table',
    caption: disputes.caption(shown.length, open.length),
    rowHeaders: true,
    long: true,
    columns: [
      { title: disputes.item, width: 30 }, { title: disputes.range, width: 25 }, { title: disputes.agreement, width: 25 },
      { title: disputes.question, width: 52 }, { title: disputes.closed, width: 19 },
    ],
    rows: shown.map((item) => [
      [{ text: item.title }, { text: `\n${groupTitle(summary, item.group)}`, light: true }],
      disputes.rangeOf(valueWord(item, item.min), valueWord(item, item.max)),
      agreementWord(item),
      promptOf(summary, item.id),
      item.agreement ? valueWord(item, item.agreement.value) : disputes.open,
    ]),
  }
}

/** What to talk about first: where the answers are spread most. */
export function disputes(summary: RoomSummary): readonly Block[] {
  const words = reportStrings.disputes
  const open = inOrder(summary).filter(({ status }) => status === 'desacuerdo' || status === 'parcial')
  const heading: Block = { kind: 'heading', level: 1, text: words.heading }
  if (open.length === 0) return [heading, { kind: 'paragraph', text: words.none }]
  return [heading, { kind: 'paragraph', text: words.intro }, disputesTable(summary, open)]
}

const bar = (count: number, perDot: number): Text => [
  { text: String(count), strong: count > 0 },
  { text: count > 0 ? `\n${dots(count, perDot)}` : '', decorative: true },
]

export function valueRuns(item: ItemSummary): readonly Run[] {
  const { agreedValue } = reportStrings.distribution
  const answered: Run = { text: valueWord(item, item.value) }
  return item.agreement ? [answered, { text: `\n${agreedValue(valueWord(item, item.agreement.value))}`, strong: true }] : [answered]
}

const sameOptions = (items: readonly ItemSummary[]): boolean => {
  const signature = ({ options }: ItemSummary): string => JSON.stringify(options.map(({ value, label }) => [value, label]))
  return items.every((item) => items[0] !== undefined && signature(item) === signature(items[0]))
}

/** More options than this, each with a column of its own, do not fit a page; nor does a word longer than this fit such a column. */
const MOST_COLUMNS = 5
const LONGEST_WORD = 8
const fitsColumns = (options: ItemSummary['options']): boolean =>
  options.length <= MOST_COLUMNS && options.every(({ label }) => label.split(' ').every((word) => word.length <= LONGEST_WORD))

/** Items that share their options have a column for each; items that do not, say each option in one cell. */
function distributionTable(summary: RoomSummary, group: ItemGroup, perDot: number): Table {
  const words = reportStrings.distribution
  const items = summary.items.filter((item) => item.group === group.id)
  const options = items[0]?.options ?? []
  const apart = sameOptions(items) && fitsColumns(options)
  return {
    kind: 'table',
    caption: words.caption(group.title),
    rowHeaders: true,
    columns: [
      { title: words.item, width: 34 },
      ...(apart
        ? [
            ...options.map((option) => ({ title: option.label, width: 17, align: 'center' as const })),
            { title: groupStrings.items.unknown, width: 14, align: 'center' as const },
          ]
        : [{ title: words.answers, width: 62 }]),
      { title: words.n, width: 7, align: 'center' },
      { title: words.value, width: 23 },
      { title: words.agreement, width: 24 },
    ],
    rows: items.map((item) => [
      item.title,
      ...(apart ? [...item.options.map((option) => bar(option.count, perDot)), String(item.nulls)] : [listed(item, perDot)]),
      String(item.n),
      valueRuns(item),
      agreementWord(item),
    ]),
  }
}

/** «3 · Encuentros puntuales ●●●», one option under another, «No sé» last. */
export function listed({ options, nulls }: ItemSummary, perDot: number): readonly Run[] {
  const lines = [...options.map(({ label, count }) => ({ label, count })), ...(nulls === 0 ? [] : [{ label: groupStrings.items.unknown, count: nulls }])]
  return lines.flatMap(({ label, count }, index): readonly Run[] => [
    { text: `${index > 0 ? '\n' : ''}${count}`, strong: count > 0 },
    { text: ` · ${label}` },
    { text: count > 0 ? ` ${dots(count, perDot)}` : '', decorative: true },
  ])
}

/** Every item's answers, counted, group by group; never a mean. */
export function distribution(summary: RoomSummary): readonly Block[] {
  const words = reportStrings.distribution
  const largest = Math.max(0, ...summary.items.flatMap((item) => item.options.map((option) => option.count)))
  const perDot = answersPerDot(largest)
  return [
    { kind: 'heading', level: 1, text: words.heading },
    { kind: 'paragraph', text: [words.intro(summary.respondents), ...valueReading(summary.definition), words.dot(perDot), words.nNote].join(' ') },
    ...summary.definition.groups.flatMap((group): readonly Block[] => [
      { kind: 'heading', level: 2, text: group.title },
      distributionTable(summary, group, perDot),
    ]),
  ]
}

/** What the mesa set, beside what had been answered. */
export function agreements(summary: RoomSummary): readonly Block[] {
  const words = reportStrings.agreements
  const heading: Block = { kind: 'heading', level: 1, text: words.heading }
  const agreed = summary.items.flatMap((item) => (item.agreement ? [{ item, agreement: item.agreement }] : []))
  if (agreed.length === 0) return [heading, { kind: 'paragraph', text: words.none }]
  return [
    heading,
    { kind: 'paragraph', text: words.intro },
    {
      kind: 'table',
      caption: words.caption,
      rowHeaders: true,
      columns: [
        { title: words.item, width: 30 }, { title: words.answered, width: 23 }, { title: words.agreed, width: 24 },
        { title: words.reason, width: 40 }, { title: words.dissent, width: 32 },
      ],
      rows: agreed.map(({ item, agreement }) => [
        item.title,
        valueWord(item, item.value),
        [{ text: valueWord(item, agreement.value), strong: true }],
        cleanText(agreement.reason) || words.noReason,
        cleanText(agreement.dissent) || words.noDissent,
      ]),
    },
  ]
}
