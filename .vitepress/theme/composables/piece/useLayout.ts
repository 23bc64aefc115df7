import { onBeforeUnmount, onMounted, shallowRef, watch, type ShallowRef } from 'vue'
import type { Places } from '../../support/piece/edit'

/** A network whose actors want a place. */
export interface LayoutJob {
  readonly ids: readonly string[]
  readonly pairs: readonly (readonly [string, string])[]
  readonly dragged: Places
}

export type LaidOut = Places

const newWorker = (): Worker => new Worker(new URL('../../workers/layout.ts', import.meta.url), { type: 'module', name: 'layout' })

/** Where there is no worker, as in a page opened from a folder: the page stands still for a moment, since a drawing is bounded. */
async function layHere({ ids, pairs, dragged }: LayoutJob): Promise<LaidOut | null> {
  const here = await import('../../support/actors/layout').catch(() => null)
  return here && here.layout(ids, pairs, dragged)
}

/**
 * Places for a network, reckoned beside the page so that it never stands still. While they are on their way the ones before stay; of
 * several changes in a row only the last is laid out.
 *
 * @param wanted the job as JSON: the same text is the same network
 * @returns `null` until the first ones are there
 */
export function useLayout(wanted: () => string): Readonly<ShallowRef<Places | null>> {
  const places = shallowRef<Places | null>(null)
  let worker: Worker | null = null
  let isBusy = false
  let next: string | null = null
  let isLeft = false

  function finish(found: LaidOut | null): void {
    if (isLeft) return
    isBusy = false
    if (found) places.value = found
    start()
  }
  function start(): void {
    if (isBusy || next === null) return
    const job = JSON.parse(next) as LayoutJob
    next = null
    isBusy = true
    if (worker) worker.postMessage(job)
    else void layHere(job).then(finish)
  }
  function ask(job: string): void {
    next = job
    start()
  }

  onMounted(() => {
    try {
      worker = newWorker()
      worker.onmessage = ({ data }: MessageEvent<LaidOut>) => finish(data)
      worker.onerror = (event) => {
        event.preventDefault()
        worker?.terminate()
        worker = null
        isBusy = false
        // What it was asked for last is laid out here instead.
        ask(wanted())
      }
    } catch {
      worker = null
    }
    watch(wanted, ask, { immediate: true })
  })
  onBeforeUnmount(() => {
    isLeft = true
    worker?.terminate()
  })
  return places
}
