import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shuffle, shuffleApart } from '../../../../exercises/core/shuffle'

const things = fc.uniqueArray(fc.string(), { maxLength: 8 })

describe('shuffle', () => {
  it('keeps every thing and gives the same order for the same seed', () => {
    fc.assert(fc.property(things, fc.string(), (list, seed) => {
      expect([...shuffle(list, seed)].sort()).toEqual([...list].sort())
      expect(shuffle(list, seed)).toEqual(shuffle(list, seed))
    }))
  })
  it('puts each of four things first about as often as the others', () => {
    const firsts = Array.from({ length: 4000 }, (_, seed) => shuffle(['a', 'b', 'c', 'd'], `ejercicio/${seed}`)[0])
    for (const letter of ['a', 'b', 'c', 'd']) {
      const share = firsts.filter((first) => first === letter).length
      expect(share).toBeGreaterThan(850)
      expect(share).toBeLessThan(1150)
    }
  })
})

describe('shuffleApart', () => {
  it('never leaves two or more things as they were', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 6 }), fc.string(), (list, seed) => {
      expect(shuffleApart(list, seed)).not.toEqual(list)
      expect([...shuffleApart(list, seed)].sort()).toEqual([...list].sort())
    }))
  })
})
