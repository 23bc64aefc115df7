import { readdir } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readText, systemReason } from './cli-files'
import { Refusal, run, write } from './cli-run'
import type { Instrument } from './core/evaluate'
import { shown } from './core/shown'
import { createCollector, MOST_SUBJECT_GROUPS, type Collector } from './responses/collect'
import { documentReader, type Place } from './responses/document'
import { groupReport } from './responses/group-report'
import { createNotes, subjectLines, type Notes } from './responses/notes'
import type { FileIssue, Reading } from './responses/reading'
import { fileIssueText, rejectionText, tooManySubjectsText } from './responses/words'

/**
 * `npm run -s score -- <instrument-id> <file.json|file.csv>... [--hours N]` (design: «Command line»).
 *
 * Exit code 0; 1 when anything was rejected; 2, with nothing on standard output, when nothing could be read.
 */

const USAGE = 'Uso: npm run -s score -- <instrumento> <archivo.json|archivo.csv>... [--hours HORAS]'
const INSTRUMENTS = new URL('./instruments/', import.meta.url)

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

async function readFileInto(path: string, instrument: Instrument, onReading: (reading: Reading, place: Place) => void): Promise<FileIssue | null> {
  const reader = documentReader(instrument.definition, path, onReading)
  const kind = await readText(path, (text) => reader.write(text))
  return kind === null ? reader.end() : { code: 'not-text', kind }
}

/** @returns why each file that could not be read at all could not */
async function readAll({ instrument, files }: Request, collector: Collector, notes: Notes, reject: (place: object, reason: string) => void): Promise<string[]> {
  const unreadable: string[] = []
  for (const file of files) {
    let reason: string | null
    try {
      const issue = await readFileInto(file, instrument, (reading, place) => {
        if (reading.status === 'rejected') return reject({ file, ...place }, rejectionText(reading.issue))
        if (!collector.add(reading.response)) return reject({ file, ...place }, tooManySubjectsText(MOST_SUBJECT_GROUPS))
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

run(main)
