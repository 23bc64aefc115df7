import { describe, expect, it } from 'vitest'
import { copyStanding } from '../../../../.vitepress/theme/support/copies'
import { mesaOf, setNext, setSession } from '../../../../.vitepress/theme/support/mesa/edit'
import type { Mesa } from '../../../../.vitepress/theme/support/mesa/model'
import { AGAIN_DAYS, COPY_DAYS, nextSteps, type NextFacts, type NextStep } from '../../../../.vitepress/theme/support/municipality/next-steps'
import { weakestRow } from '../../../../.vitepress/theme/support/municipality/weakest-row'
import type { Room } from '../../../../.vitepress/theme/support/room/model'
import { joinRoom, markHandedOver, newSheet, withAnswer } from '../../../../.vitepress/theme/support/sheet/edit'
import { stamp } from '../../../../.vitepress/theme/support/stamped'
import { instrument } from '../../../../exercises/instruments/diagnostico-organizacional'
import { NOW, roomOf, split, summarize, type Person } from '../group/fixtures'

const DAY = 86_400_000
const { definition } = instrument

/** A room of these people, shown or not, of a measurement. */
function roomWith(people: readonly Person[], { revealed = true, id = 'aaaaa', round = 1 } = {}): Room {
  const room = roomOf(people, { id, revealed: stamp(revealed, NOW) })
  return round === 1 ? room : { ...room, round }
}
const mesaWith = (room: Room): Mesa => mesaOf(room, NOW, 5)

function facts(changes: Partial<NextFacts> & { readonly copiedAt?: number | null } = {}): NextFacts {
  const { copiedAt = NOW + 1, now = NOW, rooms = [] } = changes
  return {
    mesas: [], rooms, sheets: [],
    measured: rooms.filter(({ revealed }) => revealed.value).map((room) => ({ room, summary: summarize(room) })),
    missing: (sheet) => (Object.keys(sheet.answers).length > 1 ? 0 : 23),
    standing: (_, changedAt) => copyStanding(copiedAt, changedAt, now),
    ...changes,
    now,
  }
}
const kinds = (given: NextFacts): readonly NextStep['kind'][] => nextSteps(given).map(({ kind }) => kind)
const agreed = Array.from({ length: 4 }, (): Person => ({ all: 1 }))

describe('what to do next', () => {
  it('is nothing where nothing is held, nor in a mesa just made that waits for its group', () => {
    expect(kinds(facts())).toEqual([])
    const room = roomWith([])
    expect(kinds(facts({ rooms: [room], mesas: [mesaWith(room)], copiedAt: null, measured: [] }))).toEqual([])
  })

  it('is to finish a sheet, then to hand it over where somebody invited, and again after changing it', () => {
    const begun = withAnswer(newSheet(definition, 'r-a', NOW), 'estrategia-mision', 1, NOW)
    const whole = withAnswer(begun, 'estrategia-objetivos', 1, NOW)
    const invited = joinRoom(whole, { municipality: '08203', room: 'aaaaa' }, NOW)
    const handed = markHandedOver(invited, NOW + DAY)
    expect(kinds(facts({ sheets: [newSheet(definition, 'r-b', NOW)] }))).toEqual([])
    expect(nextSteps(facts({ sheets: [begun] }))).toMatchObject([{ kind: 'finish', missing: 23 }])
    expect(kinds(facts({ sheets: [whole] }))).toEqual([])
    expect(kinds(facts({ sheets: [invited] }))).toEqual(['hand-over'])
    expect(kinds(facts({ sheets: [handed] }))).toEqual([])
    expect(kinds(facts({ sheets: [withAnswer(handed, 'estrategia-mision', 2, NOW + 2 * DAY)] }))).toEqual(['hand-over'])
  })

  it('asks for a copy where there is none, or on the day when it is two weeks old and something changed, and not before', () => {
    const room = roomWith(agreed, { revealed: false, id: 'bbbbb' })
    const quiet = { rooms: [room], measured: [] }
    const asked = (copiedAt: number | null, now: number): boolean => kinds(facts({ ...quiet, copiedAt, now })).includes('copy')
    expect(asked(null, NOW)).toBe(true)
    const before = NOW - DAY
    expect(asked(before, before + COPY_DAYS * DAY - 1)).toBe(false)
    expect(asked(before, before + COPY_DAYS * DAY)).toBe(true)
    // Nothing changed since.
    expect(asked(NOW + DAY, NOW + 60 * DAY)).toBe(false)
  })

  it('asks once for a mesa and not for each of its rooms', () => {
    const rooms = [roomWith(agreed)]
    expect(nextSteps(facts({ rooms, mesas: rooms.map(mesaWith), copiedAt: null })).filter(({ kind }) => kind === 'copy')).toMatchObject([{ what: 'mesa', days: null }])
  })

  it('asks to show results from three answers on, and not with two', () => {
    expect(kinds(facts({ rooms: [roomWith(agreed.slice(0, 2), { revealed: false })] }))).toEqual([])
    expect(kinds(facts({ rooms: [roomWith(agreed.slice(0, 3), { revealed: false })] }))).toEqual(['reveal'])
  })

  it('asks to agree on what the group is split about until it has a value', () => {
    const room = roomWith(split('estrategia-mision', [0, 0, 2, 2]))
    expect(nextSteps(facts({ rooms: [room] }))[0]).toMatchObject({ kind: 'agree', items: 1 })
    const settled = { ...room, agreements: { 'estrategia-mision': stamp({ value: 1, reason: 'Lo conversamos', dissent: '' }, NOW) } }
    expect(kinds(facts({ rooms: [settled] }))).not.toContain('agree')
  })

  it('leads to the lowest area and its first product, and to none where all are at the top', () => {
    const low = roomWith(agreed.map((person) => ({ ...person, answers: { 'procesos-identificados': 0, 'procesos-cliente-producto': 0, 'procesos-indicadores': 0 } })))
    const [step] = nextSteps(facts({ rooms: [low] }))
    expect(step).toMatchObject({ kind: 'weakest', title: 'Procesos', level: 'Bajo' })
    expect(step?.kind === 'weakest' && step.next?.text).toBeTruthy()
    expect(weakestRow(summarize(roomWith(agreed.map(() => ({ all: 2 })))))).toBeNull()
    expect(weakestRow(summarize(roomWith([])))).toBeNull()
  })

  it('takes of several measurements only the latest', () => {
    const first = roomWith(split('estrategia-mision', [0, 0, 2, 2]))
    const second = roomWith(agreed.map(() => ({ all: 2 })), { id: 'bbbbb', round: 2 })
    expect(kinds(facts({ rooms: [second, first] }))).toEqual([])
  })

  it('asks to measure again after a year, to the day', () => {
    const room = roomWith(agreed.map(() => ({ all: 2 })))
    expect(kinds(facts({ rooms: [room], now: NOW + (AGAIN_DAYS - 1) * DAY }))).toEqual([])
    expect(kinds(facts({ rooms: [room], now: NOW + AGAIN_DAYS * DAY }))).toEqual(['again'])
  })

  it('asks a mesa to meet after more than six weeks, and to note a session whose day has passed', () => {
    const mesa = setSession(mesaWith(roomWith(agreed)), 's1', { date: '2026-11-21', attendance: [], halves: {} }, NOW)
    const on = (date: string): number => Date.parse(`${date}T15:00:00Z`)
    const asked = (of: Mesa, date: string) => nextSteps(facts({ mesas: [of], now: on(date), copiedAt: on(date) }))
    expect(asked(mesa, '2027-01-02')).toEqual([])
    expect(asked(mesa, '2027-01-03')).toMatchObject([{ kind: 'meet', days: 43, met: true }])
    const planned = setNext(mesa, { date: '2026-12-10', time: '', where: '' }, NOW)
    expect(asked(planned, '2026-12-10')).toEqual([])
    expect(asked(planned, '2026-12-11')).toMatchObject([{ kind: 'note', date: '2026-12-10' }])
    expect(asked(setSession(planned, 's2', { date: '2026-12-10', attendance: [], halves: {} }, NOW), '2026-12-11')).toEqual([])
  })

  it('puts first what others wait for, then what could be lost, and the result last', () => {
    const shown = roomWith(split('estrategia-mision', [0, 0, 2, 2]))
    const sheet = joinRoom(withAnswer(withAnswer(newSheet(definition, 'r-a', NOW), 'estrategia-mision', 1, NOW), 'estrategia-objetivos', 1, NOW), { municipality: '08203', room: 'aaaaa' }, NOW)
    const hidden = { ...roomWith(agreed, { revealed: false, id: 'bbbbb' }), subject: 'Otra' }
    const given = facts({ rooms: [shown, hidden], mesas: [mesaWith(shown)], sheets: [sheet], copiedAt: null, now: NOW + 50 * DAY })
    expect(kinds(given)).toEqual(['hand-over', 'copy', 'copy', 'reveal', 'agree', 'meet', 'weakest'])
  })
})
