import { describe, expect, it } from 'vitest'
import { instrument } from '../../../../exercises/instruments/_template'
import { groupLevel, score } from '../../../../exercises/instruments/_template/score'

describe('the level of a group', () => {
  it.each([
    // n = 2: alto from S = 3, bajo under S = 1.5
    [2, 4, 'alto'], [2, 3, 'alto'], [2, 2, 'medio'], [2, 1, 'bajo'], [2, 0, 'bajo'],
    // n = 4: alto from S = 6, bajo under S = 3
    [4, 7, 'alto'], [4, 6, 'alto'], [4, 5, 'medio'], [4, 3, 'medio'], [4, 2, 'bajo'],
  ])('with %d answers adding up to %d is %s', (answered, sum, level) => {
    expect(groupLevel(sum, answered)).toBe(level)
  })

  it('is unknown with one answer and known with two', () => {
    expect(groupLevel(2, 1)).toBe('sin-informacion')
    expect(groupLevel(4, 2)).toBe('alto')
  })
})

describe('the result', () => {
  it('scores each group by its own items, «No sé» being no answer', () => {
    expect(score({ 'acuerdos-registro': 2, 'acuerdos-responsables': 1, 'seguimiento-revision': 0, 'seguimiento-difusion': null })).toEqual({
      groups: {
        acuerdos: { level: 'alto', sum: 3, answered: 2 },
        seguimiento: { level: 'sin-informacion', sum: 0, answered: 1 },
      },
    })
  })
})

describe('the outline', () => {
  it('says each level, its figure, the items at 0 and the first step of a low one', () => {
    const answers = { 'acuerdos-registro': 2, 'acuerdos-responsables': 1, 'seguimiento-revision': 0, 'seguimiento-difusion': 1 } as const
    const { headline, parts } = instrument.outline(score(answers), answers)
    expect(headline).toBe('Acuerdos: alto; Seguimiento: bajo')
    expect(parts.flatMap(({ rows }) => rows).map(({ level, figure, value, low, next }) => [level?.id, figure, value, low, next.length])).toEqual([
      ['alto', '3 de 4', 3, [], 0],
      ['bajo', '1 de 4', 1, ['seguimiento-revision'], 1],
    ])
  })
})
