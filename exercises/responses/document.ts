import type { InstrumentDefinition } from '../core/instrument'
import { csvReader, type TextReader } from './csv'
import { readJson } from './json'
import type { Reading } from './reading'

/** Where a reading stands: the physical line of a table (header = 1) or the position in a list (from 0). */
export type Place = { readonly line: number } | { readonly index: number }

/** A list or an object. `[21-11-26, 15:04]`, with which an exported chat begins, is neither. */
const JSON_START = /^\s*(?:\{|\[\s*[[{"\]])/
/** Not enough to tell. */
const OPEN_START = /^\s*(?:\[\s*)?$/
const LONGEST_START = 100_000

/**
 * Whether a text is JSON, by its name or by how it begins: names are often wrong, and standard input has none.
 *
 * @returns `null` while the beginning does not tell
 */
export function isJson(name: string, start: string): boolean | null {
  if (/\.json$/i.test(name)) return true
  if (start.length <= LONGEST_START && OPEN_START.test(start)) return null
  return JSON_START.test(start)
}

function jsonReader(definition: InstrumentDefinition, onReading: (reading: Reading, place: Place) => void): TextReader {
  const pieces: string[] = []
  return {
    write(text) { pieces.push(text) },
    end: () => readJson(definition, pieces.join(''), (reading, index) => onReading(reading, { index })),
  }
}

/**
 * Reads a document of responses, JSON or a table, as its decoded text arrives in pieces of any size.
 *
 * @param name of the file, for its ending alone
 */
export function documentReader(definition: InstrumentDefinition, name: string, onReading: (reading: Reading, place: Place) => void): TextReader {
  let start = ''
  let reader: TextReader | null = null
  const begin = (json: boolean): TextReader => {
    const begun = json ? jsonReader(definition, onReading) : csvReader(definition, (reading, line) => onReading(reading, { line }))
    begun.write(start)
    start = ''
    return begun
  }
  return {
    write(text) {
      if (reader) return reader.write(text)
      start += text
      const json = isJson(name, start)
      if (json !== null) reader = begin(json)
    },
    end: () => (reader ?? begin(false)).end(),
  }
}
