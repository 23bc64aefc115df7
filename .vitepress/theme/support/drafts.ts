/** What somebody has typed and not saved yet, by key. Texts are JSON; nothing here throws. */
export interface Drafts {
  readonly get: (key: string) => unknown
  /** `null` forgets it. */
  readonly set: (key: string, value: unknown) => void
  /** Forgets every draft whose key begins so. */
  readonly forget: (beginning: string) => void
}

type Keep = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const PREFIX = 'diplomado-del-redes.draft/'
/** More than any form of the site holds; what is longer lasts as long as its page. */
const LONGEST = 20_000

/**
 * Drafts in a browser's storage, which is written at once and so outlives a page that is left in the middle of a word. What it does not
 * take (none, full, forbidden) stays in this page's memory.
 */
export function createDrafts(storage: Keep | undefined): Drafts {
  const memory = new Map<string, unknown>()

  function set(key: string, value: unknown): void {
    try {
      storage?.removeItem(PREFIX + key)
      const text = JSON.stringify(value)
      if (value !== null && storage && text.length <= LONGEST) {
        storage.setItem(PREFIX + key, text)
        memory.delete(key)
        return
      }
    } catch { /* Full or forbidden. */ }
    if (value === null) memory.delete(key)
    else memory.set(key, value)
  }

  function keys(): string[] {
    try {
      const stored = Array.from({ length: storage?.length ?? 0 }, (_, place) => storage?.key(place) ?? '')
      return [...memory.keys(), ...stored.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length))]
    } catch {
      return [...memory.keys()]
    }
  }

  return {
    get(key) {
      if (memory.has(key)) return memory.get(key)
      try {
        return JSON.parse(storage?.getItem(PREFIX + key) ?? 'null') as unknown
      } catch {
        // Forbidden, or not written by us.
        return null
      }
    },
    set,
    forget: (beginning) => { for (const key of keys()) if (key.startsWith(beginning)) set(key, null) },
  }
}
