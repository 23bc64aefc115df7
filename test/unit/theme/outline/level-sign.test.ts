import { describe, expect, it } from 'vitest'
import { LOW_MIDDLE_HIGH, type LevelSet } from '../../../../exercises/core/levels'
import { levelSign, signSteps } from '../../../../.vitepress/theme/support/level-sign'

const sets: readonly LevelSet[] = [
  { id: 'grados', ordered: true, groups: [], levels: LOW_MIDDLE_HIGH },
  { id: 'cuadrantes', ordered: false, groups: [], levels: [{ id: 'actuar', label: 'Actuar ahora', tone: 'high' }, { id: 'observar', label: 'Observar', tone: 'neutral' }] },
]

describe('the sign of a level', () => {
  it('says its word, its tone and how far it reaches', () => {
    expect(levelSign(sets, { set: 'grados', id: 'medio' })).toEqual({ word: 'Medio', tone: 'middle', steps: { filled: 2, of: 3 } })
  })

  it('has no steps where the levels have no order', () => {
    expect(levelSign(sets, { set: 'cuadrantes', id: 'actuar' })).toEqual({ word: 'Actuar ahora', tone: 'high', steps: null })
  })

  it('is unknown, with the steps of its set empty, where there is no information or no such level', () => {
    const unknown = { word: 'Sin información', tone: 'unknown', steps: { filled: 0, of: 3 } }
    expect(levelSign(sets, { set: 'grados', id: 'sin-informacion' })).toEqual(unknown)
    expect(levelSign(sets, { set: 'grados', id: 'actuar' })).toEqual(unknown)
    expect(levelSign(sets, { set: 'ninguno', id: 'alto' })).toEqual({ word: 'Sin información', tone: 'unknown', steps: null })
  })

  it.each([1, 2, 3, 4, 5])('fits %i steps in the same place, each taller than the one before', (of) => {
    const steps = signSteps({ filled: 1, of }, { width: 26, height: 22, gap: 1, lowest: 8 })
    expect(steps).toHaveLength(of)
    expect(steps.filter(({ filled }) => filled)).toHaveLength(1)
    const last = steps.at(-1)
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(26)
    expect(last?.height).toBeCloseTo(22)
    for (const [index, step] of steps.entries()) expect(step.height).toBeGreaterThan(steps[index - 1]?.height ?? 0)
    for (const { y, height } of steps) expect(y + height).toBeCloseTo(22)
  })
})
