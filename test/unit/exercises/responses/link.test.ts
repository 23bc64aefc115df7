import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemsOf, optionValues, type InstrumentDefinition } from '../../../../exercises/core/instrument'
import { ROLES, type Response } from '../../../../exercises/core/response'
import { definition } from '../../../../exercises/instruments/diagnostico-organizacional/definition'
import { respondentId, roomId } from '../../../../exercises/responses/ids'
import { decodeLink, encodeInvitation, encodeResponse } from '../../../../exercises/responses/link'

const definitions: readonly InstrumentDefinition[] = [definition]
const items = itemsOf(definition)

const anyResponse: fc.Arbitrary<Response> = fc.record({
  id: fc.nat(), room: fc.option(fc.nat()), role: fc.option(fc.constantFrom(...ROLES)),
  municipality: fc.option(fc.constantFrom('08203', '13101', '01101')),
  seconds: fc.option(fc.integer({ min: 1, max: 2 ** 30 - 1 })),
  picks: fc.tuple(...items.map((item) => fc.option(fc.constantFrom(...optionValues(item))))),
}).map(({ id, room, role, municipality, seconds, picks }) => ({
  instrument: definition.id,
  version: definition.version,
  municipality,
  respondent: { id: respondentId(id), role },
  answers: Object.fromEntries(items.map((item, position) => [item.id, picks[position] ?? null])),
  answeredAt: seconds === null ? null : new Date(Date.UTC(2024, 0, 1) + seconds * 1000).toISOString(),
  ...(room === null ? {} : { room: roomId(room) }),
}))

describe('a response in a link', () => {
  it('comes back whole, in 30 characters that end in a letter', () => {
    fc.assert(fc.property(anyResponse, (response) => {
      const code = encodeResponse(definition, response)
      expect(code).toMatch(/^[\w-]{29}[A-Za-z]$/)
      expect(decodeLink(code, definitions)).toEqual({ status: 'response', response })
    }), { numRuns: 500 })
  })

  it('is told as broken when any one character changes or the end is cut', () => {
    fc.assert(fc.property(anyResponse, fc.nat(29), fc.constantFrom(...'Az09-_kQ'), (response, position, character) => {
      const code = encodeResponse(definition, response)
      const changed = code.slice(0, position) + character + code.slice(position + 1)
      if (changed !== code) expect(decodeLink(changed, definitions)).toEqual({ status: 'broken' })
      const cut = decodeLink(code.slice(0, Math.max(position, 1)), definitions)
      expect(cut.status).not.toBe('response')
    }), { numRuns: 500 })
  })

  it('carries no evidence', () => {
    const response: Response = {
      instrument: definition.id, version: 1, municipality: '08203', respondent: { id: respondentId(7), role: null },
      answers: { 'estrategia-mision': 2 }, evidence: { 'estrategia-mision': 'Decreto 112' }, answeredAt: null,
    }
    const reading = decodeLink(encodeResponse(definition, response), definitions)
    expect(reading.status === 'response' && reading.response.evidence).toBeUndefined()
  })

  it('says which version it has when the definition has moved on', () => {
    const newer = { ...definition, version: 2 }
    const [response] = fc.sample(anyResponse, 1)
    const code = response ? encodeResponse(definition, response) : ''
    expect(decodeLink(code, [newer])).toMatchObject({ status: 'other-version', version: 1, instrument: definition.id })
  })

  it('refuses to be written with an id or an answer that is not of this kit', () => {
    const response: Response = {
      instrument: definition.id, version: 1, municipality: null, respondent: { id: 'juan', role: null }, answers: {}, answeredAt: null,
    }
    expect(() => encodeResponse(definition, response)).toThrow(RangeError)
    expect(() => encodeResponse(definition, { ...response, respondent: { id: 'r-000001', role: null }, answers: { 'estrategia-mision': 9 } })).toThrow(RangeError)
  })
})

describe('an invitation', () => {
  it('brings comuna and room in 12 characters', () => {
    const code = encodeInvitation(definition, { municipality: '08203', room: roomId(41) })
    expect(code).toHaveLength(12)
    expect(decodeLink(code, definitions)).toEqual({
      status: 'invitation',
      invitation: { instrument: definition.id, version: 1, municipality: '08203', room: roomId(41) },
    })
  })

  it.each(['99999', '12202'])('that names no comuna with a municipality (%s) is broken', (municipality) => {
    expect(decodeLink(encodeInvitation(definition, { municipality, room: roomId(41) }), [definition])).toEqual({ status: 'broken' })
  })

  it('is not taken for one of an instrument that this kit does not have', () => {
    const code = encodeInvitation({ ...definition, code: 31 }, { municipality: '08203', room: roomId(41) })
    expect(decodeLink(code, definitions)).toEqual({ status: 'unknown-instrument' })
  })
})

describe('links of format 1', () => {
  it.each(JSON.parse(readFileSync(new URL('../../../fixtures/campo/enlaces-formato-1.json', import.meta.url), 'utf8')) as { code: string; reading: unknown }[])('that were sent already open for ever: $code', ({ code, reading }) => {
    expect(decodeLink(code, definitions)).toEqual(reading)
  })
})
