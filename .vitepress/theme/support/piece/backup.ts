import { isRecord } from '../room/reader'
import type { Piece } from './model'
import { parsePiece } from './parse'

/** What the copy of a document says it is: its rows with their moments, so that it joins with what another device has of it. */
const FORMAT = 'diplomado-del-redes/documento'
const FORMAT_VERSION = 1

export type PieceReading =
  | { readonly status: 'read'; readonly piece: Piece }
  | { readonly status: 'refused'; readonly why: 'newer' | 'broken' }

/** @param now milliseconds since 1970 */
export const writePieceBackup = (piece: Piece, now: number): string =>
  JSON.stringify({ format: FORMAT, formatVersion: FORMAT_VERSION, savedAt: new Date(now).toISOString(), piece }, null, 1)

export const isPieceBackup = (document: unknown): document is Readonly<Record<string, unknown>> => isRecord(document) && document['format'] === FORMAT

/** Nothing could ever be newer than a stamp from a clock that ran ahead: it is brought back to now. */
export function notAfter(now: number, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => notAfter(now, entry))
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === 'at' && typeof inner === 'number' ? Math.min(inner, now) : notAfter(now, inner)]))
}

/**
 * Reads the copy of a document. What its rows say is read by its own page.
 *
 * @param now milliseconds since 1970
 */
export function readPieceBackup(document: Readonly<Record<string, unknown>>, now: number): PieceReading {
  if (document['formatVersion'] !== FORMAT_VERSION) return { status: 'refused', why: 'newer' }
  const piece = parsePiece(notAfter(now, document['piece']))
  return piece === null ? { status: 'refused', why: 'broken' } : { status: 'read', piece }
}
