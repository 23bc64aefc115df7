import { byText } from '../canonical'
import { stamp } from '../stamped'
import { HEAD, LAYOUT, type Piece, type Row, type Rows, type Standing } from './model'

/** The rows of a list that stand, in their order. */
export function rowsOf(piece: Piece, list: string): readonly Standing[] {
  return Object.entries(piece.lists[list] ?? {})
    .flatMap(([key, { value }]) => (value === null ? [] : [{ key, ...value }]))
    .sort((a, b) => a.order - b.order || byText(a.key, b.key))
}

/** Sets rows of a list, each stamped after what it replaces. */
function set(piece: Piece, list: string, rows: Readonly<Record<string, Row | null>>, now: number): Piece {
  const before = piece.lists[list] ?? {}
  const after = Object.entries(rows).map(([key, row]) => [key, stamp(row, now, before[key])] as const)
  return { ...piece, lists: { ...piece.lists, [list]: { ...before, ...Object.fromEntries(after) } } }
}

/** Writes what a row says; its place stays. Nothing happens to a row that is not there, or says the same already. */
export function writeRow(piece: Piece, list: string, key: string, data: unknown, now: number): Piece {
  const row = piece.lists[list]?.[key]?.value
  if (!row || JSON.stringify(row.data) === JSON.stringify(data)) return piece
  return set(piece, list, { [key]: { ...row, data } }, now)
}

/** Puts new rows at the end of a list, in the order given. */
export function addRows(piece: Piece, list: string, rows: readonly (readonly [key: string, data: unknown])[], now: number): Piece {
  const last = rowsOf(piece, list).at(-1)?.order ?? 0
  return set(piece, list, Object.fromEntries(rows.map(([key, data], at) => [key, { order: last + at + 1, data }])), now)
}

export const removeRows = (piece: Piece, list: string, keys: readonly string[], now: number): Piece =>
  set(piece, list, Object.fromEntries(keys.filter((key) => piece.lists[list]?.[key]?.value).map((key) => [key, null])), now)

/** Moves a row one place up (−1) or down (1); nothing happens at either end. Rows are numbered anew where two had one place. */
export function moveRow(piece: Piece, list: string, key: string, step: -1 | 1, now: number): Piece {
  const rows = rowsOf(piece, list)
  const from = rows.findIndex((row) => row.key === key)
  const row = rows[from]
  const to = from + step
  if (!row || to < 0 || to >= rows.length) return piece
  const rest = rows.filter((one) => one !== row)
  const moved = [...rest.slice(0, to), row, ...rest.slice(to)]
  return set(piece, list, Object.fromEntries(moved.flatMap(({ key: one, order, data }, at) => (order === at + 1 ? [] : [[one, { order: at + 1, data }]]))), now)
}

/** What the head of the document says under a key; `undefined` where it says nothing. */
export const headOf = (piece: Piece, key: string): unknown => piece.lists[HEAD]?.[key]?.value?.data

/** @param value `undefined` leaves the key out of the document */
export function writeHead(piece: Piece, key: string, value: unknown, now: number): Piece {
  if (JSON.stringify(headOf(piece, key)) === JSON.stringify(value)) return piece
  return set(piece, HEAD, { [key]: value === undefined ? null : { order: 0, data: value } }, now)
}

/** Where a thing was dragged to. */
export type Places = Readonly<Record<string, readonly [x: number, y: number]>>

const isPlace = (data: unknown): data is readonly [number, number] => Array.isArray(data) && data.length === 2 && data.every((value) => Number.isFinite(value))

export const placesOf = (rows: Rows = {}): Places =>
  Object.fromEntries(Object.entries(rows).flatMap(([id, { value }]) => (value && isPlace(value.data) ? [[id, value.data]] : [])))

export const layoutOf = ({ lists }: Piece): Places => placesOf(lists[LAYOUT])

export const placeAt = (piece: Piece, places: Places, now: number): Piece =>
  set(piece, LAYOUT, Object.fromEntries(Object.entries(places).map(([id, data]) => [id, { order: 0, data }])), now)
