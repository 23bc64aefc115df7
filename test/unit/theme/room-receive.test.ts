import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide, pendingApart, removePerson } from '../../../.vitepress/theme/support/room/decide'
import type { Response } from '../../../exercises/core/response'
import { definition } from '../../../exercises/instruments/diagnostico-organizacional/definition'
import type { Room } from '../../../.vitepress/theme/support/room/model'
import { readRoom } from '../../../.vitepress/theme/support/room/parse'
import { MOST_APART, MOST_PEOPLE, receive, tally, type Incoming } from '../../../.vitepress/theme/support/room/receive'
import { receiveStrings } from '../../../.vitepress/theme/strings/receive'
import { anyCopy, emptyRoom, explain, into, NOW, pieces, sheet } from './room.fixtures'

const people = (room: Room) => room.responses.map(({ respondent }) => respondent.id)
const outcomes = (room: Room, ...sheets: readonly Response[]) => into(room, ...sheets).entries.map(({ outcome }) => outcome)

describe('a response that belongs in the room', () => {
  it('is added once, however often it comes', () => {
    const once = into(emptyRoom(), sheet('r-a')).room
    const again = into(once, ...Array<ReturnType<typeof sheet>>(10).fill(sheet('r-a')))
    expect(again.room).toEqual(once)
    expect(tally(again.entries)).toMatchObject({ identical: 10, added: 0 })
  })

  it('replaces the older one of the same person, which stays listed', () => {
    const room = into(emptyRoom(), sheet('r-a')).room
    const newer = sheet('r-a', { answeredAt: '2026-11-21T16:00:00-03:00', answers: { 'estrategia-mision': 2 } })
    const receipt = into(room, newer)
    expect(receipt.entries[0]?.outcome).toBe('newer')
    expect(receipt.room.responses).toEqual([newer])
    expect(receipt.room.replaced).toEqual([sheet('r-a')])
  })

  it('is kept aside as older when a newer one is here already', () => {
    const room = into(emptyRoom(), sheet('r-a')).room
    const older = sheet('r-a', { answeredAt: '2026-11-21T09:00:00-03:00' })
    expect(outcomes(room, older)).toEqual(['older'])
    expect(into(room, older).room.replaced).toEqual([older])
    expect(outcomes(into(room, older).room, older)).toEqual(['identical'])
  })

  it('dated ahead of this device keeps its date, which decides everywhere alike, and says how far ahead it is', () => {
    const future = sheet('r-a', { answeredAt: new Date(NOW + 21 * 86_400_000).toISOString() })
    const receipt = into(into(emptyRoom(), future).room, sheet('r-a'))
    expect(receipt.room.responses).toEqual([future])
    expect(into(emptyRoom(), future).entries[0]).toMatchObject({ outcome: 'added', ahead: 21 * 86_400_000 })
    expect(into(emptyRoom(), sheet('r-a', { answeredAt: new Date(NOW + 1_800_000).toISOString() })).entries[0]?.ahead).toBe(0)
    expect(receiveStrings.ahead(1, 21 * 86_400_000)).toContain('1 respuesta trae una fecha 21 días más adelante')
    expect(receiveStrings.ahead(3, 5 * 3_600_000)).toContain('3 respuestas traen una fecha hasta 5 horas más adelante')
  })

  it('counts a date in another offset as the same instant, and no date as the earliest', () => {
    const room = into(emptyRoom(), sheet('r-a')).room
    expect(outcomes(room, sheet('r-a', { answeredAt: '2026-11-21T18:04:00.400Z' }))).toEqual(['identical'])
    expect(outcomes(room, sheet('r-a', { answeredAt: null }))).toEqual(['older'])
  })

  it('of several of one instant, or without a date, counts as read last, also after the room was kept and opened again', () => {
    const said = (value: number) => sheet('r-a', { answeredAt: null, answers: { 'estrategia-mision': value } })
    const opened = (room: Room) => readRoom(JSON.parse(JSON.stringify(room)), [definition], NOW).room ?? room
    const together = into(emptyRoom(), said(2), said(0), said(1), said(0)).room
    expect(together.responses).toEqual([said(0)])
    const corrected = into(opened(together), said(2), sheet('r-a', { answeredAt: null, answers: { 'estrategia-mision': null } })).room
    expect(opened(corrected).responses).toMatchObject([sheet('r-a', { answeredAt: null, answers: { 'estrategia-mision': null } })])
    expect(into(corrected, said(2), said(0)).room.responses).toEqual(corrected.responses)
    expect(into(emptyRoom(), said(2), said(0)).entries.map(({ outcome }) => outcome)).toEqual(['added', 'newer'])
  })

  it('brings its evidence notes even when its link came first', () => {
    const file = sheet('r-a', { evidence: { 'estrategia-mision': 'Decreto 112' } })
    const room = into(into(emptyRoom(), sheet('r-a')).room, file).room
    expect(room.responses).toEqual([file])
    expect(room.replaced).toEqual([])
    expect(into(room, sheet('r-a')).room.responses).toEqual([file])
  })

  it('without an id is a person of its own, and the same one when its file is opened again', () => {
    const row = (source: string): Incoming => ({ source, place: 'línea 2', response: sheet(null) })
    const options = { via: 'file', now: NOW, explain } as const
    const receipt = receive(emptyRoom(), [row('a.csv'), row('a.csv'), row('b.csv')], options)
    expect(receipt.room.responses).toHaveLength(3)
    expect(receipt.anonymous).toBe(3)
    expect(receive(receipt.room, [row('a.csv'), row('a.csv')], options).room).toEqual(receipt.room)
  })

  it('makes no difference by the order in which it came among others of other instants', () => {
    const any = fc.shuffledSubarray([
      sheet('r-a'), sheet('r-a', { answeredAt: null }), sheet('r-a', { answers: {}, answeredAt: '2026-11-21T15:04:01-03:00' }), sheet('r-b'), sheet('r-c', { municipality: null }),
    ], { minLength: 5 })
    fc.assert(fc.property(any, any, (one, other) => {
      expect(into(emptyRoom(), ...one).room).toEqual(into(emptyRoom(), ...other).room)
    }))
  })
})

describe('a response that does not belong', () => {
  it.each([
    ['other-instrument', { instrument: 'practicas-red' }],
    ['other-version', { version: 2 }],
    ['other-municipality', { municipality: '13101' }],
    ['other-room', { room: 'zzzzz' }],
    ['no-municipality', { municipality: null }],
  ] as const)('is set apart as %s and never counted', (reason, changes) => {
    const receipt = into(emptyRoom(), sheet('r-a', changes))
    expect(receipt.room.responses).toEqual([])
    expect(receipt.room.apart).toMatchObject([{ reason, detail: `apartada: ${reason}` }])
    expect(into(receipt.room, sheet('r-a', changes)).entries).toMatchObject([{ outcome: 'apart-again', reason }])
    expect(into(receipt.room, sheet('r-a', changes)).room).toEqual(receipt.room)
  })

  it('is counted once accepted by hand, and no more once that is undone', () => {
    const apart = into(emptyRoom(), sheet('r-a', { municipality: null })).room
    const accepted = decide(apart, apart.apart.slice(0, 1), 'accepted', NOW)
    expect(people(accepted)).toEqual(['r-a'])
    expect(pendingApart(accepted)).toEqual([])
    const undone = decide(accepted, apart.apart.slice(0, 1), null, NOW)
    expect(people(undone)).toEqual([])
    expect(pendingApart(undone)).toHaveLength(1)
  })

  it.each([{ municipality: '13101' }, { version: 2 }, { instrument: 'practicas-red' }])('is not accepted where that would mix groups: %o', (changes) => {
    const room = into(emptyRoom(), sheet('r-a', changes)).room
    expect(decide(room, room.apart.slice(0, 1), 'accepted', NOW)).toBe(room)
  })

  it('stays listed without asking for attention once dismissed', () => {
    const room = into(emptyRoom(), sheet('r-a', { municipality: '13101' })).room
    const dismissed = decide(room, room.apart.slice(0, 1), 'dismissed', NOW)
    expect(pendingApart(dismissed)).toEqual([])
    expect(dismissed.apart).toHaveLength(1)
  })

  it('is listed when it cannot be read, once per place', () => {
    const broken: Incoming = { source: 'x.csv', place: 'línea 12', response: null, reason: 'unreadable', problem: 'valor 7' }
    const receipt = receive(emptyRoom(), [broken, broken, ...pieces(sheet('r-a'))], { via: 'file', now: NOW, explain })
    expect(receipt.room.apart).toMatchObject([{ reason: 'unreadable', from: 'x.csv, línea 12', detail: 'valor 7' }])
    expect(people(receipt.room)).toEqual(['r-a'])
  })
})

describe('a removed person', () => {
  it('is not counted, stays out when the sheet comes again, and comes back whole when undone', () => {
    const room = into(emptyRoom(), sheet('r-a'), sheet('r-b')).room
    const without = removePerson(room, 'r-a', true, NOW)
    expect(people(without)).toEqual(['r-b'])
    const newer = sheet('r-a', { answeredAt: '2026-11-21T17:00:00-03:00' })
    expect(outcomes(without, newer)).toEqual(['removed'])
    expect(people(into(without, newer).room)).toEqual(['r-b'])
    expect(removePerson(without, 'r-a', false, NOW).responses).toEqual(room.responses)
  })
})

describe('a flood', () => {
  it('of people is kept to a bound and says so', () => {
    const crowd = Array.from({ length: MOST_PEOPLE + 5 }, (_, i) => sheet(`r-${i}`))
    const receipt = into(emptyRoom(), ...crowd)
    expect(receipt.room.responses).toHaveLength(MOST_PEOPLE)
    expect(receipt.entries.filter(({ reason }) => reason === 'full')).toHaveLength(5)
  })

  it('of foreign rows is told whole and stored to a bound', () => {
    const receipt = into(emptyRoom(), ...Array.from({ length: 1000 }, (_, i) => sheet(`r-${i}`, { municipality: '13101' })))
    expect(tally(receipt.entries).apart).toBe(1000)
    expect(receipt.room.apart).toHaveLength(MOST_APART)
  })
})

it('receiving never loses anybody who was counted', () => {
  fc.assert(fc.property(anyCopy, anyCopy, (room, other) => {
    const after = receive(room, pieces(...other.responses), { via: 'paste', now: NOW + 9, explain }).room
    for (const id of people(room)) expect(people(after)).toContain(id)
  }), { numRuns: 300 })
})

describe('a person who chooses the room for a response', () => {
  const accepting = { via: 'link', now: NOW, explain, accept: true } as const

  it('counts what may honestly be counted, once, and can take it back', () => {
    const foreign = pieces(sheet('r-a', { room: 'zzzzz' }))
    const receipt = receive(emptyRoom(), foreign, accepting)
    expect(receipt.entries[0]?.outcome).toBe('added')
    expect(people(receipt.room)).toEqual(['r-a'])
    const again = receive(receipt.room, foreign, accepting)
    expect(again.entries[0]?.outcome).toBe('identical')
    expect(people(again.room)).toEqual(['r-a'])
    expect(people(decide(again.room, again.room.apart, null, NOW))).toEqual([])
  })

  it('cannot mix comunas all the same', () => {
    const receipt = receive(emptyRoom(), pieces(sheet('r-a', { municipality: '13101' })), accepting)
    expect(receipt.entries[0]?.outcome).toBe('apart')
    expect(people(receipt.room)).toEqual([])
  })
})
