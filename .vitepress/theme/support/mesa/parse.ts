import { isRecord, pieceReader, type Problem } from '../room/reader'
import type { Mesa } from './model'
import { mesaSchemas } from './schema'

/** A mesa as far as it could be read, and every piece of it that could not. */
export interface MesaReading {
  /** `null` when what makes it a mesa is not whole. */
  readonly mesa: Mesa | null
  readonly problems: readonly Problem[]
}

/**
 * Reads a mesa from data of which nothing is known: this browser's storage, or a file that somebody brought.
 *
 * @param now milliseconds since 1970, the latest moment at which anything can have been set
 */
export function readMesa(raw: unknown, now: number): MesaReading {
  const reader = pieceReader()
  const schemas = mesaSchemas(now)
  const frame = reader.one(schemas.frame, raw, '')
  if (!frame || !isRecord(raw)) return { mesa: null, problems: reader.problems }
  const part = <T>(key: 'next' | 'plan', read: (value: unknown) => T | null, born: T): T => (raw[key] === undefined ? born : read(raw[key]) ?? born)
  const mesa: Mesa = {
    ...frame,
    rooms: reader.record(schemas.rooms, raw.rooms, 'rooms'),
    pieces: reader.record(schemas.pieces, raw.pieces, 'pieces'),
    sessions: reader.record(schemas.sessions, raw.sessions, 'sessions'),
    next: part('next', (value) => reader.one(schemas.next, value, 'next'), { value: null, at: 0 }),
    plan: part('plan', (value) => reader.one(schemas.plan, value, 'plan'), { value: null, at: 0 }),
    reached: reader.record(schemas.reached, raw.reached, 'reached'),
    votes: reader.record(schemas.votes, raw.votes, 'votes'),
    ballots: reader.record(schemas.ballots, raw.ballots, 'ballots'),
    hands: reader.record(schemas.hands, raw.hands, 'hands'),
  }
  return { mesa, problems: reader.problems }
}
