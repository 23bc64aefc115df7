import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMesaBackup, writeMesaBackup } from '../../../.vitepress/theme/support/mesa/backup'
import { holdRoom, mesaOf, mesaWith, roomIds, roomsAlone, roomsOf } from '../../../.vitepress/theme/support/mesa/edit'
import { mesaKind } from '../../../.vitepress/theme/support/mesa/mesa-kind'
import { mergeMesas } from '../../../.vitepress/theme/support/mesa/merge'
import { readMesa } from '../../../.vitepress/theme/support/mesa/parse'
import { isDay } from '../../../.vitepress/theme/support/mesa/schema'
import { readRoom } from '../../../.vitepress/theme/support/room/parse'
import { createRoom } from '../../../.vitepress/theme/support/room/room'
import { definition } from '../../../exercises/instruments/diagnostico-organizacional/definition'
import { anyMesa, born } from './mesa.fixtures'
import { anyCopy, COMUNA, emptyRoom, NOW } from './room.fixtures'

const runs = { numRuns: 500 }

describe('two copies of a mesa', () => {
  it('merge to the same mesa in either order, however three meet, and once more changes nothing', () => {
    fc.assert(fc.property(anyMesa, anyMesa, anyMesa, (a, b, c) => {
      expect(mergeMesas(a, b)).toEqual(mergeMesas(b, a))
      expect(mergeMesas(mergeMesas(a, b), c)).toEqual(mergeMesas(a, mergeMesas(b, c)))
      expect(mergeMesas(a, a)).toEqual(a)
      expect(mergeMesas(mergeMesas(a, b), b)).toEqual(mergeMesas(a, b))
    }), runs)
  })

  it('keep every room, session and product of which the other copy says nothing newer', () => {
    fc.assert(fc.property(anyMesa, anyMesa, (a, b) => {
      const merged = mergeMesas(a, b)
      for (const key of ['rooms', 'pieces', 'sessions', 'reached'] as const) {
        for (const [id, { at }] of Object.entries(a[key])) {
          const other = b[key][id]
          if (!other || other.at < at) expect(merged[key][id]).toEqual(a[key][id])
        }
      }
    }), runs)
  })

  it('are refused when they are of two mesas', () => {
    expect(() => mergeMesas(born(), mesaOf(emptyRoom(), NOW, 778))).toThrow(RangeError)
    expect(() => mergeMesas(born(), { ...born(), municipality: '13101' })).toThrow(RangeError)
  })
})

describe('what a mesa keeps', () => {
  it('is read back as it was, by the storage and from its file with its rooms and documents', () => {
    fc.assert(fc.property(anyMesa, anyCopy, (mesa, room) => {
      expect(mesaKind.parse(JSON.parse(JSON.stringify(mesa)))).toEqual(mesa)
      const piece = { id: 'mapa', value: { rows: { a: { value: 'x', at: NOW + 99 } } } }
      const text = writeMesaBackup(mesa, [room], [piece], NOW)
      const reading = readMesaBackup(JSON.parse(text), [definition], NOW + 10)
      if (reading.mesa === null) throw new Error(reading.error)
      expect([reading.mesa, reading.problems]).toEqual([mesa, []])
      expect(reading.rooms).toEqual([readRoom(JSON.parse(JSON.stringify(room)), [definition], NOW + 10).room])
      expect(reading.pieces).toEqual([{ id: 'mapa', value: { rows: { a: { value: 'x', at: NOW + 10 } } } }])
    }), { numRuns: 200 })
  })

  it('takes no stamp from the future of a file, and loses no piece for another that is wrong', () => {
    const strange = { ...born(), name: { value: 'Mesa', at: NOW * 2 }, sessions: { good: { value: { date: '2026-10-14', attendance: [], halves: {} }, at: 1 }, bad: { value: { date: '2026-02-31' }, at: 1 } }, next: { value: { date: 'mañana' }, at: 5 } }
    const { mesa, problems } = readMesa(strange, NOW)
    expect(mesa?.name).toEqual({ value: 'Mesa', at: NOW })
    expect(Object.keys(mesa?.sessions ?? {})).toEqual(['good'])
    expect(mesa?.next).toEqual({ value: null, at: 0 })
    expect(problems.map(({ where }) => where)).toEqual(['sessions.bad.value.date', 'next.value.date'])
  })

  it('is not read where what makes it a mesa is broken, whatever comes', () => {
    for (const raw of [null, [], 'mesa', {}, { ...born(), id: 'x' }, { ...born(), municipality: '99999' }, { ...born(), subject: '' }]) expect(readMesa(raw, NOW).mesa).toBeNull()
    fc.assert(fc.property(fc.jsonValue(), (raw) => {
      expect(readMesaBackup(raw, [definition], NOW).mesa).toBeNull()
      expect(readMesaBackup({ format: 'diplomado-del-redes/mesa', formatVersion: 1, mesa: raw, rooms: raw, pieces: raw }, [definition], NOW).mesa).toBeNull()
    }))
    expect(readMesaBackup({ format: 'diplomado-del-redes/mesa', formatVersion: 2, mesa: born() }, [definition], NOW)).toMatchObject({ mesa: null, error: expect.stringContaining('más nueva') })
  })

  it.each([['2026-02-28', true], ['2026-02-29', false], ['2024-02-29', true], ['2026-13-01', false], ['2026-1-1', false], ['', false]])('calls %s a day: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected)
  })
})

describe('the rooms of a mesa', () => {
  const room = (number: number, round = 1, instrument: string = definition.id, now = NOW) =>
    createRoom({ name: 'Sala', municipality: COMUNA, definition: { id: instrument, version: 1 }, round }, now, number)

  it('begin with the one that it was made from, of which it takes name, comuna and subject', () => {
    const mesa = born()
    expect(mesa).toMatchObject({ id: expect.stringMatching(/^m-[0-9a-z]{6}$/), name: { value: 'Mesa comunal' }, municipality: COMUNA, subject: null })
    expect(roomIds(mesa)).toEqual([emptyRoom().id])
  })

  it('come by instrument, in the order in which each began, and by measurement', () => {
    const rooms = [room(1, 2, definition.id, NOW + 9), room(2, 1, 'practicas-red', NOW + 5), room(3, 1, definition.id, NOW)]
    const mesa = rooms.reduce((all, { id }) => holdRoom(all, id, true, NOW), born())
    expect(roomsOf(mesa, [...rooms, room(9)]).map(({ id }) => id)).toEqual([rooms[2]?.id, rooms[0]?.id, rooms[1]?.id])
  })

  it('stand alone again once they are taken out', () => {
    const first = emptyRoom()
    const out = holdRoom(born(), first.id, false, NOW + 1)
    expect(roomsAlone([born()], [first])).toEqual([])
    expect(roomsAlone([out], [first])).toEqual([first])
    expect([mesaWith([born()], first.id)?.id, mesaWith([out], first.id)]).toEqual([born().id, null])
  })
})
