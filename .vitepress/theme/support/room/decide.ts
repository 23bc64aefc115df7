import { stamp } from '../stamped'
import type { Decision, Room, SetApart } from './model'
import { acceptable, arrange, poolOf } from './people'

/** Removes a person's responses from the count, or puts them back. */
export function removePerson(room: Room, person: string, removed: boolean, now: number): Room {
  const flags = { ...room.removed, [person]: stamp(removed, now, room.removed[person]) }
  return arrange({ ...room, removed: flags }, poolOf(room))
}

/**
 * Accepts things set apart, dismisses them, or undoes either (`null`). What cannot honestly be counted is never accepted: it
 * stays as it is.
 */
export function decide(room: Room, entries: readonly SetApart[], decision: Decision | null, now: number): Room {
  const able = entries.filter(({ response }) => decision !== 'accepted' || acceptable(room, response))
  if (able.length === 0) return room
  const decisions = new Map(Object.entries(room.decisions))
  const arrivals = new Map(Object.entries(room.arrivals))
  for (const { id, response, via, at } of able) {
    decisions.set(id, stamp(decision, now, decisions.get(id)))
    const person = response?.respondent.id
    if (decision === 'accepted' && person && !arrivals.has(person)) arrivals.set(person, stamp(via, at))
  }
  return arrange({ ...room, decisions: Object.fromEntries(decisions), arrivals: Object.fromEntries(arrivals) }, poolOf(room))
}

/** What was set apart and still waits for somebody to look at it. */
export const pendingApart = (room: Room): readonly SetApart[] => room.apart.filter(({ id }) => !room.decisions[id]?.value)
