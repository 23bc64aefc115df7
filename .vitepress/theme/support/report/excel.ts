import writeExcelFile, { type CellObject, type Feature, type SheetData } from 'write-excel-file/universal'
import type { CellValue, Sheet, SheetColumn } from './sheets'

/** Points of a line of text. */
const LINE = 13.5

/**
 * Height of a row, from the longest of its cells: LibreOffice does not work it out when it opens a file.
 *
 * @returns points, at most the 409 that Excel allows
 */
function rowHeight(texts: readonly string[], columns: readonly SheetColumn[]): number {
  const lines = texts.map((text, index) => {
    const width = columns[index]?.width ?? 10
    return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0)
  })
  return Math.min(409, Math.max(1, ...lines) * LINE + 3)
}

/**
 * Text as Excel's files hold it, where `_x0041_` stands for the character of that number. The library keeps texts as names of a plain
 * object: one that any object has (`constructor`) would not be found again, and is written with its first letter as a number.
 */
function storedText(text: string): string {
  const escaped = text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
  return escaped in {} ? `_x${escaped.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_${escaped.slice(1)}` : escaped
}

/** A header that stays in sight, wrapped because the words are longer than the numbers under them. */
const headerRow = (columns: readonly SheetColumn[]): CellObject[] => {
  const height = rowHeight(columns.map(({ title }) => title), columns)
  return columns.map(({ title }) => ({
    value: storedText(title), type: String, height, fontWeight: 'bold', wrap: true, alignVertical: 'bottom', backgroundColor: '#e7ecee', bottomBorderStyle: 'thin',
  }))
}

/** Characters with which a spreadsheet begins a formula; tab and carriage return hide one from a careless check. */
const FORMULA_START = /^[=+\-@\t\r]/

/**
 * Text is written as text, so that nothing in it is ever computed. What looks like a formula also carries the text format, or
 * Excel would take it for one as soon as somebody edits the cell.
 */
function dataCell(value: CellValue, height: number, column: SheetColumn): CellObject {
  const cell = { height, alignVertical: 'top' } as const
  if (value === null || value === '') return cell
  if (typeof value === 'number') return { ...cell, value, type: Number, align: 'center', ...(column.format === undefined ? {} : { format: column.format }) }
  if (value instanceof Date) return { ...cell, value, type: Date, align: 'center', format: 'dd-mm-yyyy' }
  return { ...cell, value: storedText(value), type: String, wrap: true, ...(FORMULA_START.test(value) ? { format: '@' } : {}) }
}

function dataOf({ columns, rows }: Sheet): SheetData {
  return [
    headerRow(columns),
    ...rows.map((row) => {
      const height = rowHeight(row.map((value) => (typeof value === 'string' ? value : '')), columns)
      return columns.map((column, index) => dataCell(row[index] ?? null, height, column))
    }),
  ]
}

/** What the library has no option for: letter paper, and every column on the width of one page. */
const onLetterPaper: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) => xml
          .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
          .replace(/<pageSetup [^>]*>/, '<pageSetup paperSize="1" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'),
      },
    },
  },
}

/** Writes sheets as an Excel workbook. Loaded only when somebody asks for the file. */
export async function excelFile(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await writeExcelFile(sheets.map((sheet) => ({
    sheet: sheet.name,
    data: dataOf(sheet),
    columns: sheet.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  })), { fontFamily: 'Arial', fontSize: 10, features: [onLetterPaper] }).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}
