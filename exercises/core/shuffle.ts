/** FNV-1a, 32 bits: a number for a text, the same everywhere. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return value >>> 0
}

/** Mulberry32: a small generator of numbers in [0, 1), enough to mix a handful of options. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * The same things in an order that depends only on the seed, so that the page made by the server, the one in the browser and the
 * one on paper agree.
 */
export function shuffle<Thing>(things: readonly Thing[], seed: string): readonly Thing[] {
  const next = numbers(hash(seed))
  const keys = new Map(things.map((thing) => [thing, next()]))
  return [...things].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0))
}

/** Like `shuffle`, but never in the order given: for things whose order is the question. One thing alone stays as it is. */
export function shuffleApart<Thing>(things: readonly Thing[], seed: string): readonly Thing[] {
  const mixed = shuffle(things, seed)
  const same = mixed.every((thing, index) => thing === things[index])
  return same ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed
}
