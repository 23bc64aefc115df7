import { computed, onBeforeUnmount, onMounted, readonly, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import type { Instrument } from '../../../exercises/core/evaluate'
import type { InstrumentDefinition } from '../../../exercises/core/instrument'
import { random32 } from '../support/random'
import { roomKind } from '../support/room/kind'
import { mergeRooms, sameRoom } from '../support/room/merge'
import type { Room } from '../support/room/model'
import { createRoom, lastChange, type NewRoom } from '../support/room/room'
import type { Shelf, StorageProblem } from '../support/storage'
import { INSTRUMENT_IDS, loadInstrument } from './instruments'
import { storageProblem, useStorage } from './useStorage'

export interface Rooms {
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
  /** Changes a room and keeps it; what other tabs changed meanwhile is joined in. Nothing when it was deleted. */
  readonly change: (id: string, act: (room: Room, now: number) => Room) => void
  readonly remove: (id: string) => Promise<void>
  /** Deletes every room, the unreadable ones too. @returns whether the browser let it */
  readonly removeAll: () => Promise<boolean>
  readonly load: () => Promise<void>
}

async function loadDefinitions(): Promise<InstrumentDefinition[]> {
  const loaded = await Promise.all(INSTRUMENT_IDS.map(loadInstrument))
  return loaded.filter((instrument): instrument is Instrument => instrument !== undefined).map(({ definition }) => definition)
}

/**
 * The rooms of this device. What this tab does is seen at once and written behind; what other tabs do is joined in as it
 * happens. Nothing is read before mount.
 *
 * @param onDeleted called with the id of a room that another tab deleted
 */
export function useRooms(onDeleted: (id: string) => void): Rooms {
  const state = ref<'loading' | 'ready' | 'failed'>('loading')
  const definitions = shallowRef<readonly InstrumentDefinition[]>([])
  const all = shallowRef<ReadonlyMap<string, Room>>(new Map())
  const unreadable = ref(0)
  /** Rooms on their way to the storage: not finding them there yet does not mean that they were deleted. */
  const writing = new Map<string, number>()
  let shelf: Shelf<Room> | null = null
  let stop: () => void = () => undefined

  function put(room: Room): void {
    all.value = new Map(all.value).set(room.id, room)
  }

  function drop(id: string): void {
    all.value = new Map([...all.value].filter(([key]) => key !== id))
  }

  /** Takes in a state of a room that was read, without losing what this tab did meanwhile. */
  function join(read: Room): void {
    const mine = all.value.get(read.id)
    put(mine && sameRoom(mine, read) ? mergeRooms(mine, read) : read)
  }

  function gone(id: string): void {
    drop(id)
    onDeleted(id)
  }

  async function refresh(): Promise<void> {
    if (!shelf) return
    const contents = await shelf.all()
    unreadable.value = contents.unreadable.length
    for (const { value } of contents.records) join(value)
    if (contents.problem !== null) return
    const stored = new Set(contents.records.map(({ id }) => id))
    for (const id of all.value.keys()) if (!stored.has(id) && !writing.has(id)) gone(id)
  }

  async function changedElsewhere(id: string): Promise<void> {
    const read = await shelf?.get(id)
    if (read) return join(read)
    if (all.value.has(id)) gone(id)
  }

  async function write(room: Room, how: 'save' | 'bring'): Promise<void> {
    if (!shelf) return
    writing.set(room.id, (writing.get(room.id) ?? 0) + 1)
    const { value } = await shelf[how](room.id, room)
    const left = (writing.get(room.id) ?? 1) - 1
    if (left === 0) writing.delete(room.id)
    else writing.set(room.id, left)
    if (value === null) return changedElsewhere(room.id)
    // Deleted here while it was being written: it stays deleted.
    if (all.value.has(room.id)) join(value)
  }

  function keep(room: Room): void {
    join(room)
    void write(all.value.get(room.id) ?? room, 'bring')
  }

  async function load(): Promise<void> {
    state.value = 'loading'
    try {
      definitions.value = await loadDefinitions()
    } catch {
      // The network failed and the cache has no copy yet.
      state.value = 'failed'
      return
    }
    shelf = useStorage().shelf(roomKind(definitions.value))
    stop()
    stop = shelf.watch((id) => void changedElsewhere(id))
    await refresh()
    state.value = 'ready'
  }

  const onFront = (): void => { if (document.visibilityState === 'visible') void refresh() }

  onMounted(() => {
    document.addEventListener('visibilitychange', onFront)
    void load()
  })
  onBeforeUnmount(() => {
    stop()
    document.removeEventListener('visibilitychange', onFront)
  })

  return {
    state: readonly(state),
    definitions,
    rooms: computed(() => [...all.value.values()].sort((a, b) => lastChange(b) - lastChange(a))),
    unreadable: readonly(unreadable),
    problem: storageProblem,
    get: (id) => all.value.get(id) ?? null,
    create(room, id) {
      let made = createRoom(room, Date.now(), random32(crypto))
      while (all.value.has(made.id)) made = createRoom(room, Date.now(), random32(crypto))
      if (id !== undefined) made = { ...made, id }
      keep(made)
      return made
    },
    keep,
    change(id, act) {
      const before = all.value.get(id)
      const after = before && act(before, Date.now())
      if (!after || after === before) return
      put(after)
      void write(after, 'save')
    },
    async remove(id) {
      drop(id)
      await shelf?.remove(id)
    },
    async removeAll() {
      const contents = await shelf?.all()
      all.value = new Map()
      const ids = [...contents?.records.map(({ id }) => id) ?? [], ...contents?.unreadable ?? []]
      const problems = await Promise.all(ids.map((id) => shelf?.remove(id)))
      unreadable.value = 0
      return problems.every((problem) => problem === null)
    },
    load,
  }
}
