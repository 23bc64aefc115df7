import { CSV_LIMITS, splitRecords, type CsvLimits, type CsvRecord, type CsvSplitter } from './csv-records'

/**
 * Finds where a table begins and what separates its columns. Excel writes `sep=;` above a table, people write a title there,
 * and a title may hold any of the delimiters; so the text is split with each of them at once, and the first that finds
 * the header goes on alone.
 */

/** `,` `;` and tab. */
const DELIMITERS = [44, 59, 9] as const
/** Lines with something on them that may stand above the header. */
export const LINES_ABOVE = 5
/** Text without a header up to here has none: it bounds what is split three times. */
const LONGEST_HEADER = 1_000_000

/** One reading of the text, by one delimiter, until one of them is chosen. */
interface Scout {
  readonly splitter: CsvSplitter
  /** The first line with something on it, which stands for a header that is nowhere. */
  first: CsvRecord | null
  header: CsvRecord | null
  /** Lines passed over, without `sep=`. */
  above: number
}

const isSeparatorLine = ({ cells: [cell = ''], line }: CsvRecord): boolean => line === 1 && /^sep=/i.test(cell)

/** After the line break that comes next, or the end. */
function afterBreak(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || code === 13) return i + 1
  }
  return text.length
}

/**
 * Splits a table of which neither delimiter nor header line are known.
 *
 * @param isHeader whether a line's trimmed cells are the names of the columns
 * @param emit called with the header and then with each record below it. Where no line is a header, the first one stands for it.
 */
export function splitTable(isHeader: (cells: readonly string[]) => boolean, emit: (record: CsvRecord) => void, limits: CsvLimits = CSV_LIMITS): CsvSplitter {
  let chosen: Scout | null = null
  let seen = 0
  const scouts = DELIMITERS.map((delimiter): Scout => {
    const scout: Scout = { splitter: splitRecords(delimiter, (record) => look(scout, record), limits), first: null, header: null, above: 0 }
    return scout
  })

  function look(scout: Scout, record: CsvRecord): void {
    if (chosen === scout) emit(record)
    else if (scout.header !== null || scout.above > LINES_ABOVE || isSeparatorLine(record)) return
    else if (isHeader(record.cells)) scout.header = record
    else {
      scout.first ??= record
      scout.above++
    }
  }
  /** The one that finds most columns in the line; on a tie, the first delimiter. */
  function choose(line: (scout: Scout) => CsvRecord | null): void {
    const best = scouts.reduce((a, b) => ((line(b)?.cells.length ?? 0) > (line(a)?.cells.length ?? 0) ? b : a))
    const header = line(best)
    chosen = best
    if (header) emit(header)
  }
  function decide(complete: boolean): void {
    if (scouts.some(({ header }) => header !== null)) choose(({ header }) => header)
    else if (complete || seen > LONGEST_HEADER || scouts.every(({ above }) => above > LINES_ABOVE)) choose(({ first }) => first)
  }

  return {
    write(text) {
      let at = 0
      // Line by line, so that what is found does not hang on how the text comes in pieces.
      while (chosen === null && at < text.length) {
        const end = afterBreak(text, at)
        const line = text.slice(at, end)
        for (const { splitter } of scouts) splitter.write(line)
        seen += line.length
        at = end
        decide(false)
      }
      if (at < text.length) chosen?.splitter.write(at === 0 ? text : text.slice(at))
    },
    end() {
      if (chosen !== null) return (chosen as Scout).splitter.end()
      const quoteLines = new Map(scouts.map((scout) => [scout, scout.splitter.end()]))
      decide(true)
      return chosen === null ? null : quoteLines.get(chosen) ?? null
    },
  }
}
