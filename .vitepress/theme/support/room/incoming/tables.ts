import type { InstrumentDefinition } from '../../../../../exercises/core/instrument'
import { csvReader } from '../../../../../exercises/responses/csv'
import { readJson } from '../../../../../exercises/responses/json'
import type { Reading } from '../../../../../exercises/responses/reading'
import { readingStrings } from '../../../strings/reading'
import { isBackup } from '../backup'
import { ID_LENGTH } from '../reader'
import { MOST_PEOPLE, MOST_SHEETS, type Incoming } from '../receive'

/** Files of responses, once decoded to text. Each gives what can be counted and, one by one, what cannot. */

/** Rows or responses of one file: as many as a room keeps. A file with more is of something else, which is told, and none of it is taken in. */
export const MOST_ROWS = MOST_SHEETS

/** Text is read in pieces of this length, so that a file that goes too far is left early. */
const PIECE = 1 << 18

export function unreadable(source: string, place: string, problem: string): Incoming {
  return { source, place, response: null, reason: 'unreadable', problem }
}

export const tooManyRows = (name: string): Incoming[] => [unreadable(name, '', readingStrings.tooManyRows(MOST_ROWS, MOST_PEOPLE))]

export function pieceOf(reading: Reading, source: string, place: string): Incoming {
  if (reading.status === 'read') {
    const { response } = reading
    return (response.respondent.id ?? '').length > ID_LENGTH
      ? unreadable(source, place, readingStrings.row({ code: 'too-long' }))
      : { source, place, response, ...(reading.notes ? { notes: reading.notes } : {}) }
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
    return pieces.length <= MOST_ROWS
  })
  if (issue) return [unreadable(name, '', readingStrings.file(issue))]
  if (pieces.length > MOST_ROWS) return tooManyRows(name)
  return single && isBackup(text) ? [unreadable(name, '', readingStrings.isBackup)] : pieces
}

/**
 * A table of responses as CSV.
 *
 * @param place what a physical line is called
 * @param progress called with how much of it has been read, from 0 to 1
 */
export function readCsvFile(
  definition: InstrumentDefinition, text: string, name: string, place: (line: number) => string = readingStrings.line, progress: (part: number) => void = () => undefined,
): Incoming[] {
  const pieces: Incoming[] = []
  const reader = csvReader(definition, (reading, line) => pieces.push(pieceOf(reading, name, place(line))))
  for (let at = 0; at < text.length; at += PIECE) {
    reader.write(text.slice(at, at + PIECE))
    if (pieces.length > MOST_ROWS) return tooManyRows(name)
    progress(Math.min(1, (at + PIECE) / text.length))
  }
  const issue = reader.end()
  if (issue) return [unreadable(name, '', readingStrings.file(issue))]
  return pieces.length > MOST_ROWS ? tooManyRows(name) : pieces
}
