import type { InstrumentDefinition } from '../../../../../exercises/core/instrument'
import { contentsOf, START_BYTES } from '../../../../../exercises/responses/encoding'
import { fileStrings, zipIssueText } from '../../../strings/files'
import { decodeText } from '../../decode'
import type { Incoming } from '../receive'
import { isChat, readChat } from './chat'
import { MOST_ARCHIVES, readFiles } from './archive'
import { archiveKind, binaryKind, isMarkup, oleKind, textKind, type ForeignKind } from './kinds'
import { readSheets } from './sheets'
import { readCsvFile, readJsonFile, unreadable } from './tables'
import { readWorkbook } from './workbook/read'
import { budgetOf, listZip, type Budget } from './zip'

/** A file that somebody brought. */
export interface Brought {
  readonly name: string
  /** Media type that the browser gives it; empty when it does not know. */
  readonly type: string
  readonly bytes: Uint8Array
}

/** Bytes of all that is opened of one file, once decompressed; the largest real workbook, a region's answers, is far below. */
export const OPENED_BYTES = 20_000_000
/** Files in an archive: a chat with years of pictures has a few thousand. */
const MOST_ENTRIES = 10_000

/** How the pieces of one file are read, at whatever depth of archives they stand. */
interface Reader {
  readonly definition: InstrumentDefinition
  readonly definitions: readonly InstrumentDefinition[]
  readonly budget: Budget
  /** Called with how much of the file is done, from 0 to 1. */
  readonly progress: (part: number) => void
}

const foreign = (name: string, kind: ForeignKind): Incoming[] => [unreadable(name, '', fileStrings.kind[kind])]

/** Whether one of the first lines names a column that every table of responses has, whatever stands in its cells. */
const isTable = (text: string): boolean => text.slice(0, 100_000).split('\n', 7).some((line) => line.split(/[,;\t]/).some((name) => /^\W*instrument\W*$/i.test(name)))

/** A chat that somebody exported, or a table: both are plain text. */
function readText({ definition, definitions, progress }: Reader, text: string, name: string): readonly Incoming[] {
  if (textKind(text, name) === 'json') return readJsonFile(definition, text, name)
  if (isTable(text)) return readCsvFile(definition, text, name, undefined, progress)
  const { pieces, invitations } = readChat(text, definitions, name)
  if (pieces.length > 0 || invitations > 0 || isChat(text)) return pieces
  if (isMarkup(text)) return foreign(name, 'web-page')
  // Where only its name says that it is a table, what its header lacks is the thing to tell.
  return /\.(?:csv|tsv)$/i.test(name) || text.trim() === '' ? readCsvFile(definition, text, name) : [unreadable(name, '', fileStrings.noAnswers)]
}

function readArchive(reader: Reader, { name, bytes }: Brought, depth: number): readonly Incoming[] {
  const entries = listZip(bytes, MOST_ENTRIES)
  if ('code' in entries) return [unreadable(name, '', zipIssueText(entries))]
  const kind = archiveKind(bytes, entries)
  if (kind === 'archive') {
    return depth >= MOST_ARCHIVES
      ? [unreadable(name, '', fileStrings.tooDeep)]
      : readFiles(bytes, entries, name, reader.budget, (inside, content) => readAt({ ...reader, progress: () => undefined }, { name: inside, type: '', bytes: content }, depth + 1), reader.progress)
  }
  if (kind !== 'workbook') return foreign(name, kind)
  const workbook = readWorkbook(bytes, entries, reader.budget)
  return 'code' in workbook ? [unreadable(name, '', zipIssueText(workbook))] : readSheets(reader.definition, workbook.sheets, name)
}

/** @param depth archives that it stands in */
function readAt(reader: Reader, file: Brought, depth: number): readonly Incoming[] {
  const { name, type, bytes } = file
  switch (contentsOf(bytes.subarray(0, START_BYTES)).kind) {
    case 'text': return readText(reader, decodeText(bytes), name)
    case 'zip': return readArchive(reader, file, depth)
    case 'ole': return foreign(name, oleKind(bytes))
    case 'pdf': return foreign(name, 'pdf')
    case 'image': return foreign(name, 'image')
    case 'binary': return foreign(name, binaryKind(bytes, type))
  }
}

/**
 * Reads one file of responses, whatever it is. What is wrong with it is one of the pieces.
 *
 * @param definition of the room that they are for
 * @param definitions every instrument of this site
 * @param progress called now and then with how much is done, from 0 to 1
 */
export function readBrought(
  definition: InstrumentDefinition, definitions: readonly InstrumentDefinition[], file: Brought, progress: (part: number) => void = () => undefined,
): readonly Incoming[] {
  return readAt({ definition, definitions, budget: budgetOf(OPENED_BYTES), progress }, file, 0)
}
