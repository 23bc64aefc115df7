/** When a copy of a thing was last downloaded on this device. Nothing here throws. */
export interface Copies {
  /** Milliseconds since 1970; `null` where none is known. */
  readonly last: (id: string) => number | null
  readonly note: (id: string, at: number) => void
  readonly forget: (id: string) => void
  readonly forgetAll: () => void
}

const PREFIX = 'diplomado-del-redes.copied/'

/** @param storage `undefined` where there is none, or it is forbidden: then no copy is known */
export function createCopies(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> | undefined): Copies {
  return {
    last(id) {
      try {
        const at = Number(storage?.getItem(PREFIX + id) ?? NaN)
        return Number.isSafeInteger(at) && at > 0 ? at : null
      } catch {
        return null
      }
    },
    note(id, at) {
      try { storage?.setItem(PREFIX + id, String(at)) } catch { /* Full or forbidden: it will be offered again. */ }
    },
    forget(id) {
      try { storage?.removeItem(PREFIX + id) } catch { /* Forbidden: there is nothing either. */ }
    },
    forgetAll() {
      try {
        const keys = Array.from({ length: storage?.length ?? 0 }, (_, place) => storage?.key(place) ?? '')
        for (const key of keys) if (key.startsWith(PREFIX)) storage?.removeItem(key)
      } catch { /* Forbidden. */ }
    },
  }
}

/** How a thing stands with its copies. */
export type CopyStanding =
  | { readonly kind: 'none' }
  /** Whole days of the clock since the last one, and whether something changed after it. */
  | { readonly kind: 'copied'; readonly days: number; readonly changed: boolean }

/** @param changedAt when the thing changed last */
export function copyStanding(copiedAt: number | null, changedAt: number, now: number): CopyStanding {
  if (copiedAt === null) return { kind: 'none' }
  return { kind: 'copied', days: Math.max(0, Math.floor((now - copiedAt) / 86_400_000)), changed: changedAt > copiedAt }
}
