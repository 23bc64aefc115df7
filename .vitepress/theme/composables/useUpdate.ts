import { onMounted, ref, watch } from 'vue'
import { isPart, workerFor } from '../support/offline'
import { askWorker } from './askWorker'
import { useSite } from './useSite'

/** How long the worker of before may hold the change back by what it is still answering: Chrome lets it for minutes. */
const HELD_BACK_MS = 4000
/** How long a page may take to be kept before the whole site is asked for all the same. */
const KEEPING_MS = 60_000

/**
 * Keeps for use without connection what is opened, or the whole site where its tools need it, where the browser and the address allow it
 * (https or localhost), and tells when a newer version has been downloaded. It changes to it only when asked: someone may be in the middle of a sentence.
 */
export function useUpdate() {
  const { link, file } = useSite()
  const waiting = ref<ServiceWorker | null>(null)

  async function register() {
    const registration = await ask()
    const notice = () => {
      const { controller } = navigator.serviceWorker
      // Without a controller this is the first visit: nothing old is on the screen.
      if (!registration.waiting || !controller) return
      // From a part to the whole nothing changes on the screen.
      if (isPart(controller.scriptURL) && !isPart(registration.waiting.scriptURL)) registration.waiting.postMessage('activate')
      else waiting.value = registration.waiting
    }
    void tellOpened()
    void keepPage()
    // A tool may be reached from inside the site too.
    watch(file, () => void keepPage())
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

  /** The worker that the page on the screen needs. */
  async function ask(): Promise<ServiceWorkerRegistration> {
    const known = await navigator.serviceWorker.getRegistration()
    return navigator.serviceWorker.register(workerFor(link('/sw.js'), { known: known?.active?.scriptURL, file: file.value }))
  }

  /** Has the page on the screen kept, and only then goes on to the whole site where it is a tool that needs it. */
  async function keepPage() {
    const { active } = await navigator.serviceWorker.ready
    if (active && isPart(active.scriptURL)) await askWorker(active, { page: file.value }, KEEPING_MS)
    await ask().catch(() => undefined)
  }

  /** What comes before the worker is there, it can only be told of. */
  async function tellOpened() {
    const { active } = await navigator.serviceWorker.ready
    if (!active || !isPart(active.scriptURL)) return
    new PerformanceObserver((list) => active.postMessage({ opened: list.getEntries().map(({ name }) => name) })).observe({ type: 'resource', buffered: true })
  }

  function reload() {
    const worker = waiting.value
    if (!worker) return
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    worker.postMessage('activate')
    setTimeout(() => void reloadWithoutWorker(), HELD_BACK_MS)
  }

  /**
   * Without a worker the page comes from the network, and begins to keep the new version from what is kept already. So first the server
   * has to answer: a phone may have a network and no connection, and the worker is all that it has of the site.
   */
  async function reloadWithoutWorker() {
    if (!await serverAnswers()) return
    await forgetWorker().catch(() => undefined)
    location.reload()
  }

  /** The worker leaves everything but `GET` to the network. */
  const serverAnswers = (): Promise<boolean> => fetch(link('/sw.js'), { method: 'HEAD', cache: 'no-store' }).then(({ ok }) => ok, () => false)

  const forgetWorker = async (): Promise<unknown> => (await navigator.serviceWorker.getRegistration())?.unregister()

  onMounted(() => {
    if (import.meta.env.PROD && 'serviceWorker' in navigator) register().catch(() => undefined)
  })

  return { available: waiting, reload, later: () => { waiting.value = null } }
}
