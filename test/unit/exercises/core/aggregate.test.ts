import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregate, aggregateItem, groupAnswers, tally } from '../../../../exercises/core/aggregate'
import { defineInstrument, optionValues, type AnswerValue, type Item } from '../../../../exercises/core/instrument'
import { ITEMS, choice, count, itemAndAnswers, scale3, scale4, severity, yesNo } from './aggregate.fixtures'

const definition = defineInstrument({
  id: 'de-prueba', version: 1, code: 31, title: 'De prueba', about: 'municipio', groupLabel: 'Grupo', purpose: 'Probar', minutes: 1, sources: ['ortega-2006 §6.2.1'], levelSets: [],
  groups: [{ id: 'todo', title: 'Todo', question: '', source: 'ortega-2006 §6.2.1', items: ITEMS }],
})

/** The design's words, done slowly on the sorted list of positions and with whole numbers. */
function slowly(item: Item, answers: readonly AnswerValue[]) {
  const values: readonly AnswerValue[] = optionValues(item)
  const answered = answers.filter((answer) => answer !== null).map((answer) => values.indexOf(answer)).sort((a, b) => a - b)
  const known = BigInt(2 * answered.length) >= BigInt(answers.length) && answered.length > 0
  const upper = item.kind === 'scale' && item.careful === 'upper'
  const middle = values[answered[Math.floor((answered.length - (upper ? 0 : 1)) / 2)] ?? -1] ?? null
  const yes = answered.filter((index) => index === 1).length
  const majority = 2 * yes > answered.length ? 1 : 0
  return {
    n: answered.length,
    value: !known ? null : item.kind === 'yes-no' ? majority : middle,
    min: values[answered[0] ?? -1] ?? null,
    max: values[answered.at(-1) ?? -1] ?? null,
  }
}

describe("a group's value", () => {
  it.each<[string, Item, AnswerValue[], AnswerValue]>([
    ['is the middle answer of an odd number', scale3, [2, 0, 1], 1],
    ['is the smaller of the two middle answers of an even number', scale3, [0, 0, 2, 2], 0],
    ['is the smaller of two', scale4, [3, 1], 1],
    ['is the larger of the two middle answers where larger is worse', severity, [0, 0, 3, 3], 3],
    ['is the larger of two where larger is worse', severity, [1, 2], 2],
    ['is the middle answer of an odd number where larger is worse', severity, [3, 0, 1], 1],
    ['is unknown when fewer than half answered, also where larger is worse', severity, [3, 3, null, null, null], null],
    ['is that of the one who answered, of one, also where larger is worse', severity, [0], 0],
    ['is an option id on a choice, the lower of two', choice, ['todo', 'algo'], 'algo'],
    ['is yes with more than half of the answers', yesNo, [1, 1, 0], 1],
    ['is no with exactly half', yesNo, [1, 0, 1, 0], 0],
    ['is known when exactly half answered', scale3, [2, 2, null, null], 2],
    ['is unknown when fewer than half answered', scale3, [2, 2, null, null, null], null],
    ['is unknown when nobody answered', scale3, [null, null], null],
    ['is unknown in an empty group', scale3, [], null],
    ['is that of the one who answered, of one', scale3, [0], 0],
  ])('%s', (_, item, answers, expected) => {
    expect(aggregateItem(item, count(item, answers), answers.length).value).toBe(expected)
  })

  it('leaves least, most and consensus of what was answered when fewer than half did', () => {
    expect(aggregateItem(scale3, [1, 0, 2], 7)).toEqual({ n: 3, value: null, min: 0, max: 2, consensus: 0.082, status: 'desacuerdo' })
  })

  it('gives the figures of the example in the design', () => {
    expect(aggregateItem(scale3, [2, 4, 1], 7)).toEqual({ n: 7, value: 1, min: 0, max: 2, consensus: 0.534, status: 'parcial' })
  })

  it('has nothing to say of an item that nobody answered', () => {
    expect(aggregateItem(choice, [0, 0, 0, 0], 4)).toEqual({ n: 0, value: null, min: null, max: null, consensus: null, status: 'insuficiente' })
  })

  it('equals the same rule done slowly on the sorted answers (3,000 cases)', () => {
    fc.assert(fc.property(itemAndAnswers, ([item, answers]) => {
      expect(aggregateItem(item, count(item, answers), answers.length)).toMatchObject(slowly(item, answers))
    }), { numRuns: 3000 })
  })

  it('reads a split group from the careful end: turning the scale round turns lower into upper (2,000 cases)', () => {
    fc.assert(fc.property(fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }), fc.nat(5), (counts, absent) => {
      const respondents = counts.reduce((sum, one) => sum + one, absent)
      const lower = aggregateItem(scale4, counts, respondents).value
      const upper = aggregateItem(severity, counts.toReversed(), respondents).value
      expect(upper).toBe(lower === null ? null : 3 - Number(lower))
    }), { numRuns: 2000 })
  })

  it('never falls when one answer rises (2,000 cases)', () => {
    const rise = fc.constantFrom(...ITEMS).chain((item) => fc.tuple(
      fc.constant(item),
      fc.array(fc.constantFrom(...optionValues(item)), { minLength: 1, maxLength: 20 }),
      fc.nat(),
    ))
    fc.assert(fc.property(rise, ([item, answers, pick]) => {
      const values = optionValues(item)
      const position = (answer: AnswerValue) => values.indexOf(answer ?? NaN)
      const at = pick % answers.length
      const better = answers.with(at, values[Math.min(position(answers[at] ?? null) + 1, values.length - 1)] ?? 0)
      const before = aggregateItem(item, count(item, answers), answers.length).value
      const after = aggregateItem(item, count(item, better), better.length).value
      expect(position(after)).toBeGreaterThanOrEqual(position(before))
    }), { numRuns: 2000 })
  })
})

describe('counting a group', () => {
  const person = fc.subarray([...ITEMS]).chain((items) =>
    fc.tuple(...items.map((item) => fc.option(fc.constantFrom(...optionValues(item)), { nil: null })))
      .map((values) => Object.fromEntries(items.map((item, index) => [item.id, values[index] ?? null]))))
  const people = fc.array(person, { maxLength: 12 })
  const responses = (group: readonly Record<string, AnswerValue>[]) => group.map((answers) => ({ answers }))

  it('counts who answered nothing as a respondent', () => {
    expect(tally(definition, responses([{}, { 'si-no': null }, { 'si-no': 1 }]))).toEqual({
      respondents: 3,
      counts: [[0, 0, 0], [0, 0, 0, 0], [0, 0, 0], [0, 0, 0, 0], [0, 1], [0, 0, 0, 0], [0, 0]],
    })
  })

  it('does not count what is no option of the item', () => {
    expect(tally(definition, responses([{ 'escala-tres': 3 }, { 'escala-tres': '2' }, { desconocido: 1 }])).counts.flat().every((n) => n === 0)).toBe(true)
  })

  it('holds every item of the definition, in order', () => {
    expect(Object.keys(aggregate(definition, tally(definition, [])))).toEqual(ITEMS.map((item) => item.id))
  })

  it('gives one person’s answers as the group of one (1,000 cases)', () => {
    fc.assert(fc.property(person, (answers) => {
      const values = groupAnswers(aggregate(definition, tally(definition, responses([answers]))))
      expect(values).toEqual(Object.fromEntries(ITEMS.map((item) => [item.id, answers[item.id] ?? null])))
    }), { numRuns: 1000 })
  })

  it('does not depend on the order of people (1,000 cases)', () => {
    fc.assert(fc.property(people.chain((group) => fc.tuple(fc.constant(group), fc.shuffledSubarray(group, { minLength: group.length }))), ([group, shuffled]) => {
      expect(aggregate(definition, tally(definition, responses(shuffled)))).toEqual(aggregate(definition, tally(definition, responses(group))))
    }), { numRuns: 1000 })
  })
})
