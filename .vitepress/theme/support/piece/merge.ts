import { canonical } from '../canonical'
import { mergeStamped, type Stamped } from '../stamped'
import type { Piece, Rows } from './model'

/** Whether a value would take the place of another: it is newer, or comes later where both are of one moment. */
const wins = (value: Stamped<unknown>, over: Stamped<unknown>): boolean => value !== over && (value.at > over.at || (value.at === over.at && canonical(value.value) > canonical(over.value)))
/** The head may have any key, also one that objects have of their own. */
const adds = (rows: Rows, key: string, value: Stamped<unknown>): boolean => { const own = Object.hasOwn(rows, key) ? rows[key] : undefined; return own === undefined || wins(value, own) }

/** Mine as they are where the stored ones add nothing: what did not change is not drawn again. */
const joinedRows = (stored: Rows, mine: Rows): Rows => (Object.entries(stored).some(([key, value]) => adds(mine, key, value)) ? mergeStamped(stored, mine) : mine)

/**
 * Joins two states of one piece row by row, the newest: `mine` itself where the stored one adds nothing. Commutative, associative and
 * idempotent. A piece of a newer version of its workpiece is taken whole; of another workpiece, which only a clash of ids could bring,
 * the one stored stays.
 */
export function mergePieces(stored: Piece, mine: Piece): Piece {
  if (stored.workpiece !== mine.workpiece) return stored
  if (stored.version !== mine.version) return stored.version > mine.version ? stored : mine
  const lists = Object.entries(stored.lists).flatMap(([list, rows]) => {
    const own = Object.hasOwn(mine.lists, list) ? mine.lists[list] : undefined
    const joined = own ? joinedRows(rows, own) : rows
    return joined === own ? [] : [[list, joined] as const]
  })
  if (lists.length === 0 && mine.createdAt <= stored.createdAt) return mine
  return { ...stored, createdAt: Math.min(stored.createdAt, mine.createdAt), lists: { ...mine.lists, ...Object.fromEntries(lists) } }
}

/** When a piece was last changed. */
export const changedAt = (piece: Piece): number =>
  Object.values(piece.lists).reduce((last, rows) => Object.values(rows).reduce((latest, { at }) => Math.max(latest, at), last), piece.createdAt)
