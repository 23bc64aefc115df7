import { holdRoom, mesaWith, roomIds } from '../support/mesa/edit'
import type { Mesa } from '../support/mesa/model'
import type { Room } from '../support/room/model'
import type { NewRoom } from '../support/room/room'
import { roomStrings } from '../strings'
import { forgetDrafts } from './useDraft'
import type { Mesas } from './useMesas'
import type { RoomPlace } from './useRoomPlace'
import type { Rooms } from './useRooms'

export interface RoomActs {
  readonly create: (made: NewRoom) => void
  /** A real room of one's own with all that the example holds. */
  readonly copyExample: (example: Room) => void
  /** Deletes a room, also out of the mesa that holds it. */
  readonly remove: (id: string) => Promise<void>
  /** A mesa asks for nothing: it is about what its first room is about. */
  readonly beginMesa: (first: Room) => void
  readonly createInMesa: (mesa: Mesa, made: NewRoom) => void
  readonly removeMesa: (mesa: Mesa, withRooms: boolean) => Promise<void>
}

/** What makes and deletes rooms and mesas: each act keeps what it changed and goes where that is seen. */
export function useRoomActs(rooms: Rooms, mesas: Mesas, { go }: RoomPlace): RoomActs {
  async function forget(id: string): Promise<void> {
    await rooms.remove(id)
    forgetDrafts(id)
  }
  return {
    create: (made) => go({ kind: 'room', id: rooms.create(made).id, screen: 'invitar' }),
    copyExample(source) {
      const definition = rooms.definitions.value.find(({ id }) => id === source.instrument)
      if (!definition) return
      const { id } = rooms.create({ name: roomStrings.example.copyName(source.name.value), municipality: null, definition })
      rooms.change(id, (empty) => ({ ...source, id: empty.id, name: empty.name, createdAt: empty.createdAt }))
      go({ kind: 'room', id, screen: 'resultados' })
    },
    async remove(id) {
      const whose = mesaWith(mesas.mesas.value, id)
      go(whose ? { kind: 'mesa', id: whose.id, screen: 'salas' } : { kind: 'list' }, 'replace')
      if (whose) mesas.change(whose.id, (before, now) => holdRoom(before, id, false, now))
      await forget(id)
    },
    beginMesa: (first) => go({ kind: 'mesa', id: mesas.begin(first).id, screen: 'salas' }),
    createInMesa(mesa, made) {
      const { id } = rooms.create(made)
      mesas.change(mesa.id, (before, now) => holdRoom(before, id, true, now))
      go({ kind: 'room', id, screen: 'invitar' })
    },
    async removeMesa(mesa, withRooms) {
      const its = withRooms ? roomIds(mesa) : []
      go({ kind: 'list' }, 'replace')
      await mesas.remove(mesa.id)
      for (const each of its) await forget(each)
    },
  }
}
