import { stamp } from '../stamped'
import type { Decision, Room, SetApart } from './model'
import { acceptable, arrange, poolOf } from './people'

/** Removes a person's responses from the count, or puts them back. */
export function removePerson(room: Room, person: string, removed: boolean, now: number): Room {
  const flags = { ...room.removed, [person]: stamp(removed, now, room.removed[person]) }
  return arrange({ ...room, removed: flags }, poolOf(room))
}

/**
 * Accepts something set apart, dismisses it, or undoes either (`null`). What cannot honestly be counted is never accepted:
 * the room stays as it is.
 */
export function decide(room: Room, entry: SetApart, decision: Decision | null, now: number): Room {
  if (decision === 'accepted' && !acceptable(room, entry.response)) return room
  const decisions = { ...room.decisions, [entry.id]: stamp(decision, now, room.decisions[entry.id]) }
  const person = entry.response?.respondent.id
  const arrivals = decision === 'accepted' && person && !room.arrivals[person]
    ? { ...room.arrivals, [person]: stamp(entry.via, entry.at) }
    : room.arrivals
  return arrange({ ...room, decisions, arrivals }, poolOf(room))
}

/** What arrived and is not counted, whether or not somebody has looked at it. */
export const uncounted = (room: Room): readonly SetApart[] => room.apart.filter(({ id }) => room.decisions[id]?.value !== 'accepted')

/** What was set apart and still waits for somebody to look at it. */
export const pendingApart = (room: Room): readonly SetApart[] => room.apart.filter(({ id }) => !room.decisions[id]?.value)
