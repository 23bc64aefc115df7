import type { InstrumentDefinition } from '../../../../exercises/core/instrument'
import type { Kind } from '../storage'
import { answering, atOnce, type Steps } from '../slices'
import { mergeRoomsSteps, sameRoom } from './merge'
import type { Room } from './model'
import { readRoom } from './parse'

/** Two rooms of one id that are not copies of each other cannot be joined: the one stored stays. */
function* mergeSteps(stored: Room, mine: Room): Steps<Room> {
  return sameRoom(stored, mine) ? yield* mergeRoomsSteps(stored, mine) : stored
}

/** Rooms as the storage keeps them, each under its id. */
export function roomKind(definitions: readonly InstrumentDefinition[]): Kind<Room> {
  return {
    store: 'rooms',
    // A clock that ran ahead while something was stored is still this device's own: its stamps stay.
    parse: (raw) => readRoom(raw, definitions, Infinity).room,
    merge: (stored, mine) => atOnce(mergeSteps(stored, mine)),
    mergeSlowly: (stored, mine) => answering(mergeSteps(stored, mine)),
  }
}
