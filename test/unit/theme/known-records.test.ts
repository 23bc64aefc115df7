import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameData } from '../../../.vitepress/theme/support/same-data'
import { canonical } from '../../../.vitepress/theme/support/canonical'
import { createKnownRecords } from '../../../.vitepress/theme/support/storage/known-records'

describe('what is known of a store', () => {
  it('tells equal data from different data as their texts do', () => {
    const data = fc.jsonValue({ maxDepth: 3 })
    fc.assert(fc.property(data, data, (a, b) => {
      expect(sameData(a, structuredClone(a))).toBe(true)
      // JSON has one zero.
      if (!/-0/.test(canonical([a, b]))) expect(sameData(a, b)).toBe(canonical(a) === canonical(b))
    }), { numRuns: 500 })
    expect([sameData({ a: undefined }, {}), sameData(new Date(1), new Date(2)), sameData([], {}), sameData(null, {})]).toEqual([false, false, false, false])
  })

  it('gives the very value of last time where the same is stored, and reads again what another tab wrote', () => {
    let read = 0
    const records = createKnownRecords((raw) => { read++; return typeof raw === 'object' ? { ...raw } : null })
    const first = records.read('a', { n: [1] })
    expect([records.read('a', { n: [1] }), read]).toEqual([first, 1])
    expect(records.read('a', { n: [1] })).toBe(first)
    expect([records.read('a', { n: [2] }), read]).toEqual([{ n: [2] }, 2])
    const written = { n: [3] }
    records.wrote('a', written)
    expect(records.read('a', structuredClone(written))).toBe(written)
    expect([records.read('a', 'broken'), records.read('a', structuredClone(written)) === written]).toEqual([null, false])
    records.forget('a')
    expect(records.read('a', structuredClone(written))).not.toBe(written)
  })
})
