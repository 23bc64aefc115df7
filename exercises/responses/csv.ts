import type { AnswerValue, InstrumentDefinition, Item } from '../core/instrument'
import { itemsOf, optionValues } from '../core/instrument'
import type { Response } from '../core/response'
import { CSV_LIMITS, splitCsv, type CsvRecord } from './csv-records'
import { readDate } from './dates'
import { headIssue, isIssue, readMunicipality, readRole, rejected, type FileIssue, type ReadIssue, type Reading } from './reading'

/** Columns of a table of responses before those of the items, in the order in which this kit writes them. */
export const META_COLUMNS = ['instrument', 'version', 'municipality', 'respondent', 'role', 'answeredAt'] as const
const NEEDED = ['instrument', 'version'] as const

/** Every column of an instrument's table, in order. */
export function csvColumns(definition: InstrumentDefinition): string[] {
  return [...META_COLUMNS, ...itemsOf(definition).map((item) => item.id)]
}

interface ItemColumn {
  readonly id: string
  /** From the exact text of a cell to its value: `2.0` or `02` are not `2`. */
  readonly values: ReadonlyMap<string, Exclude<AnswerValue, null>>
}

function itemColumn(item: Item): ItemColumn {
  return { id: item.id, values: new Map(optionValues(item).map((value) => [String(value), value])) }
}

type Column = { readonly meta: string } | { readonly item: ItemColumn } | { readonly unknown: string }

interface Header {
  readonly columns: readonly Column[]
  /** Position of each meta column; -1 when the table lacks it. */
  readonly at: Readonly<Record<(typeof META_COLUMNS)[number], number>>
}

function readHeader(definition: InstrumentDefinition, { cells, cut }: CsvRecord): Header | FileIssue {
  if (cut) return { code: 'too-many-columns', limit: CSV_LIMITS.columns }
  const seen = new Set<string>()
  for (const name of cells) {
    // Spreadsheets leave empty columns at the end; they have no name to repeat.
    if (name !== '' && seen.has(name)) return { code: 'repeated-column', column: name }
    seen.add(name)
  }
  const missing = NEEDED.filter((name) => !seen.has(name))
  if (missing.length > 0) return { code: 'missing-columns', columns: missing }
  const items = new Map(itemsOf(definition).map((item) => [item.id, itemColumn(item)]))
  const columns = cells.map((name): Column => {
    const item = items.get(name)
    if (item) return { item }
    return META_COLUMNS.some((meta) => meta === name) ? { meta: name } : { unknown: name }
  })
  const at = Object.fromEntries(META_COLUMNS.map((meta) => [meta, cells.indexOf(meta)])) as Header['at']
  return { columns, at }
}

/** Fills `answers` from a row's cells. @returns the first fault, from left to right */
function fillAnswers(answers: Record<string, AnswerValue>, columns: readonly Column[], cells: readonly string[]): ReadIssue | null {
  for (let position = 0; position < cells.length; position++) {
    const cell = cells[position] ?? ''
    if (cell === '') continue
    const column = columns[position]
    if (column === undefined) return { code: 'unnamed-column', position: position + 1, value: cell }
    if ('meta' in column) continue
    if ('unknown' in column) {
      return column.unknown === ''
        ? { code: 'unnamed-column', position: position + 1, value: cell }
        : { code: 'unknown-item', column: column.unknown, value: cell }
    }
    const value = column.item.values.get(cell)
    if (value === undefined) {
      return { code: 'not-an-option', column: column.item.id, value: cell, options: [...column.item.values.values()] }
    }
    answers[column.item.id] = value
  }
  return null
}

function readRecord(definition: InstrumentDefinition, { columns, at }: Header, { cells, cut }: CsvRecord): Reading {
  if (cut) return rejected({ code: 'too-long' })
  const cell = (position: number): string => cells[position] ?? ''
  const issue = headIssue(definition, cell(at.instrument), cell(at.version) === String(definition.version) ? definition.version : cell(at.version))
  if (issue) return rejected(issue)
  const municipality = readMunicipality(cell(at.municipality))
  if (isIssue(municipality)) return rejected(municipality)
  const role = readRole(cell(at.role))
  if (isIssue(role)) return rejected(role)
  const answers: Record<string, AnswerValue> = {}
  const fault = fillAnswers(answers, columns, cells)
  if (fault) return rejected(fault)
  const response: Response = {
    instrument: definition.id,
    version: definition.version,
    municipality,
    respondent: { id: cell(at.respondent) || null, role },
    answers,
    answeredAt: readDate(cell(at.answeredAt)),
  }
  return { status: 'read', response }
}

export interface CsvReader {
  write(text: string): void
  /** @returns why the file could not be read at all, or `null` */
  end(): FileIssue | null
}

/**
 * Reads a table of responses as its decoded text arrives, in pieces of any size.
 *
 * @param onRow called for each row that is not empty, with the physical line where it starts (header = 1)
 */
export function csvReader(definition: InstrumentDefinition, onRow: (reading: Reading, line: number) => void): CsvReader {
  let header: Header | FileIssue | null = null
  const splitter = splitCsv((record) => {
    if (header === null) header = readHeader(definition, record)
    else if (!('code' in header)) onRow(readRecord(definition, header, record), record.line)
  })
  return {
    write: (text) => splitter.write(text),
    end() {
      const quoteLine = splitter.end()
      const found = header as Header | FileIssue | null
      if (found !== null && 'code' in found) return found
      if (found === null) return quoteLine === null ? { code: 'empty' } : { code: 'unclosed-quote', line: quoteLine }
      if (quoteLine !== null) onRow(rejected({ code: 'unclosed-quote' }), quoteLine)
      return null
    },
  }
}
