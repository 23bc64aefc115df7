import type { InstrumentDefinition } from '../../../../exercises/core/instrument'
import { roomStrings } from '../../strings/room'
import { roomKind } from '../room/kind'
import { sameRoom } from '../room/merge'
import type { Room } from '../room/model'
import { placeHash } from '../room/place'
import type { Hold, Kept } from './door'

/** Address of something in the page of rooms and mesas. */
export const deskPath = (place: Parameters<typeof placeHash>[0]): string => `/facilitacion/sala${placeHash(place)}`

/** Keeps a room that a file brought, joined with this device's own copy if there is one. */
export const bringRoom = (room: Room, definitions: readonly InstrumentDefinition[]) => async (hold: Hold): Promise<Kept> => {
  const words = roomStrings.backup
  const rooms = await hold(roomKind(definitions))
  const here = rooms.all.get(room.id)
  if (here && !sameRoom(here, room)) return { said: words.clash, where: null, refused: true }
  // Joined once, by who keeps it.
  await rooms.bring(room.id, room)
  const joined = rooms.all.get(room.id) ?? room
  const said = here ? words.merged(joined.name.value, here.responses.length, joined.responses.length) : words.restored(joined.name.value)
  return { said, where: { path: deskPath({ kind: 'room', id: room.id, screen: null }), label: roomStrings.list.open(joined.name.value) } }
}
