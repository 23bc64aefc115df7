import type { InstrumentDefinition } from '../../../../../exercises/core/instrument'
import { csvReader } from '../../../../../exercises/responses/csv'
import { readJson } from '../../../../../exercises/responses/json'
import type { Reading } from '../../../../../exercises/responses/reading'
import { readingStrings } from '../../../strings/reading'
import { isBackup } from '../backup'
import { ID_LENGTH } from '../reader'
import type { Incoming } from '../receive'

/** Files of responses, once decoded to text or cells. Each gives what can be counted and, one by one, what cannot. */

function unreadable(source: string, place: string, problem: string): Incoming {
  return { source, place, response: null, reason: 'unreadable', problem }
}

function pieceOf(reading: Reading, source: string, place: string): Incoming {
  if (reading.status === 'read') {
    const { response } = reading
    return (response.respondent.id ?? '').length > ID_LENGTH
      ? unreadable(source, place, readingStrings.row({ code: 'too-long' }))
      : { source, place, response, ...(reading.note ? { note: reading.note } : {}) }
  }
  const { issue } = reading
  // Without an instrument at all it is no response of another one, but something else.
  const foreign = (issue.code === 'other-version' || issue.code === 'other-instrument') && typeof issue.value !== 'undefined' && issue.value !== ''
  const reason = foreign ? issue.code : 'unreadable'
  return { source, place, response: null, reason, problem: readingStrings.row(issue) }
}

/** One response or a list of them, as JSON. */
export function readJsonFile(definition: InstrumentDefinition, text: string, name: string): Incoming[] {
  const pieces: Incoming[] = []
  const single = !/^\s*\[/.test(text)
  const issue = readJson(definition, text, (reading, index) => {
    pieces.push(pieceOf(reading, name, single ? '' : readingStrings.position(index)))
  })
  if (issue) return [unreadable(name, '', readingStrings.file(issue))]
  return single && isBackup(text) ? [unreadable(name, '', readingStrings.isBackup)] : pieces
}

function readTable(definition: InstrumentDefinition, name: string, place: (line: number) => string, write: (to: (text: string) => void) => void): Incoming[] {
  const pieces: Incoming[] = []
  const reader = csvReader(definition, (reading, line) => pieces.push(pieceOf(reading, name, place(line))))
  write((text) => reader.write(text))
  const issue = reader.end()
  return issue ? [unreadable(name, '', readingStrings.file(issue))] : pieces
}

/** A table of responses as CSV. */
export function readCsvFile(definition: InstrumentDefinition, text: string, name: string): Incoming[] {
  return readTable(definition, name, readingStrings.line, (write) => write(text))
}

/** A cell as a spreadsheet library gives it. */
export type Cell = string | number | boolean | Date | null

/** A cell as Excel in Chile would show it, on one line so that rows keep their numbers. */
export function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (!(cell instanceof Date)) return String(cell).replace(/[\r\n]+/g, ' ')
  // Spreadsheets have no time zones: the library gives what the cell shows as if it were UTC.
  const two = (part: number): string => String(part).padStart(2, '0')
  const day = [two(cell.getUTCDate()), two(cell.getUTCMonth() + 1), cell.getUTCFullYear()].join('-')
  return `${day} ${[cell.getUTCHours(), cell.getUTCMinutes(), cell.getUTCSeconds()].map(two).join(':')}`
}

/** A table of responses as the rows of a spreadsheet: the same columns and the same rules as a CSV. */
export function readRows(definition: InstrumentDefinition, rows: readonly (readonly Cell[])[], name: string): Incoming[] {
  if (rows.every((row) => row.every((cell) => cell === null))) return [unreadable(name, '', readingStrings.emptySheet)]
  // A CSV that Excel opened without splitting it: each row whole in its first cell.
  if (rows.every((row) => row.slice(1).every((cell) => cell === null))) {
    return readTable(definition, name, readingStrings.excelRow, (write) => { for (const [cell = null] of rows) write(`${cellText(cell)}\n`) })
  }
  const quoted = (cell: Cell): string => `"${cellText(cell).replaceAll('"', '""')}"`
  return readTable(definition, name, readingStrings.excelRow, (write) => {
    for (const row of rows) write(`${row.map(quoted).join(',')}\n`)
  })
}
