/**
 * Splits CSV text into records as it arrives, in pieces of any size: quoted cells, a known delimiter, any line ending.
 *
 * Ours, and not a library's, because the same code has to stream on Node and in the browser without either's built-ins,
 * and has to know two things that the libraries looked at do not tell: the physical line where a record starts, and the
 * one where a quote opens that never closes. `test/` holds it against `csv-parse` on random tables.
 */

export interface CsvLimits {
  readonly cellLength: number
  readonly columns: number
}

/** No response of ours comes near; they bound the memory that a hostile or damaged file can take. */
export const CSV_LIMITS: CsvLimits = { cellLength: 10_000, columns: 5_000 }

export interface CsvRecord {
  /** Trimmed cells. */
  readonly cells: readonly string[]
  /** Physical line where the record starts, the first being 1. */
  readonly line: number
  /** A cell or the record was longer than the limits and stands here cut. */
  readonly cut: boolean
}

export interface CsvSplitter {
  write(text: string): void
  /** @returns the line where a quote opens that never closes, with whatever hangs on it lost; `null` when all is well */
  end(): number | null
}

const QUOTE = 34
const LF = 10
const CR = 13

/** At the start of a cell · in a bare cell · inside quotes · just after a quote that may close or be doubled. */
type State = 'start' | 'bare' | 'quoted' | 'closing'

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0xfeff
}

/**
 * Splits with one delimiter; `csv-header.ts` finds which one it is.
 *
 * @param delimiter character code of the delimiter
 * @param emit called for each record with at least one non-empty cell
 * @param firstLine physical line of the first character
 */
export function splitRecords(delimiter: number, emit: (record: CsvRecord) => void, limits: CsvLimits): CsvSplitter {
  let state: State = 'start'
  let cells: string[] = []
  let cell = ''
  let cut = false
  let empty = true
  let line = 1
  let recordLine = 1
  let quoteLine = 1
  let afterCr = false

  const append = (text: string): void => {
    if (cell.length + text.length <= limits.cellLength) cell += text
    else cut = true
  }
  const closeCell = (): void => {
    const trimmed = cell.trim()
    if (trimmed !== '') empty = false
    if (cells.length < limits.columns) cells.push(trimmed)
    else cut = true
    cell = ''
    state = 'start'
  }
  const closeRecord = (): void => {
    closeCell()
    if (!empty || cut) emit({ cells, line: recordLine, cut })
    cells = []
    cut = false
    empty = true
  }
  /** Counts a line break once, also when `\r` and `\n` come in different pieces. @returns whether it was the tail of one */
  const lineBreak = (code: number): boolean => {
    const tail = code === LF && afterCr
    if (!tail) line++
    afterCr = code === CR
    return tail
  }

  function readQuoted(text: string, from: number): number {
    let i = from
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code === QUOTE) break
      if (code === LF || code === CR) lineBreak(code)
      else afterCr = false
    }
    append(text.slice(from, i))
    if (i < text.length) {
      state = 'closing'
      afterCr = false
    }
    return i + 1
  }

  function readBare(text: string, from: number): number {
    let i = from
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code === delimiter || code === LF || code === CR) break
    }
    append(text.slice(from, i))
    return i
  }

  return {
    write(text) {
      let i = 0
      while (i < text.length) {
        if (state === 'quoted') { i = readQuoted(text, i); continue }
        const code = text.charCodeAt(i)
        if (code === QUOTE && state !== 'bare') {
          if (state === 'closing') append('"')
          else { quoteLine = line; cell = '' }
          state = 'quoted'
          afterCr = false
          i++
        } else if (code === delimiter) {
          closeCell()
          afterCr = false
          i++
        } else if (code === LF || code === CR) {
          const tail = lineBreak(code)
          if (!tail) closeRecord()
          recordLine = line
          i++
        } else if (state === 'start' && isBlank(code)) {
          afterCr = false
          i++
        } else {
          afterCr = false
          // Anything after a closing quote is kept as it stands: the value will then match no option, and be told.
          state = 'bare'
          i = readBare(text, i)
        }
      }
    },
    end() {
      if (state === 'quoted') return quoteLine
      closeRecord()
      return null
    },
  }
}
