import { readFileSync } from 'node:fs'
import { strToU8, zipSync, type Zippable } from 'fflate'
import { describe, expect, it } from 'vitest'
import { definition } from '../../../exercises/instruments/diagnostico-organizacional/definition'
import { csvColumns } from '../../../exercises/responses/csv'
import { MOST_OPENED } from '../../../.vitepress/theme/support/room/incoming/archive'
import { OPENED_BYTES, readBrought } from '../../../.vitepress/theme/support/room/incoming/file'
import { MOST_ROWS } from '../../../.vitepress/theme/support/room/incoming/tables'
import { sheet } from './room.fixtures'
import { workbook } from './workbook.fixtures'

const field = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../fixtures/campo/${name}`, import.meta.url)))
const json = (...ids: string[]): Uint8Array => strToU8(JSON.stringify(ids.map((id) => sheet(id))))
const zip = (files: Zippable): Uint8Array => zipSync(files, { level: 9 })
const open = (bytes: Uint8Array, name = 'a.zip') => readBrought(definition, [definition], { name, type: '', bytes })
/** Where from and who came in, or why not. */
const outcome = (bytes: Uint8Array): string[] => open(bytes).map(({ source, place, ...piece }) => `${source}${place && `, ${place}`}: ${piece.response?.respondent.id ?? (piece.response === null ? piece.problem : '-')}`)

/** Sets a bit that says «encrypted» in every entry of a directory. */
function locked(bytes: Uint8Array, which: (index: number) => boolean = () => true): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  for (let at = 0, index = 0; at + 4 <= bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && which(index++)) bytes[at + 8] = (bytes[at + 8] ?? 0) | 1
  }
  return bytes
}

describe('an archive of files', () => {
  it('with the attachments of a mail brings each of them', () => {
    const pieces = open(field('adjuntos-gmail.zip'), 'adjuntos-gmail.zip')
    expect(pieces.map(({ source, response }) => [source, response !== null])).toEqual([0, 1, 2].map((number) => [`adjuntos-gmail.zip › respuesta_${number}.json`, true]))
  })

  it.each(['chat-iphone.txt', 'chat-android.txt'])('with %s and its pictures brings the seven answers', (name) => {
    const pieces = open(zip({ [name]: field(name), 'IMG-20261121-WA0001.jpg': strToU8('\x89PNG'), '__MACOSX/._chat': strToU8('x'), '.DS_Store': strToU8('x') }))
    expect(pieces.filter(({ response }) => response !== null)).toHaveLength(7)
    expect(pieces).toHaveLength(7)
  })

  it('with a table, a workbook and JSON, in folders, brings all of them, and tells what it cannot read', () => {
    const columns = csvColumns(definition)
    const csv = `${columns.join(';')}\n${[definition.id, 1, '08203', 'r-a'].join(';')}\n`
    const book = workbook([{ name: 'A', rows: [columns, [definition.id, 1, 8203, 'r-b']] }])
    const files = { 'norte/': new Uint8Array(0), 'norte/a.csv': strToU8(csv), 'sur/b.xlsx': book, 'c.json': json('r-c'), 'acta.pdf': strToU8('%PDF-1.7'), 'viejo.xls': strToU8('\xd0\xcf\x11\xe0', true) }
    expect(outcome(zip(files)).sort()).toEqual([
      expect.stringMatching(/^a\.zip › acta\.pdf: Es un PDF/),
      'a.zip › c.json, respuesta 1 de la lista: r-c',
      'a.zip › norte/a.csv, línea 2: r-a',
      'a.zip › sur/b.xlsx, fila 2: r-b',
      expect.stringMatching(/^a\.zip › viejo\.xls: Es un archivo de Office antiguo/),
    ])
  })

  it('inside another is read; inside two others is told', () => {
    const inner = zip({ 'c.json': json('r-c') })
    expect(outcome(zip({ 'b.zip': inner }))).toEqual(['a.zip › b.zip › c.json, respuesta 1 de la lista: r-c'])
    expect(outcome(zip({ 'z.zip': zip({ 'b.zip': inner }) }))).toEqual([expect.stringMatching(/^a\.zip › z\.zip › b\.zip: Es un archivo comprimido dentro de otro/)])
  })

  it('with nothing to read says what there is', () => {
    expect(outcome(zip({ 'a/': new Uint8Array(0) }))).toEqual(['a.zip: El archivo comprimido está vacío.'])
    expect(outcome(zip({ 'a.jpg': strToU8('x'), 'b.opus': strToU8('x') }))).toEqual([expect.stringContaining('solo fotos, audios o videos')])
  })

  it('with a password says so, once, or for each file that has one', () => {
    expect(outcome(locked(zip({ 'a.json': json('r-a'), 'b.json': json('r-b') })))).toEqual([expect.stringMatching(/^a\.zip: El archivo comprimido tiene clave/)])
    expect(outcome(locked(zip({ 'a.json': json('r-a'), 'b.json': json('r-b') }), (index) => index === 0)))
      .toEqual([expect.stringMatching(/^a\.zip › a\.json: Tiene clave/), 'a.zip › b.json, respuesta 1 de la lista: r-b'])
  })

  it('with one file damaged tells of that one and reads the others', () => {
    const bytes = zipSync({ 'a.json': json('r-a'), 'b.json': json('r-b') }, { level: 0 })
    bytes[40] = (bytes[40] ?? 0) ^ 0xff
    expect(outcome(bytes)).toEqual([expect.stringMatching(/^a\.zip › a\.json: Está dañado/), 'a.zip › b.json, respuesta 1 de la lista: r-b'])
  })
})

describe('what an archive may cost', () => {
  it('is bounded by what all its files have together', () => {
    const half = strToU8(`[${' '.repeat(OPENED_BYTES * 0.6)}]`)
    const packed = zipSync({ 'a.json': half, 'b.json': half, 'c.json': json('r-c') }, { level: 0 })
    expect(outcome(packed)).toEqual([expect.stringMatching(/^a\.zip › b\.json: Lo que trae el archivo comprimido pasa de 20 MB/), 'a.zip › c.json, respuesta 1 de la lista: r-c'])
    expect(outcome(zipSync({ 'x.zip': [zipSync({ 'a.json': half }, { level: 0 }), { level: 0 }] }))).toEqual([expect.stringContaining('pasa de 20 MB')])
  })

  it('is bounded by how dense a file is', () => {
    expect(outcome(zip({ 'a.csv': new Uint8Array(2_000_000), 'b.json': json('r-b') }))).toEqual([expect.stringContaining('Crece demasiado'), expect.stringContaining('r-b')])
  })

  it('leaves tables of equal rows below that', () => {
    const rows = `${csvColumns(definition).join(';')}\n${`${[definition.id, 1, '08203', '', 'funcionario'].join(';')};${';2'.repeat(24)}\n`.repeat(12_000)}`
    expect(open(zip({ 'a.csv': strToU8(rows) }))).toHaveLength(12_000)
  })

  it('is bounded in files and in rows', () => {
    const many = Object.fromEntries(Array.from({ length: MOST_OPENED + 2 }, (_, index) => [`${index}.json`, strToU8('[]')]))
    expect(outcome(zipSync(many, { level: 0 }))).toEqual([expect.stringContaining('trae 3.002 archivos y se abrieron los primeros 3.000')])
    const rows = strToU8(`[${'3,'.repeat(MOST_ROWS / 2)}3]`)
    expect(outcome(zip({ 'a.json': rows, 'b.json': rows }))).toEqual([expect.stringMatching(/^a\.zip: El archivo trae más de 12\.000 respuestas/)])
  })
})
