import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { readSheet } from 'read-excel-file/universal'
import writeExcelFile from 'write-excel-file/node'
import { describe, expect, it } from 'vitest'
import { OPENED_BYTES } from '../../../.vitepress/theme/support/room/incoming/file'
import { dateText } from '../../../.vitepress/theme/support/room/incoming/workbook/cells'
import { readWorkbook, type Sheet } from '../../../.vitepress/theme/support/room/incoming/workbook/read'
import { showsDate } from '../../../.vitepress/theme/support/room/incoming/workbook/styles'
import { MOST_TEXTS } from '../../../.vitepress/theme/support/room/incoming/workbook/texts'
import { budgetOf, listZip } from '../../../.vitepress/theme/support/room/incoming/zip'
import { bookOf, crafted } from './workbook.fixtures'

function open(archive: Uint8Array): readonly Sheet[] | string {
  const entries = listZip(archive, 500)
  if ('code' in entries) return entries.code
  const book = readWorkbook(archive, entries, budgetOf(OPENED_BYTES))
  return 'code' in book ? book.code : book.sheets
}
/** Cells by address of the only sheet, `0:1` being the second column of Excel's row 0. */
function cellsOf(archive: Uint8Array): Readonly<Record<string, string>> | string {
  const sheets = open(archive)
  if (typeof sheets === 'string') return sheets
  return Object.fromEntries(sheets.flatMap(({ rows }) => rows.flatMap(({ number, cells }) => cells.map(([column, text]) => [`${number}:${column}`, text]))))
}

describe('a workbook', () => {
  it('says the same as a library that reads it, whatever its cells', async () => {
    // The library takes «toString» and its like for a property of its own table of texts.
    const text = fc.string({ unit: 'grapheme' }).filter((one) => !(one in Object.prototype))
    const cell = fc.oneof(fc.constant(null), fc.integer(), fc.constantFrom(0.5, 12.25, 'a "b"', '<&>', ' ñ ', 'dos\nlíneas', '_x0041_', 'A1', true, false), text)
    await fc.assert(fc.asyncProperty(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }), async (rows) => {
      const archive = new Uint8Array(await writeExcelFile(rows.map((row) => row.map((value) => (value === null ? null : { value })))).toBuffer())
      const library = await readSheet(archive.buffer)
      const expected = library.flatMap((row, y) => row.flatMap((value, x) => {
        const text = value === true ? 'VERDADERO' : value === false ? 'FALSO' : value === null ? '' : String(value)
        return text.trim() === '' ? [] : [[`${y + 1}:${x}`, text.trim()]]
      }))
      const ours = cellsOf(archive)
      // The library trims; here that is left to whoever reads the table.
      expect(typeof ours === 'string' ? ours : Object.fromEntries(Object.entries(ours).map(([at, text]) => [at, text.trim()]))).toEqual(Object.fromEntries(expected))
    }), { numRuns: 100 })
  })

  it('gives dates as Excel in Chile shows them, and numbers as they are', async () => {
    const value = new Date(Date.UTC(2026, 10, 21, 15, 4, 5))
    const archive = new Uint8Array(await writeExcelFile([[{ value, type: Date, format: 'dd/mm/yyyy hh:mm' }, { value: 8203 }]]).toBuffer())
    expect(cellsOf(archive)).toEqual({ '1:0': '21-11-2026 15:04:05', '1:1': '8203' })
  })

  it('of an old Mac, which counts days from 1904, gives the same dates', () => {
    const book = '<workbook><workbookPr date1904="1"/><sheets><sheet name="A" id="r1"/></sheets></workbook>'
    const styles = '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>'
    expect(cellsOf(crafted('<row r="1"><c r="A1" s="0"><v>44885</v></c></row>', { 'xl/workbook.xml': book, 'xl/styles.xml': styles }))).toEqual({ '1:0': '21-11-2026 00:00:00' })
  })

  it.each([
    ['dd/mm/yyyy', true], ['h:mm', true], ['[h]:mm:ss', true], ['[$-340A]d "de" mmmm', true],
    ['General', false], ['0.00', false], ['#,##0 "días"', false], ['[Red]0', false], ['0.0E+00', false], ['\\d0', false], ['', false],
  ])('knows that the number format %s shows a date: %s', (format, expected) => {
    expect(showsDate(format)).toBe(expected)
  })

  it('shows a date to the second, whatever its fraction of a day lacks', () => {
    expect([46347.62777777778, 46347.62777777777, 46347.5, 46347].map(dateText)).toEqual(['21-11-2026 15:04:00', '21-11-2026 15:04:00', '21-11-2026 12:00:00', '21-11-2026 00:00:00'])
  })

  it('never shows a number that is no date as one', () => {
    for (const serial of [0, -1, 1e308, Number.NaN]) expect(dateText(serial)).toBe(String(serial))
  })
})

describe('a cell', () => {
  it.each([
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
    ['an error of a formula', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['a formula that was never worked out', '<c r="A1"><f>B1</f></c>', '(fórmula sin calcular)'],
    ['a formula that gives a text', '<c r="A1" t="str"><f>B1</f><v>alto</v></c>', 'alto'],
    ['an inline text with formats', '<c r="A1" t="inlineStr"><is><r><t>al</t></r><r><t>to</t></r></is></c>', 'alto'],
    ['a text in a section of its own', '<c r="A1" t="str"><v><![CDATA[a<b]]></v></c>', 'a<b'],
    ['a number with decimals of nothing', '<c r="A1"><v>2.0</v></c>', '2'],
    ['a number that is none', '<c r="A1"><v>dos</v></c>', 'dos'],
    ['an address without quotation marks of its kind', "<c r='A1'><v>2</v></c>", '2'],
    ['an address with a reference', '<c r="&#65;1"><v>2</v></c>', '2'],
    ['an address with a prefix', '<x:c x:r="A1" xmlns:x="y"><x:v>2</x:v></x:c>', '2'],
    ['no address', '<c><v>2</v></c>', '2'],
    ['references in its text', '<c t="str"><v>&lt;&amp;&#x41;&quot;</v></c>', '<&A"'],
  ])('with %s', (_, cell, expected) => {
    expect(cellsOf(crafted(`<row r="1">${cell}</row>`))).toEqual({ '1:0': expected })
  })

  it('that gives an empty text, or only has a format, says nothing', () => {
    expect(cellsOf(crafted('<row r="1"><c r="A1" t="str"><f>""</f><v></v></c><c r="XFD1" s="3"/></row>'))).toEqual({})
  })

  it('with a text that looks like an address harms nothing', () => {
    expect(cellsOf(crafted('<row r="1"><c r="A1" t="str"><v>r="XFD1048576"</v></c></row>'))).toEqual({ '1:0': 'r="XFD1048576"' })
    expect(cellsOf(crafted('<row r="1"><c r="A1" t="inlineStr"><is><t>&lt;c r="ZZ9"/&gt; r="ZZZZZZ1"</t></is></c></row>'))).toEqual({ '1:0': '<c r="ZZ9"/> r="ZZZZZZ1"' })
  })
})

describe('a workbook is not opened', () => {
  const sheet = (xml: string) => crafted(xml)
  it.each([
    ['with a bomb of zeros', () => bookOf({ 'xl/worksheets/sheet1.xml': new Uint8Array(OPENED_BYTES + 1) }), 'too-large'],
    ['with a bomb in another part', () => crafted('', { 'xl/sharedStrings.xml': new Uint8Array(OPENED_BYTES + 1) }), 'too-large'],
    ['with parts that only together are too large', () => crafted('', { 'xl/sharedStrings.xml': `<sst>${' '.repeat(11_000_000)}</sst>`, 'xl/styles.xml': `<x>${' '.repeat(11_000_000)}</x>` }), 'too-large'],
    ['with a million shared texts', () => crafted('', { 'xl/sharedStrings.xml': `<sst>${'<si/>'.repeat(1_000_000)}</sst>` }), 'too-many-texts'],
    ['with one text too many', () => crafted('', { 'xl/sharedStrings.xml': `<sst>${'<si/>'.repeat(MOST_TEXTS + 1)}</sst>` }), 'too-many-texts'],
    ['with thousands of parts', () => crafted('', Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`xl/${i}.xml`, 'x']))), 'too-many-files'],
    ['with a cell beyond any sheet', () => sheet('<row r="1"><c r="ZZZZZZ1"/></row>'), 'damaged'],
    ['with a cell just beyond the last column', () => sheet('<row r="1"><c r="XFE1"/></row>'), 'damaged'],
    ['with a text that is not there', () => sheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'), 'damaged'],
    ['with XML that does not end', () => sheet('<row r="1">'), 'damaged'],
    ['with XML nested without end', () => sheet('<row>'.repeat(100_000)), 'damaged'],
    ['with a document type', () => bookOf({ 'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' }), 'damaged'],
    ['without the sheet that it names', () => zipSync({ 'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="A" id="r1"/></sheets></workbook>') }), 'damaged'],
    ['without anything inside', () => zipSync({ 'a.txt': strToU8('hola') }), 'damaged'],
    ['that is plain text', () => strToU8('instrument;version'), 'not-a-zip'],
    ['that is nothing', () => new Uint8Array(0), 'not-a-zip'],
  ])('%s', (_, archive, expected) => {
    expect(open(archive())).toBe(expected)
  })

  it('with as many shared texts as are taken it is', () => {
    expect(typeof open(crafted('', { 'xl/sharedStrings.xml': `<sst>${'<si/>'.repeat(MOST_TEXTS)}</sst>` }))).toBe('object')
  })

  it('when it is cut short or its bytes are changed, and never half', () => {
    const whole = crafted(Array.from({ length: 50 }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c></row>`).join(''))
    const sound = open(whole)
    for (let length = 0; length < whole.length; length += 31) expect(typeof open(whole.slice(0, length))).toBe('string')
    for (let at = 0; at < whole.length; at += 3) {
      const changed = whole.slice()
      changed[at] = (changed[at] ?? 0) ^ 0x55
      const found = open(changed)
      // What says nothing of the content, such as a date, may change; what is read may not.
      if (typeof found === 'object') expect(found).toEqual(sound)
    }
  })
})
