/** A JSON document that came from outside, or that it is none. */
export type JsonReading = { readonly status: 'read'; readonly document: unknown } | { readonly status: 'not-json' }

/**
 * Lists and objects one inside another, at most. What this kit writes has less than ten; a browser takes seconds for a hundred thousand,
 * and whatever walks through them afterwards runs out of stack.
 */
export const MOST_NESTED = 64

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN = new Set([0x5b, 0x7b])
const CLOSE = new Set([0x5d, 0x7d])

/**
 * The text with `null` for each list or object that stands inside more than `most` others, so that what is around them can still be read.
 * One look at each character.
 */
function shallow(text: string, most: number): string {
  const pieces: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at)
    if (character === QUOTE) {
      for (at++; at < text.length && text.charCodeAt(at) !== QUOTE; at++) if (text.charCodeAt(at) === BACKSLASH) at++
    } else if (OPEN.has(character)) {
      if (++depth === most + 1) pieces.push(text.slice(from, at), 'null')
    } else if (CLOSE.has(character) && depth-- === most + 1) from = at + 1
  }
  // Cut in the middle of them: nothing more can be read.
  return pieces.length === 0 ? text : depth > most ? '' : pieces.join('') + text.slice(from)
}

/** The only way in for JSON that somebody brings: a byte order mark is passed over, and depth is bounded before anything is built. */
export function parseJson(text: string): JsonReading {
  try {
    return { status: 'read', document: JSON.parse(shallow(text, MOST_NESTED).replace(/^\uFEFF/, '')) }
  } catch {
    return { status: 'not-json' }
  }
}
