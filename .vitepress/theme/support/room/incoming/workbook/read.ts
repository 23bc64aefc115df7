import { contentsOf, START_BYTES } from '../../../../../../exercises/responses/encoding'
import { unpackEntry, type Budget, type ZipEntry, type ZipIssue } from '../zip'
import { readCells, type SheetRow } from './cells'
import { readDateStyles } from './styles'
import { MOST_TEXTS, readTexts } from './texts'
import { readXml } from './xml'

/**
 * Reads Excel's workbooks: ours, and no library's, because one that fills a table with blanks up to the furthest cell, passes over cells
 * with errors or reads only one sheet would have to be guarded by a second reader that sees exactly what it sees. `test/` holds it against
 * a library on workbooks of several programs.
 */

/** Files in a workbook. */
export const WORKBOOK_FILES = 500

export interface Sheet {
  readonly name: string
  readonly hidden: boolean
  readonly rows: readonly SheetRow[]
}

export type WorkbookIssue = ZipIssue | { readonly code: 'too-many-texts'; readonly limit: number }

/** Leaves the reading with why it cannot go on. */
class Stop extends Error {
  constructor(readonly issue: WorkbookIssue) {
    super(issue.code)
  }
}

const damaged = (): Stop => new Stop({ code: 'damaged' })

/** The texts of parts by address, each decompressed when it is asked for. */
function partsOf(archive: Uint8Array, entries: readonly ZipEntry[], budget: Budget): (path: string) => string | null {
  const byName = new Map<string, ZipEntry>()
  for (const entry of entries) {
    const name = entry.name.replace(/^\/+/, '').toLowerCase()
    // Two files of one name are a trick to show one thing here and another in Excel.
    if (byName.has(name)) throw damaged()
    byName.set(name, entry)
  }
  return (path) => {
    const entry = byName.get(path.toLowerCase())
    if (!entry) return null
    const unpacked = unpackEntry(archive, entry, budget)
    if ('code' in unpacked) throw new Stop(unpacked)
    const contents = contentsOf(unpacked.bytes.subarray(0, START_BYTES))
    const encoding = contents.kind === 'text' && contents.encoding.startsWith('utf-16') ? contents.encoding : 'utf-8'
    return new TextDecoder(encoding).decode(unpacked.bytes)
  }
}

/** Where a part is that another one names: from the root, or from the folder of that one. */
function resolve(folder: string, target: string): string {
  const parts: string[] = []
  for (const part of (target.startsWith('/') ? target : `${folder}/${target}`).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

interface Relation {
  readonly id: string
  /** Last word of its kind: `worksheet`. */
  readonly type: string
  readonly path: string
}

function readRelations(xml: string | null, folder: string): readonly Relation[] {
  const relations: Relation[] = []
  const sound = xml === null || readXml(xml, {
    open(name, attributes) {
      if (name !== 'Relationship') return
      const type = attributes.get('Type') ?? ''
      relations.push({ id: attributes.get('Id') ?? '', type: type.slice(type.lastIndexOf('/') + 1), path: resolve(folder, attributes.get('Target') ?? '') })
    },
  })
  if (!sound) throw damaged()
  return relations
}

function readBook(xml: string): { readonly sheets: readonly { name: string; hidden: boolean; id: string }[]; readonly from1904: boolean } {
  const sheets: { name: string; hidden: boolean; id: string }[] = []
  let from1904 = false
  const sound = readXml(xml, {
    open(name, attributes) {
      if (name === 'sheet') sheets.push({ name: attributes.get('name') ?? '', hidden: /hidden$/i.test(attributes.get('state') ?? ''), id: attributes.get('id') ?? '' })
      else if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes.get('date1904') ?? '')
    },
  })
  if (!sound) throw damaged()
  return { sheets, from1904 }
}

function read(archive: Uint8Array, entries: readonly ZipEntry[], budget: Budget): readonly Sheet[] {
  const part = partsOf(archive, entries, budget)
  const bookPath = readRelations(part('_rels/.rels'), '').find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml'
  const folder = bookPath.slice(0, Math.max(0, bookPath.lastIndexOf('/')))
  const book = readBook(part(bookPath) ?? '<')
  const relations = readRelations(part(resolve(folder, `_rels/${bookPath.slice(bookPath.lastIndexOf('/') + 1)}.rels`)), folder)
  const related = (kind: string): string | null => {
    const relation = relations.find(({ type }) => type === kind)
    return relation ? part(relation.path) : null
  }
  const texts = readTexts(related('sharedStrings') ?? '<sst/>')
  const dates = readDateStyles(related('styles') ?? '<styleSheet/>')
  if (!texts || !dates) throw damaged()
  if (texts.length > MOST_TEXTS) throw new Stop({ code: 'too-many-texts', limit: MOST_TEXTS })
  const shared = { texts, dates, shift: book.from1904 ? 1462 : 0 }
  return book.sheets.flatMap(({ name, hidden, id }) => {
    const relation = relations.find((candidate) => candidate.id === id)
    // Charts and macros stand among the sheets, too.
    if (relation && relation.type !== 'worksheet') return []
    const rows = readCells((relation && part(relation.path)) ?? '<', shared)
    if (!rows) throw damaged()
    return [{ name, hidden, rows }]
  })
}

/**
 * The sheets of a workbook, in its order, or why it is not opened.
 *
 * @param budget bytes that the parts that are read may have once decompressed
 */
export function readWorkbook(archive: Uint8Array, entries: readonly ZipEntry[], budget: Budget): { readonly sheets: readonly Sheet[] } | WorkbookIssue {
  if (entries.length > WORKBOOK_FILES) return { code: 'too-many-files', limit: WORKBOOK_FILES }
  try {
    return { sheets: read(archive, entries, budget) }
  } catch (error) {
    if (error instanceof Stop) return error.issue
    throw error
  }
}
