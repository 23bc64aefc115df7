import { sameData } from '../same-data'

/** What this tab read or wrote last of each record, so that finding the same again is not reading it again. */
export interface KnownRecords<T> {
  /** What is stored, read: the very value of last time where nothing changed. */
  readonly read: (id: string, raw: unknown) => T | null
  /** This was written. */
  readonly wrote: (id: string, value: T) => void
  readonly forget: (id: string) => void
}

export function createKnownRecords<T>(parse: (raw: unknown) => T | null): KnownRecords<T> {
  const known = new Map<string, { readonly raw: unknown; readonly value: T }>()
  return {
    read(id, raw) {
      const before = known.get(id)
      if (before && sameData(before.raw, raw)) return before.value
      const value = parse(raw)
      if (value === null) known.delete(id)
      // The copy that was read need not be held beside what it says.
      else known.set(id, { raw: sameData(raw, value) ? value : raw, value })
      return value
    },
    wrote: (id, value) => void known.set(id, { raw: value, value }),
    forget: (id) => void known.delete(id),
  }
}
