import { ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import type { RoomSummary } from '../support/group/model'
import { summarizeRoom } from '../support/group/summary'
import { placeName } from '../support/room/about'
import type { Room } from '../support/room/model'
import { loadInstrument } from './instruments'

/** A room whose results are shown, reckoned. */
export interface Measured {
  readonly room: Room
  readonly summary: RoomSummary
}

export interface MesaSummaries {
  readonly state: Readonly<Ref<'loading' | 'ready' | 'failed'>>
  readonly measured: Readonly<ShallowRef<readonly Measured[]>>
  /** Rooms whose results are not shown yet, or that are of another version than this site's. */
  readonly left: Readonly<ShallowRef<readonly Room[]>>
}

/** Reckons the rooms of a mesa, each with the rule of its own instrument. Results that are not shown stay out. */
export function useMesaSummaries(rooms: () => readonly Room[]): MesaSummaries {
  const state = ref<'loading' | 'ready' | 'failed'>('loading')
  const measured = shallowRef<readonly Measured[]>([])
  const left = shallowRef<readonly Room[]>([])
  let turn = 0

  watch(rooms, async (now) => {
    const mine = ++turn
    try {
      const instruments = new Map(await Promise.all([...new Set(now.map(({ instrument }) => instrument))].map(async (id) => [id, await loadInstrument(id)] as const)))
      if (mine !== turn) return
      const found = now.flatMap((room): Measured[] => {
        const instrument = instruments.get(room.instrument)
        const usable = room.revealed.value && instrument?.definition.version === room.version
        return usable && instrument ? [{ room, summary: summarizeRoom(instrument, room, placeName(room)) }] : []
      })
      measured.value = found
      left.value = now.filter((room) => !found.some((each) => each.room === room))
      state.value = 'ready'
    } catch {
      // The network failed and the cache has no copy yet.
      if (mine === turn) state.value = 'failed'
    }
  }, { immediate: true })
  return { state, measured, left }
}
