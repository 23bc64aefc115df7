import { onMounted, readonly, ref, type Ref } from 'vue'
import { isPart } from '../support/offline'
import { askWorker } from './askWorker'
import { useSite } from './useSite'

/** `none`: there is nothing to offer, as all is kept or the browser keeps nothing. */
export type WholeSite = 'none' | 'offered' | 'coming' | 'kept' | 'failed'

/** Keeping the whole site on a device that keeps only what was opened. */
export function useWholeSite(): { readonly state: Readonly<Ref<WholeSite>>; readonly bytes: Readonly<Ref<number>>; readonly keepAll: () => Promise<void> } {
  const { link } = useSite()
  const state = ref<WholeSite>('none')
  const bytes = ref(0)

  async function look(): Promise<void> {
    const { active } = await navigator.serviceWorker.ready
    if (!active || !isPart(active.scriptURL)) return
    const answer = await askWorker(active, 'bytes')
    if (typeof answer !== 'number') return
    bytes.value = answer
    state.value = 'offered'
  }

  async function keepAll(): Promise<void> {
    state.value = 'coming'
    try {
      const { installing, waiting } = await navigator.serviceWorker.register(link('/sw.js'))
      const worker = installing ?? waiting
      const tell = (): void => {
        if (worker?.state === 'installed') worker.postMessage('activate')
        if (worker?.state === 'activated') state.value = 'kept'
        if (worker?.state === 'redundant') state.value = 'failed'
      }
      worker?.addEventListener('statechange', tell)
      tell()
    } catch {
      state.value = 'failed'
    }
  }

  onMounted(() => { if (import.meta.env.PROD && 'serviceWorker' in navigator) void look() })
  return { state: readonly(state), bytes: readonly(bytes), keepAll }
}
