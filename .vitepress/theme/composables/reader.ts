import { readingStrings } from '../strings/reading'
import type { ChatReading } from '../support/room/incoming/chat'
import type { Job } from '../support/room/incoming/job'

/** What the worker says: that it is there, how much of its job is done (from 0 to 1), and what came of it. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'done'; readonly found: ChatReading }

/** Reads what people bring, so that the page never stands still meanwhile. */
export interface Reader {
  /** One at a time. @returns `null` when it was cancelled */
  readonly read: (job: Job, progress: (part: number) => void) => Promise<ChatReading | null>
  /** Gives up what is being read. */
  readonly cancel: () => void
  /** Nothing more will be read for now. */
  readonly close: () => void
}

const failed = (job: Job, problem: string): ChatReading =>
  ({ pieces: [{ source: job.kind === 'file' ? job.file.name : job.source, place: '', response: null, reason: 'unreadable', problem }], invitations: 0 })

/** Where there is no worker, on the page itself: it stands still for a moment, since what is read is bounded. */
async function readHere(job: Job, progress: (part: number) => void): Promise<ChatReading> {
  // The readers come only when somebody brings something.
  const readers = await import('../support/room/incoming/job').catch(() => null)
  if (!readers) return failed(job, readingStrings.readerOffline)
  // So that the page first shows that it is busy.
  await new Promise((resolve) => { setTimeout(resolve) })
  return readers.runJob(job, progress)
}

const newWorker = (): Worker => new Worker(new URL('../workers/read.ts', import.meta.url), { type: 'module', name: 'read' })

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
  function readThere(there: Worker, job: Job, progress: (part: number) => void): Promise<ChatReading | null> {
    return new Promise((resolve) => {
      there.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        alive = true
        if (data.kind === 'progress') progress(data.part)
        else if (data.kind === 'done') resolve(data.found)
      }
      there.onmessageerror = () => resolve(failed(job, readingStrings.unreadableFile))
      there.onerror = (event) => {
        event.preventDefault()
        // What made it fail once would do it here, too, and take the page with it.
        const result = alive ? failed(job, readingStrings.unreadableFile) : null
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

  async function read(job: Job, progress: (part: number) => void): Promise<ChatReading> {
    const started = workerOrNone()
    return (started && await readThere(started, job, progress)) ?? readHere(job, progress)
  }

  return {
    read: (job, progress) => new Promise((resolve, reject) => {
      let cancelled = false
      giveUp = () => {
        cancelled = true
        close()
        resolve(null)
      }
      read(job, (part) => { if (!cancelled) progress(part) }).then(resolve, reject)
    }),
    cancel: () => giveUp?.(),
    close,
  }
}
