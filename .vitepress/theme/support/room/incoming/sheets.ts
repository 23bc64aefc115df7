import type { InstrumentDefinition } from '../../../../../exercises/core/instrument'
import { namesInstrument, tableReader } from '../../../../../exercises/responses/csv'
import { LINES_ABOVE } from '../../../../../exercises/responses/csv-header'
import { CSV_LIMITS } from '../../../../../exercises/responses/csv-records'
import { fileStrings } from '../../../strings/files'
import { readingStrings } from '../../../strings/reading'
import type { Incoming } from '../receive'
import { MOST_ROWS, pieceOf, readCsvFile, tooManyRows, unreadable } from './tables'
import type { SheetRow } from './workbook/cells'
import type { Sheet } from './workbook/read'

/** Columns that are looked at; in a cell beyond something was typed by mistake. */
export const MOST_COLUMNS = 2_000

/** `0` → `A`, `26` → `AA`. */
export const columnLetters = (column: number): string => (column < 26 ? '' : columnLetters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))

/** Which row names the columns, among the first ones; -1 when none does. */
const headerOf = ({ rows }: Sheet): number => rows.slice(0, LINES_ABOVE + 1).findIndex(({ cells }) => namesInstrument(cells.map(([, text]) => text.trim())))

/** A CSV that Excel opened without splitting it: each row whole in its first cell. */
const isUnsplit = ({ rows }: Sheet): boolean => rows.length > 0
  && rows.every(({ cells }) => cells.every(([column]) => column === 0))
  && rows.slice(0, LINES_ABOVE + 1).some(({ cells: [first] }) => /(?:^|[,;\t])\s*"?instrument"?\s*[,;\t]/i.test(first?.[1] ?? ''))

const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ')

/** The text that Excel did not split, each row in the line of its number. */
function unsplit(rows: readonly SheetRow[]): string {
  const lines: string[] = []
  for (const { number, cells } of rows) {
    while (lines.length < number - 1 && lines.length < 2 * MOST_ROWS) lines.push('')
    lines.push(oneLine(cells[0]?.[1] ?? ''))
  }
  return lines.join('\n')
}

/** Cells side by side, as far as the table reaches or the row's first cell beyond it. */
function asRecord({ number, cells }: SheetRow, width: number): { cells: string[]; line: number; cut: boolean } {
  const beyond = cells.reduce((first, [column]) => (column >= width ? Math.min(first, column) : first), Infinity)
  const record = new Array<string>(beyond === Infinity ? width : beyond + 1).fill('')
  for (const [column, text] of cells) if (column < record.length) record[column] = oneLine(text).trim()
  return { cells: record, line: number, cut: cells.some(([, text]) => text.length > CSV_LIMITS.cellLength) }
}

const furthest = (row: SheetRow): number => row.cells.reduce((most, [column]) => Math.max(most, column), 0)

function readTable(definition: InstrumentDefinition, { rows }: Sheet, header: number, name: string, place: (row: number) => string): Incoming[] {
  if (rows.length - header - 1 > MOST_ROWS) return tooManyRows(name)
  const far = rows.slice(header).find((row) => furthest(row) >= MOST_COLUMNS)
  if (far) return [unreadable(name, '', fileStrings.tooManyColumns(`${columnLetters(furthest(far))}${far.number}`, MOST_COLUMNS))]
  const pieces: Incoming[] = []
  const reader = tableReader(definition, (reading, row) => pieces.push(pieceOf(reading, name, place(row))))
  const [top, ...below] = [rows[header], ...rows.slice(header + 1)]
  const width = top ? furthest(top) + 1 : 0
  if (top) reader.record(asRecord(top, width))
  for (const row of below) if (row) reader.record(asRecord(row, width))
  const issue = reader.end(null)
  return issue ? [unreadable(name, '', readingStrings.file(issue))] : pieces
}

/**
 * The responses of a workbook: of every sheet that has the columns, wherever it stands, by the same rules as a CSV. A hidden sheet may be
 * an old copy that nobody sees: it is told and not counted.
 */
export function readSheets(definition: InstrumentDefinition, sheets: readonly Sheet[], name: string): Incoming[] {
  const filled = sheets.filter(({ rows }) => rows.length > 0)
  const tables = filled.filter((sheet) => headerOf(sheet) >= 0 || isUnsplit(sheet))
  if (filled.length === 0) return [unreadable(name, '', fileStrings.emptyWorkbook)]
  if (tables.length === 0) return [unreadable(name, '', fileStrings.noTable(filled.map((sheet) => sheet.name)))]
  const pieces: Incoming[] = []
  for (const sheet of tables) {
    const place = (row: number): string => (sheets.length > 1 ? fileStrings.sheetRow(sheet.name, row) : readingStrings.excelRow(row))
    const found = sheet.hidden
      ? [unreadable(name, '', fileStrings.hiddenSheet(sheet.name))]
      : headerOf(sheet) >= 0 ? readTable(definition, sheet, headerOf(sheet), name, place) : readCsvFile(definition, unsplit(sheet.rows), name, place)
    for (const piece of found) pieces.push(piece)
    if (pieces.length > MOST_ROWS) return tooManyRows(name)
  }
  return pieces
}
