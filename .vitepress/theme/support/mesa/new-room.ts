import type { InstrumentDefinition } from '../../../../exercises/core/instrument'
import { LAST_ROUND, measured, roundOf, takesSubject } from '../../../../exercises/core/subject'
import type { Room } from '../room/model'
import type { NewRoom } from '../room/room'
import { roomsOf } from './edit'
import type { Mesa } from './model'

/** What a room measures, besides when. */
type Measured = Pick<Room, 'instrument' | 'subject' | 'municipality'>

/** The measurement of the same thing that comes next in a mesa; `null` after the last one that links can carry. */
export function nextRound(mesa: Mesa, rooms: readonly Room[], { instrument, subject, municipality }: Measured): number | null {
  const same = roomsOf(mesa, rooms).filter((room) => room.instrument === instrument && room.subject === subject && room.municipality === municipality)
  const last = Math.max(0, ...same.map(roundOf))
  return last < LAST_ROUND ? last + 1 : null
}

/** A room that measures once more what another one did; `null` where no measurement is left, or the site has another version. */
export function roomAgain(mesa: Mesa, rooms: readonly Room[], room: Room, definitions: readonly InstrumentDefinition[]): NewRoom | null {
  const definition = definitions.find(({ id }) => id === room.instrument)
  const round = nextRound(mesa, rooms, room)
  if (!definition || round === null) return null
  return { name: mesa.name.value, definition, municipality: room.municipality, ...measured(room.subject ?? null, round) }
}

/**
 * What an instrument that asks for a name would judge in a mesa: what its last room of that instrument did, or of another that is about
 * the same kind of thing; else the mesa's own. `null` where somebody has to write it.
 */
export function subjectFor(mesa: Mesa, rooms: readonly Room[], definition: InstrumentDefinition, definitions: readonly InstrumentDefinition[]): string | null {
  const mine = [...roomsOf(mesa, rooms)].reverse()
  const same = mine.find(({ instrument }) => instrument === definition.id)
    ?? mine.find(({ instrument }) => definitions.some(({ id, about }) => id === instrument && about === definition.about))
  return same?.subject ?? mesa.subject
}

/** A room for the mesa, as `createRoom` takes it; `null` where comuna or name are wanted and there is none, or no measurement is left. */
export function roomFor(mesa: Mesa, rooms: readonly Room[], definition: InstrumentDefinition, subject: string | null, municipality: string | null): NewRoom | null {
  const named = takesSubject(definition)
  if (named ? subject === null : municipality === null) return null
  const about = named && subject !== null ? { subject } : {}
  const round = nextRound(mesa, rooms, { instrument: definition.id, municipality, ...about })
  return round === null ? null : { name: mesa.name.value, definition, municipality, ...measured(about.subject ?? null, round) }
}
