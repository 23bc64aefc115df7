import { Unzip, UnzipInflate, UnzipPassThrough, type UnzipFile } from 'fflate'

/** Why an archive is not opened. Codes only; the words are in `strings/reading.ts`. */
export type ZipIssue =
  | { readonly code: 'not-a-zip' }
  | { readonly code: 'too-large'; readonly limit: number }
  | { readonly code: 'too-many-files'; readonly limit: number }
  | { readonly code: 'damaged' }

export type Unpacked = { readonly files: ReadonlyMap<string, Uint8Array> } | ZipIssue

export interface ZipLimits {
  /** Bytes of all the files together, once decompressed. */
  readonly bytes: number
  readonly files: number
}

/** Deflate grows data at most 1,032 times, so that no step can overshoot the limit by more than some 4 MB. */
const STEP = 4096

class Stop extends Error {
  constructor(readonly issue: ZipIssue) {
    super(issue.code)
  }
}

/** Collects the files that `wanted` names and counts the bytes of all, wanted or not, as they come out. */
function collector(limits: ZipLimits, wanted: (name: string) => boolean): { files: Map<string, Uint8Array[]>; open: Set<string>; onfile: (file: UnzipFile) => void } {
  const files = new Map<string, Uint8Array[]>()
  const open = new Set<string>()
  let bytes = 0
  let count = 0
  return {
    files,
    open,
    onfile(file) {
      if (++count > limits.files) throw new Stop({ code: 'too-many-files', limit: limits.files })
      if ((file.originalSize ?? 0) > limits.bytes) throw new Stop({ code: 'too-large', limit: limits.bytes })
      if (!wanted(file.name)) return
      // Two files of one name are a trick to show one thing to the guard and another to the reader.
      if (files.has(file.name)) throw new Stop({ code: 'damaged' })
      const chunks: Uint8Array[] = []
      files.set(file.name, chunks)
      open.add(file.name)
      file.ondata = (error, chunk, final) => {
        if (error) throw new Stop({ code: 'damaged' })
        bytes += chunk.length
        if (bytes > limits.bytes) throw new Stop({ code: 'too-large', limit: limits.bytes })
        chunks.push(chunk)
        if (final) open.delete(file.name)
      }
      file.start()
    },
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/**
 * Decompresses an archive bit by bit and stops as soon as it grows past the limits, whatever sizes it declares.
 *
 * @param wanted which files to take out; the others are passed over without decompressing them
 */
export function unpackGuarded(archive: Uint8Array, limits: ZipLimits, wanted: (name: string) => boolean): Unpacked {
  // «PK»: every zip begins with it; also saves the work on what is no zip at all.
  if (archive[0] !== 0x50 || archive[1] !== 0x4b) return { code: 'not-a-zip' }
  const { files, open, onfile } = collector(limits, wanted)
  const unzip = new Unzip(onfile)
  unzip.register(UnzipPassThrough)
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < archive.length; at += STEP) unzip.push(archive.subarray(at, at + STEP), at + STEP >= archive.length)
  } catch (error) {
    return error instanceof Stop ? error.issue : { code: 'damaged' }
  }
  if (open.size > 0) return { code: 'damaged' }
  return { files: new Map([...files].map(([name, chunks]) => [name, joined(chunks)])) }
}
