import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hundredths, MIRROR, moveOf, MOVES, shiftOf, type Lean } from '../../../../exercises/core/rounds'

const SCALE = [0, 1, 2] as const
const value = fc.constantFrom(0, 1, 2, null)
const counts = fc.array(fc.nat(60), { minLength: 2, maxLength: 6 })
const twoCounts = fc.integer({ min: 2, max: 6 }).chain((length) => {
  const one = fc.array(fc.nat(40), { minLength: length, maxLength: length })
  return fc.tuple(one, one)
})
const LEAN_BACK: Readonly<Record<Lean, Lean>> = { same: 'same', up: 'down', down: 'up', mixed: 'mixed' }
const runs = { numRuns: 400 }

describe('the value of an item in two rounds', () => {
  it.each([[0, 0, 'same'], [0, 1, 'up'], [2, 1, 'down'], [null, 0, 'appeared'], [0, null, 'vanished'], [null, null, 'unknown']] as const)(
    'from %s to %s: %s', (before, after, move) => expect(moveOf(SCALE, true, before, after)).toBe(move))

  it('is another and neither higher nor lower where the options have no order', () => {
    expect(moveOf(['a', 'b'], false, 'a', 'b')).toBe('other')
    expect(moveOf(['a', 'b'], false, 'b', 'a')).toBe('other')
  })

  it('moves the other way round when the rounds are swapped, and nowhere against itself', () => {
    fc.assert(fc.property(value, value, fc.boolean(), (a, b, ordered) => {
      expect(moveOf(SCALE, ordered, b, a)).toBe(MIRROR[moveOf(SCALE, ordered, a, b)])
      expect(['same', 'unknown']).toContain(moveOf(SCALE, ordered, a, a))
    }), runs)
    for (const move of MOVES) expect(MIRROR[MIRROR[move]]).toBe(move)
  })
})

describe('the answers to an item in two rounds', () => {
  it.each([
    // By hand: of 2 and of 4 answers, one of two stands where none stood.
    [[2, 0], [2, 2], 'up', [1, 2]],
    [[0, 0, 3], [1, 0, 2], 'down', [1, 3]],
    [[1, 0, 1], [0, 2, 0], 'mixed', [1, 1]],
    [[1, 2, 1], [3, 6, 3], 'same', [0, 1]],
    [[3, 0], [0, 5], 'up', [1, 1]],
  ] as const)('%j then %j lean %s, %j of them elsewhere', (before, after, lean, [part, of]) => {
    expect(shiftOf(before, after)).toEqual({ lean, share: { part, of } })
  })

  it('cannot be told where nobody answered in one of them', () => {
    expect(shiftOf([0, 0], [1, 2])).toBeNull()
    expect(shiftOf([1, 2], [0, 0])).toBeNull()
  })

  it('are refused when they are of other options', () => {
    expect(() => shiftOf([1, 2], [1, 2, 3])).toThrow(RangeError)
  })

  it('mirror when the rounds are swapped, and against themselves move nothing', () => {
    fc.assert(fc.property(twoCounts, ([a, b]) => {
      const [there, back] = [shiftOf(a, b), shiftOf(b, a)]
      expect(back).toEqual(there && { lean: LEAN_BACK[there.lean], share: there.share })
      const still = shiftOf(a, a)
      if (still) expect(still).toEqual({ lean: 'same', share: { part: 0, of: 1 } })
    }), runs)
  })

  it('are read by their shares: as many times as many people change nothing', () => {
    fc.assert(fc.property(twoCounts, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), ([a, b], k, l) => {
      expect(shiftOf(a.map((count) => count * k), b.map((count) => count * l))).toEqual(shiftOf(a, b))
    }), runs)
  })

  it('are the same share exactly when they lean nowhere, and the share is between none and all', () => {
    fc.assert(fc.property(twoCounts, ([a, b]) => {
      const shift = shiftOf(a, b)
      if (!shift) return
      expect(shift.share.part === 0).toBe(shift.lean === 'same')
      expect(shift.share.part).toBeLessThanOrEqual(shift.share.of)
      expect(Number.isInteger(shift.share.part) && Number.isInteger(shift.share.of)).toBe(true)
    }), runs)
  })

  it('lean up when one answer goes to a higher option', () => {
    fc.assert(fc.property(counts, fc.nat(), fc.nat(), (a, x, y) => {
      const [low, high] = [x % a.length, y % a.length].sort((p, q) => p - q)
      if (low === undefined || high === undefined || low === high || (a[low] ?? 0) === 0) return
      const b = a.map((count, option) => count - Number(option === low) + Number(option === high))
      expect(shiftOf(a, b)?.lean).toBe('up')
    }), runs)
  })
})

describe('a share in hundredths', () => {
  it.each([[0, 7, 0], [7, 7, 100], [1, 3, 33], [2, 3, 67], [1, 8, 13], [1, 1000, 1], [999, 1000, 99], [1, 200, 1], [995, 1000, 99]] as const)('%i of %i is %i', (part, of, said) => {
    expect(hundredths({ part, of })).toBe(said)
  })
})
