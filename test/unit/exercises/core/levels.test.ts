import { describe, expect, it } from 'vitest'
import { LOW_MIDDLE_HIGH, feedbackName, feedbackNames, levelLabel, placedLevel, type LevelSet } from '../../../../exercises/core/levels'

const byGroup: LevelSet = { id: 'nivel', levels: LOW_MIDDLE_HIGH, ordered: true, groups: ['uno', 'dos'] }
const kinds: LevelSet = {
  id: 'cuadrante', ordered: false, groups: [],
  levels: [{ id: 'actuar', label: 'Actuar ahora', tone: 'high' }, { id: 'observar', label: 'Observar', tone: 'neutral' }],
}
const sets = [byGroup, kinds]

describe('a level in its set', () => {
  it('has its word and tone, and is step k of n where the set is ordered', () => {
    expect(placedLevel(sets, { set: 'nivel', id: 'medio' })).toEqual({ id: 'medio', label: 'Medio', tone: 'middle', step: { k: 2, n: 3 } })
    expect(placedLevel(sets, { set: 'cuadrante', id: 'actuar' })).toEqual({ id: 'actuar', label: 'Actuar ahora', tone: 'high', step: null })
  })

  it.each([['nivel', 'sin-informacion'], ['nivel', 'actuar'], ['otro', 'medio']])('is none in %s for %s, which reads «Sin información»', (set, id) => {
    expect(placedLevel(sets, { set, id })).toBeNull()
    expect(levelLabel(sets, { set, id })).toBe('Sin información')
  })
})

describe('the feedback text of a row at a level', () => {
  it('is by group where the set has groups, and by level alone where it has none', () => {
    expect(feedbackName(sets, 'uno', { set: 'nivel', id: 'alto' })).toBe('uno-alto')
    expect(feedbackName(sets, 'uno', { set: 'cuadrante', id: 'observar' })).toBe('observar')
    expect(feedbackNames(byGroup)).toEqual(['uno-bajo', 'uno-medio', 'uno-alto', 'dos-bajo', 'dos-medio', 'dos-alto'])
    expect(feedbackNames(kinds)).toEqual(['actuar', 'observar'])
  })

  it('is none for a row outside its groups and for what is no level of the set', () => {
    expect(feedbackName(sets, 'tres', { set: 'nivel', id: 'alto' })).toBeNull()
    expect(feedbackName(sets, 'uno', { set: 'nivel', id: 'sin-informacion' })).toBeNull()
    expect(feedbackName(sets, 'uno', { set: 'otro', id: 'alto' })).toBeNull()
  })
})
