import { computed, type ComputedRef } from 'vue'
import { mesaOf } from '../support/mesa/edit'
import { mesaKind } from '../support/mesa/mesa-kind'
import type { Mesa } from '../support/mesa/model'
import { random32 } from '../support/random'
import type { Room } from '../support/room/model'
import { actsOn, useOpened, type Acts } from './useOpened'
import { useRecords } from './useRecords'

export interface Mesas extends Acts<Mesa> {
  /** `false` until the storage was read. */
  readonly ready: ComputedRef<boolean>
  readonly mesas: ComputedRef<readonly Mesa[]>
  /** A mesa that begins with this room. */
  readonly begin: (room: Room) => Mesa
}

/** The mesas of this device. Nothing is read before mount. */
export function useMesas(): Mesas {
  const { opened: records } = useOpened(async () => {
    const mine = useRecords(mesaKind)
    await mine.refresh()
    return mine
  })

  return {
    ready: computed(() => records.value !== null),
    mesas: computed(() => [...records.value?.all.values() ?? []]),
    begin(room) {
      let made = mesaOf(room, Date.now())
      while (records.value?.all.has(made.id)) made = mesaOf(room, Date.now(), random32(crypto))
      void records.value?.bring(made.id, made)
      return made
    },
    ...actsOn(records),
  }
}
