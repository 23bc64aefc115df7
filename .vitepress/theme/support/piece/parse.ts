import * as v from 'valibot'
import { isWholeText } from '../../../../exercises/responses/ids'
import { Moment } from '../moment'
import type { Piece } from './model'

/** Above what any workpiece lets in, removed rows included. */
const MOST_ROWS = 60_000

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(120), v.check(isWholeText))
const Row = v.object({ order: v.pipe(v.number(), v.finite()), data: v.unknown() })
const Rows = v.record(Id, v.object({ value: v.nullable(Row), at: Moment }))

const StoredPiece = v.object({
  id: Id,
  workpiece: Id,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  createdAt: Moment,
  lists: v.pipe(v.record(Id, Rows), v.check((lists) => Object.values(lists).reduce((sum, rows) => sum + Object.keys(rows).length, 0) <= MOST_ROWS)),
})

/**
 * Reads a piece that this or an older version of the site stored; `null` when it is something else. What its rows say is read by its
 * workpiece when it is opened.
 */
export function parsePiece(raw: unknown): Piece | null {
  const read = v.safeParse(StoredPiece, raw)
  return read.success ? read.output : null
}
