/** A value and the moment it was set, so that two tabs or two computers can be merged value by value. */
export interface Stamped<T> {
  readonly value: T
  /** Milliseconds since 1970. */
  readonly at: number
}

/** The newer of two; on a tie the first, so that merging twice changes nothing. */
export function newest<T>(a: Stamped<T> | undefined, b: Stamped<T> | undefined): Stamped<T> | undefined {
  if (!a || !b) return a ?? b
  return b.at > a.at ? b : a
}

/** Merges two records key by key, the newest value of each key. */
export function mergeStamped<T>(
  a: Readonly<Record<string, Stamped<T>>>,
  b: Readonly<Record<string, Stamped<T>>>,
): Record<string, Stamped<T>> {
  const merged: Record<string, Stamped<T>> = { ...a }
  for (const [key, value] of Object.entries(b)) merged[key] = newest(merged[key], value) ?? value
  return merged
}
