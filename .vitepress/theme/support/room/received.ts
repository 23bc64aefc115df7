import type { Response } from '../../../../exercises/core/response'
import type { Room } from './model'
import { acceptable, misfit } from './people'

/** What to do with a response whose link was tapped, given the rooms of this device. Only `ask` needs the person. */
export type ReceivedPlan =
  /** Put it in this room, which says what becomes of it. */
  | { readonly do: 'add'; readonly room: string }
  /** No room of this device is clearly its own: offer those where it would fit, if any. */
  | { readonly do: 'ask'; readonly candidates: readonly Room[] }

/**
 * A response goes by itself to the room that it was invited to, or, invited to none, to the only room of its comuna, or of its alliance, network or initiative, and round. Where
 * the room is unknown here, whoever tapped is perhaps not the facilitator at all, and is asked.
 *
 * @param rooms of this device, the last one used first
 */
export function planReceived(response: Response, rooms: readonly Room[]): ReceivedPlan {
  const own = rooms.find(({ id }) => id === response.room)
  if (own) return { do: 'add', room: own.id }
  const uninvited: Response = { ...response }
  delete (uninvited as { room?: string }).room
  const candidates = rooms.filter((room) => misfit(room, uninvited) === null || acceptable(room, uninvited))
  const [only, ...others] = candidates
  return only && others.length === 0 && response.room === undefined && misfit(only, response) === null && (response.subject ?? response.municipality) !== null
    ? { do: 'add', room: only.id }
    : { do: 'ask', candidates }
}
