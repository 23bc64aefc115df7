import { itemsOf } from '../../../../exercises/core/instrument'
import { definition } from '../../../../exercises/instruments/diagnostico-organizacional/definition'
import { groupStrings } from '../../strings/group'
import { reportStrings } from '../../strings/report'
import type { RoomSummary } from '../group/summary'
import { areaTitle, levelWord, placeOf, titlesOf } from './context'
import type { Block } from './model'
import { plainText } from './model'
import { reading } from './sections/cover'
import { notes } from './sections/notes'
import { cleanLine, cleanText } from './text'
import { whyLevel } from './why'

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

function summarySheet(summary: RoomSummary, day: string): Sheet {
  return {
    name: words.summary,
    columns: [
      { title: words.municipality, width: 24 }, { title: words.code, width: 9 }, { title: words.room, width: 24 }, { title: words.day, width: 12 },
      { title: words.people, width: 10 }, { title: words.area, width: 24 }, { title: words.agreedLevel, width: 16 },
      { title: words.answeredLevel, width: 16 }, { title: words.agreedSum, width: 10 }, { title: words.agreedKnown, width: 12 },
      { title: words.answeredSum, width: 12 }, { title: words.answeredKnown, width: 12 }, { title: words.zeros, width: 30 }, { title: words.why, width: 60 },
    ],
    rows: summary.areas.map((area) => [
      placeOf(summary), summary.municipalityCode, cleanLine(summary.title), dayCell(day), summary.respondents, area.title,
      levelWord(area.agreed.level), levelWord(area.answered.level), area.agreed.sum, area.agreed.answered,
      area.answered.sum, area.answered.answered, titlesOf(summary, area.agreed.zeros), whyLevel(summary, area),
    ]),
  }
}

function itemsSheet(summary: RoomSummary): Sheet {
  const options = summary.items[0]?.options ?? []
  return {
    name: words.items,
    columns: [
      { title: words.itemId, width: 28 }, { title: words.area, width: 24 }, { title: words.item, width: 32 },
      ...options.map((option) => ({ title: words.option(option.label, String(option.value)), width: 11 })),
      { title: words.dontKnow, width: 12 }, { title: words.n, width: 6 }, { title: words.value, width: 10 },
      { title: words.min, width: 9 }, { title: words.max, width: 9 }, { title: words.consensus, width: 12, format: '0.000' },
      { title: words.status, width: 18 }, { title: words.agreedValue, width: 11 }, { title: words.inForce, width: 10 },
    ],
    rows: summary.items.map((item) => [
      item.id, areaTitle(summary, item.area), item.title, ...item.options.map((option) => option.count), item.nulls, item.n,
      item.value, item.min, item.max, item.consensus, groupStrings.agreement[item.status],
      item.agreement?.value ?? null, item.agreedValue,
    ]),
  }
}

function agreementsSheet(summary: RoomSummary): Sheet {
  return {
    name: words.agreements,
    columns: [
      { title: words.itemId, width: 28 }, { title: words.area, width: 24 }, { title: words.item, width: 32 }, { title: words.value, width: 10 },
      { title: words.agreedValue, width: 11 }, { title: words.reason, width: 50 }, { title: words.dissent, width: 40 },
    ],
    rows: summary.items.flatMap((item) => (item.agreement
      ? [[
          item.id, areaTitle(summary, item.area), item.title, item.value, item.agreement.value,
          cleanText(item.agreement.reason), cleanText(item.agreement.dissent),
        ]]
      : [])),
  }
}

function hoursSheet(summary: RoomSummary): Sheet {
  const { byArea, weights } = summary.hours
  const rows = summary.areas.map((area): readonly CellValue[] =>
    [area.title, levelWord(area.agreed.level), weights[area.agreed.level] ?? null, byArea?.[area.id] ?? null])
  return {
    name: words.hours,
    columns: [{ title: words.area, width: 24 }, { title: words.agreedLevel, width: 16 }, { title: words.weight, width: 8 }, { title: words.hoursColumn, width: 10 }],
    rows: byArea ? [...rows, [words.total, null, null, Object.values(byArea).reduce((sum, hours) => sum + hours, 0)]] : rows,
  }
}

function proposalSheet(summary: RoomSummary): Sheet {
  return {
    name: words.proposal,
    columns: [
      { title: words.area, width: 24 }, { title: words.action, width: 50 }, { title: words.assistance, width: 40 },
      { title: words.unit, width: 34 }, { title: words.due, width: 12 },
    ],
    rows: summary.proposal.flatMap(({ area, actions }) => actions.map((action) => [
      areaTitle(summary, area), cleanText(action.action), cleanText(action.assistance), cleanLine(action.unit), dayCell(action.due),
    ])),
  }
}

/** The report's own explanations, one sentence per row under the heading that they stand under. */
function notesSheet(summary: RoomSummary): Sheet {
  let subject = ''
  const rows: (readonly CellValue[])[] = [
    [reportStrings.cover.instrument, reportStrings.cover.instrumentVersion(summary.instrument.title, summary.instrument.version, itemsOf(definition).length)],
  ]
  const take = (block: Block): void => {
    if (block.kind === 'heading') subject = block.text
    if (block.kind === 'list') rows.push(...block.items.map((item) => [subject, plainText(item)]))
    if (block.kind === 'paragraph') rows.push([subject, plainText(block.text)])
  }
  for (const block of [...reading(summary), ...notes()]) take(block)
  return { name: words.notes, columns: [{ title: words.subject, width: 28 }, { title: words.note, width: 100 }], rows }
}

/**
 * A room as tables for a spreadsheet: aggregates only, never a person's answers.
 *
 * @param day `YYYY-MM-DD`
 */
export function buildSheets(summary: RoomSummary, day: string): readonly Sheet[] {
  return [
    summarySheet(summary, day), itemsSheet(summary), agreementsSheet(summary),
    hoursSheet(summary), proposalSheet(summary), notesSheet(summary),
  ]
}
