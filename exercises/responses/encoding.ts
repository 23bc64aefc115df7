/**
 * What the first bytes of a file give away. Whoever holds the bytes decodes them: nothing under `exercises/` may, but the
 * site and the command line have to judge alike.
 */

/** Bytes that are looked at; fewer are enough when the file is shorter. */
export const START_BYTES = 4096

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export type Contents =
  | { readonly kind: 'text'; readonly encoding: Encoding | 'utf-8-or-windows-1252' }
  /** `ole` is what Excel wrote before 2007, and what a password wraps around any of its files. */
  | { readonly kind: 'zip' | 'ole' | 'pdf' | 'image' | 'binary' }

const SIGNATURES: readonly (readonly [kind: 'zip' | 'ole' | 'pdf' | 'image', start: string])[] = [
  ['zip', 'PK\x03\x04'], ['zip', 'PK\x05\x06'], ['ole', '\xd0\xcf\x11\xe0'], ['pdf', '%PDF-'],
  ['image', '\x89PNG'], ['image', '\xff\xd8\xff'], ['image', 'GIF8'],
]

const startsWith = (bytes: Uint8Array, start: string): boolean => [...start].every((character, index) => bytes[index] === character.charCodeAt(0))

/** UTF-16 without a mark: letters of ours have a zero beside each, always on the same side. */
function utf16Side(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros: [even: number, odd: number] = [0, 0]
  bytes.forEach((byte, index) => { if (byte === 0) zeros[index % 2 === 0 ? 0 : 1]++ })
  const [even, odd] = zeros
  // A pair of zeros, as binary files have many, is no character of a text.
  if (3 * Math.max(even, odd) < bytes.length / 2 || 20 * Math.min(even, odd) > bytes.length / 2) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
}

/**
 * @param start the first `START_BYTES` of a file, or all of it
 * @returns what it is. Text without a mark is UTF-8 when every byte of the whole file is, or else Windows-1252, as Excel in Chile writes.
 */
export function contentsOf(start: Uint8Array): Contents {
  if (startsWith(start, '\xef\xbb\xbf')) return { kind: 'text', encoding: 'utf-8' }
  if (startsWith(start, '\xff\xfe')) return { kind: 'text', encoding: 'utf-16le' }
  if (startsWith(start, '\xfe\xff')) return { kind: 'text', encoding: 'utf-16be' }
  const known = SIGNATURES.find(([, signature]) => startsWith(start, signature))
  if (known) return { kind: known[0] }
  if (!start.includes(0)) return { kind: 'text', encoding: 'utf-8-or-windows-1252' }
  const encoding = utf16Side(start)
  return encoding === null ? { kind: 'binary' } : { kind: 'text', encoding }
}
