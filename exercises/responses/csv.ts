import type { AnswerValue, InstrumentDefinition, Item } from '../core/instrument'
import { itemsOf, optionValues } from '../core/instrument'
import type { Response } from '../core/response'
import { LAST_ROUND, measured, takesSubject } from '../core/subject'
import { splitTable } from './csv-header'
import { CSV_LIMITS, type CsvRecord } from './csv-records'
import { readDate } from './dates'
import {
  accepted, headIssue, isIssue, readMunicipality, readRole, rejected, roundFrom, subjectFrom, type FileIssue, type ReadIssue, type Reading,
} from './reading'
import { isSheetError } from './sheet-errors'

/** Columns of a table of responses before those of the items, in the order in which this kit writes them. */
export const META_COLUMNS = ['instrument', 'version', 'municipality', 'respondent', 'role', 'answeredAt'] as const
const NEEDED = ['instrument', 'version'] as const
/** Columns that a table may have besides: which measurement it is, and what is judged where that is not the municipality. */
const OPTIONAL_COLUMNS = ['subject', 'round'] as const
type MetaColumn = (typeof META_COLUMNS | typeof OPTIONAL_COLUMNS)[number]

const metaColumns = (definition: InstrumentDefinition): readonly MetaColumn[] =>
  [...META_COLUMNS, ...OPTIONAL_COLUMNS.filter((name) => name !== 'subject' || takesSubject(definition))]

/** From the exact text of a cell to its round. */
const ROUNDS: ReadonlyMap<string, number> = new Map(Array.from({ length: LAST_ROUND }, (_, index) => [String(index + 1), index + 1]))

/** Every column that an instrument's table needs or usually has, in order. */
export function csvColumns(definition: InstrumentDefinition): string[] {
  return [...META_COLUMNS, ...itemsOf(definition).map((item) => item.id)]
}

/** One shape for both kinds of column: this is looked at for every cell of a file. */
interface Column {
  readonly kind: 'item' | 'unknown'
  readonly name: string
  /** From the exact text of a cell to its value (`2.0` or `02` are not `2`); empty unless `kind` is `item`. */
  readonly values: ReadonlyMap<string, Exclude<AnswerValue, null>>
}

function itemColumn(item: Item): Column {
  return { kind: 'item', name: item.id, values: new Map(optionValues(item).map((value) => [String(value), value])) }
}

function unknownColumn(name: string): Column {
  return { kind: 'unknown', name, values: new Map() }
}

interface Header {
  /** Columns with a name, in the order in which faults are told: the items as the definition has them, then what is unknown. */
  readonly columns: readonly (Column & { readonly position: number })[]
  /** Columns without a name, which are nobody's until a value stands under them. */
  readonly unnamed: readonly number[]
  readonly width: number
  /** Position of each meta column; -1 when the table lacks it. */
  readonly at: Readonly<Record<MetaColumn, number>>
  /** Every item unanswered. */
  readonly blank: Readonly<Record<string, AnswerValue>>
}

/** Column names are compared without case, as people retype them. */
const folded = (name: string): string => name.toLowerCase()

/** Whether a line names the columns of a table of responses. */
export const namesInstrument = (cells: readonly string[]): boolean => cells.some((cell) => folded(cell) === 'instrument')

function readHeader(definition: InstrumentDefinition, { cells, cut }: CsvRecord): Header | FileIssue {
  if (cut) return { code: 'too-many-columns', limit: CSV_LIMITS.columns }
  const names = cells.map(folded)
  const repeated = names.findIndex((name, position) => name !== '' && names.indexOf(name) < position)
  if (repeated >= 0) return { code: 'repeated-column', column: cells[repeated] ?? '' }
  const missing = NEEDED.filter((name) => !names.includes(name))
  if (missing.length > 0) return { code: 'missing-columns', columns: missing }
  const items = itemsOf(definition)
  const metas = new Map(metaColumns(definition).map((meta) => [meta, names.indexOf(folded(meta))]))
  const placed = items.flatMap((item) => {
    const position = names.indexOf(folded(item.id))
    return position < 0 ? [] : [{ ...itemColumn(item), position }]
  })
  const taken = new Set([...metas.values(), ...placed.map(({ position }) => position)])
  const unknown = cells.flatMap((name, position) => (
    name === '' || taken.has(position) ? [] : [{ ...unknownColumn(name), position }]
  ))
  return {
    columns: [...placed, ...unknown],
    unnamed: names.flatMap((name, position) => (name === '' ? [position] : [])),
    width: cells.length,
    at: Object.fromEntries([...META_COLUMNS, ...OPTIONAL_COLUMNS].map((meta) => [meta, metas.get(meta) ?? -1])) as Header['at'],
    blank: Object.fromEntries(items.map(({ id }) => [id, null])),
  }
}

function unnamedFault({ unnamed, width }: Header, cells: readonly string[]): ReadIssue | null {
  const within = unnamed.find((position) => (cells[position] ?? '') !== '')
  const beyond = cells.length > width ? cells.findIndex((cell, position) => position >= width && cell !== '') : -1
  const position = within ?? beyond
  return position < 0 ? null : { code: 'unnamed-column', position: position + 1, value: cells[position] ?? '' }
}

/** Fills `answers` from a row's cells. @returns the first fault */
function fillAnswers(answers: Record<string, AnswerValue>, header: Header, cells: readonly string[]): ReadIssue | null {
  for (const { position, kind, name, values } of header.columns) {
    const cell = cells[position] ?? ''
    if (cell === '') continue
    if (kind === 'unknown') return { code: 'unknown-item', column: name, value: cell }
    const value = values.get(cell)
    if (value === undefined) return { code: 'not-an-option', column: name, value: cell, options: [...values.values()] }
    answers[name] = value
  }
  return unnamedFault(header, cells)
}

function readRecord(definition: InstrumentDefinition, header: Header, { cells, cut }: CsvRecord): Reading {
  const { at, blank } = header
  if (cut) return rejected({ code: 'too-long' })
  const version = cells[at.version]
  const issue = headIssue(definition, cells[at.instrument], version === String(definition.version) ? definition.version : version)
  if (issue) return rejected(issue)
  const municipality = readMunicipality(cells[at.municipality] ?? '')
  if (isIssue(municipality)) return rejected(municipality)
  const role = readRole(cells[at.role])
  if (isIssue(role)) return rejected(role)
  const about = cells[at.subject] ?? ''
  if (isSheetError(about)) return rejected({ code: 'sheet-error', column: 'subject', value: about })
  const subject = subjectFrom(definition, about)
  if (isIssue(subject)) return rejected(subject)
  const turn = cells[at.round] ?? ''
  const round = roundFrom(ROUNDS.get(turn) ?? turn)
  if (isIssue(round)) return rejected(round)
  // A copy of one shape for all: the engine is quicker with it than with objects that grow key by key.
  const answers = { ...blank }
  const fault = fillAnswers(answers, header, cells)
  if (fault) return rejected(fault)
  const id = cells[at.respondent] || null
  if (id !== null && isSheetError(id)) return rejected({ code: 'sheet-error', column: 'respondent', value: id })
  const { date, note } = readDate(cells[at.answeredAt])
  const response: Response = {
    instrument: definition.id,
    version: definition.version,
    municipality,
    respondent: { id, role },
    answers,
    answeredAt: date,
  }
  return accepted(subject === null && round === 1 ? response : { ...response, ...measured(subject, round) }, note)
}

/** Takes decoded text as it arrives. */
export interface TextReader {
  write(text: string): void
  /** @returns why it could not be read at all, or `null` */
  end(): FileIssue | null
}

/** Takes the lines of a table, its header first. */
export interface TableReader {
  record(record: CsvRecord): void
  /**
   * @param quoteLine line where a quote opens that never closes, if any
   * @returns why the table could not be read at all, or `null`
   */
  end(quoteLine: number | null): FileIssue | null
}

/**
 * Reads a table of responses whose cells are already apart: a CSV's, or a spreadsheet's.
 *
 * @param onRow called for each row that is not empty, with the line where it starts
 */
export function tableReader(definition: InstrumentDefinition, onRow: (reading: Reading, line: number) => void): TableReader {
  let header: Header | FileIssue | null = null
  return {
    record(record) {
      if (header === null) header = readHeader(definition, record)
      else if (!('code' in header)) onRow(readRecord(definition, header, record), record.line)
    },
    end(quoteLine) {
      if (header !== null && 'code' in header) return header
      if (header === null) return quoteLine === null ? { code: 'empty' } : { code: 'unclosed-quote', line: quoteLine }
      if (quoteLine !== null) onRow(rejected({ code: 'unclosed-quote' }), quoteLine)
      return null
    },
  }
}

/**
 * Reads a table of responses as its decoded text arrives, in pieces of any size.
 *
 * @param onRow called for each row that is not empty, with the physical line where it starts (the first of the file = 1)
 */
export function csvReader(definition: InstrumentDefinition, onRow: (reading: Reading, line: number) => void): TextReader {
  const table = tableReader(definition, onRow)
  const splitter = splitTable(namesInstrument, (record) => table.record(record))
  return { write: (text) => splitter.write(text), end: () => table.end(splitter.end()) }
}
