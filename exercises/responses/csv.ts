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

/** One shape for the three kinds of column: this is looked at for every cell of a file. */
interface Column {
  readonly kind: 'meta' | 'item' | 'unknown'
  readonly name: string
  /** From the exact text of a cell to its value (`2.0` or `02` are not `2`); empty unless `kind` is `item`. */
  readonly values: ReadonlyMap<string, Exclude<AnswerValue, null>>
}

function itemColumn(item: Item): Column {
  return { kind: 'item', name: item.id, values: new Map(optionValues(item).map((value) => [String(value), value])) }
}

function otherColumn(name: string): Column {
  return { kind: META_COLUMNS.some((meta) => meta === name) ? 'meta' : 'unknown', name, values: new Map() }
}

interface Header {
  readonly columns: readonly Column[]
  /** Position of each meta column; -1 when the table lacks it. */
  readonly at: Readonly<Record<(typeof META_COLUMNS)[number], number>>
  /** Every item unanswered. */
  readonly blank: Readonly<Record<string, AnswerValue>>
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
  const columns = cells.map((name) => items.get(name) ?? otherColumn(name))
  const at = Object.fromEntries(META_COLUMNS.map((meta) => [meta, cells.indexOf(meta)])) as Header['at']
  const blank = Object.fromEntries([...items.keys()].map((id) => [id, null]))
  return { columns, at, blank }
}

/** Fills `answers` from a row's cells. @returns the first fault, from left to right */
function fillAnswers(answers: Record<string, AnswerValue>, columns: readonly Column[], cells: readonly string[]): ReadIssue | null {
  for (let position = 0; position < cells.length; position++) {
    const cell = cells[position] ?? ''
    const column = columns[position]
    if (cell === '' || column?.kind === 'meta') continue
    if (column === undefined || column.name === '') return { code: 'unnamed-column', position: position + 1, value: cell }
    if (column.kind === 'unknown') return { code: 'unknown-item', column: column.name, value: cell }
    const value = column.values.get(cell)
    if (value === undefined) return { code: 'not-an-option', column: column.name, value: cell, options: [...column.values.values()] }
    answers[column.name] = value
  }
  return null
}

function readRecord(definition: InstrumentDefinition, { columns, at, blank }: Header, { cells, cut }: CsvRecord): Reading {
  if (cut) return rejected({ code: 'too-long' })
  const version = cells[at.version]
  const issue = headIssue(definition, cells[at.instrument], version === String(definition.version) ? definition.version : version)
  if (issue) return rejected(issue)
  const municipality = readMunicipality(cells[at.municipality] ?? '')
  if (isIssue(municipality)) return rejected(municipality)
  const role = readRole(cells[at.role])
  if (isIssue(role)) return rejected(role)
  // A copy of one shape for all: the engine is quicker with it than with objects that grow key by key.
  const answers = { ...blank }
  const fault = fillAnswers(answers, columns, cells)
  if (fault) return rejected(fault)
  const response: Response = {
    instrument: definition.id,
    version: definition.version,
    municipality,
    respondent: { id: cells[at.respondent] || null, role },
    answers,
    answeredAt: readDate(cells[at.answeredAt] ?? ''),
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
