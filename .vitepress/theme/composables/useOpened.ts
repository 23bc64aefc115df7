import { onBeforeUnmount, onMounted, readonly, ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import type { Records } from './useRecords'

export interface Opened<T> {
  /** `failed` where the network did and the cache has no copy yet. */
  readonly state: Readonly<Ref<'loading' | 'ready' | 'failed'>>
  /** `null` until it is open. */
  readonly opened: Readonly<ShallowRef<T | null>>
  readonly load: () => Promise<void>
}

/**
 * What a page opens of this device once it is there, and leaves with it. Nothing is read before mount.
 *
 * @param open rejects where what it needs did not come; what it hands to `whenLeft` is called when the page is left, or opened anew
 */
export function useOpened<T>(open: (whenLeft: (act: () => void) => void) => Promise<T>): Opened<T> {
  const state = ref<'loading' | 'ready' | 'failed'>('loading')
  const opened = shallowRef<T | null>(null)
  let isLeft = false
  let acts: (() => void)[] = []

  function leave(): void {
    for (const act of acts) act()
    acts = []
  }

  async function load(): Promise<void> {
    state.value = 'loading'
    leave()
    try {
      const value = await open((act) => { if (isLeft) act(); else acts.push(act) })
      if (isLeft) return
      opened.value = value
      state.value = 'ready'
    } catch {
      state.value = 'failed'
    }
  }

  onMounted(load)
  onBeforeUnmount(() => {
    isLeft = true
    leave()
  })
  return { state: readonly(state), opened, load }
}

export interface Acts<T> {
  /** Changes a record and keeps it; what other tabs changed meanwhile is joined in. Nothing when it was deleted. */
  readonly change: (id: string, act: (before: T, now: number) => T) => void
  readonly remove: (id: string) => Promise<void>
}

/** What a page does to records that it opened; nothing until they are open. */
export function actsOn<T>(records: Readonly<ShallowRef<Records<T> | null>>): Acts<T> {
  return {
    change(id, act) {
      const before = records.value?.all.get(id)
      const after = before && act(before, Date.now())
      if (after && after !== before) void records.value?.save(id, after)
    },
    async remove(id) {
      await records.value?.remove(id)
    },
  }
}
