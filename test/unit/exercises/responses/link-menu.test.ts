import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { InstrumentDefinition } from '../../../../exercises/core/instrument'
import { definition } from '../../../../exercises/instruments/diagnostico-organizacional/definition'
import { findLinks, readTapped } from '../../../../exercises/responses/find-links'
import { roomId } from '../../../../exercises/responses/ids'
import { decodeLink, encodeInvitation, encodeMenu, type Invitation } from '../../../../exercises/responses/link'
import { MOST_INVITED } from '../../../../exercises/responses/link-menu'
import { sealed, unsealed } from '../../../../exercises/responses/packing'
import { alliance } from '../../../support/alliance'

/** Links that invite to several rooms at once. */

const definitions: readonly InstrumentDefinition[] = [definition, alliance]

const place = { municipality: fc.option(fc.constantFrom('08203', '13101')), room: fc.nat().map(roomId), round: fc.integer({ min: 1, max: 9 }) }
const anyInvitation: fc.Arbitrary<Invitation> = fc.oneof(
  fc.record(place).map(({ round, ...rest }) => ({ instrument: definition.id, version: 1, ...rest, ...(round === 1 ? {} : { round }) })),
  fc.record({ ...place, subject: fc.constantFrom('Mesa por el agua', 'Red «Ñuble–Itata» n.º 3', undefined) })
    .map(({ round, subject, ...rest }) => ({ instrument: alliance.id, version: 1, ...rest, ...(round === 1 ? {} : { round }), ...(subject === undefined ? {} : { subject }) })),
)
const anyMenu = fc.array(anyInvitation, { minLength: 1, maxLength: MOST_INVITED })
const [one, two]: readonly [Invitation, Invitation] = [
  { instrument: definition.id, version: 1, municipality: '08203', room: roomId(41) },
  { instrument: alliance.id, version: 1, municipality: null, room: roomId(42), subject: 'Mesa por el agua', round: 2 },
]

describe('an invitation to several instruments', () => {
  it('comes back whole and in its order, alone or inside a chat, and is found as itself', () => {
    fc.assert(fc.property(anyMenu, (invitations) => {
      const code = encodeMenu(invitations, definitions)
      const reading = { status: 'menu', menu: { invitations, unknown: 0 } }
      expect(decodeLink(code, definitions)).toEqual(reading)
      expect(code).toMatch(/^CC[\w-]{10,598}$/)
      expect(readTapped('s', `${code}&utm_source=chat`, definitions)).toEqual(reading)
      expect(findLinks(`Hola: https://kit.muni.cl/responder#s=${code}.`, definitions)).toEqual([{ code, reading }])
    }))
  })

  it('stays what it is for ever', () => {
    expect(decodeLink(encodeMenu([one, two], definitions), definitions)).toEqual({ status: 'menu', menu: { invitations: [one, two], unknown: 0 } })
    expect(encodeMenu([one, two], definitions)).toBe('CCtkI-uxPUvDQNXDkGzV5ZJaO5EtUpd1DfjiY0wrDcA-d')
  })

  it('keeps what a site knows of it and counts the rest', () => {
    const code = encodeMenu([one, two], definitions)
    expect(decodeLink(code, [definition])).toEqual({ status: 'menu', menu: { invitations: [one], unknown: 1 } })
    expect(decodeLink(code, [{ ...definition, version: 2 }, alliance])).toEqual({ status: 'menu', menu: { invitations: [two], unknown: 1 } })
  })

  it('that is cut or changed anywhere is broken, and never another invitation', () => {
    const code = encodeMenu([one, two], definitions)
    for (let at = 0; at < code.length; at++) {
      const changed = code.slice(0, at) + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1)
      expect(decodeLink(changed, definitions).status).not.toBe('menu')
      expect(decodeLink(code.slice(0, at), definitions).status).not.toBe('menu')
    }
  })

  it('that somebody else sealed is refused: no rooms, a room of no id, a place of no comuna, more behind it', () => {
    const digits = unsealed(encodeMenu([one], definitions)) ?? []
    expect(decodeLink(sealed([2, 2]), definitions)).toEqual({ status: 'broken' })
    expect(decodeLink(sealed([...digits, 0]), definitions)).toEqual({ status: 'broken' })
    fc.assert(fc.property(fc.array(fc.nat(63), { maxLength: 80 }), (rest) => {
      const reading = decodeLink(sealed([2, 2, ...rest]), definitions)
      if (reading.status === 'menu') expect(sealed([2, 2, ...rest])).toBe(encodeMenu(reading.menu.invitations, definitions))
      else expect(reading.status).toBe('broken')
    }), { numRuns: 2000 })
  })

  it('is not made of nothing, of more rooms than it holds, of names longer than a link, or for an instrument that has no name', () => {
    const many = Array.from({ length: MOST_INVITED + 1 }, () => one)
    const long = Array.from({ length: 5 }, (_, index) => ({ ...two, subject: `${index}`.padEnd(80, 'ñ') }))
    for (const wrong of [[], many, long, [{ ...one, subject: 'Mesa' }], [{ ...one, instrument: 'otro' }]]) expect(() => encodeMenu(wrong, definitions)).toThrow(RangeError)
    expect(encodeMenu(many.slice(1), definitions).length).toBeLessThan(160)
  })

  it('changes no code of before', () => {
    const { municipality, room } = one
    expect(decodeLink(encodeInvitation(definition, { municipality, room }), definitions)).toEqual({ status: 'invitation', invitation: one })
  })
})
