import { fstatSync } from 'node:fs'
import { mkdtemp, open, readdir, rm, writeFile, type FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import type { Instrument } from './core/evaluate'
import { fileIssueText, rejectionText, shown } from './responses/words'
import { createNotes, subjectLines, type Notes } from './responses/notes'
import { createCollector, type Collector } from './responses/collect'
import { groupReport } from './responses/group-report'
import { documentReader, type Place } from './responses/document'
import { contentsOf, START_BYTES } from './responses/encoding'
import type { FileIssue, Reading } from './responses/reading'

/**
 * `npm run -s score -- <instrument-id> <file.json|file.csv>... [--hours N]` (design: «Command line»).
 *
 * Exit code 0; 1 when anything was rejected; 2, with nothing on standard output, when nothing could be read.
 */

const USAGE = 'Uso: npm run -s score -- <instrumento> <archivo.json|archivo.csv>... [--hours HORAS]'
const INSTRUMENTS = new URL('./instruments/', import.meta.url)

/** What the person asked cannot be done: said on standard error, with exit code 2. */
class Refusal extends Error {}

interface Request {
  readonly instrument: Instrument
  readonly files: readonly string[]
  readonly hours?: number
}

async function instrumentIds(): Promise<string[]> {
  const entries = await readdir(INSTRUMENTS, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('_')).map((entry) => entry.name).sort()
}

async function loadInstrument(id: string | undefined): Promise<Instrument> {
  const ids = await instrumentIds()
  if (id === undefined) throw new Refusal(`${USAGE}\nInstrumentos: ${ids.join(', ')}`)
  if (!ids.includes(id)) throw new Refusal(`No hay un instrumento ${shown(id)}. Los que hay: ${ids.join(', ')}.`)
  const module = (await import(new URL(`${id}/index.ts`, INSTRUMENTS).href)) as { instrument: Instrument }
  return module.instrument
}

function readHours(text: string): number {
  const hours = Number(text)
  if (!/^\d+$/.test(text) || hours > 1_000_000_000) throw new Refusal(`--hours: ${shown(text)} no es una cantidad entera de horas (0 o más).`)
  return hours
}

async function readRequest(args: string[]): Promise<Request> {
  let parsed
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: { hours: { type: 'string' } } })
  } catch (error) {
    // Node says in its message which option it was; the rest of it is English for programmers.
    const [, option = ''] = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '') ?? []
    throw new Refusal(`No se entiende la opción ${shown(option)}; la única es --hours, con una cantidad entera de horas (0 o más).\n${USAGE}`)
  }
  const { positionals: [id, ...files], values: { hours } } = parsed
  const instrument = await loadInstrument(id)
  if (files.length === 0) throw new Refusal(`Falta el archivo con las respuestas.\n${USAGE}`)
  return { instrument, files, ...(hours === undefined ? {} : { hours: readHours(hours) }) }
}

/** Rejections as JSON lines in blocks outside the heap, so that a million of them fit. */
function createRejections(): { add(place: object, reason: string): void; readonly count: number; blocks(): Iterable<Buffer | string> } {
  const blocks: Buffer[] = []
  const lines: string[] = []
  let count = 0
  return {
    get count() { return count },
    add(place, reason) {
      lines.push(`${count++ === 0 ? '' : ','}\n    ${JSON.stringify({ ...place, reason })}`)
      if (lines.length === 4096) blocks.push(Buffer.from(lines.splice(0).join('')))
    },
    *blocks() {
      yield* blocks
      yield lines.join('')
    },
  }
}

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

async function readOpened(file: FileHandle, path: string, instrument: Instrument, onReading: (reading: Reading, place: Place) => void): Promise<FileIssue | null> {
  const start = Buffer.alloc(START_BYTES)
  const { bytesRead } = await file.read(start, 0, START_BYTES, 0)
  const contents = contentsOf(start.subarray(0, bytesRead))
  if (contents.kind !== 'text') return { code: 'not-text', kind: contents.kind }
  const open = contents.encoding === 'utf-8-or-windows-1252'
  const decoder = new TextDecoder(!open ? contents.encoding : (await isUtf8(file)) ? 'utf-8' : 'windows-1252')
  const reader = documentReader(instrument.definition, path, onReading)
  for await (const chunk of bytesOf(file)) reader.write(decoder.decode(chunk, { stream: true }))
  reader.write(decoder.decode())
  return reader.end()
}

async function readFileInto(path: string, instrument: Instrument, onReading: (reading: Reading, place: Place) => void): Promise<FileIssue | null> {
  const file = await opened(path)
  try {
    return await readOpened(file, path, instrument, onReading)
  } finally {
    await file.close()
  }
}

function systemReason(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'No existe el archivo; revise el nombre y la carpeta.'
  if (code === 'EACCES' || code === 'EPERM') return 'No hay permiso para leer el archivo.'
  if (code === 'EISDIR') return 'Es una carpeta, no un archivo.'
  return `No se pudo leer el archivo (${error instanceof Error ? error.message : 'error desconocido'}).`
}

/** @returns why each file that could not be read at all could not */
async function readAll({ instrument, files }: Request, collector: Collector, notes: Notes, reject: (place: object, reason: string) => void): Promise<string[]> {
  const unreadable: string[] = []
  for (const file of files) {
    let reason: string | null
    try {
      const issue = await readFileInto(file, instrument, (reading, place) => {
        if (reading.status === 'rejected') return reject({ file, ...place }, rejectionText(reading.issue))
        collector.add(reading.response)
        for (const note of reading.notes ?? []) notes.add(file, place, note)
      })
      reason = issue && fileIssueText(issue)
    } catch (error) {
      reason = systemReason(error)
    }
    if (reason === null) continue
    unreadable.push(`${file}: ${reason}`)
    reject({ file }, reason)
  }
  return unreadable
}

async function write(text: string | Buffer): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

async function main(): Promise<void> {
  const request = await readRequest(process.argv.slice(2))
  const { definition } = request.instrument
  const collector = createCollector(definition)
  const rejections = createRejections()
  const notes = createNotes()
  const unreadable = await readAll(request, collector, notes, (place, reason) => rejections.add(place, reason))
  if (unreadable.length === request.files.length) throw new Refusal(unreadable.join('\n'))
  await write(`{\n  "instrument": ${JSON.stringify(definition.id)},\n  "version": ${definition.version},\n  "groups": [`)
  let first = true
  for (const group of collector.groups()) {
    await write(`${first ? '' : ','}\n    ${JSON.stringify(groupReport(request.instrument, group, request.hours))}`)
    first = false
  }
  await write(first ? ']' : '\n  ]')
  await write(',\n  "rejected": [')
  for (const block of rejections.blocks()) await write(block)
  await write(rejections.count === 0 ? ']\n}\n' : '\n  ]\n}\n')
  for (const line of [...notes.lines(), ...subjectLines(definition, collector)]) process.stderr.write(`${line}\n`)
  if (rejections.count === 0) return
  process.stderr.write(`${rejections.count} ${rejections.count === 1 ? 'rechazo' : 'rechazos'}: la lista está en «rejected».\n`)
  process.exitCode = 1
}

// Whoever reads our output may close it early (`| head`): that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))

main().catch((error: unknown) => {
  if (!(error instanceof Refusal)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
})
