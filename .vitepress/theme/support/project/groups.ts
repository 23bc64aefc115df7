import type { Room } from '../room/model'
import { lastChange } from '../room/room'
import { DIAGNOSIS } from './progress'

/** The newest room of every other instrument whose results were shown, and of every subject that it was answered about. */
export function groupsOf(rooms: readonly Room[]): readonly Room[] {
  const newest = new Map<string, Room>()
  const byTime = rooms.filter(({ instrument, revealed }) => instrument !== DIAGNOSIS && revealed.value).sort((a, b) => lastChange(a) - lastChange(b))
  for (const room of byTime) newest.set(`${room.instrument}/${room.subject ?? ''}`, room)
  return [...newest.values()].sort((a, b) => (a.instrument < b.instrument ? -1 : a.instrument > b.instrument ? 1 : lastChange(a) - lastChange(b)))
}
