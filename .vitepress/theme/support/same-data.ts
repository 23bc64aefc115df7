/**
 * Whether two plain values say the same. What a storage gives is a copy, and to know it again costs a small part of reading it:
 * every answer of thousands of people against its instrument.
 */
export function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Number.isNaN(a) && Number.isNaN(b)
  const plain = Object.getPrototypeOf(a)
  // Dates, maps and bytes: nothing of ours keeps them.
  if (plain !== Object.getPrototypeOf(b) || (plain !== Object.prototype && plain !== Array.prototype)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length
    && keys.every((key) => Object.hasOwn(b, key) && sameData((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
}
