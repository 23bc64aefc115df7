import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarFile } from '../../../.vitepress/theme/support/mesa/calendar'
import { mesaOf, setNext, setPlan, setReached, setSession } from '../../../.vitepress/theme/support/mesa/edit'
import { followUp, halvesIn, peopleIn, QUIET_DAYS, quietFor, readHalves, sessionsOf, unitsIn, writeHalves } from '../../../.vitepress/theme/support/mesa/follow-up'
import type { Mesa, Session } from '../../../.vitepress/theme/support/mesa/model'
import { followUp as section } from '../../../.vitepress/theme/support/report/sections/follow-up'
import { emptyRoom, NOW } from './room.fixtures'

const born = (): Mesa => mesaOf(emptyRoom(), NOW)
const session = (date: string, halves: Session['halves'] = {}, people = 8): Session => ({ date, attendance: [{ unit: 'DIDECO', people }, { unit: 'Cámara de Comercio', people: 0 }], halves })
const planned = (): Mesa => setPlan(born(), {
  room: '00c1t', instrument: 'diagnostico-organizacional', rows: [
    { id: 'estrategia', title: 'Estrategia', level: 'bajo', hours: 10, products: ['Visión y misión escritas'] },
    { id: 'entorno', title: 'Entorno', level: 'alto', hours: 6, products: [] },
  ],
}, NOW)

describe('a mesa that has met', () => {
  it('lists its sessions, the last one first, and no deleted one', () => {
    let mesa = setSession(setSession(setSession(born(), 'a', session('2026-10-14'), NOW), 'b', session('2026-11-02'), NOW), 'c', session('2026-10-20'), NOW)
    expect(sessionsOf(mesa).map(({ id }) => id)).toEqual(['b', 'c', 'a'])
    mesa = setSession(mesa, 'c', null, NOW + 1)
    expect(sessionsOf(mesa).map(({ id }) => id)).toEqual(['b', 'a'])
    expect([peopleIn(session('2026-10-14')), unitsIn(session('2026-10-14'))]).toEqual([8, 1])
  })

  it.each([['2026-12-14', 42, false], ['2026-12-15', 43, true]])('on %s says that it was quiet for %s days: more than six weeks, %s', (today, days, isQuiet) => {
    // What is dated later has not happened yet.
    const mesa = setSession(setSession(born(), 'a', session('2026-11-02'), NOW), 'b', session('2027-03-01'), NOW)
    expect(quietFor(mesa, today)).toEqual({ days, met: true })
    expect(days > QUIET_DAYS).toBe(isQuiet)
  })

  it('counts from its creation where it never met', () => {
    expect(quietFor(born(), '2026-12-01')).toEqual({ days: 10, met: false })
  })
})

describe('what a mesa set out to do', () => {
  it('stands beside what it did, row by row', () => {
    const mesa = setReached(setSession(setSession(planned(), 'a', session('2026-10-14', { estrategia: 3, general: 2 }), NOW), 'b', session('2026-11-02', { estrategia: 4, perdida: 1 }), NOW), 'estrategia', '2026-11-02', NOW)
    const follow = followUp(mesa)
    expect(follow.rows.map(({ id, planned: hours, given, reached }) => [id, hours, given, reached])).toEqual([['estrategia', 10, 7, '2026-11-02'], ['entorno', 6, 0, null]])
    expect([follow.planned, follow.given, follow.other, follow.products]).toEqual([16, 10, 3, { expected: 1, reached: 1 }])
  })

  it('loses no half hour, whatever rows sessions name', () => {
    const anySession = fc.dictionary(fc.constantFrom('estrategia', 'entorno', 'general', 'otra', '__proto__'), fc.nat(48)).map((halves) => session('2026-10-14', halves))
    fc.assert(fc.property(fc.array(anySession, { maxLength: 6 }), (sessions) => {
      const mesa = sessions.reduce((all, each, index) => setSession(all, `s${index}`, each, NOW), planned())
      const { rows, other, given } = followUp(mesa)
      expect(rows.reduce((sum, row) => sum + row.given, other)).toBe(given)
      expect(given).toBe(sessions.reduce((sum, each) => sum + halvesIn(each), 0))
      expect(other).toBeGreaterThanOrEqual(0)
    }), { numRuns: 300 })
  })

  it('goes into the report with its sessions, and nothing does where there is neither', () => {
    expect([section(null), section(born())]).toEqual([[], []])
    const blocks = section(setNext(setSession(planned(), 'a', session('2026-10-14', { estrategia: 3 }), NOW), { date: '2026-12-02', time: '09:30', where: 'Sala de concejo' }, NOW))
    const [heading, plan, met, next] = blocks
    expect(heading).toMatchObject({ kind: 'heading', text: 'Seguimiento de la mesa' })
    expect(plan).toMatchObject({ kind: 'table', rows: [['Estrategia', '10', '1,5', 'Visión y misión escritas', '—'], ['Entorno', '6', '0', '—', '—'], ['Total', '16', '1,5', '0 de 1 producto logrado', '']] })
    expect(met).toMatchObject({ kind: 'table', rows: [['14-10-2026', '8', '1', '1,5']] })
    expect(next).toMatchObject({ text: 'La próxima sesión es el 02-12-2026, a las 09:30, en Sala de concejo.' })
    for (const block of blocks) if (block.kind === 'table') for (const row of block.rows) expect(row).toHaveLength(block.columns.length)
  })
})

describe('hours as people write them', () => {
  it.each([['2', 4], ['1,5', 3], ['1.5', 3], ['0,5', 1], [' 3,0 ', 6], ['', 0], ['24', 48]])('«%s» are %s half hours', (text, halves) => expect(readHalves(text, 48)).toBe(halves))
  it.each(['1,2', '-1', 'dos', '24,5', '1,55', '1e2', '25'])('«%s» are none', (text) => expect(readHalves(text, 48)).toBeNull())
  it('are read back as they are written', () => {
    fc.assert(fc.property(fc.nat(48), (halves) => { expect(readHalves(writeHalves(halves), 48)).toBe(halves) }))
  })
})

describe('the calendar file of the next session', () => {
  const next = { date: '2026-12-31', time: '', where: 'Sala, del; concejo' }
  it('is a day where no hour was set, and an hour of no time zone where it was', () => {
    const day = calendarFile('m-0aaaaa', 'Sesión: Mesa', next, Date.UTC(2026, 10, 29, 13))
    expect(day).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n')
    expect(day).toContain('LOCATION:Sala\\, del\\; concejo\r\n')
    expect(day).toContain('DTSTAMP:20261129T130000Z\r\n')
    expect(calendarFile('m-0aaaaa', 'x', { ...next, time: '09:30', where: '' }, 0)).toContain('DTSTART:20261231T093000\r\nDURATION:PT2H\r\n')
  })

  it('has no line over 75 bytes, cuts no character, lets no text begin a line of its own, and unfolds to what was written', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      const file = calendarFile('m-0aaaaa', title, next, 0)
      const lines = file.split('\r\n')
      expect(lines.pop()).toBe('')
      for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      const unfolded = file.replaceAll('\r\n ', '').split('\r\n')
      expect(unfolded).toHaveLength(calendarFile('m-0aaaaa', 'x', next, 0).split('\r\n').length)
      const read = (unfolded.find((line) => line.startsWith('SUMMARY:')) ?? '').slice(8).replace(/\\([\\;,n])/g, (_, character: string) => (character === 'n' ? '\n' : character))
      expect(read).toBe(title.replace(/\r\n|\r/g, '\n'))
    }), { numRuns: 300 })
  })
})
