import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementStatus, aggregate, aggregateItem, consensus, groupAnswers, optionPositions, tally } from '../../../../exercises/core/aggregate'
import { defineInstrument, optionValues, type AnswerValue, type Item } from '../../../../exercises/core/instrument'
import { choiceItem, scaleItem, yesNoItem } from '../../../support/items'

const scale3 = scaleItem('escala-tres', [0, 1, 2])
const scale4 = scaleItem('escala-cuatro', [0, 1, 2, 3])
const uneven = scaleItem('escala-despareja', [0, 1, 4])
/** A larger value is the worse news. */
const severity = { ...scaleItem('gravedad', [0, 1, 2, 3]), careful: 'upper' } as const
const yesNo = yesNoItem('si-no')
const choice = choiceItem('opciones', ['ninguno', 'algo', 'mucho', 'todo'])
const two = choiceItem('dos', ['no-hay', 'hay'])
const ITEMS: readonly Item[] = [scale3, scale4, uneven, severity, yesNo, choice, two]

const definition = defineInstrument({
  id: 'de-prueba', version: 1, code: 31, title: 'De prueba', about: 'municipio', groupLabel: 'Grupo', purpose: 'Probar', minutes: 1, sources: ['ortega-2006 §6.2.1'], levelSets: [],
  groups: [{ id: 'todo', title: 'Todo', question: '', source: 'ortega-2006 §6.2.1', items: ITEMS }],
})

/** Counts of a list of answers, by option. */
const count = (item: Item, answers: readonly AnswerValue[]) =>
  optionValues(item).map((value) => answers.filter((answer) => answer === value).length)

const anyItem = fc.constantFrom(...ITEMS)
const answersTo = (item: Item, max = 30) =>
  fc.array(fc.option(fc.constantFrom(...optionValues(item)), { nil: null, freq: 4 }), { maxLength: max })
const itemAndAnswers = anyItem.chain((item) => fc.tuple(fc.constant(item), answersTo(item)))

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

/** Consensus summed person by person instead of option by option. */
function consensusByPerson(item: Item, answers: readonly AnswerValue[]): number | null {
  const values: readonly AnswerValue[] = optionValues(item)
  const positions = optionPositions(item)
  const xs = answers.filter((answer) => answer !== null).map((answer) => positions[values.indexOf(answer)] ?? NaN)
  if (xs.length < 2) return null
  const mean = xs.reduce((sum, x) => sum + x, 0) / xs.length
  const width = Math.max(...positions) - Math.min(...positions)
  return 1 + xs.reduce((sum, x) => sum + Math.log2(1 - Math.abs(x - mean) / width), 0) / xs.length
}

describe('consensus', () => {
  it.each([
    ['unanimity at the bottom', [5, 0, 0], 1],
    ['unanimity in the middle', [0, 7, 0], 1],
    ['unanimity at the top, of many', [0, 0, 49], 1],
    ['a half-and-half split at both ends', [4, 0, 4], 0],
    ['the example of the design', [2, 4, 1], 0.534],
    ['two neighbours', [1, 1, 0], 0.585],
    ['exactly three quarters', [1, 6, 1], 0.75],
    ['exactly one half', [1, 2, 1], 0.5],
  ])('of %s is right to three decimals', (_, counts, expected) => {
    expect(consensus(counts, [0, 1, 2])).toBe(expected)
  })

  it('is unknown below two answers', () => {
    expect(consensus([0, 0, 0], [0, 1, 2])).toBeNull()
    expect(consensus([0, 1, 0], [0, 1, 2])).toBeNull()
    expect(consensus([0, 2, 0], [0, 1, 2])).toBe(1)
  })

  it('is never minus zero, which JSON and a strict comparison would show', () => {
    // So many answers, so nearly even, come out a hair below zero before rounding.
    expect(Object.is(consensus([500_000_007, 500_000_000], [0, 1]), 0)).toBe(true)
  })

  it('measures distances by the values of a scale and by the positions of a choice', () => {
    expect(optionPositions(uneven)).toEqual([0, 1, 4])
    expect(optionPositions(choice)).toEqual([0, 1, 2, 3])
    expect(optionPositions(yesNo)).toEqual([0, 1])
    expect(consensus([1, 1, 0], [0, 1, 4])).toBe(0.807)
  })

  it('equals the formula summed person by person, stays within 0 and 1 and does not change when the scale is turned round (2,000 cases)', () => {
    fc.assert(fc.property(itemAndAnswers, ([item, answers]) => {
      const counts = count(item, answers)
      const positions = optionPositions(item)
      const found = consensus(counts, positions)
      const expected = consensusByPerson(item, answers)
      if (found === null || expected === null) {
        expect(found).toBe(expected)
        return
      }
      expect(Math.abs(found - expected)).toBeLessThanOrEqual(0.0005 + 1e-9)
      expect(found).toBeGreaterThanOrEqual(0)
      expect(found).toBeLessThanOrEqual(1)
      const last = positions.at(-1) ?? 0
      const turned = consensus(counts.toReversed(), positions.map((position) => last - position).toReversed())
      expect(Math.abs((turned ?? NaN) - found)).toBeLessThanOrEqual(0.001)
    }), { numRuns: 2000 })
  })
})

describe('agreement on a scale of three or more', () => {
  it.each([
    ['insuficiente', [1, 1, 0]],
    ['insuficiente', [0, 0, 2]],
    ['acuerdo', [0, 3, 0]],
    ['acuerdo', [1, 6, 1]], // 0.75
    ['acuerdo', [2, 17, 3]], // 0.74974, which is shown as 0.75: the rounded figure decides
    ['parcial', [2, 9, 0]], // 0.749
    ['parcial', [1, 2, 1]], // 0.5
    ['parcial', [1, 3, 10]], // 0.49988, shown as 0.5
    ['desacuerdo', [2, 0, 1]],
    ['desacuerdo', [4, 0, 4]],
  ])('is %s for %j', (status, counts) => {
    expect(agreementStatus(counts, consensus(counts, [0, 1, 2]))).toBe(status)
  })

  it.each([[0.751, 'acuerdo'], [0.75, 'acuerdo'], [0.749, 'parcial'], [0.501, 'parcial'], [0.5, 'parcial'], [0.499, 'desacuerdo']])(
    'reads a consensus of %d as %s', (cns, status) => {
      expect(agreementStatus([1, 1, 1], cns)).toBe(status)
    })
})

describe('agreement on an item of two options', () => {
  it.each([
    ['insuficiente', [2, 0]],
    ['acuerdo', [3, 0]],
    ['parcial', [2, 1]], // 3·2 = 2·3
    ['acuerdo', [1, 3]], // 4·3 = 3·4
    ['parcial', [3, 7]], // 4·7 < 3·10, 3·7 > 2·10
    ['parcial', [2, 5]], // 4·5 < 3·7
    ['acuerdo', [2, 6]], // 4·6 = 3·8
    ['parcial', [3, 6]], // 3·6 = 2·9
    ['desacuerdo', [4, 7]], // 3·7 < 2·11
    ['desacuerdo', [2, 2]],
  ])('is %s for %j, and the same with the options exchanged', (status, counts) => {
    expect(agreementStatus(counts, consensus(counts, [0, 1]))).toBe(status)
    expect(agreementStatus(counts.toReversed(), consensus(counts.toReversed(), [0, 1]))).toBe(status)
  })

  it('is decided by exact fractions for every split of up to 60 answers', () => {
    for (let n = 3; n <= 60; n++) {
      for (let yes = 0; yes <= n; yes++) {
        const larger = BigInt(Math.max(yes, n - yes))
        const expected = larger * 4n >= BigInt(n) * 3n ? 'acuerdo' : larger * 3n >= BigInt(n) * 2n ? 'parcial' : 'desacuerdo'
        const counts = [n - yes, yes]
        if (agreementStatus(counts, consensus(counts, [0, 1])) !== expected) throw new Error(`${yes} of ${n} should be ${expected}`)
      }
    }
    expect(agreementStatus([1, 3], 0)).toBe('acuerdo')
  })
})

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
