import { mergeStamped, newest } from '../stamped'
import type { Mesa } from './model'

/** Whether two are copies of one mesa: only those merge. */
export const sameMesa = (a: Mesa, b: Mesa): boolean => a.id === b.id && a.municipality === b.municipality && a.subject === b.subject

/**
 * Joins two copies of a mesa: everything that either has, and of each thing the newest. Commutative, associative and idempotent.
 *
 * @throws RangeError when they are not copies of one mesa (`sameMesa`)
 */
export function mergeMesas(a: Mesa, b: Mesa): Mesa {
  if (!sameMesa(a, b)) throw new RangeError('only copies of one mesa can be merged')
  return {
    ...a,
    name: newest(a.name, b.name) ?? a.name,
    createdAt: a.createdAt <= b.createdAt ? a.createdAt : b.createdAt,
    rooms: mergeStamped(a.rooms, b.rooms),
    pieces: mergeStamped(a.pieces, b.pieces),
    sessions: mergeStamped(a.sessions, b.sessions),
    next: newest(a.next, b.next) ?? a.next,
    plan: newest(a.plan, b.plan) ?? a.plan,
    reached: mergeStamped(a.reached, b.reached),
    votes: mergeStamped(a.votes, b.votes),
    ballots: mergeStamped(a.ballots, b.ballots),
    hands: mergeStamped(a.hands, b.hands),
  }
}
