import { describe, expect, it } from 'vitest'
import { persist, TRIES, WAIT_MS } from '../../../.vitepress/theme/support/persist'

/** A load that fails so many times first, and what was waited for. */
function failing(times: number): { load: () => Promise<string>; asked: () => number; waits: number[]; wait: (ms: number) => Promise<void> } {
  let asked = 0
  const waits: number[] = []
  return {
    load: () => (asked++ < times ? Promise.reject(new Error(`failure ${asked}`)) : Promise.resolve('it')),
    asked: () => asked,
    waits,
    wait: (ms) => { waits.push(ms); return Promise.resolve() },
  }
}

describe('what a bad connection does not bring', () => {
  it('is asked for again, after a longer wait each time', async () => {
    const { load, waits, wait } = failing(TRIES - 1)
    expect(await persist(load, wait)).toBe('it')
    expect(waits).toEqual([WAIT_MS, 2 * WAIT_MS])
  })

  it('is asked for once when it comes', async () => {
    const { load, asked, waits, wait } = failing(0)
    expect(await persist(load, wait)).toBe('it')
    expect([asked(), waits]).toEqual([1, []])
  })

  it('is given up with the last failure', async () => {
    const { load, asked, wait } = failing(TRIES)
    await expect(persist(load, wait)).rejects.toThrow(`failure ${TRIES}`)
    expect(asked()).toBe(TRIES)
  })
})
