import { describe, expect, it } from 'vitest'
import { areaLevel } from '../../../exercises/instruments/diagnostico-organizacional/score'
import { levelPicture, type LevelRow, type LevelWords } from '../../../.vitepress/theme/views/diagnostico-organizacional/picture'
import { FILE_COLORS, PAGE_COLORS, svgFile, type Picture, type Shape } from '../../../.vitepress/theme/support/picture/shapes'

const words: LevelWords = {
  title: 'Niveles', level: { 'bajo': 'Bajo', 'medio': 'Medio', 'alto': 'Alto', 'sin-informacion': 'Sin información' },
  detail: ({ sum }) => `Suma ${sum}`, heldBack: 'Frenada', unknown: '–', sentence: ({ title, level }) => `${title}: ${level}.`, legend: ['Leyenda'],
}
const row = (changes: Partial<LevelRow>): LevelRow =>
  ({ title: 'Estrategia', level: 'medio', sum: 7, answered: 6, values: [1, 1, 2, 1, 1, 1], heldBack: false, ...changes })
const texts = (picture: Picture): string[] => picture.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))

/** Left and right edges of the zone drawn as the level's own, and where the mark of the mean stands. */
function zoneAndMark(picture: Picture, level: string): { from: number; to: number; mark: number } {
  const zone = picture.shapes.find((shape): shape is Extract<Shape, { kind: 'rect' }> => shape.kind === 'rect' && shape.fill === `level-${level}` && shape.height === 30)
  const mark = picture.shapes.find((shape): shape is Extract<Shape, { kind: 'path' }> => shape.kind === 'path' && shape.d.includes('l10 20'))
  if (!zone || !mark) throw new Error('no zone or no mark')
  return { from: zone.x, to: zone.x + zone.width, mark: Number(/^M([\d.]+)/.exec(mark.d)?.[1]) }
}

describe.each(['wide', 'narrow'] as const)('the %s picture of levels', (layout) => {
  it('marks the mean inside the zone of its level, for every sum that an area can have', () => {
    for (let answered = 4; answered <= 6; answered++) {
      for (let sum = 0; sum <= 2 * answered; sum++) {
        const level = areaLevel(sum, answered, false)
        const { from, to, mark } = zoneAndMark(levelPicture([row({ level, sum, answered })], words, layout), level)
        expect(mark, `${sum} of ${answered}: ${level}`).toBeGreaterThanOrEqual(from - 1e-9)
        expect(mark, `${sum} of ${answered}: ${level}`).toBeLessThanOrEqual(to + 1e-9)
      }
    }
  })

  it('marks a held-back area beyond its zone, and says why', () => {
    const picture = levelPicture([row({ sum: 10, values: [2, 2, 0, 2, 2, 2], heldBack: true })], words, layout)
    const { to, mark } = zoneAndMark(picture, 'medio')
    expect(mark).toBeGreaterThan(to)
    expect(texts(picture).join(' ')).toContain('Frenada')
  })

  it('says the level, the sum and each answer in words and figures, so that colour is never alone', () => {
    const picture = levelPicture([row({ values: [2, 0, null, 1, 1, 1] })], words, layout)
    expect(texts(picture)).toEqual(expect.arrayContaining(['Estrategia', 'Suma 7', 'Medio', '2', '0', '–']))
    expect(picture.description).toBe('Estrategia: medio.')
  })

  it('draws no mark where nothing was answered', () => {
    const picture = levelPicture([row({ level: 'sin-informacion', sum: 0, answered: 0, values: [null] })], words, layout)
    expect(picture.shapes.some((shape) => shape.kind === 'path' && shape.d.includes('l10 20'))).toBe(false)
  })

  it('keeps every shape inside its frame', () => {
    const rows = ['Estrategia', 'Estructura', 'Procesos', 'Productos'].map((title) => row({ title }))
    const picture = levelPicture(rows, words, layout)
    for (const shape of picture.shapes) {
      if (shape.kind !== 'rect') continue
      expect(shape.x).toBeGreaterThanOrEqual(0)
      expect(shape.x + shape.width).toBeLessThanOrEqual(picture.width)
      expect(shape.y + shape.height).toBeLessThanOrEqual(picture.height)
    }
  })
})

describe('a picture as a file', () => {
  it('escapes every text in it, whoever wrote it', () => {
    const svg = svgFile(levelPicture([row({ title: '<script>alert("x")</script> & \'Co\'' })], { ...words, title: '</title><b>' }))
    expect(svg).not.toMatch(/<script|<b>/)
    expect(svg).toContain('&#60;script&#62;')
  })

  it('carries its own colours, and the page gives one for each', () => {
    expect(svgFile(levelPicture([row({})], words))).not.toContain('var(')
    expect(Object.keys(PAGE_COLORS)).toEqual(Object.keys(FILE_COLORS))
  })
})
