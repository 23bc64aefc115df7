import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { largestRemainder } from '../../../../exercises/core/hours'

/** The method in its own words, with whole numbers of any size: quotas, floors, and the rest to the largest remainders. */
function slowly(total: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
  const parts = weights.map((weight) => (all === 0n ? 1n : BigInt(weight)))
  const sum = parts.reduce((a, b) => a + b, 0n)
  const shares = parts.map((part) => (BigInt(total) * part) / sum)
  const remainders = parts.map((part) => (BigInt(total) * part) % sum)
  for (let left = BigInt(total) - shares.reduce((a, b) => a + b, 0n); left > 0n; left--) {
    let best = -1
    remainders.forEach((remainder, index) => {
      if (remainder > (remainders[best] ?? -1n)) best = index
    })
    shares[best] = (shares[best] ?? 0n) + 1n
    remainders[best] = -1n
  }
  return shares.map(Number)
}

const weights = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 8 })
const total = fc.integer({ min: 0, max: 5000 })

describe('largestRemainder', () => {
  it.each([
    ['shares exactly where it can', 40, [3, 2, 2, 1], [15, 10, 10, 5]],
    ['gives what is left to the largest remainder', 10, [3, 3, 1], [4, 4, 2]],
    ['breaks ties by order', 2, [1, 1, 1, 1], [1, 1, 0, 0]],
    ['prefers a larger remainder to a larger weight', 3, [3, 3, 1, 1], [1, 1, 1, 0]],
    ['gives nothing to a part of weight 0', 7, [0, 2, 0, 1], [0, 5, 0, 2]],
    ['reads weights that are all 0 as equal', 5, [0, 0, 0, 0], [2, 1, 1, 1]],
    ['shares no hours', 0, [3, 2, 1, 1], [0, 0, 0, 0]],
    ['gives everything to the only part', 9, [4], [9]],
  ])('%s', (_, hours, parts, expected) => {
    expect(largestRemainder(hours, parts)).toEqual(expected)
  })

  it.each<[string, number, number[]]>([
    ['a negative total', -1, [1, 2]], ['hours and a half', 1.5, [1, 2]], ['no number', NaN, [1, 2]], ['no end', Infinity, [1, 2]],
    ['a negative weight', 4, [1, -2]], ['a weight and a half', 4, [0.5, 1]], ['no parts', 4, []],
    ['products beyond exact numbers', Number.MAX_SAFE_INTEGER, [1, 2]],
  ])('refuses %s', (_, hours, parts) => {
    expect(() => largestRemainder(hours, parts)).toThrow(RangeError)
  })

  it('adds up exactly and never strays a whole unit from the exact share (3,000 cases)', () => {
    fc.assert(fc.property(total, weights, (hours, parts) => {
      const shares = largestRemainder(hours, parts)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(hours)
      const fair = parts.every((weight) => weight === 0) ? parts.map(() => 1) : parts
      const sum = fair.reduce((all, weight) => all + weight, 0)
      shares.forEach((share, index) => {
        expect(Math.abs(share * sum - hours * (fair[index] ?? 0))).toBeLessThan(sum)
      })
    }), { numRuns: 3000 })
  })

  it('never gives less to a larger weight, nor to an earlier equal one (2,000 cases)', () => {
    fc.assert(fc.property(total, weights, (hours, parts) => {
      const shares = largestRemainder(hours, parts)
      parts.forEach((weight, a) => parts.forEach((other, b) => {
        if (weight > other || (weight === other && a < b)) expect(shares[a]).toBeGreaterThanOrEqual(shares[b] ?? NaN)
      }))
    }), { numRuns: 2000 })
  })

  it('equals the method done slowly with whole numbers of any size, also near the largest exact one (3,000 cases)', () => {
    const large = fc.tuple(fc.maxSafeNat(), fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 }))
      .map(([hours, parts]) => [Math.floor(hours / Math.max(parts.length, parts.reduce((a, b) => a + b, 0))), parts] as const)
    fc.assert(fc.property(fc.oneof(fc.tuple(total, weights), large), ([hours, parts]) => {
      expect(largestRemainder(hours, parts)).toEqual(slowly(hours, parts))
    }), { numRuns: 3000 })
  })
})
