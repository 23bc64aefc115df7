import { isWholeText } from '../../../../exercises/responses/ids'
import type { StoreName } from './database'

/**
 * What was still on its way to the storage when a page was left. A browser that leaves a page lets the writing that it has begun come to
 * nothing; only `localStorage` is written at once. So what is on its way is left there in that moment, and the next page takes it up.
 */
export interface Journal {
  /** Something begins to be written. @returns what to call when it has been, or could not be */
  readonly begin: (store: StoreName, id: string, left: Left) => () => void
  /** What pages that were left had begun, untrusted. */
  readonly left: (store: StoreName) => readonly { readonly key: string; readonly id: string; readonly left: Left }[]
  /** Has been taken up. */
  readonly taken: (key: string) => void
  /** The record is deleted, and what was on its way to it with it. */
  readonly forget: (store: StoreName, id: string) => void
}

export interface Left {
  readonly value: unknown
  /** The record had been seen stored: when it is there no more, it was deleted on purpose. */
  readonly wasThere: boolean
}

/** What of the browser is used, so that tests and old browsers can bring less. */
export interface JournalEnvironment {
  readonly localStorage?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> | undefined
  readonly events?: Pick<EventTarget, 'addEventListener'> | undefined
}

const PREFIX = 'diplomado-del-redes.left/'
/** A phone may end a page in the background without a word more. */
const LEAVING = ['pagehide', 'visibilitychange'] as const

/** @param tab tells this page's entries from those of other tabs */
export function createJournal({ localStorage, events }: JournalEnvironment, tab: string): Journal {
  /** By key, each writing that has not ended; the last one began last. */
  const underWay = new Map<string, readonly Left[]>()
  const keyOf = (store: StoreName, id: string): string => `${PREFIX}${store}/${tab}/${encodeURIComponent(id)}`

  const write = (): void => {
    for (const [key, begun] of underWay) {
      try { localStorage?.setItem(key, JSON.stringify(begun.at(-1))) } catch { /* Full or blocked: lost only if the writing is cut short. */ }
    }
  }
  for (const event of LEAVING) events?.addEventListener(event, write)

  const entries = (): { key: string; store: string | undefined; id: string | undefined }[] =>
    Array.from({ length: localStorage?.length ?? 0 }, (_, place) => localStorage?.key(place) ?? '')
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => {
        const [store, , id] = key.slice(PREFIX.length).split('/')
        return { key, store, id }
      })

  return {
    begin(store, id, left) {
      // No door lets such an id in; here it could not be written in the name of an entry.
      if (!isWholeText(id)) return () => undefined
      const key = keyOf(store, id)
      underWay.set(key, [...underWay.get(key) ?? [], left])
      return () => {
        const others = (underWay.get(key) ?? []).filter((one) => one !== left)
        if (others.length > 0) return void underWay.set(key, others)
        underWay.delete(key)
        localStorage?.removeItem(key)
      }
    },
    left: (wanted) => entries().flatMap(({ key, store, id }) =>
      (store === wanted && !underWay.has(key) ? [{ key, id: decode(id ?? ''), left: read(localStorage?.getItem(key) ?? '') }] : [])),
    taken: (key) => localStorage?.removeItem(key),
    forget(store, id) {
      if (!isWholeText(id)) return
      underWay.delete(keyOf(store, id))
      for (const entry of entries()) if (entry.store === store && decode(entry.id ?? '') === id) localStorage?.removeItem(entry.key)
    },
  }
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

function read(text: string): Left {
  try {
    const raw: unknown = JSON.parse(text)
    if (typeof raw === 'object' && raw !== null && 'value' in raw && 'wasThere' in raw) return { value: raw.value, wasThere: raw.wasThere === true }
  } catch { /* Not ours, or cut in two. */ }
  return { value: null, wasThere: true }
}

/** For where nothing outlives the page. */
export const noJournal: Journal = { begin: () => () => undefined, left: () => [], taken: () => undefined, forget: () => undefined }
