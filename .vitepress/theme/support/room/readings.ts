import type { Response } from '../../../../exercises/core/response'
import type { Steps } from '../slices'
import type { Stamped } from '../stamped'
import type { Room } from './model'
import { instantOf, personOf, poolOf, readingKey } from './people'

export interface Readings {
  readonly readLast: Room['readLast']
  add(response: Response): void
}

/**
 * Which of several sheets of one person and one instant was read last. Those that the room had before keep their place: receiving
 * the same thing again changes nothing.
 */
export function* createReadings(room: Room, now: number): Steps<Readings> {
  const readLast: Record<string, Stamped<number>> = { ...room.readLast }
  // After every earlier reading, also where the clock went back, or goes back before the room is opened again (`schema.ts`).
  const marks = Object.values(room.readLast)
  const at = marks.reduce((latest, mark) => Math.max(latest, mark.at + 1), now)
  let count = marks.reduce((most, { value }) => Math.max(most, value), 0)
  const sheets = new Map<string, Set<string>>()
  /** @returns how many different sheets of its person and instant there are with this one */
  function place(response: Response, key: string): number {
    const moment = `${personOf(response)}|${instantOf(response)}`
    const all = sheets.get(moment) ?? new Set()
    sheets.set(moment, all.add(key))
    return all.size
  }
  const before = new Set<string>()
  for (const response of poolOf(room)) {
    yield
    const key = readingKey(response)
    place(response, key)
    before.add(key)
  }
  return {
    readLast,
    add(response) {
      count++
      const key = readingKey(response)
      if (place(response, key) > 1 && !before.has(key)) readLast[key] = { value: count, at }
    },
  }
}
