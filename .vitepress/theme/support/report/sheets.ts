import type { Row } from '../../../../exercises/core/outline'
import { groupStrings } from '../../strings/group'
import { reportStrings } from '../../strings/report'
import { subjectStrings } from '../../strings/subject'
import type { HoursSummary, ItemSummary, OptionCount, PartSummary, ProposalSummary, RoomSummary } from '../group/model'
import { groupTitle, hasLevels, whyRow } from '../group/rows'
import { levelWord, placeOf, titlesOf } from './context'
import type { Block } from './model'
import { plainText } from './model'
import { reading } from './sections/cover'
import { notes } from './sections/notes'
import { cleanLine, cleanText } from './text'

/** What a cell may hold: numbers and days stay what they are, so that they can be added up and sorted; `null` is empty. */
export type CellValue = string | number | Date | null

export interface SheetColumn {
  readonly title: string
  /** In characters, as spreadsheets measure it. */
  readonly width: number
  /** How a number is shown, as Excel writes formats. */
  readonly format?: string
}

/** One table per sheet, its header in the first row and nothing around it: it can be filtered, and copied under another one's. */
export interface Sheet {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly CellValue[])[]
}

const words = reportStrings.sheets

/** A day as spreadsheets count them, from midnight in UTC; what is no day stays text. */
function dayCell(day: string): CellValue {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : new Date(NaN)
  return Number.isNaN(date.getTime()) ? cleanLine(day) : date
}

/** What Excel does not take in the name of a sheet, and the most that it takes. */
const SHEET_FORBIDDEN = /[[\]:*?/\\]/g
const SHEET_LENGTH = 31

/** One sheet for each part of the result, named by it where there are several. */
function partSheets(summary: RoomSummary, day: string): readonly Sheet[] {
  const names = new Set([words.items, words.answers, words.agreements, words.hours, words.proposal, words.notes].map((name) => name.toLowerCase()))
  return summary.parts.map((part, index) => {
    const wanted = summary.parts.length === 1 ? words.summary : part.title.replace(SHEET_FORBIDDEN, ' ').trim().slice(0, SHEET_LENGTH).trim()
    const name = wanted === '' || names.has(wanted.toLowerCase()) ? `${words.part} ${index + 1}` : wanted
    names.add(name.toLowerCase())
    return { name, ...partTable(summary, part, day) }
  })
}

function partTable(summary: RoomSummary, part: PartSummary, day: string): Omit<Sheet, 'name'> {
  const sets = summary.definition.levelSets
  const levels = hasLevels(part)
  const { row: label, figure, value = figure, low } = part.columns
  const numbers = part.columns.value !== undefined
  /** A number where the part has numbers, else what it says. */
  const cell = (row: Row | null): CellValue => (row === null ? null : numbers ? row.value : row.figure)
  return {
    columns: [
      { title: summary.subject === null ? words.municipality : subjectStrings.short[summary.definition.about], width: 24 }, { title: words.code, width: 9 }, { title: words.room, width: 24 }, { title: words.day, width: 12 },
      { title: words.people, width: 10 }, { title: label, width: 24 },
      ...(levels ? [{ title: words.agreedLevel(part.columns.level), width: 16 }, { title: words.answeredLevel(part.columns.level), width: 16 }] : []),
      { title: words.agreedOf(value), width: numbers ? 12 : 24 }, { title: words.agreedKnown, width: 12 },
      { title: words.answeredOf(value), width: numbers ? 12 : 24 }, { title: words.answeredKnown, width: 12 },
      ...(low === undefined ? [] : [{ title: low, width: 30 }]), { title: words.why, width: 60 },
    ],
    rows: part.rows.map((row) => [
      placeOf(summary), summary.municipalityCode, cleanLine(summary.title), dayCell(day), summary.respondents, row.title,
      ...(levels ? [levelWord(sets, row.agreed.level), levelWord(sets, row.answered?.level)] : []),
      cell(row.agreed), row.known.agreed, cell(row.answered), row.known.answered,
      ...(low === undefined ? [] : [titlesOf(summary, row.agreed.low)]), whyRow(sets, row),
    ]),
  }
}

/** The options that all the items share, each a column of its own; none where they differ. */
function sharedOptions({ items }: RoomSummary): readonly OptionCount[] {
  const signature = ({ options }: ItemSummary): string => JSON.stringify(options.map(({ value, label }) => [value, label]))
  const [first] = items
  return first && items.every((item) => signature(item) === signature(first)) ? first.options : []
}

function itemsSheet(summary: RoomSummary): Sheet {
  const options = sharedOptions(summary)
  return {
    name: words.items,
    columns: [
      { title: words.itemId, width: 28 }, { title: summary.definition.groupLabel, width: 24 }, { title: words.item, width: 32 },
      ...options.map((option) => ({ title: words.option(option.label, String(option.value)), width: 11 })),
      { title: words.dontKnow, width: 12 }, { title: words.n, width: 6 }, { title: words.value, width: 10 },
      { title: words.min, width: 9 }, { title: words.max, width: 9 }, { title: words.consensus, width: 12, format: '0.000' },
      { title: words.status, width: 18 }, { title: words.agreedValue, width: 11 }, { title: words.inForce, width: 10 },
    ],
    rows: summary.items.map((item) => [
      item.id, groupTitle(summary, item.group), item.title, ...(options.length > 0 ? item.options.map((option) => option.count) : []), item.nulls, item.n,
      item.value, item.min, item.max, item.consensus, groupStrings.agreement[item.status],
      item.agreement?.value ?? null, item.agreedValue,
    ]),
  }
}

/** Where the items differ in their options: a row for each option of each item, so that it can be filtered and added up. */
function answersSheets(summary: RoomSummary): readonly Sheet[] {
  if (sharedOptions(summary).length > 0) return []
  return [{
    name: words.answers,
    columns: [
      { title: words.itemId, width: 28 }, { title: summary.definition.groupLabel, width: 24 }, { title: words.item, width: 32 },
      { title: words.optionColumn, width: 36 }, { title: words.optionValue, width: 18 }, { title: words.count, width: 14 },
    ],
    rows: summary.items.flatMap((item) => [
      ...item.options.map(({ label, value, count }): readonly CellValue[] => [item.id, groupTitle(summary, item.group), item.title, label, value, count]),
      [item.id, groupTitle(summary, item.group), item.title, words.dontKnow, null, item.nulls],
    ]),
  }]
}

function agreementsSheet(summary: RoomSummary): Sheet {
  return {
    name: words.agreements,
    columns: [
      { title: words.itemId, width: 28 }, { title: summary.definition.groupLabel, width: 24 }, { title: words.item, width: 32 }, { title: words.value, width: 10 },
      { title: words.agreedValue, width: 11 }, { title: words.reason, width: 50 }, { title: words.dissent, width: 40 },
    ],
    rows: summary.items.flatMap((item) => (item.agreement
      ? [[
          item.id, groupTitle(summary, item.group), item.title, item.value, item.agreement.value,
          cleanText(item.agreement.reason), cleanText(item.agreement.dissent),
        ]]
      : [])),
  }
}

function hoursSheet({ definition }: RoomSummary, { part, byRow, weights }: HoursSummary): Sheet {
  const rows = part.rows.map((row): readonly CellValue[] =>
    [row.title, levelWord(definition.levelSets, row.agreed.level), weights[row.agreed.level?.id ?? ''] ?? null, byRow?.[row.id] ?? null])
  return {
    name: words.hours,
    columns: [{ title: part.columns.row, width: 24 }, { title: words.agreedLevel(part.columns.level), width: 16 }, { title: words.weight, width: 8 }, { title: words.hoursColumn, width: 10 }],
    rows: byRow ? [...rows, [words.total, null, null, Object.values(byRow).reduce((sum, hours) => sum + hours, 0)]] : rows,
  }
}

function proposalSheet({ label, rows }: ProposalSummary): Sheet {
  return {
    name: words.proposal,
    columns: [
      { title: label ?? words.part, width: 24 }, { title: words.action, width: 50 }, { title: words.assistance, width: 40 },
      { title: words.unit, width: 34 }, { title: words.due, width: 12 },
    ],
    rows: rows.flatMap(({ row, actions }) => actions.map((action) => [
      row?.title ?? groupStrings.proposal.strays, cleanText(action.action), cleanText(action.assistance), cleanLine(action.unit), dayCell(action.due),
    ])),
  }
}

/** The report's own explanations, one sentence per row under the heading that they stand under. */
function notesSheet(summary: RoomSummary): Sheet {
  let subject = ''
  const rows: (readonly CellValue[])[] = [
    [reportStrings.cover.instrument, reportStrings.cover.instrumentVersion(summary.definition.title, summary.definition.version, summary.items.length)],
  ]
  const take = (block: Block): void => {
    if (block.kind === 'heading') subject = block.text
    if (block.kind === 'list') rows.push(...block.items.map((item) => [subject, plainText(item)]))
    if (block.kind === 'paragraph') rows.push([subject, plainText(block.text)])
  }
  for (const block of [...reading(summary), ...notes(summary)]) take(block)
  return { name: words.notes, columns: [{ title: words.subject, width: 28 }, { title: words.note, width: 100 }], rows }
}

/**
 * A room as tables for a spreadsheet: aggregates only, never a person's answers.
 *
 * @param day `YYYY-MM-DD`
 */
export function buildSheets(summary: RoomSummary, day: string): readonly Sheet[] {
  return [
    ...partSheets(summary, day), itemsSheet(summary), ...answersSheets(summary), agreementsSheet(summary),
    ...(summary.hours ? [hoursSheet(summary, summary.hours)] : []), ...(summary.proposal ? [proposalSheet(summary.proposal)] : []), notesSheet(summary),
  ]
}
