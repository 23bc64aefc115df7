import { notDone, type Found, type Job, type JobKind } from '../support/room/incoming/job-kinds'

/** What the worker says: that it is there, how much of its job is done (from 0 to 1), and what came of it. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'done'; readonly found: Found[JobKind] }

/** Reads what people bring, so that the page never stands still meanwhile. */
export interface Reader {
  /** One at a time. @returns `null` when it was cancelled */
  readonly read: <K extends JobKind>(job: Job<K>, progress?: (part: number) => void) => Promise<Found[K] | null>
  /** Gives up what is being read. */
  readonly cancel: () => void
  /** Nothing more will be read for now. */
  readonly close: () => void
}

/** Where there is no worker, on the page itself: it stands still for a moment, since what is read is bounded. */
async function readHere<K extends JobKind>(job: Job<K>, progress: (part: number) => void): Promise<Found[K]> {
  // The readers come only when somebody brings something.
  const readers = await import('../support/room/incoming/job').catch(() => null)
  if (!readers) return notDone<K>(job, 'offline')
  // So that the page first shows that it is busy.
  await new Promise((resolve) => { setTimeout(resolve) })
  return readers.runJob<K>(job, progress)
}

const newWorker = (): Worker => new Worker(new URL('../workers/read.ts', import.meta.url), { type: 'module', name: 'read' })

/** Reads one thing in a reader of its own. */
export async function readOnce<K extends JobKind>(job: Job<K>): Promise<Found[K]> {
  const reader = createReader()
  const found = await reader.read<K>(job)
  reader.close()
  return found ?? notDone<K>(job, 'unreadable')
}

/**
 * @param start starts a worker; throws where workers are not allowed, as in a page opened from a folder
 */
export function createReader(start: () => Worker = newWorker): Reader {
  let worker: Worker | null = null
  /** The worker has spoken once: its script came and runs. */
  let alive = false
  let possible = true
  let giveUp: (() => void) | null = null

  function close(): void {
    worker?.terminate()
    worker = null
    alive = false
  }

  /** @returns `null` when there is no worker after all */
  function readThere<K extends JobKind>(there: Worker, job: Job<K>, progress: (part: number) => void): Promise<Found[K] | null> {
    return new Promise((resolve) => {
      there.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        alive = true
        if (data.kind === 'progress') progress(data.part)
        // It does one job at a time: what it found is of this one.
        else if (data.kind === 'done') resolve(data.found as Found[K])
      }
      there.onmessageerror = () => resolve(notDone<K>(job, 'unreadable'))
      there.onerror = (event) => {
        event.preventDefault()
        // What made it fail once would do it here, too, and take the page with it.
        const result = alive ? notDone<K>(job, 'unreadable') : null
        possible = alive
        close()
        resolve(result)
      }
      try {
        there.postMessage(job)
      } catch {
        // Something in it cannot be handed to a worker.
        resolve(null)
      }
    })
  }

  function workerOrNone(): Worker | null {
    if (worker || !possible) return worker
    try {
      worker = start()
    } catch {
      possible = false
    }
    return worker
  }

  async function read<K extends JobKind>(job: Job<K>, progress: (part: number) => void): Promise<Found[K]> {
    const started = workerOrNone()
    return (started && await readThere<K>(started, job, progress)) ?? readHere<K>(job, progress)
  }

  return {
    read: <K extends JobKind>(job: Job<K>, progress: (part: number) => void = () => undefined) => new Promise<Found[K] | null>((resolve, reject) => {
      let cancelled = false
      giveUp = () => {
        cancelled = true
        close()
        resolve(null)
      }
      read<K>(job, (part) => { if (!cancelled) progress(part) }).then(resolve, reject)
    }),
    cancel: () => giveUp?.(),
    close,
  }
}
