import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { definition } from '../../../exercises/instruments/diagnostico-organizacional/definition'
import { backupFileName, readBackup, writeBackup } from '../../../.vitepress/theme/support/room/backup'
import { mergeRooms } from '../../../.vitepress/theme/support/room/merge'
import type { Room } from '../../../.vitepress/theme/support/room/model'
import { anyCopy, COMUNA, emptyRoom, into, NOW, sheet } from './room.fixtures'

const read = (text: string) => readBackup(text, [definition], NOW + 100)
const reopened = (room: Room): Room => {
  const reading = read(writeBackup(room, NOW))
  if (!reading.room) throw new Error(reading.error)
  expect(reading.problems).toEqual([])
  return reading.room
}
/** A backup of a room with one response, with something in it changed. */
function tampered(change: (file: Record<string, unknown>, room: Record<string, unknown>) => void): string {
  const file = JSON.parse(writeBackup(into(emptyRoom(), sheet('r-a'), sheet('r-b')).room, NOW)) as { room: Record<string, unknown> }
  change(file, file.room)
  return JSON.stringify(file)
}

describe('a backup', () => {
  it('reopens the whole room, and merges with it to the same room', () => {
    fc.assert(fc.property(anyCopy, (room) => {
      const again = reopened(room)
      expect(mergeRooms(room, again).responses.map(({ respondent }) => respondent.id)).toEqual(room.responses.map(({ respondent }) => respondent.id))
      expect(reopened(again)).toEqual(again)
      expect({ ...again, responses: [], replaced: [], withdrawn: [], apart: [] })
        .toEqual({ ...room, responses: [], replaced: [], withdrawn: [], apart: [] })
      expect(again.apart.map(({ id }) => id)).toEqual(room.apart.map(({ id }) => id))
    }), { numRuns: 200 })
  })

  it('is read again by a browser that adds a byte order mark', () => {
    expect(read(`\uFEFF${writeBackup(emptyRoom(), NOW)}`).room).not.toBeNull()
  })

  it('has a name that says what, where and when', () => {
    expect(backupFileName(emptyRoom('Mesa comunal / 2ª  reunión'), 'Ñiquén', new Date(2026, 10, 21, 9).getTime()))
      .toBe('sala_niquen_mesa-comunal-2-reunion_2026-11-21.respaldo.json')
  })

  it.each([
    ['no JSON', '{"format": "diplomado', /no es JSON/],
    ['another document', '{"instrument": "diagnostico-organizacional"}', /no es un respaldo de sala/],
    ['null', 'null', /no es un respaldo de sala/],
    ['a newer format', tampered((file) => { file.formatVersion = 3 }), /versión más nueva/],
    ['no room in it', tampered((file) => { file.room = [] }), /«room/],
    ['a wrong comuna', tampered((_, room) => { room.municipality = '8203' }), /«room\.municipality»/],
    ['a wrong stamp', tampered((_, room) => { room.name = { value: 'x', at: 'hoy' } }), /«room\.name\.at»/],
  ])('is refused with %s, saying so', (_, text, message) => {
    const reading = read(text)
    expect(reading.room).toBeNull()
    expect(reading).toHaveProperty('error', expect.stringMatching(message))
  })

  it.each<[string, Record<string, unknown>]>([
    ['responses[0]', { answers: { 'estrategia-mision': 7 } }],
    ['responses[0].respondent.id', { respondent: { id: null, role: null } }],
    ['responses[0].answers', { answers: 'x' }],
    ['responses[0].respondent.id', { respondent: { id: '\ud800', role: null } }],
    ['responses', { municipality: '13101' }],
  ])('loses only the response that is wrong: %s', (where, change) => {
    const reading = read(tampered((_, room) => { room.responses = [sheet('r-a', change), sheet('r-b')] }))
    expect(reading.room?.responses).toHaveLength(1)
    expect(reading).toHaveProperty('problems', [expect.objectContaining({ where })])
  })

  it('keeps the responses when everything else in it is hostile', () => {
    const reading = read(tampered((_, room) => Object.assign(room, {
      apart: 'x', removed: [], arrivals: { 'r-a': 3 }, decisions: null, plan: { value: { hours: -1, weights: {} }, at: 0 },
      agreements: { 'no-existe': { value: null, at: 1 }, 'estrategia-mision': { value: { value: 9, reason: '', dissent: '' }, at: 1 } },
      proposal: { a: { value: { id: 'a', due: '<script>' }, at: 1 } },
    })))
    expect(reading.room?.responses).toHaveLength(2)
    expect(reading.room).toMatchObject({ apart: [], removed: {}, arrivals: {}, decisions: {}, agreements: {}, proposal: {} })
    expect(reading).toHaveProperty('problems.length', 8)
  })

  it('keeps the responses also when something in it is nested without end', () => {
    const text = tampered((_, room) => { room.plan = 'DEEP' }).replace('"DEEP"', `${'['.repeat(50_000)}${']'.repeat(50_000)}`)
    expect(read(text).room?.responses).toHaveLength(2)
    expect(read(text)).toHaveProperty('problems', [expect.objectContaining({ where: expect.stringMatching(/^plan/) })])
  })

  it('with a key beyond all measure loses that entry alone', () => {
    const long = 'r'.repeat(101)
    const reading = read(tampered((_, room) => { room.removed = { [long]: { value: true, at: 1 }, 'r-a': { value: true, at: 1 } } }))
    expect(reading.room?.removed).toEqual({ 'r-a': { value: true, at: 1 } })
    expect(reading).toHaveProperty('problems', [expect.objectContaining({ where: `removed.${'r'.repeat(100)}` })])
  })

  it('from a clock that ran ahead does not outlive what is set later', () => {
    const reading = read(tampered((_, room) => { room.name = { value: 'Del futuro', at: 9e15 } }))
    expect(reading.room?.name).toEqual({ value: 'Del futuro', at: NOW + 100 })
  })

  it('cannot smuggle in an invalid response as one accepted by hand', () => {
    const apart = into(emptyRoom(), sheet('r-x', { municipality: null })).room
    const [entry] = apart.apart
    const text = tampered((_, room) => Object.assign(room, {
      apart: [{ ...entry, response: { ...entry?.response, answers: { 'estrategia-mision': 7 } } }, { ...entry, id: 'b', response: sheet('r-y', { municipality: '13101' }) }],
      decisions: { [entry?.id ?? '']: { value: 'accepted', at: 1 }, b: { value: 'accepted', at: 1 } },
    }))
    expect(read(text).room?.responses.map(({ municipality }) => municipality)).toEqual([COMUNA, COMUNA])
  })
})
