import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemsOf, optionValues, type InstrumentDefinition } from '../../../../exercises/core/instrument'
import type { Response } from '../../../../exercises/core/response'
import { readSubject, SUBJECT_LENGTH } from '../../../../exercises/core/subject'
import { definition } from '../../../../exercises/instruments/diagnostico-organizacional/definition'
import { findLinks } from '../../../../exercises/responses/find-links'
import { respondentId, roomId } from '../../../../exercises/responses/ids'
import { decodeLink, encodeInvitation, encodeResponse, type Invitation } from '../../../../exercises/responses/link'
import { sealed, unsealed } from '../../../../exercises/responses/packing'
import { alliance } from '../../../support/alliance'

/** Links of format 2: what is measured, and which time. */

const definitions: readonly InstrumentDefinition[] = [definition, alliance]
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const subject = fc.oneof(
  fc.constantFrom('Mesa por el agua', 'Red «Ñuble–Itata» n.º 3', '🌊 agua'), fc.string({ unit: 'grapheme', maxLength: SUBJECT_LENGTH }), fc.string({ unit: 'binary', maxLength: SUBJECT_LENGTH }),
).map((raw) => { const reading = readSubject(raw); return reading.status === 'read' ? reading.subject : null })
const about = fc.record({ subject: fc.option(subject), round: fc.integer({ min: 1, max: 9 }) })
  .map((each) => ({ ...(each.subject === null ? {} : { subject: each.subject }), ...(each.round === 1 ? {} : { round: each.round }) }))
const place = { municipality: fc.option(fc.constantFrom('08203', '13101')), room: fc.nat().map(roomId) }

const anyInvitation: fc.Arbitrary<Invitation> = fc.record({ ...place, about }).map(({ about: more, ...rest }) => ({ instrument: alliance.id, version: 1, ...rest, ...more }))
const anyResponse: fc.Arbitrary<Response> = fc.record({
  ...place, about, id: fc.nat().map(respondentId), invited: fc.boolean(),
  picks: fc.tuple(...itemsOf(alliance).map((item) => fc.option(fc.constantFrom(...optionValues(item))))),
}).map(({ municipality, room, about: more, id, invited, picks }) => ({
  instrument: alliance.id, version: 1, municipality, ...more, respondent: { id, role: 'funcionario' },
  answers: Object.fromEntries(itemsOf(alliance).map((item, at) => [item.id, picks[at] ?? null])), answeredAt: '2026-11-21T18:04:00.000Z', ...(invited ? { room } : {}),
}))

describe('a response about an alliance in a link', () => {
  it('comes back whole, whatever its name, and names its format and kind first where format 1 cannot say it', () => {
    fc.assert(fc.property(anyResponse, (response) => {
      const code = encodeResponse(alliance, response)
      expect(decodeLink(code, definitions)).toEqual({ status: 'response', response })
      expect(code).toMatch(/^[\w-]{12,600}$/)
      expect(code.at(-1)).toMatch(/[A-Za-z]/)
      expect(code.startsWith('CA')).toBe(response.subject !== undefined || response.round !== undefined)
    }), { numRuns: 1000 })
  })

  it('is told as broken when any one character changes or the end is cut', () => {
    fc.assert(fc.property(anyResponse, fc.nat(), fc.constantFrom(...'Az09-_kQ'), (response, at, character) => {
      const code = encodeResponse(alliance, response)
      const position = at % code.length
      const changed = code.slice(0, position) + character + code.slice(position + 1)
      if (changed !== code) expect(decodeLink(changed, definitions)).toEqual({ status: 'broken' })
      expect(decodeLink(code.slice(0, Math.max(position, 1)), definitions).status).not.toBe('response')
    }), { numRuns: 1000 })
  })

  it('is found in a chat with words before and behind', () => {
    fc.assert(fc.property(anyResponse, (response) => {
      const code = encodeResponse(alliance, response)
      const found = (text: string): unknown[] => findLinks(text, definitions).map(({ code: each, reading }) => [each, reading.status])
      expect(found(`Listo: https://kit.muni.cl/facilitacion/sala#r=${code} gracias`)).toEqual([[code, 'response']])
      expect(found(`_${code}_`)).toEqual([[code, 'response']])
    }), { numRuns: 300 })
  })

  it('of sixteen letters takes 19 characters more than one without a name', () => {
    const [response] = fc.sample(anyResponse, 1)
    const plain = { ...response, subject: undefined, round: 2 } as unknown as Response
    expect(encodeResponse(alliance, { ...plain, subject: 'Mesa por el agua' }).length - encodeResponse(alliance, plain).length).toBeLessThanOrEqual(19)
  })
})

describe('an invitation to judge an alliance', () => {
  it('comes back whole', () => {
    fc.assert(fc.property(anyInvitation, (invitation) => {
      const code = encodeInvitation(alliance, invitation)
      expect(decodeLink(code, definitions)).toEqual({ status: 'invitation', invitation })
      expect(code.startsWith('CB')).toBe(invitation.subject !== undefined || invitation.round !== undefined)
    }), { numRuns: 1000 })
  })

  it.each([['Mesa  por ', 'not trimmed'], ['N\u0303uble', 'not in NFC'], ['Mesa\nagua', 'with a line break'], ['a'.repeat(SUBJECT_LENGTH + 1), 'too long']])('with the name %j, %2$s, is not written', (name) => {
    expect(() => encodeInvitation(alliance, { municipality: null, room: roomId(1), subject: name })).toThrow(RangeError)
  })

  it('to an instrument about the municipality has no name, and may have a round', () => {
    expect(() => encodeInvitation(definition, { municipality: null, room: roomId(1), subject: 'Mesa' })).toThrow(RangeError)
    const invitation = { instrument: definition.id, version: 1, municipality: '08203', room: roomId(1), round: 2 }
    const code = encodeInvitation(definition, invitation)
    expect(decodeLink(code, definitions)).toEqual({ status: 'invitation', invitation })
    // The name that another instrument may have, under the number of this one.
    const named = encodeInvitation(alliance, { ...invitation, subject: 'Mesa' })
    expect(decodeLink(named, [{ ...definition, code: alliance.code }])).toEqual({ status: 'broken' })
  })
})

describe('what another kit made', () => {
  const payload = unsealed(encodeInvitation(alliance, { municipality: '08203', room: roomId(41), round: 2 }))?.slice(2) ?? []
  const code = (format: number, kind: number): string => sealed([format, kind, ...payload])

  it('of a kind that this one does not know is told as that, every one of them', () => {
    expect(decodeLink(code(2, 1), definitions).status).toBe('invitation')
    for (let kind = 6; kind < ALPHABET.length; kind++) expect(decodeLink(code(2, kind), definitions)).toEqual({ status: 'unknown-kind' })
    expect(findLinks(`https://kit.muni.cl/sala#r=${code(2, 7)}`, definitions)).toEqual([{ code: code(2, 7), reading: { status: 'unknown-kind' } }])
  })

  it('of another format is told as newer, and an unknown instrument as that', () => {
    for (const format of [0, 3, 4, 6, 62]) expect(decodeLink(code(format, 0), definitions)).toEqual({ status: 'newer-format' })
    expect(decodeLink(code(2, 1), [definition])).toEqual({ status: 'unknown-instrument' })
    expect(decodeLink(code(2, 1), [{ ...alliance, version: 2 }])).toEqual({ status: 'other-version', instrument: alliance.id, version: 1, municipality: '08203' })
  })
})

describe('links of format 2', () => {
  it.each(JSON.parse(readFileSync(new URL('../../../fixtures/campo/enlaces-formato-2.json', import.meta.url), 'utf8')) as { code: string; reading: unknown }[])('that were sent already open for ever: $code', ({ code, reading }) => {
    expect(decodeLink(code, definitions)).toEqual(reading)
  })
})
