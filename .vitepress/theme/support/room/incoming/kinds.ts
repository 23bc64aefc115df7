import { isJson } from '../../../../../exercises/responses/document'
import { budgetOf, unpackEntry, type ZipEntry } from './zip'

/** What files are, by what is in them: names are often wrong. */

/** Files that are not read, each with a sentence of its own in `strings/files.ts`. */
export type ForeignKind =
  /** A workbook or document of any Office with a password. */
  | 'locked-office'
  | 'old-excel' | 'old-word' | 'old-office'
  | 'binary-excel' | 'ods' | 'odt' | 'docx' | 'pptx' | 'numbers'
  | 'pdf' | 'image' | 'other-archive' | 'web-page' | 'unknown'

/** Enough of a text to tell whether it is JSON. */
const BEGINNING = 100_001

/** JSON by how it begins, or by its name where it begins like some. */
export function textKind(text: string, name: string): 'json' | 'text' {
  const beginning = text.slice(0, BEGINNING)
  const named = /\.json$/i.test(name) && /^\s*[[{]/.test(beginning)
  return named || (isJson('', beginning) ?? /^\s*\[/.test(beginning)) ? 'json' : 'text'
}

/** Whether a text is a page of the web, as which some systems give a table named `.xls`. */
export const isMarkup = (text: string): boolean => /^\s*<(?:!doctype|html|head|meta|table|\?xml|\w+[\s>])/i.test(text.slice(0, 1000))

/** Files inside those of the Office before 2007, of which the directory names are in UTF-16. */
const OLE_PARTS: readonly (readonly [ForeignKind, RegExp])[] = [
  ['locked-office', /E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0/], ['old-excel', /W\0o\0r\0k\0b\0o\0o\0k\0|B\0o\0o\0k\0\0/], ['old-word', /W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0/],
]

export function oleKind(bytes: Uint8Array): ForeignKind {
  const text = new TextDecoder('windows-1252').decode(bytes)
  return OLE_PARTS.find(([, part]) => part.test(text))?.[0] ?? 'old-office'
}

const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.'
const OTHER_ARCHIVES = ['Rar!', '7z\xbc\xaf', '\x1f\x8b', 'BZh', '\xfd7zX']

/** Of what is neither text nor zip. */
export function binaryKind(bytes: Uint8Array, type: string): ForeignKind {
  if (type.startsWith('image/')) return 'image'
  return OTHER_ARCHIVES.some((start) => [...start].every((character, index) => bytes[index] === character.charCodeAt(0))) ? 'other-archive' : 'unknown'
}

/** What an archive is: most programs keep their documents in one. */
export function archiveKind(archive: Uint8Array, entries: readonly ZipEntry[]): 'workbook' | 'archive' | ForeignKind {
  const names = new Set(entries.map(({ name }) => name.replace(/^\/+/, '').toLowerCase()))
  const inside = (folder: string): boolean => [...names].some((name) => name.startsWith(folder))
  if (names.has('xl/workbook.bin')) return 'binary-excel'
  if (names.has('[content_types].xml') || names.has('_rels/.rels') || names.has('xl/workbook.xml')) {
    return inside('word/') ? 'docx' : inside('ppt/') ? 'pptx' : 'workbook'
  }
  const mark = entries.find(({ name }) => name === 'mimetype')
  const read = mark && unpackEntry(archive, mark, budgetOf(200))
  const mime = read && 'bytes' in read ? new TextDecoder().decode(read.bytes) : ''
  if (mime.startsWith(OPEN_DOCUMENT)) return mime.startsWith('spreadsheet', OPEN_DOCUMENT.length) ? 'ods' : 'odt'
  return inside('index/') && [...names].some((name) => name.endsWith('.iwa')) ? 'numbers' : 'archive'
}
