import { ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import type { Instrument } from '../../../exercises/core/evaluate'
import type { DrawPart } from '../support/outline'
import { loadInstrument } from './instruments'
import { ownDrawing } from './views'

/** An instrument's rule and its drawing, together because a result needs both. */
export interface LoadedInstrument {
  readonly instrument: Instrument
  readonly draw: DrawPart
}

/**
 * Loads a room's instrument when its result is first looked at: whoever only receives answers does without.
 *
 * @param id of the room's instrument
 * @param wanted whether something that is seen needs it
 */
export function useInstrument(id: () => string, wanted: () => boolean): { readonly loaded: Readonly<ShallowRef<LoadedInstrument | null>>; readonly failed: Readonly<Ref<boolean>> } {
  const loaded = shallowRef<LoadedInstrument | null>(null)
  const failed = ref(false)
  watch([id, wanted], async ([now, needed]) => {
    if (!needed || loaded.value?.instrument.definition.id === now) return
    loaded.value = null
    failed.value = false
    try {
      const [instrument, draw] = await Promise.all([loadInstrument(now), ownDrawing(now)])
      if (id() !== now) return
      if (instrument) loaded.value = { instrument, draw }
      else failed.value = true
    } catch {
      // The network failed and the cache has no copy yet.
      failed.value = true
    }
  }, { immediate: true })
  return { loaded, failed }
}
