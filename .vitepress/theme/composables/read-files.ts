import type { InstrumentDefinition } from '../../../exercises/core/instrument'
import { readingStrings, xlsxIssueText } from '../strings/reading'
import { isChat, readChat } from '../support/room/incoming/chat'
import { readCsvFile, readJsonFile, readRows } from '../support/room/incoming/tables'
import type { Incoming } from '../support/room/receive'

/** Bytes of a file of responses: a region's answers in JSON take a quarter. */
const FILE_BYTES = 20_000_000

const failed = (name: string, problem: string): Incoming[] => [{ source: name, place: '', response: null, reason: 'unreadable', problem }]

/** What a file is, by how it begins: names are often wrong. */
function kindOf(bytes: Uint8Array, type: string): 'zip' | 'old-office' | 'image' | 'json' | 'text' | 'binary' {
  const head = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  if (head.startsWith('504b')) return 'zip'
  if (head === 'd0cf11e0') return 'old-office'
  if (type.startsWith('image/')) return 'image'
  const sample = bytes.subarray(0, 1000)
  // UTF-16 from «Texto Unicode» has zeros too: Excel's other forms are asked for instead.
  if (sample.includes(0)) return 'binary'
  const beginning = String.fromCharCode(...sample.subarray(0, 50))
  return /^(ï»¿)?\s*[[{]/.test(beginning) && !isChat(beginning) ? 'json' : 'text'
}

/** Decodes a whole file as UTF-8 or, where that is not valid, as Windows-1252, which Excel in Chile writes. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Reads a workbook after it was measured. The library comes only when somebody brings one. */
async function readWorkbook(definition: InstrumentDefinition, bytes: Uint8Array, name: string): Promise<Incoming[]> {
  const libraries = await Promise.all([import('../support/room/incoming/xlsx-guard'), import('read-excel-file/universal')]).catch(() => null)
  if (!libraries) return failed(name, readingStrings.xlsxOffline)
  const [{ guardXlsx }, { readSheet }] = libraries
  const guarded = guardXlsx(bytes)
  if ('code' in guarded) return failed(name, xlsxIssueText(guarded))
  try {
    const rows = await readSheet(guarded.archive.buffer)
    // The library types its cells as any value; a cell that is none of these is shown as text.
    return readRows(definition, rows.map((row) => row.map((cell) => (cell instanceof Date || typeof cell === 'number' || typeof cell === 'boolean' || cell === null ? cell : String(cell)))), name)
  } catch {
    return failed(name, readingStrings.xlsxFailed)
  }
}

/** Whether one of the first lines names a column that every table of responses has, whatever stands in its cells. */
const isTable = (text: string): boolean => text.slice(0, 100_000).split('\n', 7).some((line) => line.split(/[,;\t]/).some((name) => /^\W*instrument\W*$/i.test(name)))

/** A chat that somebody exported, or a table: both are plain text. */
function readText(definition: InstrumentDefinition, definitions: readonly InstrumentDefinition[], text: string, name: string): readonly Incoming[] {
  if (isTable(text)) return readCsvFile(definition, text, name)
  const { pieces, invitations } = readChat(text, definitions, name)
  return pieces.length > 0 || invitations > 0 || isChat(text) ? pieces : readCsvFile(definition, text, name)
}

async function readAny(definition: InstrumentDefinition, definitions: readonly InstrumentDefinition[], file: File): Promise<readonly Incoming[]> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  switch (kindOf(bytes, file.type)) {
    case 'zip': return readWorkbook(definition, bytes, file.name)
    case 'old-office': return failed(file.name, readingStrings.oldExcel)
    case 'image': return failed(file.name, readingStrings.isImage)
    case 'binary': return failed(file.name, readingStrings.unknownKind)
    case 'json': return readJsonFile(definition, decodeText(bytes), file.name)
    case 'text': return readText(definition, definitions, decodeText(bytes), file.name)
  }
}

/**
 * Reads one file of responses. Never throws: whatever is wrong with it is one of the pieces.
 *
 * @param definition of the room that they are for
 * @param definitions every instrument of this site
 */
export async function readFile(definition: InstrumentDefinition, definitions: readonly InstrumentDefinition[], file: File): Promise<readonly Incoming[]> {
  if (file.size > FILE_BYTES) return failed(file.name, readingStrings.fileTooLarge(FILE_BYTES))
  try {
    return await readAny(definition, definitions, file)
  } catch {
    return failed(file.name, readingStrings.unreadableFile)
  }
}
