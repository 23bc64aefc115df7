import { shallowRef, type ShallowRef } from 'vue'
import { doorStrings } from '../strings/door'
import { readingStrings } from '../strings/reading'
import { KINDS } from '../support/kinds'
import { fileRead, openFile, type Keeping, type Kept, type Opened, type Opening, type Way } from '../support/kinds/door'
import { readKept } from '../support/kinds/read-kept'
import { BACKUP_BYTES } from '../support/room/backup'
import type { Problem } from '../support/room/reader'
import { budgetOf, listZip, unpackEntry } from '../support/room/incoming/zip'
import type { Kind } from '../support/storage'
import { loadDefinitions } from './instruments'
import { readOnce } from './reader'
import { useRecords } from './useRecords'

/** Files inside a copy of a whole device: a room for each mesa of a region, and every sheet. */
const MOST_INSIDE = 2_000
/** Larger files are read beside the page, so that it does not stand still. */
const SLOW_BYTES = 200_000
const PACKED = [0x50, 0x4b, 0x03, 0x04]

/** What became of a file. */
export interface Answer {
  /** «… es la copia de la sala …»; empty where it is not known what it is. */
  readonly is: string
  /** To choose from; none once it is done. */
  readonly ways: readonly Way[]
  readonly kept: Kept | null
  readonly problems: readonly Problem[]
}

export interface Door {
  readonly answer: Readonly<ShallowRef<Answer | null>>
  readonly open: (file: File) => Promise<void>
  readonly choose: (way: Way) => Promise<void>
}

async function hold<T>(kind: Kind<T>): Promise<Keeping<T>> {
  const records = useRecords(kind)
  await records.refresh()
  return records
}

const refusal = (said: string): Answer => ({ is: '', ways: [], kept: { said, where: null, refused: true }, problems: [] })

/** One door for every file of this site: it says what a file is, opens it, and where it is now. */
export function useDoor(): Door {
  const answer = shallowRef<Answer | null>(null)

  /** What a file is; in a reader beside the page where that takes long. */
  async function read(name: string, bytes: Uint8Array, opening: Opening): Promise<Opened> {
    const { definitions, now } = opening
    const reading = bytes.length > SLOW_BYTES ? await readOnce({ kind: 'kept', bytes, definitions, now }) : readKept(bytes, definitions, now)
    if (reading.kind === 'none') return { status: 'refused', why: reading.why === 'offline' ? readingStrings.readerOffline : doorStrings.table }
    const opened = openFile(fileRead(name, reading), opening)
    if (opened !== null || reading.kind !== 'text') return opened ?? { status: 'refused', why: doorStrings.unknown }
    return { status: 'refused', why: reading.document === undefined ? (/^\s*[[{]/.test(reading.text) ? doorStrings.cut : doorStrings.table) : doorStrings.unknown }
  }

  /** A copy of a whole device: each file by its first way, as there is nobody to ask of so many. */
  async function openAll(bytes: Uint8Array, opening: Opening): Promise<Answer> {
    const entries = listZip(bytes, MOST_INSIDE)
    if ('code' in entries) return refusal(doorStrings.table)
    const budget = budgetOf(5 * BACKUP_BYTES)
    let done = 0
    const problems: Problem[] = []
    for (const entry of entries.filter(({ folder, name }) => !folder && name.endsWith('.json'))) {
      const unpacked = entry.locked ? null : unpackEntry(bytes, entry, budget)
      const opened = unpacked && 'bytes' in unpacked ? await read(entry.name, unpacked.bytes, opening) : null
      const kept = opened?.status === 'read' ? await opened.ways[0].keep(hold) : null
      if (kept && kept.refused !== true) done++
      else problems.push({ where: entry.name, detail: kept?.said ?? (opened?.status === 'refused' ? opened.why : opened?.status === 'elsewhere' ? doorStrings.is(entry.name, opened.what) : doorStrings.unknown) })
    }
    return done === 0 && problems.length === 0 ? refusal(doorStrings.zipNothing) : { is: '', ways: [], kept: { said: doorStrings.zip(done), where: null }, problems }
  }

  async function choose({ keep }: Way): Promise<void> {
    const kept = await keep(hold)
    answer.value = { is: answer.value?.is ?? '', problems: answer.value?.problems ?? [], ways: [], kept }
  }

  return {
    answer,
    choose,
    async open(file) {
      answer.value = null
      if (file.size > BACKUP_BYTES) return void (answer.value = refusal(doorStrings.tooLarge))
      const opening: Opening = { definitions: await loadDefinitions(), now: Date.now(), kinds: KINDS }
      const bytes = new Uint8Array(await file.arrayBuffer())
      if (PACKED.every((byte, at) => bytes[at] === byte)) return void (answer.value = await openAll(bytes, opening))
      const opened = await read(file.name, bytes, opening)
      if (opened.status === 'refused') return void (answer.value = refusal(`«${file.name}»: ${opened.why}`))
      const is = doorStrings.is(file.name, opened.what)
      if (opened.status === 'elsewhere') return void (answer.value = { is, ways: [], kept: { said: '', where: opened.where }, problems: [] })
      const [only, ...others] = opened.ways
      answer.value = { is, ways: opened.ways, kept: null, problems: opened.problems }
      if (others.length === 0) await choose(only)
    },
  }
}
