import { describe, expect, it } from 'vitest'
import { definition } from '../../../../exercises/instruments/diagnostico-organizacional/definition'
import { EVIDENCE_LENGTH } from '../../../../exercises/core/response'
import { readJson } from '../../../../exercises/responses/json'
import type { Reading } from '../../../../exercises/responses/reading'

const base = {
  instrument: 'diagnostico-organizacional', version: 1, municipality: '08203',
  respondent: { id: 'r-7f3a', role: 'funcionario' }, answers: { 'estrategia-mision': 2, 'estrategia-clientes': null },
  evidence: { 'estrategia-mision': 'Decreto 112 de 2025' }, answeredAt: '2026-11-21T15:04:00-03:00',
}

function read(document: unknown): { readings: Reading[]; issue: ReturnType<typeof readJson> } {
  const readings: Reading[] = []
  const issue = readJson(definition, typeof document === 'string' ? document : JSON.stringify(document), (reading) => readings.push(reading))
  return { readings, issue }
}

const issueOf = (document: unknown): unknown => {
  const [reading] = read(document).readings
  return reading?.status === 'rejected' ? reading.issue : reading
}

describe('a response in JSON', () => {
  it('is read as the design writes it', () => {
    expect(read(base).readings).toEqual([{ status: 'read', response: { ...base, answeredAt: '2026-11-21T18:04:00.000Z' } }])
  })

  it('may lack role, date, municipality and id', () => {
    const { instrument, version, answers } = base
    expect(read({ instrument, version, answers }).readings).toMatchObject([{ status: 'read', response: { municipality: null, respondent: { id: null, role: null }, answeredAt: null } }])
  })

  it('keeps the room it was written for, and ignores a mark that is no room', () => {
    expect(read({ ...base, room: '0004f' }).readings).toMatchObject([{ response: { room: '0004f' } }])
    for (const room of ['<b>', 7, null, '00000']) {
      const [reading] = read({ ...base, room }).readings
      expect(reading?.status === 'read' && 'room' in reading.response).toBe(false)
    }
  })

  it.each<[string, object, object]>([
    ['a foreign instrument', { instrument: 'otro' }, { code: 'other-instrument', value: 'otro' }],
    ['a future version', { version: 2 }, { code: 'other-version', value: 2 }],
    ['a version as text', { version: '1' }, { code: 'other-version', value: '1' }],
    ['a municipality as number', { municipality: 8203 }, { code: 'wrong-type', column: 'municipality' }],
    ['Antártica', { municipality: '12202' }, { code: 'antartica', instead: '12201' }],
    ['a role of nobody', { respondent: { role: 'jefe' } }, { code: 'unknown-role', value: 'jefe' }],
    ['a respondent that is a list', { respondent: ['r-1'] }, { code: 'wrong-type', column: 'respondent' }],
    ['an id of which half a character is missing', { respondent: { id: 'r-\ud800' } }, { code: 'wrong-type', column: 'respondent.id' }],
    ['answers as a list', { answers: [1, 2] }, { code: 'wrong-type', column: 'answers' }],
    ['a value out of range', { answers: { 'estrategia-mision': 3 } }, { code: 'not-an-option', column: 'estrategia-mision', value: 3, options: [0, 1, 2] }],
    ['true in place of 1', { answers: { 'estrategia-mision': true } }, { code: 'not-an-option', value: true }],
    ['an unknown item', { answers: { 'estrategia-visión': 1 } }, { code: 'unknown-item', column: 'estrategia-visión', value: 1 }],
    ['a note for an unknown item', { evidence: { nada: 'x' } }, { code: 'unknown-item', column: 'nada' }],
    ['a note that is not text', { evidence: { 'estrategia-mision': { toString: 1 } } }, { code: 'wrong-type', column: 'evidence.estrategia-mision' }],
    ['a note of a megabyte', { evidence: { 'estrategia-mision': 'x'.repeat(EVIDENCE_LENGTH + 1) } }, { code: 'too-long' }],
  ])('is rejected whole for %s', (_, change, issue) => {
    expect(issueOf({ ...base, ...change })).toMatchObject(issue)
  })

  it('does not let __proto__ pass for answers', () => {
    const text = JSON.stringify(base).replace('"estrategia-clientes":null', '"__proto__":{"estrategia-clientes":2}')
    expect(issueOf(text)).toMatchObject({ code: 'unknown-item', column: '__proto__' })
  })
})

describe('a JSON document', () => {
  it.each([['cut', '[{"instrument":', 'not-json'], ['a number', '7', 'not-a-response'], ['empty', '', 'not-json'], ['null', 'null', 'not-a-response']])(
    'that is %s cannot be read', (_, text, code) => {
      expect(read(text)).toEqual({ readings: [], issue: { code } })
    },
  )

  it('with a byte order mark is read', () => {
    expect(read(`\uFEFF${JSON.stringify([base])}`).readings).toHaveLength(1)
  })
})
