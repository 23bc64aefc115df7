import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatFraction, locationQuotients, MOST_PERSONS, readPersons, type Sector } from '../../../../.vitepress/theme/support/course/location-quotient'

const sectors = (...pairs: readonly (readonly [number, number])[]): Sector[] => pairs.map(([local, regional]) => ({ local, regional }))
/** The table of lesson 2.1. */
const QUIET = sectors([480, 24_000], [15, 3_000], [180, 15_000], [90, 13_500], [225, 30_000], [90, 7_500], [300, 27_000], [120, 30_000])

describe('the table of lesson 2.1', () => {
  const result = locationQuotients(QUIET)
  it('gives the quotients, the basic employment and the multiplier that the lesson says', () => {
    expect(result?.sectors.map(({ quotient }) => quotient && formatFraction(quotient, 2))).toEqual(['2,00', '0,50', '1,20', '0,67', '0,75', '1,20', '1,11', '0,40'])
    expect(result?.sectors.map(({ basic }) => formatFraction(basic, 0))).toEqual(['240', '0', '30', '0', '0', '15', '30', '0'])
    expect(result && formatFraction(result.basic, 0)).toBe('315')
    expect(result?.multiplier && formatFraction(result.multiplier, 2)).toBe('4,76')
  })
  it('shows the field falling to 1,82 when tourism grows to 240, as the lesson asks to try', () => {
    const grown = locationQuotients(QUIET.map((sector) => (sector.regional === 7_500 ? { ...sector, local: 240 } : sector)))
    expect(grown?.local).toBe(1650)
    expect(grown?.sectors[0]?.quotient && formatFraction(grown.sectors[0].quotient, 2)).toBe('1,82')
  })
})

describe('location quotients', () => {
  it('has no quotient where the region has nobody, and counts no basic job there', () => {
    const result = locationQuotients(sectors([5, 0], [5, 10]))
    expect(result?.sectors[0]).toEqual({ quotient: null, basic: { top: 0n, bottom: 1n } })
  })
  it('has no multiplier where no sector passes 1', () => {
    expect(locationQuotients(sectors([1, 10], [2, 20]))?.multiplier).toBeNull()
  })
  it('says nothing while a total is 0', () => {
    expect(locationQuotients(sectors([0, 10]))).toBeNull()
    expect(locationQuotients(sectors([10, 0]))).toBeNull()
  })
  it.each([-1, 0.5, NaN, MOST_PERSONS + 1])('refuses %s persons', (count) => expect(() => locationQuotients(sectors([count, 1]))).toThrow(RangeError))
  it('is the same for a region of twice the size and the same shares', () => {
    const count = fc.nat(1000)
    fc.assert(fc.property(fc.array(fc.tuple(count, fc.integer({ min: 1, max: 1000 })), { minLength: 1, maxLength: 6 }), (pairs) => {
      const [one, twice] = [locationQuotients(sectors(...pairs)), locationQuotients(sectors(...pairs.map(([a, b]) => [a, 2 * b] as const)))]
      const words = (result: typeof one) => result?.sectors.map(({ quotient, basic }) => `${quotient && formatFraction(quotient, 6)} ${formatFraction(basic, 6)}`)
      expect(words(twice)).toEqual(words(one))
    }))
  })
})

describe('numbers as Chile writes them', () => {
  it.each([[{ top: 5n, bottom: 3n }, 2, '1,67'], [{ top: 1n, bottom: 8n }, 2, '0,13'], [{ top: 1n, bottom: 200n }, 2, '0,01'], [{ top: 1_234_567n, bottom: 1n }, 1, '1.234.567,0'], [{ top: 1n, bottom: 3n }, 0, '0']])(
    'writes %o with %i decimals as %s', (fraction, decimals, expected) => expect(formatFraction(fraction, decimals)).toBe(expected))
  it.each([['1500', 1500], ['1.500', 1500], ['1 500', 1500], ['', 0], [' 7 ', 7], ['1.50', null], ['1,5', null], ['-3', null], ['ocho', null], ['1e3', null], ['100000000', null], ['99.999.999', 99_999_999], ['１．５００', 1500], ['1.500 personas', 1500], ['1,500', null]])(
    'reads %j as %s', (text, expected) => expect(readPersons(text)).toBe(expected))
})
