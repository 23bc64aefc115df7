import { Inflate, deflateSync, strFromU8, strToU8 } from 'fflate'
import { parseJson } from '../core/json-text'
import { DOCUMENT_KIND, FORMAT } from './link'
import { sealed, unsealed } from './packing'

/**
 * A document of a team's in a link of format 2: its exchange form, compressed, six bits a character. It is read by its workpiece like
 * any file; what does not fit in a link goes as a file.
 */

/** Characters of a code: what chats and browsers carry whole. */
export const LONGEST_DOCUMENT_CODE = 8_000
/** Characters of a document once unpacked: a short code can unpack to a thousand times its length. */
const LONGEST_JSON = 400_000
/** Packed bytes taken at once, so that one that grows without end is left soon. */
const STEP = 256

const BITS = 6
/** Six bits a digit, the first bits first; the last digit is filled with zeros. */
function digitsOf(bytes: Uint8Array): number[] {
  const digits: number[] = []
  let [held, bits] = [0, 0]
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff
    bits += 8
    for (; bits >= BITS; bits -= BITS) digits.push((held >> (bits - BITS)) & 63)
  }
  return bits === 0 ? digits : [...digits, (held << (BITS - bits)) & 63]
}

function bytesOf(digits: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(Math.floor((digits.length * BITS) / 8))
  let [held, bits, at] = [0, 0, 0]
  for (const digit of digits) {
    held = ((held << BITS) | digit) & 0xffff
    bits += BITS
    if (bits >= 8) { bytes[at++] = (held >> (bits - 8)) & 255; bits -= 8 }
  }
  return bytes
}

/** `null` for what is no packed text, or one beyond all bounds. */
function unpacked(packed: Uint8Array): string | null {
  const chunks: Uint8Array[] = []
  let size = 0
  const inflate = new Inflate((chunk) => { chunks.push(chunk); size += chunk.length })
  try {
    for (let at = 0; at < packed.length && size <= LONGEST_JSON; at += STEP) inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
  } catch {
    return null
  }
  if (size > LONGEST_JSON) return null
  const all = new Uint8Array(size)
  chunks.reduce((at, chunk) => { all.set(chunk, at); return at + chunk.length }, 0)
  return strFromU8(all)
}

/**
 * Code of a document for `#d=…`.
 *
 * @param document in its exchange form
 * @returns `null` when it is longer than a link
 */
export function encodeDocument(document: object): string | null {
  const code = sealed([FORMAT.about, DOCUMENT_KIND, ...digitsOf(deflateSync(strToU8(JSON.stringify(document)), { level: 9 }))])
  return code.length > LONGEST_DOCUMENT_CODE ? null : code
}

export type DocumentLink =
  /** Untrusted still: its workpiece reads it. */
  | { readonly status: 'document'; readonly raw: unknown }
  /** Cut, changed, or nothing that this kit wrote. */
  | { readonly status: 'broken' }
  /** Whole, and made by a newer kit. */
  | { readonly status: 'newer' }

/** Reads a code, whatever hangs behind it in an address that a program glued together. */
export function decodeDocument(code: string): DocumentLink {
  const [run = ''] = /^[\w-]*/.exec(code.slice(0, LONGEST_DOCUMENT_CODE + 1)) ?? []
  const digits = unsealed(run, LONGEST_DOCUMENT_CODE)
  if (digits === null) return { status: 'broken' }
  const [format, kind, ...rest] = digits
  if (format !== FORMAT.about || kind !== DOCUMENT_KIND) return { status: 'newer' }
  const text = unpacked(bytesOf(rest))
  const json = text === null ? null : parseJson(text)
  return json?.status === 'read' ? { status: 'document', raw: json.document } : { status: 'broken' }
}
