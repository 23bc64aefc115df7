import { strFromU8, zipSync } from 'fflate'
import { unpackGuarded, type ZipIssue } from './zip-guard'

/** Bounds of a workbook that people bring; the largest real one, a region's answers, is far below. */
export const XLSX_LIMITS = { bytes: 20_000_000, files: 500, columns: 2_000, rows: 50_000, cells: 2_000_000 } as const

export type XlsxIssue =
  | ZipIssue
  /** A zip, but not a workbook. */
  | { readonly code: 'not-a-workbook' }
  | { readonly code: 'too-many-columns'; readonly limit: number; readonly at: string }
  | { readonly code: 'too-many-rows'; readonly limit: number; readonly at: string }
  | { readonly code: 'too-many-cells'; readonly limit: number; readonly at: string }

/** Where a cell says it is: `XFD1048576`, or a row alone. */
const ADDRESS = /^([A-Z]{0,3})([1-9]\d{0,6})$/
/** In any quoting, anywhere in a sheet: the reader fills with blanks up to wherever this points. */
const ADDRESSES = /[\s"']r\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** A workbook may keep its sheets in any file: what the reader would read as one is known by its element, too. */
const isSheet = (name: string, xml: string): boolean => name.startsWith('xl/worksheets/') || xml.includes('sheetData')

const columnNumber = (letters: string): number => [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)

/** How far a sheet reaches, from the addresses of its cells. */
function reachIssue(sheet: string): XlsxIssue | null {
  let columns = 0
  let rows = 0
  for (const [, double, single] of sheet.matchAll(ADDRESSES)) {
    const at = double ?? single ?? ''
    const parts = ADDRESS.exec(at)
    if (!parts) return { code: 'damaged' }
    columns = Math.max(columns, columnNumber(parts[1] ?? ''))
    rows = Math.max(rows, Number(parts[2]))
    if (columns > XLSX_LIMITS.columns) return { code: 'too-many-columns', limit: XLSX_LIMITS.columns, at }
    if (rows > XLSX_LIMITS.rows) return { code: 'too-many-rows', limit: XLSX_LIMITS.rows, at }
    if (rows * columns > XLSX_LIMITS.cells) return { code: 'too-many-cells', limit: XLSX_LIMITS.cells, at }
  }
  return null
}

/**
 * Measures a workbook before any library reads it.
 *
 * @returns a new archive with exactly the files that were measured, so that nothing else can reach the reader; or why not
 */
export function guardXlsx(archive: Uint8Array): { readonly archive: Uint8Array<ArrayBuffer> } | XlsxIssue {
  const unpacked = unpackGuarded(archive, XLSX_LIMITS, (name) => name.endsWith('.xml') || name.endsWith('.rels'))
  if ('code' in unpacked) return unpacked
  if (!unpacked.files.has('xl/workbook.xml')) return { code: 'not-a-workbook' }
  for (const [name, bytes] of unpacked.files) {
    const xml = strFromU8(bytes)
    const issue = isSheet(name, xml) ? reachIssue(xml) : null
    if (issue) return issue
  }
  return { archive: zipSync(Object.fromEntries(unpacked.files), { level: 0 }) }
}
