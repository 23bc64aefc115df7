import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatChange, shiftShare, type Effects, type SectorChange } from '../../../../.vitepress/theme/support/course/shift-share'
import { MOST_PERSONS, type Fraction } from '../../../../.vitepress/theme/support/course/location-quotient'

const sector = (localBefore: number, localAfter: number, regionalBefore: number, regionalAfter: number): SectorChange => ({ localBefore, localAfter, regionalBefore, regionalAfter })
/** The table of lesson 4.1: fishing, tourism, trade and the rest of Caleta Larga. */
const CALETA = [sector(204, 196, 6_000, 5_400), sector(126, 144, 12_000, 15_600), sector(216, 226, 48_000, 50_400), sector(654, 694, 174_000, 180_600)]
const written = (effects: Effects | null | undefined) => effects && [effects.region, effects.sector, effects.local].map((effect) => formatChange(effect, 1))
const add = (a: Fraction, b: Fraction): Fraction => ({ top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom })

describe('the table of lesson 4.1', () => {
  const result = shiftShare(CALETA)
  it('gives the effects that the lesson says', () => {
    expect(result?.sectors.map(written)).toEqual([['+10,2', '−30,6', '+12,4'], ['+6,3', '+31,5', '−19,8'], ['+10,8', '0,0', '−0,8'], ['+32,7', '−7,9', '+15,2']])
    expect(written(result?.total)).toEqual(['+60,0', '−7,0', '+7,0'])
    expect([result?.before, result?.after]).toEqual([1_200, 1_260])
  })
  it('leaves tourism without a local loss with 164 persons, as the lesson asks to try', () => {
    expect(written(shiftShare(CALETA.map((one, place) => (place === 1 ? { ...one, localAfter: 164 } : one)))?.sectors[1])).toEqual(['+6,3', '+31,5', '+0,2'])
  })
})

describe('shift-share', () => {
  const count = fc.nat(5_000)
  const change = fc.tuple(count, count, fc.integer({ min: 1, max: 100_000 }), fc.nat(100_000)).map((counts) => sector(...counts))

  it('adds up, exactly, to the change of every sector and of the whole', () => {
    fc.assert(fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (sectors) => {
      const result = shiftShare(sectors)
      if (!result) return
      result.sectors.forEach((effects, place) => {
        if (!effects) throw new Error('every sector has somebody in the region')
        const sum = add(add(effects.region, effects.sector), effects.local)
        expect(sum.top).toBe(sum.bottom * BigInt((sectors[place]?.localAfter ?? 0) - (sectors[place]?.localBefore ?? 0)))
      })
      const total = result.total
      if (!total) throw new Error('no sector is without effects')
      const sum = add(add(total.region, total.sector), total.local)
      expect(sum.top).toBe(sum.bottom * BigInt(result.after - result.before))
    }))
  })
  it('has no local effect where each sector keeps the pace of the region', () => {
    fc.assert(fc.property(fc.array(fc.tuple(count, count, fc.integer({ min: 1, max: 20 })), { minLength: 1, maxLength: 5 }), (triples) => {
      const result = shiftShare(triples.map(([before, after, times]) => sector(before, after, Math.max(before, 1) * times, before === 0 ? 0 : after * times)))
      for (const [place, [before]] of triples.entries()) if (before > 0) expect(result?.sectors[place]?.local.top).toBe(0n)
    }))
  })
  it('gives a sector that was not here before wholly to the local effect', () => {
    expect(written(shiftShare([sector(0, 40, 0, 400), sector(10, 10, 100, 100)])?.sectors[0])).toEqual(['0,0', '0,0', '+40,0'])
  })
  it('has no effects where the region had nobody in a sector that was here, nor then a total', () => {
    const result = shiftShare([sector(5, 4, 0, 4), sector(5, 5, 10, 10)])
    expect([result?.sectors[0], result?.total]).toEqual([null, null])
    expect(result?.sectors[1]).not.toBeNull()
  })
  it('says nothing while the commune or the region had nobody before', () => {
    expect(shiftShare([sector(0, 5, 10, 10)])).toBeNull()
    expect(shiftShare([sector(5, 5, 0, 10)])).toBeNull()
  })
  it.each([-1, 0.5, NaN, MOST_PERSONS + 1])('refuses %s persons', (wrong) => expect(() => shiftShare([sector(1, wrong, 1, 1)])).toThrow(RangeError))
})

it.each([[{ top: -1n, bottom: 2n }, 0, '−1'], [{ top: -1n, bottom: 100n }, 1, '0,0'], [{ top: 1_234_567n, bottom: 1n }, 1, '+1.234.567,0'], [{ top: -99n, bottom: 5n }, 1, '−19,8'], [{ top: 0n, bottom: 7n }, 1, '0,0']])(
  'writes the change %o with %i decimals as %s', (fraction, decimals, expected) => expect(formatChange(fraction, decimals)).toBe(expected))
