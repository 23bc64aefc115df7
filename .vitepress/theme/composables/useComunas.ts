import { onMounted, readonly, shallowRef, type Ref } from 'vue'
import type * as Comunas from '../../../exercises/core/comunas'
import { anew } from './anew'

const fetchComunas = anew(() => import('../../../exercises/core/comunas'), 'searchComunas')

/** The 346 comunas, loaded after mount and only where somebody picks or reads one. */
export function useComunas(): { comunas: Readonly<Ref<typeof Comunas | null>>; failed: Readonly<Ref<boolean>>; load: () => Promise<void> } {
  const comunas = shallowRef<typeof Comunas | null>(null)
  const failed = shallowRef(false)
  async function load(): Promise<void> {
    if (comunas.value) return
    try {
      comunas.value = await fetchComunas()
      failed.value = false
    } catch {
      // No network and not in the cache yet: the page goes on without names, and the next use tries again.
      failed.value = true
    }
  }
  onMounted(load)
  return { comunas, failed: readonly(failed), load }
}
