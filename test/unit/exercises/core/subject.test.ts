import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRound, nearlyEqual, nearlySame, readSubject, SUBJECT_LENGTH } from '../../../../exercises/core/subject'
import { byCodePoint, normalText } from '../../../../exercises/core/text'

const anyText = fc.string({ unit: 'binary', maxLength: 100 })

describe('the name of what is judged', () => {
  it.each([
    ['Mesa por el agua', 'Mesa por el agua'], ['  Mesa por el agua\n', 'Mesa por el agua'], ['Mesa  por', 'Mesa  por'], ['N\u0303uble', 'Ñuble'], ['', null], [' \t\u00a0 ', null],
    ['a'.repeat(SUBJECT_LENGTH), 'a'.repeat(SUBJECT_LENGTH)], ['🌊'.repeat(SUBJECT_LENGTH), '🌊'.repeat(SUBJECT_LENGTH)], [` ${'n\u0303'.repeat(SUBJECT_LENGTH)} `, 'ñ'.repeat(SUBJECT_LENGTH)],
  ])('%j is read as %j', (raw, subject) => {
    expect(readSubject(raw)).toEqual({ status: 'read', subject })
  })

  it.each([
    ['a'.repeat(SUBJECT_LENGTH + 1), 'too-long'], ['🌊'.repeat(SUBJECT_LENGTH + 1), 'too-long'], ['Mesa\nagua', 'unprintable'], ['Mesa\tagua', 'unprintable'], ['Mesa\u0000', 'unprintable'],
    ['Mesa\u0085agua', 'unprintable'], ['Mesa\u202eagua', 'unprintable'], ['Mesa \ud83c', 'unprintable'],
  ])('%j is refused: %s', (raw, fault) => {
    expect(readSubject(raw)).toEqual({ status: 'rejected', fault })
  })

  it('is the same when it is read again', () => {
    fc.assert(fc.property(anyText, (raw) => {
      const reading = readSubject(raw)
      if (reading.status === 'read' && reading.subject !== null) expect(readSubject(reading.subject)).toEqual(reading)
    }), { numRuns: 2000 })
  })
})

describe('names that are nearly the same', () => {
  it.each([
    ['Mesa por el agua', 'mesa por el Água', true], ['Viña', 'VINA', true], ['Mesa  por', 'Mesa por', true], ['Mesa', 'Mesa', false], ['Mesa por el agua', 'Mesa por el agua.', false], ['Mesa 1', 'Mesa 2', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect([nearlySame(a, b), nearlySame(b, a)]).toEqual([expected, expected])
  })

  it('are told in sets, each name once', () => {
    expect(nearlyEqual(['Agua', 'Red', 'agua', 'Agua', 'ÁGUA', 'Red 2'])).toEqual([['Agua', 'agua', 'ÁGUA']])
  })

  it('are the same however often they are normalised', () => {
    fc.assert(fc.property(anyText, (text) => {
      expect(normalText(normalText(text))).toBe(normalText(text))
      expect(normalText(text.normalize('NFD'))).toBe(normalText(text.normalize('NFC')))
    }), { numRuns: 2000 })
  })
})

it.each([[1, true], [9, true], [0, false], [10, false], [1.5, false], ['1', false], [null, false], [NaN, false], [true, false]])('%j as a round: %s', (raw, expected) => {
  expect(isRound(raw)).toBe(expected)
})

it('orders by code points, as a list of characters would', () => {
  const points = (text: string): number[] => [...text].map((character) => character.codePointAt(0) ?? 0)
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\ue000', '\uffff', '🌊', '🌋', '\ud83c', '\udf0a'), maxLength: 6 })
  fc.assert(fc.property(text, text, (a, b) => {
    const [x, y] = [points(a), points(b)]
    const at = x.findIndex((point, index) => point !== y[index])
    const expected = at < 0 ? x.length - y.length : at >= y.length ? 1 : (x[at] ?? 0) - (y[at] ?? 0)
    expect(Math.sign(byCodePoint(a, b))).toBe(Math.sign(expected))
  }), { numRuns: 5000 })
})
