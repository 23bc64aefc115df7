import type { Place, Suggestion } from '../../../../../exercises/core/outline'
import { outlineStrings } from '../../../strings/outline'
import { reportStrings } from '../../../strings/report'
import type { PartSummary, RoomSummary, RowSummary } from '../../group/model'
import { hasFigures, hasLevels, saysLevels, whyRow } from '../../group/rows'
import { levelRuns, levelWord } from '../context'
import type { Block, Column, Run, Table, Text } from '../model'

const words = reportStrings.levels

const orNone = (text: string | undefined): string => text === undefined || text === '' ? reportStrings.none : text

/** A part as a table with both readings: its levels where it has them, its figures where not. */
function readingsTable({ definition }: RoomSummary, part: PartSummary): Table {
  const sets = definition.levelSets
  const levels = hasLevels(part)
  const figures = hasFigures(part)
  const readings: readonly Column[] = levels
    ? [{ title: words.agreed(part.columns.level), width: 26 }, { title: words.answered, width: 26 }]
    : [{ title: words.agreedFigure(part.columns.figure), width: 26 }, { title: words.answered, width: 26 }]
  return {
    kind: 'table',
    caption: words.tableCaption(part.title),
    rowHeaders: true,
    columns: [
      { title: part.columns.row, width: 30 },
      ...readings,
      ...(levels && figures ? [{ title: part.columns.figure, width: 24, align: 'center' as const }] : []),
      { title: words.known, width: 15, align: 'center' },
      { title: words.byAgreement, width: 17, align: 'center' },
    ],
    rows: part.rows.map((row): readonly Text[] => [
      row.title,
      ...(levels
        ? [levelRuns(sets, row.agreed.level), levelWord(sets, row.answered?.level)]
        : [[{ text: orNone(row.agreed.figure), strong: true }], orNone(row.answered?.figure)]),
      ...(levels && figures ? [orNone(row.agreed.figure)] : []),
      reportStrings.cover.agreedOf(row.known.agreed, row.agreed.items.length),
      String(row.agreedItems.length),
    ]),
  }
}

/** What follows from a row: with several suggestions for different levels, each says which level it is of. */
function perSuggestion(summary: RoomSummary, { agreed }: RowSummary, text: (suggestion: Suggestion) => string): Text {
  const sets = summary.definition.levelSets
  const texts = agreed.next.map((suggestion) => ({ suggestion, text: text(suggestion) })).filter((each) => each.text !== '')
  if (texts.length === 0) return reportStrings.none
  return texts.flatMap(({ suggestion: { level }, text: said }, index): readonly Run[] => {
    const of = level !== undefined && agreed.level && agreed.next.length > 1 ? `${levelWord(sets, { set: agreed.level.set, id: level })}: ` : ''
    return [...(of === '' && index === 0 ? [] : [{ text: `${index > 0 ? '\n' : ''}${of}`, strong: true }]), { text: said }]
  })
}

/** Where a row's suggestions are learnt or built, each place once; under the word of its kind where the column has several kinds. */
function placesOf({ agreed }: RowSummary, mixed: boolean): string {
  const places = agreed.next.flatMap(({ places: own }) => own ?? [])
  const titles = new Map<Place['kind'], Set<string>>()
  for (const { kind, title } of places) titles.set(kind, (titles.get(kind) ?? new Set()).add(title))
  // One below another, each with its own mark: in a narrow column a title takes several lines.
  const listed = (each: ReadonlySet<string>): string => [...each].map((title) => (each.size > 1 ? `· ${title}` : title)).join('\n')
  const lines = [...titles].map(([kind, each]) => (mixed ? `${outlineStrings[each.size > 1 ? 'places' : 'place'][kind]}:${each.size > 1 ? '\n' : ' '}` : '') + listed(each))
  return lines.join('\n') || reportStrings.none
}

/** What each row asks for, where it asks for something, with the columns that any of its suggestions fills. */
function nextTable(summary: RoomSummary, part: PartSummary): readonly Table[] {
  const rows = part.rows.filter(({ agreed }) => agreed.next.length > 0)
  const next = rows.flatMap(({ agreed }) => agreed.next)
  if (next.length === 0) return []
  const levels = hasLevels(part)
  const several = rows.some(({ agreed }) => agreed.next.length > 1)
  const assistance = next.some((each) => (each.assistance ?? '') !== '')
  const places = next.flatMap((each) => each.places ?? [])
  const kinds = new Set(places.map(({ kind }) => kind))
  const [kind] = kinds
  const onePlace = rows.every(({ agreed }) => new Set(agreed.next.flatMap((each) => each.places ?? []).map(({ id }) => id)).size < 2)
  return [{
    kind: 'table',
    caption: words.nextCaption(part.columns.row.toLowerCase()),
    rowHeaders: true,
    columns: [
      { title: part.columns.row, width: 22 },
      ...(levels ? [{ title: words.agreed(part.columns.level), width: 20 }] : []),
      { title: part.columns.next?.[several ? 1 : 0] ?? words.next, width: 46 },
      ...(assistance ? [{ title: words.assistance, width: 38 }] : []),
      ...(kind === undefined ? [] : [{ title: kinds.size === 1 ? outlineStrings[onePlace ? 'place' : 'places'][kind] : words.where, width: 38 }]),
    ],
    rows: rows.map((row) => [
      row.title,
      ...(levels ? [levelRuns(summary.definition.levelSets, row.agreed.level)] : []),
      perSuggestion(summary, row, ({ text }) => text),
      ...(assistance ? [perSuggestion(summary, row, (each) => each.assistance ?? '')] : []),
      ...(kind === undefined ? [] : [placesOf(row, kinds.size > 1)]),
    ]),
  }]
}

/** Under a heading of its own where the result has several parts. */
const titled = ({ parts }: RoomSummary, part: PartSummary): readonly Block[] => (parts.length > 1 ? [{ kind: 'heading', level: 2, text: part.title }] : [])

/** Heading of the result: the title of its only part, or its own. */
export const resultHeading = ({ parts: [first, ...more] }: RoomSummary): string => (first && more.length === 0 ? first.title : words.heading)

/** The answer first: the result in a phrase, and each part as a picture and as a table with both readings. */
export function levels(summary: RoomSummary): readonly Block[] {
  const lead = (summary.agreedItems.length > 0 ? words.profile : words.profileAnswered)(summary.headline.agreed)
  return [
    { kind: 'heading', level: 1, text: resultHeading(summary) },
    { kind: 'paragraph', text: lead, tone: 'lead' },
    ...summary.parts.flatMap((part): readonly Block[] => [
      ...titled(summary, part),
      ...(part.rows.length === 0
        ? [{ kind: 'paragraph' as const, text: outlineStrings.noRows }]
        : [{ kind: 'picture' as const, id: part.id, caption: words.pictureCaption(part.title), alt: lead }, readingsTable(summary, part)]),
    ]),
  ]
}

/** Why each row stands where it stands, and what it asks for. */
export function reasons(summary: RoomSummary): readonly Block[] {
  const sets = summary.definition.levelSets
  const shown = summary.parts.filter(({ rows }) => rows.length > 0)
  if (shown.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: shown.some(saysLevels) ? words.whyHeading : words.whyFigures },
    ...shown.flatMap((part): readonly Block[] => [
      ...titled(summary, part),
      {
        kind: 'list',
        items: part.rows.map((row) => [
          { text: `${row.title}${row.agreed.level ? `, ${levelWord(sets, row.agreed.level).toLowerCase()}` : row.agreed.figure === '' ? '' : `, ${row.agreed.figure}`}. `, strong: true },
          { text: whyRow(sets, row) },
        ]),
      },
      ...nextTable(summary, part),
    ]),
  ]
}
