import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { DEFAULT_WEIGHTS } from '../../../../exercises/instruments/diagnostico-organizacional/score'
import { instrument } from '../../../../exercises/instruments/diagnostico-organizacional'
import { MOST_HOURS, summarizeHours, weightsOf, wholeNumber } from '../../../../.vitepress/theme/support/group/hours'
import { resultsOf, roomOf, split, summarize } from './fixtures'

const plan = (hours: number | null, weights: Record<string, number> = {}) => ({ plan: { value: { hours, weights }, at: 1 } })
function hoursOf(hours: number | null, weights?: Record<string, number>) {
  const summary = summarize(roomOf(split('estrategia-mision', [1, 1, 1]), plan(hours, weights))).hours
  if (!summary) throw new Error('the diagnosis shares hours')
  return summary
}

describe('summarizeHours', () => {
  it('adds up to the hours exactly, for any hours and weights', () => {
    const weight = fc.integer({ min: 0, max: 9 })
    fc.assert(fc.property(fc.integer({ min: 0, max: 500 }), weight, weight, weight, (hours, bajo, medio, alto) => {
      const { byRow } = hoursOf(hours, { bajo, medio, alto })
      expect(Object.values(byRow ?? {}).reduce((sum, share) => sum + share, 0)).toBe(hours)
    }), { numRuns: 50 })
  })

  it('has no plan until hours are set', () => {
    expect(hoursOf(null)).toMatchObject({ hours: null, byRow: null, missing: [], weights: { bajo: 3, medio: 2, alto: 1 } })
  })

  it('has no plan while an area has no information, and names it', () => {
    const blank = Object.fromEntries(['mision', 'objetivos', 'lineamientos'].map((id) => [`estrategia-${id}`, null]))
    const summary = summarize(roomOf([{ answers: blank }], plan(40)))
    expect(summary.hours).toMatchObject({ hours: 40, byRow: null, missing: ['estrategia'] })
  })

  it('still plans while an area is disputed, and names it', () => {
    const room = roomOf(split('estrategia-mision', [1, 1, 1]))
    const parts = summarize(room).parts.map((part) => ({
      ...part, rows: part.rows.map((row) => (row.id === 'procesos' ? { ...row, agreed: { ...row.agreed, disputed: true } } : row)),
    }))
    expect(summarizeHours(instrument, resultsOf(room).agreed, parts, { hours: 8, weights: {} })).toMatchObject({
      disputed: ['procesos'], byRow: { estrategia: 2, estructura: 2, procesos: 2, productos: 2 },
    })
  })

  it('shares none where the instrument declares none', () => {
    const { hours: declared, ...without } = instrument
    expect(declared).toBeDefined()
    const room = roomOf(split('estrategia-mision', [1, 1, 1]), plan(40))
    expect(summarizeHours(without, resultsOf(room).agreed, summarize(room).parts, room.plan.value)).toBeNull()
  })
})

describe('hours and weights that cannot be', () => {
  it.each([[-1], [1.5], [NaN], [MOST_HOURS + 1]])('reads %s hours as not set', (hours) => {
    expect(hoursOf(hours)).toMatchObject({ hours: null, byRow: null })
  })

  it('falls back to the kit’s weight', () => {
    expect(weightsOf(DEFAULT_WEIGHTS, { hours: null, weights: { bajo: -2, medio: 0, alto: 0.5, otro: 4 } })).toEqual({ bajo: 3, medio: 0, alto: 1 })
  })
})

describe('wholeNumber', () => {
  it.each([
    ['40', 40], [' 40 ', 40], ['0', 0], ['1.200', 1200], ['', null], ['4,5', null], ['-3', null], ['40 horas', null], ['1e3', null], ['1.2', null], ['100001', null], ['100.000', 100000],
    ['４０', 40], ['1 200', 1200], ['1.200.-', 1200], ['40,0', 40], ['40,5', null], ['1,200', null], ['cuarenta', null],
  ])('reads «%s» as %s', (text, expected) => {
    expect(wholeNumber(text, MOST_HOURS)).toBe(expected)
  })
  it('lets its unit follow', () => expect(wholeNumber('40 horas', MOST_HOURS, 'horas')).toBe(40))
})
