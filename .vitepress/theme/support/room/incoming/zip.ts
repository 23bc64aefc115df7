import { Inflate } from 'fflate'

/** Opens zip archives by their directory, the list at their end, so that nothing is decompressed before it is known what it is. */

/** Why an archive or something in it is not opened. Codes only; the words are in `strings/files.ts`. */
export type ZipIssue =
  | { readonly code: 'not-a-zip' }
  | { readonly code: 'too-large'; readonly limit: number }
  | { readonly code: 'too-many-files'; readonly limit: number }
  /** Asks for a password. */
  | { readonly code: 'locked' }
  | { readonly code: 'damaged' }

export interface ZipEntry {
  readonly name: string
  readonly folder: boolean
  /** Encrypted. */
  readonly locked: boolean
  readonly method: number
  /** Bytes in the archive. */
  readonly packed: number
  /** Bytes that it says to have once decompressed. */
  readonly size: number
  readonly crc: number
  /** Where its own header begins. */
  readonly at: number
}

const END = 0x06054b50
const END_LENGTH = 22
const LONGEST_COMMENT = 65_535
const DIRECTORY = 0x02014b50
const DIRECTORY_LENGTH = 46
const HEADER = 0x04034b50
const HEADER_LENGTH = 30
/** Of ZIP64: a number of 32 bits that says «see the extra field». */
const ELSEWHERE = 0xffffffff
const ZIP64 = 1
const STORED = 0
const DEFLATED = 8
/** Deflate grows data at most 1,032 times, so that no step can overshoot a limit by more than some 4 MB. */
const STEP = 4096

const issue = (code: 'damaged' | 'locked' | 'not-a-zip'): ZipIssue => ({ code })
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Where the directory's end stands, after which only a comment may come; -1 when the archive is cut. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT)
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END && at + END_LENGTH + view.getUint16(at + 20, true) <= view.byteLength) return at
  }
  return -1
}

/** The numbers of an entry that did not fit in 32 bits: some programs write them so even when they do. */
function fromExtra(view: DataView, from: number, to: number, declared: readonly number[]): number[] | null {
  if (!declared.includes(ELSEWHERE)) return [...declared]
  for (let at = from; at + 4 <= to;) {
    const length = view.getUint16(at + 2, true)
    if (view.getUint16(at, true) === ZIP64) {
      let next = at + 4
      const end = Math.min(next + length, to)
      return declared.map((number) => {
        if (number !== ELSEWHERE) return number
        next += 8
        return next <= end ? Number(view.getBigUint64(next - 8, true)) : -1
      })
    }
    at += 4 + length
  }
  return null
}

const UTF8 = new TextDecoder()

/**
 * What an archive holds, without decompressing any of it.
 *
 * @param most entries; an archive with more is not looked into
 */
export function listZip(archive: Uint8Array, most: number): readonly ZipEntry[] | ZipIssue {
  // «PK»: every zip begins with it.
  if (archive[0] !== 0x50 || archive[1] !== 0x4b) return issue('not-a-zip')
  const view = viewOf(archive)
  const end = archive.length < END_LENGTH ? -1 : endOf(view)
  if (end < 0) return issue('damaged')
  const count = view.getUint16(end + 10, true)
  if (count > most) return { code: 'too-many-files', limit: most }
  // What stands before the first entry, as in an archive that unpacks itself, moves every place.
  const size = view.getUint32(end + 12, true)
  const shift = end - size - view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  for (let at = end - size, i = 0; i < count; i++) {
    if (at < 0 || at + DIRECTORY_LENGTH > end || view.getUint32(at, true) !== DIRECTORY) return issue('damaged')
    const nameEnd = at + DIRECTORY_LENGTH + view.getUint16(at + 28, true)
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) return issue('damaged')
    const [whole = -1, packed = -1, place = -1] = fromExtra(view, nameEnd, next, [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]) ?? []
    const name = UTF8.decode(archive.subarray(at + DIRECTORY_LENGTH, nameEnd)).replaceAll('\\', '/')
    if (whole < 0 || packed < 0 || place < 0 || place + shift < 0) return issue('damaged')
    entries.push({
      name,
      folder: name.endsWith('/'),
      locked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed,
      size: whole,
      crc: view.getUint32(at + 16, true),
      at: place + shift,
    })
    at = next
  }
  return entries
}

const CRC = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC[(crc ^ byte) & 0xff] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}

/** Bit by bit into the size that the entry declares. @returns `null` when it is more, less or no deflated data at all */
function inflated(packed: Uint8Array, size: number): Uint8Array | null {
  const whole = new Uint8Array(size)
  let length = 0
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new RangeError('more than declared')
    whole.set(chunk, length)
    length += chunk.length
  })
  try {
    for (let at = 0; at < packed.length; at += STEP) inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
  } catch {
    return null
  }
  return length === size ? whole : null
}

/** Bytes that may still be decompressed. All that is opened of one file that somebody brought, at whatever depth, shares one. */
export interface Budget {
  readonly whole: number
  left: number
}

export const budgetOf = (bytes: number): Budget => ({ whole: bytes, left: bytes })

/** The bytes of an entry, whole and as they were put in, or why not. */
export function unpackEntry(archive: Uint8Array, { at, packed, size, method, locked, crc }: ZipEntry, budget: Budget): { readonly bytes: Uint8Array } | ZipIssue {
  if (locked) return issue('locked')
  if (size > budget.left) return { code: 'too-large', limit: budget.whole }
  // Also for what turns out to be damaged: it cost the same.
  budget.left -= size
  const view = viewOf(archive)
  if (at + HEADER_LENGTH > archive.length || view.getUint32(at, true) !== HEADER) return issue('damaged')
  const from = at + HEADER_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (from + packed > archive.length) return issue('damaged')
  const data = archive.subarray(from, from + packed)
  const bytes = method === STORED && packed === size ? data : method === DEFLATED ? inflated(data, size) : null
  return bytes !== null && crcOf(bytes) === crc ? { bytes } : issue('damaged')
}
