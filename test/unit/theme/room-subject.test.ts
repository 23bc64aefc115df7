import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Response } from '../../../exercises/core/response'
import { definition } from '../../../exercises/instruments/diagnostico-organizacional/definition'
import { decodeLink, encodeInvitation, encodeResponse } from '../../../exercises/responses/link'
import { explainMisfit } from '../../../.vitepress/theme/strings/receive'
import { placeName, placeWords } from '../../../.vitepress/theme/support/room/about'
import { backupFileName, readBackup, writeBackup } from '../../../.vitepress/theme/support/room/backup'
import { decide } from '../../../.vitepress/theme/support/room/decide'
import { mergeRooms, sameRoom } from '../../../.vitepress/theme/support/room/merge'
import type { Room } from '../../../.vitepress/theme/support/room/model'
import { readRoom } from '../../../.vitepress/theme/support/room/parse'
import { acceptable, misfit } from '../../../.vitepress/theme/support/room/people'
import { planReceived } from '../../../.vitepress/theme/support/room/received'
import { createRoom } from '../../../.vitepress/theme/support/room/room'
import { joinRoom, leaveRoom, newSheet, withAnswer, withMunicipality, withSubject } from '../../../.vitepress/theme/support/sheet/edit'
import { sheetFromFile } from '../../../.vitepress/theme/support/sheet/from-file'
import { mergeSheets } from '../../../.vitepress/theme/support/sheet/merge'
import { parseSheet } from '../../../.vitepress/theme/support/sheet/parse'
import { responseFileName, toResponse } from '../../../.vitepress/theme/support/sheet/response'
import { alliance } from '../../support/alliance'
import { into, NOW, sheet as diagnosisSheet } from './room.fixtures'

/** Rooms and sheets of an instrument about an alliance, and of later rounds. */

const WATER = 'Mesa por el agua'
const definitions = [definition, alliance]
const roomOf = (about: { subject?: string; round?: number }, random = 7): Room => createRoom({ name: 'Mesa', municipality: null, definition: alliance, ...about }, NOW, random)
const water = roomOf({ subject: WATER })
const answer = (changes: Partial<Response> = {}, id = 'r-00000a'): Response => ({
  instrument: alliance.id, version: 1, municipality: '08203', respondent: { id, role: null }, answers: { acta: 1 }, answeredAt: '2026-11-21T18:04:00.000Z', ...changes,
})

describe('a room about an alliance', () => {
  it.each<[string, Partial<Response>, ReturnType<typeof misfit>]>([
    ['of the same name, from any comuna', { subject: WATER, municipality: '13101' }, null], ['of the same name, without a comuna', { subject: WATER, municipality: null }, null],
    ['nearly of its name', { subject: 'mesa por el Água' }, 'near-subject'], ['of another name', { subject: 'Red del vino' }, 'other-subject'],
    ['without a name', {}, 'no-subject'], ['without a name, by its own invitation', { room: water.id }, null],
    ['of its name and another round', { subject: WATER, round: 2 }, 'other-round'], ['nearly of its name and another round', { subject: 'mesa por el agua', round: 2 }, 'other-round'],
    ['of another name and round', { subject: 'Red', round: 2 }, 'other-subject'], ['of its name by the invitation of another room', { subject: WATER, room: 'zzzzz' }, 'other-room'],
  ])('takes or sets apart an answer %s', (_, changes, reason) => {
    expect(misfit(water, answer(changes))).toBe(reason)
  })

  it('asks about one that is nearly equal, and counts it when somebody says that it is the same', () => {
    const { room, entries } = into(water, answer({ subject: 'mesa por el agua' }))
    expect([room.responses.length, entries[0]?.outcome]).toEqual([0, 'apart'])
    const [entry] = room.apart
    if (!entry) throw new Error('nothing was set apart')
    expect(explainMisfit(entry.reason, answer({ subject: 'mesa por el agua' }), room)).toMatch(/«mesa por el agua».*«Mesa por el agua».*¿Es lo mismo/)
    const counted = decide(room, [entry], 'accepted', NOW + 1)
    expect(counted.responses).toHaveLength(1)
    expect(decide(counted, [entry], null, NOW + 2).responses).toHaveLength(0)
  })

  it.each<[string, Partial<Response>]>([['of another alliance', { subject: 'Red del vino' }], ['of another round', { subject: WATER, round: 2 }]])('never counts one %s, whoever asks', (_, changes) => {
    const { room } = into(water, answer(changes))
    const [entry] = room.apart
    if (!entry) throw new Error('nothing was set apart')
    expect(acceptable(room, entry.response)).toBe(false)
    expect(decide(room, [entry], 'accepted', NOW).responses).toEqual([])
    expect(explainMisfit(entry.reason, answer(changes), room)).toMatch(/[Ll]lévela a la sala/)
  })

  it('counts the same person once, from whatever comuna', () => {
    const later = answer({ subject: WATER, municipality: '13101', answeredAt: '2026-11-22T18:04:00.000Z' })
    const { room } = into(water, answer({ subject: WATER }), later)
    expect([room.responses, room.replaced.length]).toEqual([[later], 1])
  })

  it('is called by its name, and by which time it is from the second on', () => {
    expect([placeName(water), placeWords(water), placeWords(roomOf({ subject: WATER, round: 2 }))]).toEqual([WATER, WATER, `${WATER} · Segunda medición`])
    expect([placeName({ municipality: '05801' }), placeWords({ municipality: null })]).toEqual(['Quilpué', null])
    expect(backupFileName(roomOf({ subject: WATER, round: 2 }), WATER, new Date(2026, 10, 21, 9).getTime())).toBe('sala_mesa-por-el-agua_mesa_medicion-2_2026-11-21.respaldo.json')
  })
})

describe('the round of a room of the diagnosis', () => {
  it('keeps a first answer from a second measurement, and the other way round', () => {
    const second = createRoom({ name: 'Mesa', municipality: '08203', definition, round: 2 }, NOW, 9)
    expect(misfit(second, diagnosisSheet('r-a'))).toBe('other-round')
    expect(misfit(second, diagnosisSheet('r-a', { round: 2 }))).toBeNull()
    expect(misfit(createRoom({ name: 'Mesa', municipality: '08203', definition }, NOW, 9), diagnosisSheet('r-a', { round: 2 }))).toBe('other-round')
  })
})

describe('a tapped link', () => {
  const second = roomOf({ subject: WATER, round: 2 }, 8)
  it('goes to the only room of its name and round', () => {
    expect(planReceived(answer({ subject: WATER }), [second, water])).toEqual({ do: 'add', room: water.id })
    expect(planReceived(answer({ subject: WATER, round: 2 }), [second, water])).toEqual({ do: 'add', room: second.id })
  })
  it('asks where its name is nearly that of a room, or it has none', () => {
    expect(planReceived(answer({ subject: 'mesa por el agua' }), [second, water])).toEqual({ do: 'ask', candidates: [water] })
    expect(planReceived(answer(), [second, water])).toEqual({ do: 'ask', candidates: [water] })
    expect(planReceived(answer({ subject: 'Red' }), [second, water])).toEqual({ do: 'ask', candidates: [] })
  })
})

describe('what is kept and copied', () => {
  const noted = { evidence: { acta: 'Acta 3' } }
  const full = into(roomOf({ subject: WATER, round: 2 }), answer({ ...noted, subject: WATER, round: 2 }), answer({ ...noted, subject: 'Red', round: 2 }, 'r-00000b')).room

  it('comes back whole from storage and from a backup, which an older site does not take for another room', () => {
    expect(readRoom(JSON.parse(JSON.stringify(full)), definitions, NOW + 9)).toEqual({ room: full, problems: [] })
    const text = writeBackup(full, NOW)
    expect(readBackup(text, definitions, NOW + 9)).toEqual({ room: full, problems: [] })
    expect((JSON.parse(text) as { formatVersion: number }).formatVersion).toBe(2)
    expect((JSON.parse(writeBackup(createRoom({ name: 'Mesa', municipality: '08203', definition }, NOW, 9), NOW)) as { formatVersion: number }).formatVersion).toBe(1)
  })

  it('is no copy of a room of another name or round', () => {
    for (const other of [roomOf({ subject: 'Red', round: 2 }), roomOf({ subject: WATER }), roomOf({ round: 2 })]) {
      expect(sameRoom(full, other)).toBe(false)
      expect(() => mergeRooms(full, other)).toThrow(RangeError)
    }
  })

  it.each([['subject', 7], ['subject', ' Mesa '], ['subject', 'a'.repeat(81)], ['round', 1], ['round', 10], ['round', '2']])('with %s %j is not a room of this site', (key, value) => {
    expect(readRoom({ ...full, [key]: value }, definitions, NOW).room).toBeNull()
  })

  it('was kept before there were names and rounds opens as it was', () => {
    const old = into(createRoom({ name: 'Mesa', municipality: '08203', definition }, NOW, 9), diagnosisSheet('r-a', { evidence: {}, answeredAt: '2026-11-21T18:04:00.000Z' })).room
    for (const key of ['subject', 'round']) expect(old).not.toHaveProperty(key)
    expect(readRoom(JSON.parse(JSON.stringify(old)), definitions, NOW + 9).room).toEqual(old)
    const born = newSheet(definition, 'r-7f3a00', 1000)
    const stored = Object.fromEntries(Object.entries(born).filter(([key]) => key !== 'subject' && key !== 'round'))
    expect(parseSheet(stored)).toEqual(born)
  })
})

describe('a sheet', () => {
  const blank = newSheet(alliance, 'r-7f3a00', 1000)
  const invitation = { municipality: null, room: '7k3fa', subject: WATER, round: 2 }

  it('takes name and round from an invitation, and leaves everybody their own comuna', () => {
    const code = encodeInvitation(alliance, invitation)
    const reading = decodeLink(code, definitions)
    if (reading.status !== 'invitation') throw new Error(reading.status)
    const joined = joinRoom(withMunicipality(blank, '13101', 2000), reading.invitation, 3000)
    expect(toResponse(withAnswer(joined, 'acta', 1, 4000), alliance, () => 0)).toMatchObject({ municipality: '13101', subject: WATER, round: 2, room: '7k3fa' })
    expect(toResponse(leaveRoom(joined, 5000), alliance, () => 0)).not.toHaveProperty('round')
  })

  it('hands over what was written without an invitation, by link and by file', () => {
    const sheet = withAnswer(withSubject(blank, WATER, 2000), 'acta', 1, 3000)
    const response = toResponse(sheet, alliance, () => 0)
    expect(response).toMatchObject({ subject: WATER, municipality: null })
    expect(decodeLink(encodeResponse(alliance, response), definitions)).toMatchObject({ status: 'response', response: { subject: WATER } })
    expect(responseFileName(response)).toBe('alianza-de-prueba_mesa-por-el-agua_r-7f3a00_1970-01-01.json')
    expect(responseFileName({ ...response, round: 2 })).toBe('alianza-de-prueba_mesa-por-el-agua_medicion-2_r-7f3a00_1970-01-01.json')
    expect(sheetFromFile(JSON.stringify(response), alliance, 9000, () => '')?.subject.value).toBe(WATER)
  })

  it('says nothing of name and round where there is nothing to say', () => {
    const response = toResponse(withAnswer(blank, 'acta', 1, 2000), alliance, () => 0)
    for (const key of ['subject', 'round']) expect(response).not.toHaveProperty(key)
  })

  it('keeps the newest name of two tabs, in either order', () => {
    fc.assert(fc.property(fc.constantFrom('Red', null), fc.constantFrom('Mesa', null), fc.integer({ min: 2000, max: 2002 }), fc.integer({ min: 2000, max: 2002 }), (a, b, x, y) => {
      const [one, other] = [withSubject(blank, a, x), withSubject(blank, b, y)]
      expect(mergeSheets(one, other).subject).toEqual(mergeSheets(other, one).subject)
    }))
  })
})
