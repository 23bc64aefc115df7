import type { DocumentReading } from '../../../../exercises/core/workpiece/document'

/**
 * A reader gives new rows each time. This gives those of the reading before where what they were read from is the same object, so that
 * a table draws only the row that somebody writes in. To be made once for each open document.
 *
 * @param lists keys of the lists of rows
 */
export function steadyRows(lists: readonly string[]): <D>(raw: Readonly<Record<string, unknown>>, reading: DocumentReading<D>) => DocumentReading<D> {
  const known = new WeakMap<object, unknown>()

  function row(from: unknown, read: unknown): unknown {
    if (typeof from !== 'object' || from === null) return read
    if (!known.has(from)) known.set(from, read)
    return known.get(from)
  }
  return (raw, reading) => {
    if (reading.status === 'unreadable') return reading
    const rows = (list: string): readonly unknown[] => { const read = (reading.document as Readonly<Record<string, unknown>>)[list]; return Array.isArray(read) ? read : [] }
    const kept = lists.map((list) => {
      const [from, read] = [raw[list], rows(list)]
      // A list of options may have lost those that were repeated.
      return [list, Array.isArray(from) && from.length === read.length ? read.map((one, at) => row(from[at], one)) : read] as const
    })
    return { status: 'read', document: { ...reading.document, ...Object.fromEntries(kept) } }
  }
}
