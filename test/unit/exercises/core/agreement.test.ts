import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementStatus, consensus, optionPositions } from '../../../../exercises/core/aggregate'
import { optionValues, type AnswerValue, type Item } from '../../../../exercises/core/instrument'
import { choice, count, itemAndAnswers, uneven, yesNo } from './aggregate.fixtures'

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
