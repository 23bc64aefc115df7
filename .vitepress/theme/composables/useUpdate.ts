import { onMounted, ref } from 'vue'
import { useSite } from './useSite'

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
    notice()
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', notice)
    })
    // A page that stays open for days asks again when someone comes back to it.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible' && navigator.onLine) registration.update().catch(() => undefined)
    })
  }

  function reload() {
    if (!waiting.value) return
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    waiting.value.postMessage('activate')
  }

  onMounted(() => {
    if (import.meta.env.PROD && 'serviceWorker' in navigator) register().catch(() => undefined)
  })

  return { available: waiting, reload, later: () => { waiting.value = null } }
}
