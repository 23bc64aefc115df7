import { roundOf } from '../../../../exercises/core/subject'
import { byText, canonical } from '../canonical'
import { sameData } from '../same-data'
import { atOnce, type Steps } from '../slices'
import { mergeStamped, newest } from '../stamped'
import type { Room, SetApart } from './model'
import { arrangeSteps, poolOf } from './people'

/** Whether two are copies of one room: only those merge. */
export function sameRoom(a: Room, b: Room): boolean {
  return a.id === b.id && a.municipality === b.municipality && a.instrument === b.instrument && a.version === b.version
    && a.subject === b.subject && roundOf(a) === roundOf(b)
}

const earliest = (a: SetApart, b: SetApart): SetApart =>
  a.at === b.at ? (canonical(a) <= canonical(b) ? a : b) : a.at < b.at ? a : b

/** As a person orders places: «línea 9» before «línea 12». */
const natural = (text: string): string => text.replace(/\d+/g, (digits) => digits.padStart(12, '0'))

/** Union by id, each as it first arrived, in order of arrival and, of one arrival, of place. */
export function mergeApart(a: readonly SetApart[], b: readonly SetApart[]): SetApart[] {
  const all = new Map<string, SetApart>()
  for (const entry of [...a, ...b]) {
    const known = all.get(entry.id)
    all.set(entry.id, known ? earliest(known, entry) : entry)
  }
  return [...all.values()].sort((x, y) => x.at - y.at || byText(natural(x.from), natural(y.from)) || byText(x.id, y.id))
}

/**
 * Joins two copies of a room: the newest response of each person, the newest of every value that people set, the union of
 * what was set apart. Commutative, associative and idempotent, so that tabs and backups may meet in any order, any number
 * of times.
 *
 * @throws RangeError when they are not copies of one room (`sameRoom`)
 */
export const mergeRooms = (a: Room, b: Room): Room => atOnce(mergeRoomsSteps(a, b))

/** The same, step by step. */
export function* mergeRoomsSteps(a: Room, b: Room): Steps<Room> {
  // As after each writing: what was stored is what is shown.
  if (sameData(a, b)) return a
  if (!sameRoom(a, b)) throw new RangeError('only copies of one room can be merged')
  const merged: Room = {
    ...a,
    name: newest(a.name, b.name) ?? a.name,
    createdAt: a.createdAt <= b.createdAt ? a.createdAt : b.createdAt,
    revealed: newest(a.revealed, b.revealed) ?? a.revealed,
    removed: mergeStamped(a.removed, b.removed),
    readLast: mergeStamped(a.readLast, b.readLast),
    arrivals: mergeStamped(a.arrivals, b.arrivals),
    apart: mergeApart(a.apart, b.apart),
    decisions: mergeStamped(a.decisions, b.decisions),
    agreements: mergeStamped(a.agreements, b.agreements),
    plan: newest(a.plan, b.plan) ?? a.plan,
    proposal: mergeStamped(a.proposal, b.proposal),
  }
  return yield* arrangeSteps(merged, [...poolOf(a), ...poolOf(b)])
}
