import { fstatSync } from 'node:fs'
import { mkdtemp, open, rm, writeFile, type FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { START_BYTES, contentsOf, type Contents } from './responses/encoding'

/** How the commands read files: whatever can be named, in the encodings that people's programs write. */

/** Standard input by its usual names: where it is a pipe or a socket, opening the name again would fail. */
const STANDARD_INPUT = /^\/(?:dev\/(?:stdin|fd\/0)|proc\/self\/fd\/0)$/

/** Copies what can be read only once (a pipe, a FIFO) to a file without a name, which is gone when it is closed. */
async function copied(source: AsyncIterable<Uint8Array>): Promise<FileHandle> {
  const folder = await mkdtemp(join(tmpdir(), 'score-'))
  const copy = await open(join(folder, 'input'), 'wx+', 0o600)
  await rm(folder, { recursive: true })
  await writeFile(copy, source)
  return copy
}

/** Opens a file that can be read more than once, from its start. */
async function opened(path: string): Promise<FileHandle> {
  if (STANDARD_INPUT.test(path) && !fstatSync(0).isFile()) {
    if (process.stdin.readableEnded) throw new Error('la entrada estándar ya se leyó')
    return copied(process.stdin)
  }
  const file = await open(path)
  const stats = await file.stat()
  if (stats.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
  return stats.isFile() ? file : copied(file.createReadStream())
}

/** A file's bytes from its start, in pieces that are good until the next one. */
async function* bytesOf(file: FileHandle): AsyncGenerator<Uint8Array> {
  const piece = new Uint8Array(1 << 18)
  let position = 0
  for (;;) {
    const { bytesRead } = await file.read(piece, 0, piece.length, position)
    if (bytesRead === 0) return
    position += bytesRead
    yield piece.subarray(0, bytesRead)
  }
}

/** Decided for the whole file: without a mark, UTF-8 when every byte of it is, or else Windows-1252, as Excel in Chile writes. */
async function isUtf8(file: FileHandle): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of bytesOf(file)) decoder.decode(chunk, { stream: true })
    decoder.decode()
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

export type NotText = Exclude<Contents['kind'], 'text'>

async function readOpened(file: FileHandle, write: (text: string) => void): Promise<NotText | null> {
  const start = Buffer.alloc(START_BYTES)
  const { bytesRead } = await file.read(start, 0, START_BYTES, 0)
  const contents = contentsOf(start.subarray(0, bytesRead))
  if (contents.kind !== 'text') return contents.kind
  const open = contents.encoding === 'utf-8-or-windows-1252'
  const decoder = new TextDecoder(!open ? contents.encoding : (await isUtf8(file)) ? 'utf-8' : 'windows-1252')
  for await (const chunk of bytesOf(file)) write(decoder.decode(chunk, { stream: true }))
  write(decoder.decode())
  return null
}

/**
 * Reads a file as text, which arrives in pieces of any size.
 *
 * @returns what the file is where it is no text, or `null`
 * @throws what the system says; `systemReason` puts it in words
 */
export async function readText(path: string, write: (text: string) => void): Promise<NotText | null> {
  const file = await opened(path)
  try {
    return await readOpened(file, write)
  } finally {
    await file.close()
  }
}

export function systemReason(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'No existe el archivo; revise el nombre y la carpeta.'
  if (code === 'EACCES' || code === 'EPERM') return 'No hay permiso para leer el archivo.'
  if (code === 'EISDIR') return 'Es una carpeta, no un archivo.'
  return `No se pudo leer el archivo (${error instanceof Error ? error.message : 'error desconocido'}).`
}
