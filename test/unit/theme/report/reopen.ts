import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import readExcelFile from 'read-excel-file/node'

/** Reads a Word or Excel file again by other means than those that wrote it. */

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
const textOf = (html: string): string =>
  html.replace(/<br \/>/g, '\n').replace(/<\/p><p>/g, '\n').replace(/<[^>]+>/g, '').replace(/&\w+;|&#39;/g, (entity) => ENTITIES[entity] ?? entity).trim()

export interface ReopenedTable {
  readonly caption: string
  /** Cells of the rows that Word repeats on each page. */
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface ReopenedWord {
  /** Level and text, in order. */
  readonly headings: readonly (readonly [level: number, text: string])[]
  readonly tables: readonly ReopenedTable[]
  readonly text: string
  /** A part of the file as XML. */
  readonly part: (path: string) => string
  readonly parts: readonly string[]
}

const cellsOf = (row: string, tag: string): string[] => [...row.matchAll(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, 'gs'))].map(([, cell]) => textOf(cell ?? ''))

export async function reopenWord(file: Uint8Array): Promise<ReopenedWord> {
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(file) })
  const parts = unzipSync(file)
  const tables = [...html.matchAll(/<p>((?:(?!<p>).)*)<\/p><table>(.*?)<\/table>/gs)].map(([, caption, table]): ReopenedTable => {
    const [head = '', body = ''] = (table ?? '').includes('</thead>') ? (table ?? '').split('</thead>') : ['', table ?? '']
    return {
      caption: textOf(caption ?? ''),
      head: cellsOf(head, 'th'),
      rows: [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) => cellsOf(row ?? '', 'td')),
    }
  })
  return {
    headings: [...html.matchAll(/<h(\d)>(.*?)<\/h\d>/gs)].map(([, level, text]) => [Number(level), textOf(text ?? '')] as const),
    tables,
    text: textOf(html.replace(/<\/(p|td|th|h\d|li)>/g, '\n')),
    part: (path) => strFromU8(parts[path] ?? new Uint8Array()),
    parts: Object.keys(parts),
  }
}

export type ReopenedSheets = ReadonlyMap<string, readonly (readonly unknown[])[]>

export async function reopenExcel(file: Uint8Array): Promise<ReopenedSheets> {
  const sheets = await readExcelFile(Buffer.from(file), { trim: false })
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]))
}
