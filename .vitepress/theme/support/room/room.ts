import { roomId } from '../../../../exercises/responses/ids'
import type { InstrumentDefinition } from '../../../../exercises/core/instrument'
import { measured, type About } from '../../../../exercises/core/subject'
import { stamp } from '../stamped'
import type { Room } from './model'

/** Longer names break posters and file names. */
export const NAME_LENGTH = 80

/** A name as people type it: no line breaks, no double spaces, of bounded length. */
export const tidyName = (name: string): string => name.replace(/\s+/g, ' ').trim().slice(0, NAME_LENGTH).trim()

export interface NewRoom extends About {
  readonly name: string
  readonly municipality: string | null
  readonly definition: Pick<InstrumentDefinition, 'id' | 'version'>
}

/**
 * An empty room.
 *
 * @param now milliseconds since 1970
 * @param random whole number of 32 random bits, for the id
 */
export function createRoom({ name, municipality, definition, subject, round }: NewRoom, now: number, random: number): Room {
  return {
    id: roomId(random),
    name: stamp(tidyName(name), now),
    municipality,
    ...measured(subject ?? null, round ?? 1),
    instrument: definition.id,
    version: definition.version,
    createdAt: new Date(now).toISOString(),
    // Stamped at 0: whatever a person sets, here or in another copy, is newer than what a room is born with.
    revealed: stamp(false, 0),
    responses: [],
    replaced: [],
    withdrawn: [],
    removed: {},
    readLast: {},
    arrivals: {},
    apart: [],
    decisions: {},
    agreements: {},
    plan: stamp({ hours: null, weights: {} }, 0),
    proposal: {},
  }
}

export const renameRoom = (room: Room, name: string, now: number): Room => ({ ...room, name: stamp(tidyName(name), now, room.name) })

export const revealRoom = (room: Room, revealed: boolean, now: number): Room =>
  ({ ...room, revealed: stamp(revealed, now, room.revealed) })

/** When anything in the room was last set or arrived, to order the list of rooms. */
export function lastChange(room: Room): number {
  const stamps = [room.name, room.revealed, room.plan, ...[room.removed, room.arrivals, room.decisions, room.agreements, room.proposal].flatMap((all) => Object.values(all))]
  return stamps.reduce((last, { at }) => Math.max(last, at), Date.parse(room.createdAt))
}
