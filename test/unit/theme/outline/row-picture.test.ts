import { describe, expect, it } from 'vitest'
import type { ChoiceItem, ScaleItem, YesNoItem } from '../../../../exercises/core/instrument'
import { cellOf, pictureRows, rowPicture, type PictureRow } from '../../../../.vitepress/theme/support/picture/rows'
import { partPicture } from '../../../../.vitepress/theme/support/outline'
import { textLines } from '../../../../.vitepress/theme/support/picture/text'
import type { Picture } from '../../../../.vitepress/theme/support/picture/shapes'
import { FOLDERS } from '../../../support/instruments'
import { groupOutline, outlineOf } from '../../../support/outlines'

const words = { yes: 'Sí', no: 'No', unknown: '–', title: 'Partes', legend: 'Cada casilla es una pregunta.', sentence: ({ title, figure }: PictureRow) => `${title}: ${figure}.` }
const base = { title: 'Uno', prompt: '¿Uno?', origin: 'kit', source: 'x' } as const
const scale: ScaleItem = { ...base, id: 'uno', kind: 'scale', options: [{ value: 0, label: 'Nunca', text: 'a' }, { value: 1, label: 'A veces', text: 'b' }, { value: 3, label: 'Siempre', text: 'c' }] }
const choice: ChoiceItem = { ...base, id: 'dos', kind: 'choice', options: [{ id: 'x', label: 'X', text: 'a' }, { id: 'y', label: 'Y', text: 'b' }] }
const yesNo: YesNoItem = { ...base, id: 'tres', kind: 'yes-no' }
const row = (changes: Partial<PictureRow>): PictureRow => ({ title: 'Compromiso', figure: '2 de 3', sign: null, value: 2, cells: [], ...changes })
const texts = (picture: Picture): string[] => picture.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))

describe('an item as a square', () => {
  it.each([[scale, 0, '0', 'low'], [scale, 1, '1', 'middle'], [scale, 3, '3', 'high'], [choice, 'y', '2', 'high'], [yesNo, 1, 'Sí', 'high'], [yesNo, 0, 'No', 'low']] as const)(
    'says its own value (%#)', (item, value, text, tone) => {
      expect(cellOf(item, value, words)).toEqual({ text, tone })
    })

  it('is unknown without a value, and never the lowest one', () => {
    expect(cellOf(scale, null, words)).toEqual({ text: '–', tone: 'unknown' })
    expect(cellOf(yesNo, undefined, words)).toEqual({ text: '–', tone: 'unknown' })
  })
})

describe.each(['wide', 'narrow'] as const)('the %s picture of rows', (layout) => {
  const inside = ({ shapes, width, height }: Picture): void => {
    for (const shape of shapes) {
      if (shape.kind === 'rect') {
        expect(shape.x).toBeGreaterThanOrEqual(0)
        expect(shape.x + shape.width).toBeLessThanOrEqual(width)
        expect(shape.y + shape.height).toBeLessThanOrEqual(height)
      }
      if (shape.kind === 'text') expect(shape.y).toBeLessThanOrEqual(height)
    }
  }

  it('stays inside its frame with long titles, many items and several levels', () => {
    const cells = Array.from({ length: 25 }, (_, index) => ({ text: String(index % 3), tone: 'middle' as const }))
    const sign = { word: 'Gestionar con otros actores', tone: 'middle' as const, steps: null }
    inside(rowPicture([row({ title: 'Interacción entre organismos públicos y privados del territorio', cells, sign }), row({ cells })], words, layout))
  })

  it('draws a bar only where there is no level, against the largest of the part', () => {
    const bars = (picture: Picture): readonly number[] => picture.shapes.flatMap((shape) => (shape.kind === 'rect' && shape.height === 14 && shape.fill === 'level-medio' ? [shape.width] : []))
    const [first = 0, second = 0, ...rest] = bars(rowPicture([row({ value: 4 }), row({ value: 1 }), row({ value: null }), row({ sign: { word: 'Medio', tone: 'middle', steps: { filled: 2, of: 3 } } })], words, layout))
    expect(first).toBeCloseTo(4 * second)
    expect(rest).toEqual([])
    expect(bars(rowPicture([row({ value: 0 })], words, layout))).toEqual([0])
  })

  it.each(FOLDERS)('says in words what it shows of $folder, answered or not', async ({ instrument }) => {
    const { responses } = await instrument.example()
    const people = responses.map(({ answers }) => answers)
    for (const [outline, values] of [[groupOutline(instrument, people), people[0] ?? {}], [outlineOf(instrument, {}), {}]] as const) {
      for (const part of outline.parts) {
        const picture = partPicture(instrument.definition, part, values, layout)
        if (part.rows.length === 0) {
          expect(picture).toBeNull()
          continue
        }
        if (!picture) throw new Error(`no picture of ${part.id}`)
        inside(picture)
        for (const { title } of part.rows) expect(texts(picture).join(' ')).toContain(title.split(' ')[0])
        for (const one of pictureRows(instrument.definition, part, values, words)) expect(picture.description).toContain(one.sign ? one.sign.word.toLowerCase() : one.figure)
      }
    }
  })
})

describe('a text in lines', () => {
  it('keeps every word, breaks between them, and leaves a long word whole', () => {
    const text = 'Análisis y gestión de redes intermunicipales'
    for (const width of [20, 90, 400]) expect(textLines(text, width, 16, 700).join(' ')).toBe(text)
    expect(textLines('corto', 400, 16)).toEqual(['corto'])
    expect(textLines('', 400, 16)).toEqual([''])
  })
})
