import { computed, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import type { InstrumentDefinition } from '../../../exercises/core/instrument'
import { random32 } from '../support/random'
import { roomKind } from '../support/room/kind'
import type { Room } from '../support/room/model'
import { createRoom, lastChange, type NewRoom } from '../support/room/room'
import type { StorageProblem } from '../support/storage'
import { loadDefinitions } from './instruments'
import { actsOn, useOpened, type Acts } from './useOpened'
import { useRecords } from './useRecords'
import { storageProblem } from './useStorage'

export interface Rooms extends Acts<Room> {
  readonly state: Readonly<Ref<'loading' | 'ready' | 'failed'>>
  /** Every instrument of this site: links and files name them by number or id. */
  readonly definitions: Readonly<ShallowRef<readonly InstrumentDefinition[]>>
  /** The last one used first. */
  readonly rooms: ComputedRef<readonly Room[]>
  /** Records that this version of the site cannot read. They are left as they are. */
  readonly unreadable: Readonly<Ref<number>>
  readonly problem: Readonly<Ref<StorageProblem | null>>
  readonly get: (id: string) => Room | null
  /** Keeps an empty room, with a new random id unless it has to answer to one that an invitation already carries. */
  readonly create: (room: NewRoom, id?: string) => Room
  /** Keeps a room, joined with its copy on this device if there is one. */
  readonly keep: (room: Room) => void
  /** Deletes every room, the unreadable ones too. @returns whether the browser let it */
  readonly removeAll: () => Promise<boolean>
  readonly load: () => Promise<void>
}

/**
 * The rooms of this device. What this tab does is seen at once and written behind; what other tabs do is joined in as it
 * happens. Nothing is read before mount.
 *
 * @param onDeleted called with the id of a room that another tab deleted
 */
export function useRooms(onDeleted: (id: string) => void): Rooms {
  const definitions = shallowRef<readonly InstrumentDefinition[]>([])
  const { state, opened: records, load } = useOpened(async (whenLeft) => {
    definitions.value = await loadDefinitions()
    const mine = useRecords(roomKind(definitions.value))
    whenLeft(mine.onDeleted(onDeleted))
    await mine.refresh()
    return mine
  })

  function keep(room: Room): void {
    void records.value?.bring(room.id, room)
  }

  return {
    state,
    definitions,
    rooms: computed(() => [...records.value?.all.values() ?? []].sort((a, b) => lastChange(b) - lastChange(a))),
    unreadable: computed(() => records.value?.unreadable.value ?? 0),
    problem: storageProblem,
    get: (id) => records.value?.all.get(id) ?? null,
    create(room, id) {
      let made = createRoom(room, Date.now(), random32(crypto))
      while (records.value?.all.has(made.id)) made = createRoom(room, Date.now(), random32(crypto))
      if (id !== undefined) made = { ...made, id }
      keep(made)
      return made
    },
    keep,
    ...actsOn(records),
    removeAll: () => records.value?.removeAll() ?? Promise.resolve(false),
    load,
  }
}
