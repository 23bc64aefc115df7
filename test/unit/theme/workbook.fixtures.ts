import { strToU8, zipSync } from 'fflate'

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': '<Types/>',
  'xl/workbook.xml': '<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': `<Relationships>${[['r1', 'worksheet', 'worksheets/sheet1.xml'], ['r2', 'sharedStrings', 'sharedStrings.xml'], ['r3', 'styles', 'styles.xml']]
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/>`).join('')}</Relationships>`,
  'xl/sharedStrings.xml': '<sst/>',
  'xl/styles.xml': '<styleSheet/>',
}

/** A workbook of exactly these parts, besides the usual ones. */
export const bookOf = (parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 1 = 1): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries({ ...PARTS, ...parts }).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])), { level })

/** A workbook of one sheet, whose rows are exactly this text. */
export const crafted = (rows: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array =>
  bookOf({ 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`, ...more })

const cell = (value: string | number | null): string => (value === null ? '<c/>' : typeof value === 'number' ? `<c><v>${value}</v></c>`
  : `<c t="${value.startsWith('#') ? 'e' : 'str'}"><v>${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</v></c>`)

export interface Drawn {
  readonly name: string
  readonly state?: string
  /** A text that begins with `#` is an error. */
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** A workbook of several sheets. */
export const workbook = (sheets: readonly Drawn[], level: 0 | 1 = 1): Uint8Array => bookOf({
  'xl/workbook.xml': `<workbook><sheets>${sheets.map(({ name, state = 'visible' }, at) => `<sheet name="${name}" state="${state}" r:id="s${at}"/>`).join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships>${sheets.map((_, at) => `<Relationship Id="s${at}" Type="x/worksheet" Target="/xl/worksheets/s${at}.xml"/>`).join('')}</Relationships>`,
  ...Object.fromEntries(sheets.map(({ rows }, at) => [`xl/worksheets/s${at}.xml`, `<worksheet><sheetData>${rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')}</sheetData></worksheet>`])),
}, level)
