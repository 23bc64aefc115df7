import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { definition } from '../../../exercises/instruments/diagnostico-organizacional/definition'
import { runJob } from '../../../.vitepress/theme/support/room/incoming/job'
import { columnLetters, MOST_COLUMNS } from '../../../.vitepress/theme/support/room/incoming/sheets'
import { MOST_ROWS } from '../../../.vitepress/theme/support/room/incoming/tables'
import type { Incoming } from '../../../.vitepress/theme/support/room/receive'
import { bookOf, crafted, workbook } from './workbook.fixtures'

const field = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(new URL(`../../fixtures/campo/${name}`, import.meta.url)))
const open = async (content: Uint8Array | string, name = 'a.xlsx', type = ''): Promise<readonly Incoming[]> => {
  const file = new File([typeof content === 'string' ? content : new Uint8Array(content)], name, { type })
  return (await runJob({ kind: 'file', file, definition, definitions: [definition] }, () => undefined)).pieces
}
/** Who came in, or where and why not. */
const outcome = (pieces: readonly Incoming[]): string[] =>
  pieces.map(({ place, ...piece }) => (piece.response === null ? `${place}: ${piece.problem}` : `${place}: ${piece.response.respondent.id ?? '-'}`))

const header = ['instrument', 'version', 'municipality', 'respondent', 'role', 'answeredAt', 'estrategia-mision']
const row = (id: string, value: string | number | null = 2) => [definition.id, 1, 8203, id, null, null, value]

describe('a file from the field', () => {
  it.each([['sep-line.csv', 3], ['utf16le-semicolon.csv', 3], ['title-line-on-top.csv', 3], ['utf16.json', 1], ['csv-with-hash-r.csv', 7], ['x-second-sheet.xlsx', 1]])(
    '%s is read', async (name, answers) => {
      expect((await open(field(name), name)).filter(({ response }) => response !== null)).toHaveLength(answers)
    })

  it('with failed formulas is refused by row, column and value, as a workbook just as in CSV', async () => {
    const csv = outcome(await open(field('buscarv-na.csv'), 'b.csv'))
    const xlsx = outcome(await open(field('buscarv-na.xlsx'), 'b.xlsx'))
    expect(csv).toHaveLength(3)
    expect(csv[0]).toMatch(/^línea 2: estrategia-clientes: «#N\/A»/)
    expect(xlsx).toEqual(csv.map((line) => line.replace('línea', 'hoja «Respuestas», fila')))
  })

  it('made to fill the memory is answered by looking at what is there', async () => {
    expect(outcome(await open(field('xlsx-px-3000rows-XFD.xlsx')))).toEqual([expect.stringContaining('«XFD3» está más allá de la columna 2.000')])
  })

  it.each([
    ['con-clave-stub.xlsx', 'tiene clave', 'Cifrar con contraseña'],
    ['respuestas.ods', 'LibreOffice (.ods)', 'Guardar como'],
  ])('%s is told by what it is, with the way on', async (name, what, way) => {
    const [problem = ''] = outcome(await open(field(name), name))
    expect(problem).toContain(what)
    expect(problem).toContain(way)
  })
})

describe('a file that is not read says what it is', () => {
  const ole = (...parts: string[]): Uint8Array => {
    const directory = parts.map((part) => [...part, ''].map((letter) => `${letter}\0`).join('')).join('\0\0')
    return Uint8Array.from(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(504)}${directory}`, (letter) => letter.charCodeAt(0))
  }
  const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])))
  const letters = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
  it.each([
    ['an old workbook', () => ole('Workbook'), 'Excel antiguo (.xls)'],
    ['an older one', () => ole('Book'), 'Excel antiguo (.xls)'],
    ['an old document', () => ole('WordDocument'), '.doc'],
    ['something of an old Office', () => ole('Otra'), 'Office antiguo'],
    ['anything with a password', () => ole('EncryptionInfo', 'EncryptedPackage'), 'tiene clave'],
    ['a binary workbook', () => zip('[Content_Types].xml', 'xl/workbook.bin'), '.xlsb'],
    ['a document', () => zip('[Content_Types].xml', 'word/document.xml'), 'documento de Word'],
    ['slides', () => zip('[Content_Types].xml', 'ppt/presentation.xml'), 'presentación'],
    ['a text of LibreOffice', () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }), 'documento de LibreOffice'],
    ['a sheet of Numbers', () => zip('Index/Document.iwa'), 'Exportar a › Excel'],
    ['a PDF', () => letters('%PDF-1.7'), 'PDF'],
    ['a picture', () => letters('\x89PNG\r\n\x1a\n\0\0'), 'Leer un QR'],
    ['another archive', () => letters('Rar!\x1a\x07\x01\0\0\0'), 'no es .zip'],
    ['a page of the web', () => letters('<html><table><tr><td>instrument</td></tr></table></html>'), 'página web'],
    ['anything else', () => letters('\0\x01\x02\x03\xff\xfe\0\0\0'), 'No es un archivo de respuestas'],
    ['a workbook cut short', () => crafted('').slice(0, 300), 'su descarga quedó a medias'],
    ['a text without answers', () => letters('Hola a todos'), 'no trae respuestas'],
  ])('%s', async (_, content, expected) => {
    expect(outcome(await open(content(), 'archivo'))).toEqual([expect.stringContaining(expected)])
  })

  it('a picture of a kind that only the browser knows', async () => {
    expect(outcome(await open(letters('\0\0\0\x18ftypheic'), 'foto.heic', 'image/heic'))).toEqual([expect.stringContaining('Leer un QR')])
  })
})

describe('the sheets of a workbook', () => {
  it('are all read that have the columns, wherever they stand, and their rows named by sheet', async () => {
    const archive = workbook([
      { name: 'Portada', rows: [['Diagnóstico'], ['instrument y otras palabras']] },
      { name: 'Norte', rows: [['Un título'], [], header, row('r-a'), row('r-b', '#REF!')] },
      { name: 'Sur', rows: [[...header].reverse(), row('r-c').reverse()] },
    ])
    expect(outcome(await open(archive))).toEqual([
      'hoja «Norte», fila 4: r-a',
      expect.stringMatching(/^hoja «Norte», fila 5: estrategia-mision: «#REF!»/),
      'hoja «Sur», fila 2: r-c',
    ])
  })

  it('of which only one is there need no name', async () => {
    expect(outcome(await open(workbook([{ name: 'A', rows: [header, row('r-a')] }])))).toEqual(['fila 2: r-a'])
  })

  it('that are hidden are told and not counted', async () => {
    const archive = workbook([{ name: 'A', rows: [header, row('r-a')] }, { name: 'Vieja', state: 'veryHidden', rows: [header, row('r-b')] }])
    expect(outcome(await open(archive))).toEqual(['hoja «A», fila 2: r-a', expect.stringMatching(/«Vieja» está oculta.*no se contó.*Mostrar/)])
  })

  it('none of which has the columns are named', async () => {
    const archive = workbook([{ name: 'Uno', rows: [['a']] }, { name: 'Vacía', rows: [] }, { name: 'Dos', rows: [['b']] }])
    expect(outcome(await open(archive))).toEqual([expect.stringContaining('Ninguna hoja de la planilla («Uno», «Dos»)')])
    expect(outcome(await open(crafted('')))).toEqual([': La planilla está vacía.'])
  })

  it('that Excel filled with a CSV without splitting it are split, and their rows keep their numbers', async () => {
    const archive = workbook([{ name: 'A', rows: [[header.join(';')], [], [row('r-a').map((value) => value ?? '').join(';')]] }])
    expect(outcome(await open(archive))).toEqual(['fila 3: r-a'])
  })

  it.each(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?'])('with the error %s in any column refuse its row, naming column and value', async (error) => {
    for (const [at, column] of [[0, 'instrument'], [1, 'version'], [2, 'municipality'], [3, 'respondent'], [4, 'role'], [6, 'estrategia-mision']] as const) {
      const bad = row('r-a').map((value, index) => (index === at ? error : value))
      const [first, second] = outcome(await open(workbook([{ name: 'A', rows: [header, bad, row('r-b')] }])))
      expect(first).toContain(`fila 2: ${column}: `)
      expect(first).toContain(`«${error}»`)
      expect(second).toBe('fila 3: r-b')
    }
  })

  it('with a value beyond the columns refuse its row; far beyond, the file', async () => {
    const beyond = (column: number) => crafted(`<row r="1">${header.map((name) => `<c t="str"><v>${name}</v></c>`).join('')}</row><row r="2"><c t="str"><v>${definition.id}</v></c><c><v>1</v></c><c r="${columnLetters(column)}2"><v>9</v></c></row>`)
    expect(outcome(await open(beyond(20)))).toEqual(['fila 2: La columna 21 no tiene nombre y trae el valor «9».'])
    expect(outcome(await open(beyond(MOST_COLUMNS - 1)))).toEqual([expect.stringContaining(`La columna ${MOST_COLUMNS} no tiene nombre`)])
    expect(outcome(await open(beyond(MOST_COLUMNS)))).toEqual([expect.stringContaining(`«${columnLetters(MOST_COLUMNS)}2» está más allá`)])
  })

  it('that only together have more rows than a room keeps are told once', async () => {
    const rows = [header, ...Array.from({ length: 3_001 }, (_, index) => [definition.id, index])]
    expect(outcome(await open(workbook(['A', 'B', 'C', 'D'].map((name) => ({ name, rows })))))).toEqual([expect.stringContaining('más de 12.000 respuestas')])
  })

  it('with more rows than a room keeps are told once', async () => {
    const cells = header.map((name) => `<c t="str"><v>${name}</v></c>`).join('')
    const of = (rows: number) => open(crafted(`<row>${cells}</row>${'<row><c><v>1</v></c></row>'.repeat(rows)}`))
    expect(outcome(await of(MOST_ROWS + 1))).toEqual([expect.stringContaining('más de 12.000 respuestas')])
    expect(await of(MOST_ROWS)).toHaveLength(MOST_ROWS)
  })

  it('with texts that are like formulas or markup keep them as text', async () => {
    expect(outcome(await open(workbook([{ name: 'A', rows: [[...header, '=1+1'], [...row('r-a'), '<b>@x']] }])))).toEqual([expect.stringMatching(/«=1\+1».*«<b>@x»/)])
  })

  it('with two files of one name are not opened', async () => {
    expect(outcome(await open(bookOf({ 'XL/Workbook.xml': '<workbook/>' })))).toEqual([expect.stringContaining('está dañado')])
  })
})
