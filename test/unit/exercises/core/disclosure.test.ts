import { describe, expect, it } from 'vitest'
import { disclose, MINIMUM_SHOWN } from '../../../../exercises/core/disclosure'

const PARTS = ['autoridad', 'directivo', 'funcionario', 'actor-externo'] as const
type Part = (typeof PARTS)[number]
type Counts = readonly (readonly [Part, number])[]

const counts = (...numbers: number[]): Counts => PARTS.map((part, index) => [part, numbers[index] ?? 0] as const)
const safe = (answers: number) => answers === 0 || answers >= MINIMUM_SHOWN

/** Every way of showing some parts that the rule allows, found without cleverness. */
function allowed(all: Counts, unassigned: number): Counts[] {
  const total = all.reduce((sum, [, n]) => sum + n, unassigned)
  return Array.from({ length: 2 ** all.length }, (_, mask) => all.filter((_, index) => mask & (1 << index)))
    .filter((shown) => shown.every(([, n]) => n >= MINIMUM_SHOWN))
    .filter((shown) => safe(total - shown.reduce((sum, [, n]) => sum + n, 0)))
}

describe('disclose', () => {
  it('never leaves a group of one or two people, for every count from 0 to 6, and never shows less than it may', () => {
    let cases = 0
    const numbers = [0, 1, 2, 3, 4, 5, 6]
    for (const a of numbers) for (const b of numbers) for (const c of numbers) for (const d of numbers) for (const none of numbers) {
      const all = counts(a, b, c, d)
      const { shown, remainder } = disclose(all, none)
      const of = new Map<string, number>(all)
      const answers = shown.map((part) => of.get(part) ?? 0)
      const total = a + b + c + d + none
      const text = `${a},${b},${c},${d}+${none} shows ${shown.join()}`
      if (answers.some((n) => n < MINIMUM_SHOWN)) throw new Error(text)
      if (answers.reduce((sum, n) => sum + n, remainder) !== total) throw new Error(text)
      if (shown.length > 0) {
        // What can be had by adding or subtracting is a union of the parts shown and the remainder.
        const known = [...answers, remainder]
        for (let mask = 1; mask < 2 ** known.length; mask++) {
          if (!safe(known.reduce((sum, n, index) => (mask & (1 << index) ? sum + n : sum), 0))) throw new Error(text)
        }
      }
      const best = allowed(all, none).reduce((most, option) => Math.max(most, option.length), 0)
      if (shown.length !== best) throw new Error(text)
      const most = Math.max(0, ...allowed(all, none).filter((option) => option.length === best)
        .map((option) => option.reduce((sum, [, n]) => sum + n, 0)))
      if (answers.reduce((sum, n) => sum + n, 0) !== most) throw new Error(text)
      cases++
    }
    expect(cases).toBe(7 ** 5)
  })

  it.each<[string, Counts, number, { shown: Part[]; remainder: number }]>([
    ['shows every role when all have three or more', counts(3, 4, 5, 3), 0, { shown: [...PARTS], remainder: 0 }],
    ['joins the roles with too few when together they are three', counts(1, 2, 4, 0), 0, { shown: ['funcionario'], remainder: 3 }],
    ['hides a role that has enough when one person would be left over', counts(1, 3, 3, 0), 0, { shown: ['directivo'], remainder: 4 }],
    ['hides the smallest role, not the first', counts(5, 3, 0, 0), 2, { shown: ['autoridad'], remainder: 5 }],
    ['shows nothing when the only role with enough leaves one person', counts(1, 0, 6, 0), 0, { shown: [], remainder: 7 }],
    ['counts people without a role as remainder', counts(0, 3, 3, 0), 3, { shown: ['directivo', 'funcionario'], remainder: 3 }],
    ['shows nothing of two people', counts(1, 1, 0, 0), 0, { shown: [], remainder: 2 }],
    ['shows nothing where nobody answered', counts(0, 0, 0, 0), 0, { shown: [], remainder: 0 }],
  ])('%s', (_, all, none, expected) => {
    expect(disclose(all, none)).toEqual(expected)
  })

  it('keeps the order given', () => {
    expect(disclose([['b', 4], ['a', 3]], 0).shown).toEqual(['b', 'a'])
  })
})
