import { canonical } from './canonical'

/** A value and the moment it was set, so that two tabs or two computers can be merged value by value. */
export interface Stamped<T> {
  readonly value: T
  /** Milliseconds since 1970. */
  readonly at: number
}

/** A value set now. It is stamped after the one it replaces even where the clock went back, so that an edit always counts. */
export function stamp<T>(value: T, now: number, before?: Stamped<unknown>): Stamped<T> {
  return { value, at: before && before.at >= now ? before.at + 1 : now }
}

/** The newer of two; on a tie the one whose text comes later, so that the order of merging makes no difference. */
export function newest<T>(a: Stamped<T> | undefined, b: Stamped<T> | undefined): Stamped<T> | undefined {
  if (!a || !b) return a ?? b
  if (a.at !== b.at) return b.at > a.at ? b : a
  return canonical(b.value) > canonical(a.value) ? b : a
}

/** Merges two records key by key, the newest value of each key. */
export function mergeStamped<T>(
  a: Readonly<Record<string, Stamped<T>>>,
  b: Readonly<Record<string, Stamped<T>>>,
): Record<string, Stamped<T>> {
  const merged = new Map(Object.entries(a))
  for (const [key, value] of Object.entries(b)) merged.set(key, newest(merged.get(key), value) ?? value)
  return Object.fromEntries(merged)
}
