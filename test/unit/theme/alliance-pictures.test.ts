import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawPart as drawGradient, stopsOf } from '../../../.vitepress/theme/views/capacidades-colectivas/picture'
import { drawPart as drawModel, placeOf, spansOf } from '../../../.vitepress/theme/views/modelo-articulacion/picture'
import type { Picture } from '../../../.vitepress/theme/support/picture/shapes'
import { instrument as capacities } from '../../../exercises/instruments/capacidades-colectivas'
import { CATEGORIES, breakOf, score as scoreCapacities } from '../../../exercises/instruments/capacidades-colectivas/score'
import { instrument as articulation } from '../../../exercises/instruments/modelo-articulacion'
import { MODELS, score as scoreModel, type Answers } from '../../../exercises/instruments/modelo-articulacion/score'
import type { Instrument } from '../../../exercises/core/evaluate'
import type { Part } from '../../../exercises/core/outline'
import { anySheet, type Sheet } from '../../support/answers'
import { outlineOf } from '../../support/outlines'

const LAYOUTS = ['wide', 'narrow'] as const
const partOf = (instrument: Instrument, sheet: Sheet): Part => {
  const [part] = outlineOf(instrument, sheet).parts
  if (!part) throw new Error('no part')
  return part
}
function drawn(picture: Picture | null): Picture {
  if (!picture) throw new Error('no picture')
  return picture
}
const textsOf = ({ shapes }: Picture): readonly string[] => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))

/** Whether every shape lies inside; of a text, where it begins. */
function inside({ width, height, shapes }: Picture): boolean {
  return shapes.every((shape) => {
    switch (shape.kind) {
      case 'rect': return shape.x >= 0 && shape.y >= 0 && shape.width > 0 && shape.x + shape.width <= width && shape.y + shape.height <= height
      case 'circle': return shape.x - shape.r >= 0 && shape.y + shape.r <= height
      case 'text': return shape.x >= 0 && shape.x <= width && shape.y > 0 && shape.y <= height
      case 'path': return shape.d.startsWith('M')
    }
  })
}

describe('the gradient of the capacities', () => {
  it('says every title, level and figure, at both sizes, inside its frame', () => {
    fc.assert(fc.property(anySheet(capacities.definition), (sheet) => {
      const part = partOf(capacities, sheet)
      for (const layout of LAYOUTS) {
        const picture = drawn(drawGradient(capacities.definition, part, sheet, layout))
        expect(inside(picture)).toBe(true)
        const said = textsOf(picture).join(' ')
        for (const { title, figure } of part.rows) {
          expect(said).toContain(figure)
          for (const word of title.split(' ')) expect(said).toContain(word)
        }
        expect(picture.description.match(/\.(?= |$)/g)).toHaveLength(CATEGORIES.length)
      }
    }), { numRuns: 200 })
  })

  it('marks the stage, the first break and what runs ahead as the result has them', () => {
    fc.assert(fc.property(anySheet(capacities.definition), (sheet) => {
      const result = scoreCapacities(sheet)
      const stops = stopsOf(result, partOf(capacities, sheet).rows)
      const placed = (place: string): readonly string[] => stops.filter((stop) => stop.place === place).map(({ id }) => id)
      expect(placed('stage')).toEqual(result.stage === null ? [] : [result.stage])
      expect(placed('cut')).toEqual(breakOf(result.categories) === null ? [] : [breakOf(result.categories)])
      expect(placed('ahead')).toEqual(result.ahead)
      expect(stops.filter(({ onRun }) => onRun).at(-1)?.id ?? null).toBe(result.stage)
    }), { numRuns: 300 })
  })

  it('writes those words beside the colours', () => {
    const sheet: Sheet = { 'proyectos-comunes': 1, 'equipos-trabajo': 1, 'acuerdos-trabajo': 1, 'idea-territorio': 0, 'diagnosticos-compartidos': 0, 'soluciones-compartidas': 0, 'inclusion-actores': 1, 'espacios-deliberacion': 1 }
    for (const layout of LAYOUTS) {
      expect(textsOf(drawn(drawGradient(capacities.definition, partOf(capacities, sheet), sheet, layout)))).toEqual(expect.arrayContaining(['Etapa', 'Primer corte', 'Adelantada']))
    }
  })
})

describe('the four models', () => {
  it('say every question, answer, model and count of steps, at both sizes, inside the frame', () => {
    fc.assert(fc.property(anySheet(articulation.definition), (sheet) => {
      const result = scoreModel(sheet as Answers)
      for (const layout of LAYOUTS) {
        const picture = drawn(drawModel(articulation.definition, partOf(articulation, sheet), sheet, layout))
        expect(inside(picture)).toBe(true)
        const said = textsOf(picture).join(' ')
        for (const { title, answer } of spansOf(sheet)) {
          expect(said).toContain(answer ?? 'No se sabe')
          for (const word of title.split(' ')) expect(said).toContain(word)
        }
        for (const model of MODELS) expect(textsOf(picture)).toContain(String(result.costs[model]))
        expect(said.includes('Aquí está')).toBe(result.model !== 'sin-informacion')
        expect(said.includes('En el límite')).toBe(result.boundary.length > 1)
      }
    }), { numRuns: 200 })
  })

  it('frame the model of the alliance and, apart, the others that tie with it', () => {
    fc.assert(fc.property(anySheet(articulation.definition), (sheet) => {
      const result = scoreModel(sheet as Answers)
      expect(MODELS.filter((model) => placeOf(model, result) === 'here')).toEqual(result.model === 'sin-informacion' ? [] : [result.model])
      expect(MODELS.filter((model) => placeOf(model, result) === 'limit')).toEqual(result.boundary.slice(1))
    }), { numRuns: 300 })
  })
})
