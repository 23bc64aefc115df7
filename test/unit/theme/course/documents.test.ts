import { describe, expect, it } from 'vitest'
import type { Lesson } from '../../../../.vitepress/theme/support/course/catalogue'
import { certificateDocument } from '../../../../.vitepress/theme/support/course/certificate-document'
import { certificateCode, type Claim } from '../../../../.vitepress/theme/support/course/certificate'
import { workbookDocument, type WorkbookPart } from '../../../../.vitepress/theme/support/course/workbook-document'
import { sheetPicture } from '../../../../.vitepress/theme/support/picture/sheet'
import { wordFile } from '../../../../.vitepress/theme/support/report/word'
import { reopenWord } from '../report/reopen'

const words = { table: 'Tabla', figure: 'Figura', page: 'Página ', of: ' de ' }
const reopen = async (document: Parameters<typeof wordFile>[0]) => reopenWord(await wordFile(document, { pictures: {}, words }))
const at = new Date(2026, 10, 21).getTime()
const entry = (id: string, value: string | null) => ({ task: { id, lesson: 'x', prompt: `Pide ${id}` }, title: `1.1 ${id}`, answer: value === null ? null : { value, at } })
const PARTS: readonly WorkbookPart[] = [
  { title: 'Módulo 1. Uno', entries: [entry('a', 'Primera línea\n\nOtra <b>&</b> \u0000'), entry('b', null), entry('c', '  ')] },
  { title: 'Módulo 2. Dos', entries: [entry('d', null)] },
]

describe('the workbook in Word', () => {
  it('has what was written, as it was typed, by module', async () => {
    const word = await reopen(workbookDocument(PARTS, '2026-11-21', true))
    expect(word.headings.map(([, text]) => text)).toEqual(expect.arrayContaining(['Módulo 1. Uno', '1.1 a']))
    expect(word.text).toContain('Primera línea')
    expect(word.text).toContain('Otra <b>&</b>')
    expect(word.text).toContain('Escrito el 21-11-2026.')
    expect(word.text).not.toMatch(/Pide [bcd]|Módulo 2/)
  })
  it('has room to write where there is no answer, when all tasks are asked for', async () => {
    const word = await reopen(workbookDocument(PARTS, '2026-11-21', false))
    for (const id of ['a', 'b', 'c', 'd']) expect(word.text).toContain(`Pide ${id}`)
    expect(word.text.match(/Sin respuesta todavía/g)).toHaveLength(3)
  })
})

describe('the record of self-study in Word', () => {
  const claim: Claim = { scope: { kind: 'module', number: 1 }, day: '2026-11-20', lessons: 1, exercises: 5 }
  const lesson: Lesson = { id: 'x', number: '1.1', module: 1, title: 'Qué es', minutes: 25, routes: ['funcionarios'], updated: '2026-11-21', exercises: [], tasks: [] }
  it('says what was studied, its code, and plainly what it is not', async () => {
    const word = await reopen(certificateDocument(claim, 'Módulo 1: Uno', [lesson], 'Ana\n<script>', '2026-11-21'))
    for (const text of [certificateCode(claim), '20-11-2026', 'Ana <script>', 'No es un diploma ni un certificado oficial', 'No acredita identidad', '25 min']) expect(word.text).toContain(text)
    expect(word.tables.some(({ rows }) => rows.some((row) => row.join() === '1.1,Qué es,25'))).toBe(true)
  })
  it('names nobody when no name was typed', async () => {
    const word = await reopen(certificateDocument(claim, 'Módulo 1: Uno', [lesson], '  ', '2026-11-21'))
    expect(word.text).toContain('Nombre')
    expect(word.part('docProps/core.xml')).not.toMatch(/creator>[^<]|lastModifiedBy>[^<]/)
  })
})

describe('the record of self-study as a picture', () => {
  const claim: Claim = { scope: { kind: 'route', route: 'autoridades' }, day: '2026-11-20', lessons: 17, exercises: 96 }
  const draw = (what = 'Ruta de autoridades') => sheetPicture(certificateDocument(claim, what, [], 'Ana María Huenchumilla Etcheverry', '2026-11-21'))
  const LETTER = 11 / 8.5

  it('says what the document says, on a letter page', () => {
    const { width, height, shapes } = draw()
    const said = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])).join(' ')
    for (const text of [certificateCode(claim), 'Constancia de estudio personal', 'Ruta de autoridades', '20-11-2026', '96', 'No es un diploma ni un certificado oficial', 'No acredita identidad', 'Documento hecho el 21-11-2026']) expect(said).toContain(text)
    expect(height / width).toBeCloseTo(LETTER, 2)
  })
  it('keeps every word inside the page, and grows where it says more', () => {
    for (const what of ['Ruta de autoridades', 'Gestión pública para el desarrollo de los territorios '.repeat(12)]) {
      const { width, height, shapes } = draw(what)
      expect(height / width > LETTER + 0.01).toBe(what.length > 100)
      const lines = shapes.flatMap((shape) => (shape.kind === 'text' && shape.anchor === 'start' ? [shape] : []))
      // A generous width for a letter, since nothing measures them here.
      for (const { x, y, text, size, weight } of lines) expect([x + text.length * size * (weight === 400 ? 0.55 : 0.6) < width - 28, y < height - 28], text).toEqual([true, true])
      expect(new Set(lines.map(({ x, y }) => `${x} ${y}`)).size).toBe(lines.length)
    }
  })
})
