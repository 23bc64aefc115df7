import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregate, groupAnswers, tally } from '../../../../exercises/core/aggregate'
import { itemsOf, optionValues } from '../../../../exercises/core/instrument'
import { instrument } from '../../../../exercises/instruments/modelo-articulacion'
import { definition } from '../../../../exercises/instruments/modelo-articulacion/definition'
import { FAMILIES, INTERVALS, MODELS, type Result } from '../../../../exercises/instruments/modelo-articulacion/score'
import { anySheet, oneBetter, type Sheet } from '../../../support/answers'

const ITEMS = itemsOf(definition)
const CASES = { numRuns: 1000 }

function scored(sheet: Sheet): Result {
  const evaluation = instrument.evaluate(sheet)
  if (evaluation.status === 'invalid') throw new Error(JSON.stringify(evaluation.issues))
  return evaluation.result
}
const groupOf = (people: readonly Sheet[]): Result =>
  scored(groupAnswers(aggregate(definition, tally(definition, people.map((answers) => ({ answers }))))))

const intervals: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = INTERVALS
const sheet = anySheet(definition)
/** Position of the model; −1 without information. */
const height = ({ model }: Result): number => MODELS.findIndex((id) => id === model)

/** The contract's rule walked step by step, sharing with the rule under test only the table, which has a test of its own. */
function slowly(answers: Sheet): Result {
  const known = ITEMS.flatMap(({ id }) => {
    const interval = intervals[id]?.[String(answers[id])]
    return interval ? [{ id, allowed: [0, 1, 2, 3].filter((model) => interval[0] <= model && model <= interval[1]) }] : []
  })
  const costs = [0, 1, 2, 3].map((model) => known.map(({ allowed }) => Math.min(...allowed.map((other) => Math.abs(other - model)))).reduce((a, b) => a + b, 0))
  const fits = [0, 1, 2, 3].map((model) => known.filter(({ allowed }) => allowed.includes(model)).length)
  const named = (figures: readonly number[]): Result['costs'] => Object.fromEntries(MODELS.map((id, index) => [id, figures[index]])) as Result['costs']
  const base = { costs: named(costs), fits: named(fits), answered: known.length }
  if (known.length < 6) return { model: 'sin-informacion', family: null, boundary: [], ...base, nextSteps: [] }
  const ties = MODELS.filter((_, index) => costs[index] === [...costs].sort((a, b) => a - b)[0])
  const model = ties[0] ?? 'vertical'
  const at = MODELS.indexOf(model)
  return {
    model, family: FAMILIES[model], boundary: ties.length > 1 ? ties : [], ...base,
    nextSteps: known.filter(({ allowed }) => at < 3 && allowed.every((other) => other < at + 1)).map(({ id }) => id) as Result['nextSteps'][number][],
  }
}

describe('properties of the model on random sheets (1,000 cases or more each)', () => {
  it('equals the rule walked step by step', () => {
    fc.assert(fc.property(sheet, (answers) => {
      expect(scored(answers)).toEqual(slowly(answers))
    }), { numRuns: 3000 })
  })

  it('one answer further up never gives a lower model', () => {
    fc.assert(fc.property(sheet, fc.nat(), (answers, pick) => {
      const better = oneBetter(definition, answers, pick)
      if (better) expect(height(scored(better.sheet))).toBeGreaterThanOrEqual(height(scored(answers)))
    }), CASES)
  })

  it('an item that nobody knows never gives a lower model than its lowest option', () => {
    fc.assert(fc.property(sheet, fc.constantFrom(...ITEMS), (answers, item) => {
      const unknown = scored({ ...answers, [item.id]: null })
      if (unknown.model !== 'sin-informacion') expect(height(unknown)).toBeGreaterThanOrEqual(height(scored({ ...answers, [item.id]: optionValues(item)[0] ?? null })))
    }), CASES)
  })

  it('an item that nobody knows leaves costs and fits alike', () => {
    fc.assert(fc.property(sheet, fc.constantFrom(...ITEMS), (answers, item) => {
      expect(scored({ ...answers, [item.id]: null })).toEqual(scored(Object.fromEntries(Object.entries(answers).filter(([id]) => id !== item.id))))
    }), CASES)
  })

  it('costs are 0 where everything fits, and the boundary is of the least ones, lowest first', () => {
    fc.assert(fc.property(sheet, (answers) => {
      const { model, boundary, costs, fits, answered } = scored(answers)
      for (const id of MODELS) expect(costs[id] === 0).toBe(fits[id] === answered)
      if (model === 'sin-informacion') return
      expect(boundary.length).not.toBe(1)
      if (boundary.length > 1) expect(boundary[0]).toBe(model)
      for (const id of MODELS) expect(costs[id] > costs[model] || boundary.includes(id) || id === model).toBe(true)
    }), CASES)
  })

  it('the order of answers and of people does not matter, and a group of one has that person’s result', () => {
    fc.assert(fc.property(fc.array(sheet, { minLength: 1, maxLength: 9 }), (people) => {
      expect(groupOf(people.toReversed())).toEqual(groupOf(people))
      const [first = {}] = people
      expect(scored(Object.fromEntries(Object.entries(first).toReversed()))).toEqual(scored(first))
      expect(groupOf([first])).toEqual(scored(first))
    }), CASES)
  })
})
