import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Instrument } from '../../../../exercises/core/evaluate'
import type { Part } from '../../../../exercises/core/outline'
import { instrument as challenges } from '../../../../exercises/instruments/desafios-municipales'
import { instrument as needs } from '../../../../exercises/instruments/necesidades-fortalecimiento'
import { instrument as participation } from '../../../../exercises/instruments/participacion-ciudadana'
import type { DrawPart } from '../../../../.vitepress/theme/support/outline'
import type { Picture } from '../../../../.vitepress/theme/support/picture/shapes'
import { drawPart as drawChallenges } from '../../../../.vitepress/theme/views/desafios-municipales/picture'
import { drawPart as drawNeeds } from '../../../../.vitepress/theme/views/necesidades-fortalecimiento/picture'
import { drawPart as drawParticipation } from '../../../../.vitepress/theme/views/participacion-ciudadana/picture'
import { anySheet, type Sheet } from '../../../support/answers'
import { outlineOf } from '../../../support/outlines'

const RUNS = 100
const VIEWS: readonly (readonly [id: string, instrument: Instrument, draw: DrawPart])[] = [
  ['necesidades-fortalecimiento', needs as Instrument, drawNeeds],
  ['desafios-municipales', challenges as Instrument, drawChallenges],
  ['participacion-ciudadana', participation as Instrument, drawParticipation],
]

const partsOf = (instrument: Instrument, sheet: Sheet): readonly Part[] => outlineOf(instrument, sheet).parts
const texts = (drawn: Picture | null): readonly string[] => drawn?.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])) ?? []
/** Whether a title is there, on one line or broken over several. */
const says = (drawn: Picture, title: string): boolean => texts(drawn).join(' ').includes(title)

/** Least and greatest x and y of a shape; the width of a text is what a careful guess gives. */
function extent(shape: Picture['shapes'][number]): readonly [left: number, right: number, bottom: number] {
  switch (shape.kind) {
    case 'rect': return [shape.x, shape.x + shape.width, shape.y + shape.height]
    case 'circle': return [shape.x - shape.r, shape.x + shape.r, shape.y + shape.r]
    case 'path': return [0, 0, 0]
    case 'text': {
      const width = shape.text.length * shape.size * 0.5
      const left = shape.x - { start: 0, middle: width / 2, end: width }[shape.anchor]
      return [left, left + width, shape.y]
    }
  }
}

describe.each(VIEWS)('the own picture of %s', (_, instrument, draw) => {
  it.each(['wide', 'narrow'] as const)('stays inside its %s frame and names every row, whatever was answered', (layout) => {
    fc.assert(fc.property(anySheet(instrument.definition), (sheet) => {
      for (const part of partsOf(instrument, sheet)) {
        const drawn = draw(instrument.definition, part, sheet, layout)
        if (!drawn) continue
        const outside = drawn.shapes.filter((shape) => {
          const [left, right, bottom] = extent(shape)
          return left < -1 || right > drawn.width + 1 || bottom > drawn.height
        })
        const unnamed = part.rows.filter(({ title }) => !says(drawn, title) || !drawn.description.toLowerCase().includes(title.toLowerCase()))
        expect({ outside, unnamed }).toEqual({ outside: [], unnamed: [] })
      }
    }), { numRuns: RUNS })
  })
})

describe('what each picture shows', () => {
  const first = (instrument: Instrument, sheet: Sheet, at = 0): Part => partsOf(instrument, sheet)[at] ?? { id: '', title: '', columns: { row: '', figure: '' }, rows: [] }

  it('of needs, that nothing is urgent without enough answers, and each need under its own urgency', () => {
    const few = { 'elaboracion-propuestas': 2, 'participacion': 2, 'interaccion-alianzas': 2 }
    expect(drawNeeds(needs.definition, first(needs as Instrument, few), few, 'wide')?.description).not.toContain('Este año')
    const enough = { ...few, 'operacionales-gestion': 0 }
    expect(drawNeeds(needs.definition, first(needs as Instrument, enough), enough, 'wide')?.description).toBe(
      'Este año: elaboración de propuestas, métodos de participación, interacción y gestión de alianzas. Nos serviría: ninguna. No la necesitamos: operación y gestión. No se sabe: identificación del territorio, negociación con autoridades, instrumentos de financiamiento.')
  })

  it('of challenges, a dot for each one that has a place, in its own cell and never over another', () => {
    const all = Object.fromEntries(challenges.definition.groups.flatMap(({ id }) => [[`${id}-gravedad`, 3], [`${id}-margen`, 3]]))
    for (const layout of ['wide', 'narrow'] as const) {
      const drawn = drawChallenges(challenges.definition, first(challenges as Instrument, all), all, layout)
      const circles = (drawn?.shapes ?? []).flatMap((shape) => (shape.kind === 'circle' ? [shape] : []))
      expect(circles).toHaveLength(16)
      const inside = circles.slice(0, 8)
      inside.forEach((one, at) => inside.slice(at + 1).forEach((other) =>
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(one.r + other.r)))
    }
    const one = { 'entorno-gravedad': 2, 'entorno-margen': 2, 'procesos-gravedad': 3 }
    const drawn = drawChallenges(challenges.definition, first(challenges as Instrument, one), one, 'wide')
    expect(drawn?.shapes.filter(({ kind }) => kind === 'circle')).toHaveLength(9)
    expect(drawn?.description).toMatch(/^Actuar ahora: entorno\. Sin ubicar: /)
  })

  it('of participation, one mark for each answered stage, and the mechanism of its next step', () => {
    const sheet = { informacion: 'instrumental', diagnostico: 'ninguna', formulacion: 'empoderadora', decision: 'empoderadora', vinculante: 0 }
    const [depth, stages] = partsOf(participation as Instrument, sheet)
    expect(depth && drawParticipation(participation.definition, depth, sheet, 'wide')?.description).toMatch(/^La iniciativa entera: consultiva/)
    // One step of the stair has the mark, and none where too little was answered.
    const marked = (values: Sheet): number => drawParticipation(participation.definition, first(participation as Instrument, values), values, 'narrow')?.shapes.filter(({ kind }) => kind === 'path').length ?? -1
    expect([marked(sheet), marked({ informacion: 'ninguna' })]).toEqual([1, 0])
    const drawn = stages ? drawParticipation(participation.definition, stages, sheet, 'wide') : null
    expect(drawn?.shapes.filter((shape) => shape.kind === 'path' && shape.strokeWidth === 3)).toHaveLength(4)
    expect(drawn?.description).toContain('Información: instrumental; paso siguiente: asamblea. Diagnóstico y agenda: ninguna; paso siguiente: taller. Formulación: empoderadora.')
    expect(drawn?.description).toContain('Decisión: empoderadora, no obligaba a cumplir; paso siguiente: ordenanza.')
    expect(texts(drawn)).toContain('ninguno: ya decide')
  })
})
