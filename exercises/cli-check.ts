import { readdir } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readText, systemReason } from './cli-files'
import { Refusal, run, write } from './cli-run'
import { parseJson } from './core/json-text'
import { shown } from './core/shown'
import type { Head } from './core/workpiece/document'
import type { Workpiece } from './core/workpiece/workpiece'
import { faultText } from './responses/workpiece-words'
import { fileIssueText } from './responses/words'

/**
 * `npm run -s check -- <workpiece-id> <file.json>` (design: «The builders»).
 *
 * Exit code 0 without errors; 1 with any; 2, with nothing on standard output, when the file cannot be read as such a document.
 */

const USAGE = 'Uso: npm run -s check -- <documento> <archivo.json>'
const WORKPIECES = new URL('./workpieces/', import.meta.url)
/** Characters of a file: far above what the bounds of any document let in. */
const LONGEST_FILE = 30_000_000
/** Sentences written for people; standard output has every finding. */
const MOST_SENTENCES = 200

async function workpieceIds(): Promise<string[]> {
  const entries = await readdir(WORKPIECES, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort()
}

async function loadWorkpiece(id: string | undefined): Promise<Workpiece> {
  const ids = await workpieceIds()
  if (id === undefined) throw new Refusal(`${USAGE}\nDocumentos: ${ids.join(', ')}`)
  if (!ids.includes(id)) throw new Refusal(`No hay un documento ${shown(id)}. Los que hay: ${ids.join(', ')}.`)
  const module = (await import(new URL(`${id}/index.ts`, WORKPIECES).href)) as { workpiece: Workpiece }
  return module.workpiece
}

async function readRequest(args: string[]): Promise<{ workpiece: Workpiece; file: string }> {
  let parsed
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: {} })
  } catch {
    throw new Refusal(`Este comando no tiene opciones.\n${USAGE}`)
  }
  const [id, file, ...more] = parsed.positionals
  const workpiece = await loadWorkpiece(id)
  if (file === undefined) throw new Refusal(`Falta el archivo del documento.\n${USAGE}`)
  if (more.length > 0) throw new Refusal(`Se revisa un archivo a la vez.\n${USAGE}`)
  return { workpiece, file }
}

/** @throws Refusal with the reason, when it is no such document */
async function readDocument(workpiece: Workpiece, file: string): Promise<Head> {
  const refuse = (reason: string): never => { throw new Refusal(`${file}: ${reason}`) }
  let text = ''
  let kind
  try {
    kind = await readText(file, (piece) => {
      text += piece
      if (text.length > LONGEST_FILE) refuse('Es demasiado grande para ser un documento de estos.')
    })
  } catch (error) {
    if (error instanceof Refusal) throw error
    return refuse(systemReason(error))
  }
  if (kind !== null) return refuse(`${fileIssueText({ code: 'not-text', kind })}`)
  if (text.trim() === '') return refuse(fileIssueText({ code: 'empty' }))
  const json = parseJson(text)
  if (json.status === 'not-json') return refuse(fileIssueText({ code: 'not-json' }))
  const reading = workpiece.read(json.document)
  return reading.status === 'read' ? reading.document : refuse(faultText(reading.fault))
}

async function main(): Promise<void> {
  const { workpiece, file } = await readRequest(process.argv.slice(2))
  const document = await readDocument(workpiece, file)
  const findings = workpiece.findings(document)
  const measures = workpiece.measures?.(document)
  await write(`${JSON.stringify({ id: workpiece.id, findings, ...(measures === undefined ? {} : { measures }) }, null, 2)}\n`)
  for (const finding of findings.slice(0, MOST_SENTENCES)) process.stderr.write(`${finding.severity}: ${workpiece.sentence(finding, document)}\n`)
  if (findings.length > MOST_SENTENCES) process.stderr.write(`… y ${findings.length - MOST_SENTENCES} más, en la salida.\n`)
  if (findings.some(({ severity }) => severity === 'error')) process.exitCode = 1
}

run(main)
