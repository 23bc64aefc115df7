import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDecimal, isWithin, readCount, readNumber, type Decimal } from '../../../../exercises/core/decimal'

const read = (text: string, unit?: string): string => {
  const number = readNumber(text, unit)
  return number.status === 'read' ? formatDecimal(number.value) + (number.doubtful ? ' (dudoso)' : '') : number.status === 'empty' ? 'empty' : number.why
}

describe('readNumber', () => {
  it.each([
    ['1,25', '1,25'], ['1.25', '1,25'], ['0,5', '0,5'], [',5', '0,5'], ['007', '7'],
    ['1.234', '1.234 (dudoso)'], ['1.234,5', '1.234,5 (dudoso)'], ['12.345.678', '12.345.678 (dudoso)'], ['1 234,5', '1.234,5 (dudoso)'], ['1\u00a0234', '1.234 (dudoso)'],
    ['0.125', '0,125'], ['1234', '1.234'], ['1234,50', '1.234,50'], ['1.2345', '1,2345'], ['1234.5', '1.234,5'],
    ['-3', '-3'], ['−3,5', '-3,5'], ['+2', '2'], ['- 2', '-2'], ['$ 1.500', '1.500 (dudoso)'], ['-$1.500', '-1.500 (dudoso)'], ['12,5 %', '12,5'], ['12,5%', '12,5'],
    ['', 'empty'], ['   ', 'empty'],
    ['1,234.5', 'comma-first'], ['1,234,567', 'separators'], ['1.23.456', 'separators'], ['12.34,5', 'separators'], ['1..2', 'separators'], ['1,', 'separators'],
    ['1.', 'separators'], ['.', 'separators'], ['1 2', 'separators'], ['12 345 6', 'separators'],
    ['uno', 'letters'], ['1e5', 'letters'], ['1/4', 'letters'], ['5 kilos', 'letters'], ['-', 'letters'], ['∞', 'letters'], ['1'.repeat(41), 'too-long'],
  ])('reads %j as %s', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    ['$250.000.-', '250.000 (dudoso)'], ['$ 250.000 .-', '250.000 (dudoso)'], ['1.234.567,-', '1.234.567 (dudoso)'], ['$1.500,--', '1.500 (dudoso)'], ['$250.000.–', '250.000 (dudoso)'],
    ['250000.-', '250.000'], ['250.000 pesos', '250.000 (dudoso)'], ['$250.000 pesos', '250.000 (dudoso)'], ['CLP 250.000', '250.000 (dudoso)'], ['CLP$250.000', '250.000 (dudoso)'],
    ['250.000 CLP', '250.000 (dudoso)'], ['250.000 $', '250.000 (dudoso)'], ['-$250.000.-', '-250.000 (dudoso)'], ['−$250.000', '-250.000 (dudoso)'], ['$-250.000', '-250.000 (dudoso)'],
    ['39,5 por ciento', '39,5'], ['39,5 POR CIENTO', '39,5'], ['39,5 porciento', '39,5'], ['39,5 ％', '39,5'],
    ['３９，５', '39,5'], ['１２３', '123'], ['１．２３４', '1.234 (dudoso)'], ['＄２５０．０００．－', '250.000 (dudoso)'], ['\u200e39,5\u200b', '39,5'], ['1\u202f234', '1.234 (dudoso)'],
    ['1.234', '1.234 (dudoso)'], ['1,234', '1,234 (dudoso)'], ['0,125', '0,125'], ['12,345', '12,345 (dudoso)'], ['1234,567', '1.234,567'], ['1,25', '1,25'],
    ['US$ 250', 'letters'], ['UF 25', 'letters'], ['M$ 250', 'letters'], ['(250)', 'letters'], ['1½', 'letters'], ['2²', 'letters'], ['①', 'letters'], ["1'234", 'letters'],
    ['.-', 'letters'], [',-', 'letters'], ['-', 'letters'], ['$', 'letters'], ['%', 'letters'], ['pesos', 'letters'], ['1.-5', 'letters'], ['5.---', 'letters'], ['1.234.-,5', 'letters'],
  ])('reads %j, as it is written around here, as %s', (text, expected) => expect(read(text)).toBe(expected))

  it('reads an amount closed with .- or ,- as the one without, of any size', () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.constantFrom('.-', ',-', '.–', ' .- ', ',--'), (units, end) => {
      const written = formatDecimal({ units, scale: 0 })
      expect(readNumber(written + end)).toEqual(readNumber(written))
    }))
  })
  it('answers at once for a text of any length', () => {
    for (const text of ['1'.repeat(1_000_000), ' '.repeat(1_000_000), '\u200b'.repeat(1_000_000), '1.'.repeat(500_000)]) expect(['too-long', 'empty']).toContain(read(text))
  })

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

describe('readCount', () => {
  it.each([
    ['40', 40], [' 40 ', 40], ['0', 0], ['1.200', 1200], ['1 200', 1200], ['1.200.-', 1200], ['４０', 40], ['40,0', 40], ['40 horas', 40], ['1000', 1000], ['1.500', 1500], ['1.501', null],
    ['', null], ['4,5', null], ['1,200', null], ['-3', null], ['40 %', null], ['40 por ciento', null], ['$40', null], ['40 pesos', null], ['40 días', null], ['1e3', null],
  ])('reads %j as %s', (text, expected) => expect(readCount(text, 1500, 'horas')).toBe(expected))
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
