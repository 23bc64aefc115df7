import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregate, groupAnswers, tally } from '../../../../exercises/core/aggregate'
import { itemsOf } from '../../../../exercises/core/instrument'
import { instrument } from '../../../../exercises/instruments/capacidades-colectivas'
import { definition } from '../../../../exercises/instruments/capacidades-colectivas/definition'
import { CATEGORIES, type Result } from '../../../../exercises/instruments/capacidades-colectivas/score'
import { anySheet, oneBetter, type Sheet } from '../../../support/answers'

const ITEM_IDS = itemsOf(definition).map(({ id }) => id)
const LEVELS: readonly string[] = definition.levelSets[0].levels.map(({ id }) => id)
const CASES = { numRuns: 1000 }

function scored(sheet: Sheet): Result {
  const evaluation = instrument.evaluate(sheet)
  if (evaluation.status === 'invalid') throw new Error(JSON.stringify(evaluation.issues))
  return evaluation.result
}
const groupOf = (people: readonly Sheet[]): Result =>
  scored(groupAnswers(aggregate(definition, tally(definition, people.map((answers) => ({ answers }))))))

const sheet = anySheet(definition)
const item = fc.constantFrom(...ITEM_IDS)
/** `sin-informacion` is −1: to lose information is not to gain a level. */
const heights = ({ categories }: Result): readonly number[] => CATEGORIES.map((id) => LEVELS.indexOf(categories[id]))
const expectNoFall = (before: Result, after: Result): void => {
  heights(after).forEach((height, index) => expect(height).toBeGreaterThanOrEqual(heights(before)[index] ?? -1))
}

describe('properties of the capacities on random sheets (1,000 cases each)', () => {
  it('one answer better never gives a lower level, nor a shorter run', () => {
    fc.assert(fc.property(sheet, fc.nat(), (answers, pick) => {
      const better = oneBetter(definition, answers, pick)
      if (!better) return
      const [before, after] = [scored(answers), scored(better.sheet)]
      expectNoFall(before, after)
      if (before.stage !== null) expect(CATEGORIES.indexOf(after.stage ?? 'operativas')).toBeGreaterThanOrEqual(CATEGORIES.indexOf(before.stage))
    }), CASES)
  })

  it('an item that nobody knows never gives a lower level than a «No»', () => {
    fc.assert(fc.property(sheet, item, (answers, id) => {
      const [no, unknown] = [scored({ ...answers, [id]: 0 }), scored({ ...answers, [id]: null })]
      CATEGORIES.forEach((category, index) => {
        if (unknown.categories[category] === 'sin-informacion') return
        expect(heights(unknown)[index]).toBeGreaterThanOrEqual(heights(no)[index] ?? -1)
      })
    }), CASES)
  })

  it('a new «Sí» where nothing was known never gives a lower level', () => {
    fc.assert(fc.property(sheet, item, (answers, id) => {
      expectNoFall(scored({ ...answers, [id]: null }), scored({ ...answers, [id]: 1 }))
    }), CASES)
  })

  it('an answer changes its own category and no other', () => {
    fc.assert(fc.property(sheet, fc.nat(), (answers, pick) => {
      const better = oneBetter(definition, answers, pick)
      if (!better) return
      const own = definition.groups.find(({ items }) => items.some(({ id }) => id === better.item))?.id
      for (const id of CATEGORIES) if (id !== own) expect(scored(better.sheet).categories[id]).toBe(scored(answers).categories[id])
    }), CASES)
  })

  it('stage and what runs ahead are levels reached, before the break and after it', () => {
    fc.assert(fc.property(sheet, (answers) => {
      const { categories, stage, ahead } = scored(answers)
      const there = CATEGORIES.filter((id) => categories[id] === 'instalada' || categories[id] === 'en-desarrollo')
      const cut = CATEGORIES.find((id) => categories[id] === 'inicial' || categories[id] === 'ausente')
      const before = there.filter((id) => cut === undefined || CATEGORIES.indexOf(id) < CATEGORIES.indexOf(cut))
      expect(stage).toBe(before.at(-1) ?? null)
      expect(ahead).toEqual(there.filter((id) => !before.includes(id)))
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

  it('one answer better of one person never gives the group a lower level', () => {
    fc.assert(fc.property(fc.array(sheet, { minLength: 1, maxLength: 9 }), fc.nat(), fc.nat(), (people, who, pick) => {
      const better = oneBetter(definition, people[who % people.length] ?? {}, pick)
      if (better) expectNoFall(groupOf(people), groupOf(people.with(who % people.length, better.sheet)))
    }), CASES)
  })
})
