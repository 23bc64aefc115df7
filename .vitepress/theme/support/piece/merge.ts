import { mergeStamped } from '../stamped'
import type { Piece } from './model'

/**
 * Joins two states of one piece row by row, the newest. Commutative, associative and idempotent. A piece of a newer version of its
 * workpiece is taken whole; of another workpiece, which only a clash of ids could bring, the one stored stays.
 */
export function mergePieces(stored: Piece, mine: Piece): Piece {
  if (stored.workpiece !== mine.workpiece) return stored
  if (stored.version !== mine.version) return stored.version > mine.version ? stored : mine
  const names = new Set([...Object.keys(stored.lists), ...Object.keys(mine.lists)])
  return {
    ...stored,
    createdAt: Math.min(stored.createdAt, mine.createdAt),
    lists: Object.fromEntries([...names].map((list) => [list, mergeStamped(stored.lists[list] ?? {}, mine.lists[list] ?? {})])),
  }
}

/** When a piece was last changed. */
export const changedAt = (piece: Piece): number =>
  Object.values(piece.lists).reduce((last, rows) => Object.values(rows).reduce((latest, { at }) => Math.max(latest, at), last), piece.createdAt)
