import { onMounted, ref } from 'vue'
import { useSite } from './useSite'

/**
 * Chrome does not change while the worker of before is answering something, and may miss that it has ended (seen in two of three tries on
 * a busy machine, for half a minute and more). Anything said to that worker makes it look again.
 */
const NUDGE_MS = 1000

/**
 * Keeps the site for use without connection, where the browser and the address allow it (https or localhost), and tells when a
 * newer version has been downloaded. It changes to it only when asked: someone may be in the middle of a sentence.
 */
export function useUpdate() {
  const { link } = useSite()
  const waiting = ref<ServiceWorker | null>(null)

  async function register() {
    const registration = await navigator.serviceWorker.register(link('/sw.js'))
    const notice = () => {
      // Without a controller this is the first visit: nothing old is on the screen.
      if (registration.waiting && navigator.serviceWorker.controller) waiting.value = registration.waiting
    }
    const follow = () => registration.installing?.addEventListener('statechange', notice)
    notice()
    // It may have begun to come before this page asked.
    follow()
    registration.addEventListener('updatefound', follow)
    // A page that stays open for days asks again when someone comes back to it.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible' && navigator.onLine) registration.update().catch(() => undefined)
    })
  }

  function reload() {
    const worker = waiting.value
    if (!worker) return
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    worker.postMessage('activate')
    setInterval(() => navigator.serviceWorker.controller?.postMessage('activate'), NUDGE_MS)
  }

  onMounted(() => {
    if (import.meta.env.PROD && 'serviceWorker' in navigator) register().catch(() => undefined)
  })

  return { available: waiting, reload, later: () => { waiting.value = null } }
}
