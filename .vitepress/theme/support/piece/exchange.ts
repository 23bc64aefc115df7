import type { Workpiece } from '../../../../exercises/core/workpiece/workpiece'
import { stamp } from '../stamped'
import { layoutOf, rowsOf } from './edit'
import { HEAD, LAYOUT, type Piece, type Row } from './model'

type Shape = Pick<Workpiece, 'id' | 'version' | 'lists'>

const idOf = (data: unknown): string | null => {
  const id = typeof data === 'object' && data !== null && 'id' in data ? data.id : null
  return typeof id === 'string' && id !== '' ? id : null
}

/** Keys of the rows of a list: a row's own id where it is the first to have it, or else its place. Never a word that objects have of their own. */
function keysOf(rows: readonly unknown[]): readonly string[] {
  const taken = new Set<string>()
  return rows.map((data, at) => {
    const id = idOf(data)
    const key = id === null || taken.has(`-${id}`) ? `#${at}` : `-${id}`
    taken.add(key)
    return key
  })
}

/**
 * A document as this device keeps it.
 *
 * @param document as the workpiece's reader gave it
 */
export function pieceOf(shape: Shape, document: Readonly<Record<string, unknown>>, id: string, now: number): Piece {
  const kept = (entries: readonly (readonly [key: string, row: Row])[]) => Object.fromEntries(entries.map(([key, row]) => [key, stamp<Row | null>(row, now)]))
  const own = new Set(['workpiece', 'version', 'layout', ...shape.lists])
  const head = Object.entries(document).filter(([key]) => !own.has(key)).map(([key, data]) => [key, { order: 0, data }] as const)
  const layout = typeof document['layout'] === 'object' && document['layout'] !== null ? Object.entries(document['layout']) : []
  const lists = shape.lists.map((list) => {
    const rows = Array.isArray(document[list]) ? (document[list] as readonly unknown[]) : []
    const keys = keysOf(rows)
    return [list, kept(rows.map((data, at) => [keys[at] ?? `#${at}`, { order: at + 1, data }]))] as const
  })
  return {
    id, workpiece: shape.id, version: shape.version, createdAt: now,
    lists: { ...Object.fromEntries(lists), [HEAD]: kept(head), [LAYOUT]: kept(layout.map(([key, data]) => [key, { order: 0, data }])) },
  }
}

/** The document that a piece is, in its exchange form: the order of rows is the one on screen. */
export function documentOf(piece: Piece): Record<string, unknown> {
  const head = Object.entries(piece.lists[HEAD] ?? {}).flatMap(([key, { value }]) => (value ? [[key, value.data] as const] : []))
  const lists = Object.keys(piece.lists).filter((list) => list !== HEAD && list !== LAYOUT)
  const layout = layoutOf(piece)
  return {
    workpiece: piece.workpiece,
    version: piece.version,
    ...Object.fromEntries(head),
    ...Object.fromEntries(lists.map((list) => [list, rowsOf(piece, list).map(({ data }) => data)])),
    ...(Object.keys(layout).length === 0 ? {} : { layout }),
  }
}

/** A document as a file for another device, the command line or a colleague. */
export const pieceText = (piece: Piece): string => `${JSON.stringify(documentOf(piece), null, 1)}\n`
