import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workpiece } from '../../../../exercises/workpieces/revision-trabajo-final'
import { CRITERIA, LEVELS, SIDES } from '../../../../exercises/workpieces/revision-trabajo-final/model'
import type { Review } from '../../../../exercises/workpieces/revision-trabajo-final/read'
import { standing } from '../../../../exercises/workpieces/revision-trabajo-final/standing'
import { documentOf, rulesOf } from '../../../support/workpiece-rules'

type LevelOrNot = (typeof LEVELS)[number] | null

const mark = (by: string, criterion: string, level: LevelOrNot, note = 'Página 1'): object => ({ id: `${by}-${criterion}`, by, criterion, level, note })
/** The first levels are of the first criteria; those without one are not marked. */
const marks = (by: string, levels: readonly LevelOrNot[]): object[] => levels.map((level, at) => mark(by, CRITERIA[at] ?? '', level))
const review = (own: readonly LevelOrNot[], other: readonly LevelOrNot[] = []): Review => documentOf(workpiece, { marks: [...marks('equipo', own), ...marks('otro', other)], observations: [] })
const times = (level: LevelOrNot, n: number): LevelOrNot[] => Array.from({ length: n }, () => level)

describe('how a final project stands', () => {
  it.each([
    [times('listo', 5), 'sin-informacion'], [times('listo', 6), 'por-completar'], [times('falta', 5), 'sin-informacion'], [times('falta', 6), 'por-completar'],
    [times('listo', 7), 'por-completar'], [times('listo', 8), 'completo'], [[...times('listo', 7), null], 'por-completar'], [[...times('listo', 7), 'en-camino'], 'por-completar'], [[], 'sin-informacion'],
  ] as const)('%j is %s', (levels, state) => {
    expect(standing(review(levels)).sides.equipo).toMatchObject({ state, marked: levels.filter((level) => level !== null).length })
  })

  it('tells where two sides are apart, the widest first, and never where one could not see', () => {
    expect(standing(review(['listo', 'listo', 'listo', null, 'falta'], ['listo', 'en-camino', 'falta', 'falta'])).apart).toEqual(['propuesta', 'validacion'])
  })

  it('keeps the sides from one another, whatever they mark', () => {
    const levels = fc.array(fc.constantFrom(...LEVELS, null), { minLength: 8, maxLength: 8 })
    fc.assert(fc.property(levels, levels, (own, other) => {
      const both = standing(review(own, other))
      expect(both.sides.equipo).toEqual(standing(review(own)).sides.equipo)
      expect(both.apart.toSorted()).toEqual(standing(review(other, own)).apart.toSorted())
      for (const side of SIDES) expect(Object.values(both.sides[side].at).flat().length + both.sides[side].unmarked.length).toBe(8)
    }))
  })

  it('never gets further from complete by one criterion marked better', () => {
    const order = ['sin-informacion', 'por-completar', 'completo']
    fc.assert(fc.property(fc.array(fc.constantFrom(...LEVELS, null), { minLength: 8, maxLength: 8 }), fc.nat(7), (levels, at) => {
      const better = levels.with(at, 'listo')
      expect(order.indexOf(standing(review(better)).sides.equipo.state)).toBeGreaterThanOrEqual(order.indexOf(standing(review(levels)).sides.equipo.state))
    }))
  })
})

describe('the check of a review', () => {
  const rules = (lists: { marks?: object[]; observations?: object[] }): string[] => rulesOf(workpiece, { marks: [], observations: [], ...lists })

  it('says nothing of an empty one, nor of one that is whole', () => {
    expect(rules({})).toEqual([])
    expect(rules({ marks: marks('equipo', times('listo', 8)) })).toEqual([])
  })

  it('tells errors first, then where both disagree, what is not marked and what has no place', () => {
    expect(rules({
      marks: [...marks('equipo', ['listo', 'falta', 'listo', 'listo', 'listo', 'listo', 'listo']), mark('otro', 'diagnostico', 'falta'), { ...mark('otro', 'diagnostico', 'listo', ' '), id: 'x' }, { ...mark('otro', 'mapa', 'listo', ''), id: 'x' }],
      observations: [{ id: 'n1', by: 'otro', criterion: null, place: 'Acta', seen: 'Sin fecha', proposal: 'Ponerla' }, { id: 'n2', by: 'equipo', place: 'Acta', seen: ' ' }],
    })).toEqual([
      '! id-repetido x', '! marca-repetida x', '? no-coinciden diagnostico', '? sin-marca cadena',
      ...['validacion', 'propuesta', 'procesos', 'estructura', 'entorno', 'cadena'].map((id) => `? sin-marca-de-otro ${id}`),
      '? listo-sin-lugar diagnostico', '? listo-sin-lugar mapa', '? observacion-incompleta n2',
    ])
  })

  it('refuses a criterion, a level and a side that the rubric has not', () => {
    expect(() => documentOf(workpiece, { marks: [mark('equipo', 'belleza', 'listo')], observations: [] })).toThrow('not-an-option marks.0.criterion')
    expect(() => documentOf(workpiece, { marks: [{ ...mark('equipo', 'mapa', null), level: 'bueno' }], observations: [] })).toThrow('not-an-option marks.0.level')
    expect(() => documentOf(workpiece, { marks: [mark('alcalde', 'mapa', 'listo')], observations: [] })).toThrow('not-an-option marks.0.by')
  })
})
