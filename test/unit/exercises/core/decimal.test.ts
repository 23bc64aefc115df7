import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDecimal, isWithin, readNumber, type Decimal } from '../../../../exercises/core/decimal'

const read = (text: string, unit?: string): string => {
  const number = readNumber(text, unit)
  return number.status === 'read' ? formatDecimal(number.value) + (number.thousands ? ' (miles)' : '') : number.status === 'empty' ? 'empty' : number.why
}

describe('readNumber', () => {
  it.each([
    ['1,25', '1,25'], ['1.25', '1,25'], ['0,5', '0,5'], [',5', '0,5'], ['007', '7'],
    ['1.234', '1.234 (miles)'], ['1.234,5', '1.234,5 (miles)'], ['12.345.678', '12.345.678 (miles)'], ['1 234,5', '1.234,5 (miles)'], ['1\u00a0234', '1.234 (miles)'],
    ['0.125', '0,125'], ['1234', '1.234'], ['1234,50', '1.234,50'], ['1.2345', '1,2345'], ['1234.5', '1.234,5'],
    ['-3', '-3'], ['−3,5', '-3,5'], ['+2', '2'], ['- 2', '-2'], ['$ 1.500', '1.500 (miles)'], ['-$1.500', '-1.500 (miles)'], ['12,5 %', '12,5'], ['12,5%', '12,5'],
    ['', 'empty'], ['   ', 'empty'],
    ['1,234.5', 'comma-first'], ['1,234,567', 'separators'], ['1.23.456', 'separators'], ['12.34,5', 'separators'], ['1..2', 'separators'], ['1,', 'separators'],
    ['1.', 'separators'], ['.', 'separators'], ['1 2', 'separators'], ['12 345 6', 'separators'],
    ['uno', 'letters'], ['1e5', 'letters'], ['1/4', 'letters'], ['5 kilos', 'letters'], ['-', 'letters'], ['∞', 'letters'], ['1'.repeat(41), 'too-long'],
  ])('reads %j as %s', (text, expected) => expect(read(text)).toBe(expected))

  it('lets the exercise’s own unit follow', () => {
    expect(read('1,25 veces', 'veces')).toBe('1,25')
    expect(read('1,25 Veces', 'veces')).toBe('1,25')
    expect(read('3 años', 'veces')).toBe('letters')
  })
  it('reads back whatever it wrote, of any size', () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat(6), (units, scale) => {
      const written = formatDecimal({ units, scale })
      expect(readNumber(written)).toMatchObject({ status: 'read', value: { units, scale } })
    }))
  })
  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-+$% \u00a0aé') }), (text) => {
      expect(['read', 'empty', 'unreadable']).toContain(readNumber(text).status)
    }))
  })
})

describe('isWithin', () => {
  const of = (units: bigint, scale: number): Decimal => ({ units, scale })
  it('includes the limits, where binary fractions would not', () => {
    // 0.3 - 0.1 > 0.2 in floating point
    expect(isWithin(of(3n, 1), of(1n, 1), of(2n, 1))).toBe(true)
    expect(isWithin(of(30_000_000_000_000_000_001n, 20), of(1n, 1), of(2n, 1))).toBe(false)
  })
  it('is the same from both sides and at any number of digits', () => {
    const number = fc.record({ units: fc.bigInt({ min: -1000n, max: 1000n }), scale: fc.nat(3) })
    fc.assert(fc.property(number, number, fc.record({ units: fc.bigInt({ min: 0n, max: 1000n }), scale: fc.nat(3) }), (a, b, tolerance) => {
      const expected = isWithin(a, b, tolerance)
      expect(isWithin(b, a, tolerance)).toBe(expected)
      expect(isWithin({ units: a.units * 100n, scale: a.scale + 2 }, b, tolerance)).toBe(expected)
    }))
  })
})
