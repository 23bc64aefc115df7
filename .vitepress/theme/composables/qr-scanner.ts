import type { Picture } from '../support/qr-read'

export interface ToScanner {
  readonly id: number
  readonly picture: Picture
}
export interface FromScanner {
  readonly id: number
  readonly text: string | null
}

export type Scan = (picture: Picture) => Promise<string | null>

const newWorker = (): Worker => new Worker(new URL('../workers/scan.ts', import.meta.url), { type: 'module', name: 'scan' })

/** Where there is no worker, on the page itself: it stands still for as long as the library may take. Rejects when that does not come. */
const scanHere: Scan = async (picture) => (await import('../support/qr-read')).readQr(picture)

/**
 * Looks for codes in pictures beside the page: a slow laptop takes a fifth of a second for one, several times a second.
 *
 * @param start starts a worker; throws where workers are not allowed, as in a page opened from a folder
 */
export function createScanner(start: () => Worker = newWorker, here: Scan = scanHere): Scan {
  const waiting = new Map<number, { readonly picture: Picture; readonly done: (text: Promise<string | null> | string | null) => void }>()
  let worker: Worker | null | undefined
  let count = 0

  /** From here on the page does it, and what was asked too. */
  function giveUp(): void {
    worker?.terminate()
    worker = null
    for (const { picture, done } of waiting.values()) done(here(picture))
    waiting.clear()
  }

  function there(): Worker | null {
    if (worker !== undefined) return worker
    try {
      worker = start()
    } catch {
      return (worker = null)
    }
    worker.onmessage = ({ data }: MessageEvent<FromScanner>) => {
      waiting.get(data.id)?.done(data.text)
      waiting.delete(data.id)
    }
    worker.onerror = (event) => {
      event.preventDefault()
      giveUp()
    }
    return worker
  }

  return (picture) => {
    const scanner = there()
    if (!scanner) return here(picture)
    return new Promise((resolve) => {
      const id = ++count
      waiting.set(id, { picture, done: resolve })
      scanner.postMessage({ id, picture: { width: picture.width, height: picture.height, data: picture.data } } satisfies ToScanner)
    })
  }
}
