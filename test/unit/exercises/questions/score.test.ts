import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareScores, type Score } from '../../../../exercises/core/exercise'
import { parseBank } from '../../../../exercises/questions/bank'
import { bestOf, follow, scoreCase } from '../../../../exercises/questions/caso/score'
import { scoreClassify } from '../../../../exercises/questions/clasificar/score'
import type { Exercise, ExerciseKind } from '../../../../exercises/questions/exercise'
import { scoreNumeric } from '../../../../exercises/questions/numerica/score'
import { scoreSingleChoice } from '../../../../exercises/questions/opcion/score'
import { scoreOrder } from '../../../../exercises/questions/ordenar/score'
import { scoreMatch } from '../../../../exercises/questions/relacionar/score'
import { score } from '../../../../exercises/questions/score'
import { scoreMultipleChoice } from '../../../../exercises/questions/seleccion/score'

const { exercises } = parseBank(readFileSync(new URL('../../../fixtures/course/exercises/bank/99-prueba/01-ocho-tipos.md', import.meta.url), 'utf8'))

function ofKind<Kind extends ExerciseKind>(kind: Kind): Extract<Exercise, { kind: Kind }> {
  const found = exercises.find((exercise): exercise is Extract<Exercise, { kind: Kind }> => exercise.kind === kind)
  if (!found) throw new Error(`the fixture has no ${kind}`)
  return found
}

const points = (result: Score | null): string => (result ? `${result.points}/${result.of}` : 'none')
const outcomes = (result: Score | null): Record<string, string> => Object.fromEntries((result?.parts ?? []).map(({ id, outcome }) => [id, outcome]))

/** Any subset of some ids, in any order. */
const anyOf = (ids: readonly string[]) => fc.subarray([...ids]).chain((some) => fc.shuffledSubarray(some, { minLength: some.length, maxLength: some.length }))
/** For each id one of the others, or none. */
const anyPlacing = (ids: readonly string[], places: readonly string[]) =>
  fc.tuple(...ids.map((id) => fc.option(fc.constantFrom(...places)).map((place) => [id, place] as const)))
    .map((pairs) => Object.fromEntries(pairs.flatMap(([id, place]) => (place === null ? [] : [[id, place]]))))

/** What holds for every score, whatever was answered. */
function expectSound(result: Score | null): void {
  if (!result) return
  expect(Number.isInteger(result.points) && Number.isInteger(result.of)).toBe(true)
  expect(result.points).toBeGreaterThanOrEqual(0)
  expect(result.points).toBeLessThanOrEqual(result.of)
  expect(result.of).toBeGreaterThanOrEqual(1)
  expect(new Set(result.parts.map(({ id }) => id)).size).toBe(result.parts.length)
}

describe('single choice', () => {
  const exercise = ofKind('opcion')
  it('gives the point to the right option only', () => {
    expect(exercise.options.map(({ id }) => points(scoreSingleChoice(exercise, id)))).toEqual(['1/1', '0/1', '0/1'])
  })
  it('says which one was missed', () => {
    expect(outcomes(scoreSingleChoice(exercise, 'la-delegacion-presidencial'))).toEqual({
      'una-autoridad-elegida-por': 'missed', 'la-delegacion-presidencial': 'wrong', 'la-intendencia-de-la-region': 'left',
    })
  })
  it.each([null, '', 'una-opcion-que-ya-no-esta'])('gives no score to %j', (answer) => expect(scoreSingleChoice(exercise, answer)).toBeNull())
})

describe('multiple choice', () => {
  const exercise = ofKind('seleccion')
  const right = exercise.options.filter((option) => option.right).map(({ id }) => id)
  const wrong = exercise.options.filter((option) => !option.right).map(({ id }) => id)
  it.each([
    ['all the right ones', right, '3/3'],
    ['two of three', right.slice(0, 2), '2/3'],
    ['everything ticked', [...right, ...wrong], '1/3'],
    ['one right and one wrong', [...right.slice(0, 1), ...wrong.slice(0, 1)], '0/3'],
    ['one right and two wrong, never below zero', [...right.slice(0, 1), ...wrong], '0/3'],
    ['only wrong ones', wrong, '0/3'],
    ['nothing', [], 'none'],
    ['only options that are gone', ['otra'], 'none'],
  ])('%s: %s', (_, answer, expected) => expect(points(scoreMultipleChoice(exercise, answer))).toBe(expected))

  it('gains by each right pick and never by a wrong one', () => {
    fc.assert(fc.property(anyOf(exercise.options.map(({ id }) => id)), fc.constantFrom(...exercise.options), (answer, option) => {
      fc.pre(!answer.includes(option.id))
      const before = scoreMultipleChoice(exercise, answer)?.points ?? 0
      const after = scoreMultipleChoice(exercise, [...answer, option.id])?.points ?? 0
      expect(option.right ? after >= before : after <= before).toBe(true)
    }))
  })
  it('does not look at the order of the picks, nor at one picked twice', () => {
    fc.assert(fc.property(anyOf(exercise.options.map(({ id }) => id)), (answer) => {
      expect(scoreMultipleChoice(exercise, [...answer, ...answer].reverse())).toEqual(scoreMultipleChoice(exercise, answer))
    }))
  })
})

describe('classify', () => {
  const exercise = ofKind('clasificar')
  const solution = Object.fromEntries(exercise.elements.map(({ id, category }) => [id, category]))
  it('counts the elements in their category', () => {
    const [first] = exercise.elements
    expect(points(scoreClassify(exercise, solution))).toBe('5/5')
    expect(points(scoreClassify(exercise, { ...solution, [first?.id ?? '']: 'procesos' }))).toBe('4/5')
  })
  it('tells what was not placed from what was placed wrong', () => {
    const result = scoreClassify(exercise, { 'actualizar-el-pladeco': 'estrategia', 'crear-una-unidad-de-fomento': 'procesos', 'acortar-el-tramite-de-patentes': 'gone' })
    expect(points(result)).toBe('1/5')
    expect(Object.values(outcomes(result)).sort()).toEqual(['right', 'unanswered', 'unanswered', 'unanswered', 'wrong'])
  })
  it('gives no score while nothing is placed', () => expect(scoreClassify(exercise, {})).toBeNull())
  it('counts each element by itself', () => {
    const ids = exercise.elements.map(({ id }) => id)
    fc.assert(fc.property(anyPlacing(ids, exercise.categories.map(({ id }) => id)), (answer) => {
      const result = scoreClassify(exercise, answer)
      expectSound(result)
      expect(result?.points ?? 0).toBe(ids.filter((id) => answer[id] === solution[id]).length)
    }))
  })
})

describe('order', () => {
  const exercise = ofKind('ordenar')
  const [a = '', b = '', c = '', d = ''] = exercise.steps.map(({ id }) => id)
  it.each([
    ['the right order', [a, b, c, d], '3/3'],
    ['two neighbours swapped', [b, a, c, d], '2/3'],
    ['the last one put first', [d, a, b, c], '2/3'],
    ['the first one put last', [b, c, d, a], '2/3'],
    ['the ends swapped', [d, b, c, a], '1/3'],
    ['the halves swapped', [c, d, a, b], '1/3'],
    ['the reverse', [d, c, b, a], '0/3'],
    ['nothing moved', null, 'none'],
    ['a step missing', [a, b, c], 'none'],
    ['a step twice and another gone', [a, b, c, c], 'none'],
  ])('%s: %s', (_, answer, expected) => expect(points(scoreOrder(exercise, answer))).toBe(expected))

  it('calls steps that stand in their place right, before others that would serve as well', () => {
    expect(outcomes(scoreOrder(exercise, [d, a, c, b]))).toMatchObject({ [a]: 'right', [b]: 'wrong', [c]: 'right', [d]: 'wrong' })
  })
  it('costs one point to move a single step, wherever it goes', () => {
    fc.assert(fc.property(fc.nat(3), fc.nat(3), (from, to) => {
      fc.pre(from !== to)
      const others = [a, b, c, d].filter((_, index) => index !== from)
      others.splice(to, 0, [a, b, c, d][from] ?? '')
      expect(points(scoreOrder(exercise, others))).toBe('2/3')
    }))
  })
  it('is whole only for the right order, and what it calls right is in order', () => {
    fc.assert(fc.property(fc.shuffledSubarray([a, b, c, d], { minLength: 4, maxLength: 4 }), (answer) => {
      const result = scoreOrder(exercise, answer)
      expectSound(result)
      expect(result?.points === 3).toBe(answer.join() === [a, b, c, d].join())
      const kept = answer.filter((id) => outcomes(result)[id] === 'right')
      expect(kept).toEqual([...kept].sort((one, other) => [a, b, c, d].indexOf(one) - [a, b, c, d].indexOf(other)))
      expect(kept.length - 1).toBe(result?.points)
    }))
  })
})

describe('match', () => {
  const exercise = ofKind('relacionar')
  const solution = Object.fromEntries(exercise.lefts.map(({ id, right }) => [id, right]))
  it('counts the pairs that belong together; a leftover on the right belongs to none', () => {
    expect(exercise.rights).toHaveLength(5)
    expect(points(scoreMatch(exercise, solution))).toBe('4/4')
    expect(points(scoreMatch(exercise, { ...solution, participacion: 'comprar-un-servidor-nuevo' }))).toBe('3/4')
  })
  it('gives no score while nothing is paired, nor for pairs that are gone', () => {
    expect(scoreMatch(exercise, {})).toBeNull()
    expect(scoreMatch(exercise, { participacion: 'gone', gone: 'participacion' })).toBeNull()
  })
  it('counts each pair by itself', () => {
    const ids = exercise.lefts.map(({ id }) => id)
    fc.assert(fc.property(anyPlacing(ids, exercise.rights.map(({ id }) => id)), (answer) => {
      const result = scoreMatch(exercise, answer)
      expectSound(result)
      expect(result?.points ?? 0).toBe(ids.filter((id) => answer[id] === solution[id]).length)
    }))
  })
})

describe('numeric', () => {
  const exercise = ofKind('numerica')
  it.each([
    ['1,25', '1/1'], ['1.25', '1/1'], ['1,25 veces', '1/1'], [' +1,250 ', '1/1'],
    ['1,24', '1/1'], ['1,26', '1/1'], ['1,2399999999999999999', '0/1'], ['1,2600000000000000001', '0/1'],
    ['1.250', '0/1'], ['-1,25', '0/1'], ['0', '0/1'],
    ['', 'none'], ['uno', 'none'], ['1,2,5', 'none'],
  ])('%j: %s', (answer, expected) => expect(points(scoreNumeric(exercise, answer))).toBe(expected))

  it('recognises a frequent mistake within the same tolerance', () => {
    const [inverse] = exercise.mistakes
    expect(outcomes(scoreNumeric(exercise, '0,80'))).toEqual({ value: 'wrong', [inverse?.id ?? '']: 'wrong' })
    expect(outcomes(scoreNumeric(exercise, '0,82'))).toEqual({ value: 'wrong' })
    expect(outcomes(scoreNumeric(exercise, '1,25'))).toEqual({ value: 'right' })
  })
})

describe('branching case', () => {
  const exercise = ofKind('caso')
  const [meet = '', sign = ''] = exercise.moments[0]?.decisions.map(({ id }) => id) ?? []
  const [try_ = '', report = ''] = exercise.moments[1]?.decisions.map(({ id }) => id) ?? []
  it.each([
    ['the best way', [meet, try_], '4/4'],
    ['a defensible turn', [meet, report], '3/4'],
    ['a bad decision that ends it at once', [sign], '0/4'],
    ['an unfinished way', [meet], 'none'],
    ['no decision', [], 'none'],
    ['a decision that is gone', ['otra'], 'none'],
    ['a decision of another moment', [try_], 'none'],
    ['more than there was to decide', [meet, try_, sign], '4/4'],
  ])('%s: %s', (_, answer, expected) => expect(points(scoreCase(exercise, answer))).toBe(expected))

  it('judges each decision beside the others of its moment', () => {
    expect(outcomes(scoreCase(exercise, [meet, report]))).toEqual({ [meet]: 'right', [report]: 'partial' })
    expect(outcomes(scoreCase(exercise, [sign]))).toEqual({ [sign]: 'wrong' })
  })
  it('knows where the story stands', () => {
    expect(follow(exercise, []).now?.id).toBe('inicio')
    expect(follow(exercise, [meet, report]).now?.id).toBe('espera')
  })

  it('gives the best way its points in any story, and no way more', () => {
    const decision = fc.record({ points: fc.nat(2), jump: fc.integer({ min: 1, max: 3 }) })
    fc.assert(fc.property(fc.array(fc.array(decision, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }), (story) => {
      const moments = [...story, []].map((decisions, at) => ({
        id: `m${at}`, title: '', text: null,
        decisions: decisions.map(({ points: worth, jump }, index) => ({ id: `d${at}-${index}`, text: '', points: worth, why: '', to: `m${Math.min(at + jump, story.length)}` })),
      }))
      const ways = (at: string): number[] => {
        const here = moments.find(({ id }) => id === at)?.decisions ?? []
        return here.length === 0 ? [0] : here.flatMap(({ points: worth, to }) => ways(to).map((rest) => worth + rest))
      }
      expect(bestOf(moments)).toBe(Math.max(...ways('m0')))
    }))
  })
})

describe('any exercise', () => {
  it('is marked by the rule of its kind, and a reflection never', () => {
    expect(points(score(ofKind('opcion'), ofKind('opcion').options[0]?.id ?? null))).toBe('1/1')
    expect(points(score(ofKind('numerica'), '1,25'))).toBe('1/1')
    expect(score(ofKind('reflexion'), { text: 'Una respuesta larga.', met: ofKind('reflexion').criteria.map(({ id }) => id) })).toBeNull()
  })
  it('compares shares without dividing', () => {
    const of = (a: number, b: number) => ({ points: a, of: b })
    expect(compareScores(of(1, 3), of(2, 6))).toBe(0)
    expect(compareScores(of(2, 3), of(3, 5))).toBeGreaterThan(0)
    expect(compareScores(of(0, 1), of(1, 7))).toBeLessThan(0)
  })
})
