import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { certificateCode, checkLetters, readCode, type Claim } from '../../../../.vitepress/theme/support/course/certificate'

const CLAIM: Claim = { scope: { kind: 'module', number: 1 }, day: '2026-11-21', lessons: 5, exercises: 27 }
const claim: fc.Arbitrary<Claim> = fc.record({
  scope: fc.oneof(
    fc.record({ kind: fc.constant('module' as const), number: fc.integer({ min: 1, max: 9 }) }),
    fc.record({ kind: fc.constant('route' as const), route: fc.constantFrom('funcionarios' as const, 'autoridades' as const) }),
  ),
  day: fc.date({ min: new Date('2026-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  lessons: fc.integer({ min: 1, max: 60 }),
  exercises: fc.integer({ min: 0, max: 400 }),
})
const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-'

describe('the code of a record of self-study', () => {
  it('says what it is of, when and how much, and is read again', () => {
    expect(certificateCode(CLAIM)).toMatch(/^M1-20261121-5-27-[A-Z]{2}$/)
    fc.assert(fc.property(claim, (one) => {
      expect(readCode(certificateCode(one))).toEqual({ status: 'read', claim: one })
    }))
  })
  it('is read as people copy it: small letters, spaces, long dashes', () => {
    expect(readCode(` ${certificateCode(CLAIM).toLowerCase().replaceAll('-', ' – ')} `)).toEqual({ status: 'read', claim: CLAIM })
  })
  it('finds any one wrong character', () => {
    fc.assert(fc.property(claim, fc.nat(), fc.constantFrom(...SIGNS), (one, place, sign) => {
      const code = certificateCode(one)
      const at = place % code.length
      fc.pre(code[at] !== sign)
      expect(readCode(code.slice(0, at) + sign + code.slice(at + 1)).status).not.toBe('read')
    }), { numRuns: 2000 })
  })
  it('finds any two neighbours swapped', () => {
    fc.assert(fc.property(claim, fc.nat(), (one, place) => {
      const code = certificateCode(one)
      const at = place % (code.length - 1)
      fc.pre(code[at] !== code[at + 1])
      expect(readCode(code.slice(0, at) + (code[at + 1] ?? '') + (code[at] ?? '') + code.slice(at + 2)).status).not.toBe('read')
    }), { numRuns: 2000 })
  })
  it.each(['', 'hola', 'M1', 'M0-20261121-5-27-AB', 'X1-20261121-5-27-AB', 'M1-20261121-5-27', 'a'.repeat(5000)])('tells that %j is no code', (text) => {
    expect(readCode(text)).toEqual({ status: 'shapeless' })
  })
  it('tells a day that does not exist from a real one', () => {
    const body = 'M1-20260231-5-27'
    expect(readCode(`${body}-${checkLetters(body)}`)).toEqual({ status: 'miscopied' })
  })
})
