import fc from 'fast-check'
import { ballotKey, holdPiece, holdRoom, mesaOf, renameMesa, setBallot, setHands, setNext, setPlan, setReached, setSession, setVote } from '../../../.vitepress/theme/support/mesa/edit'
import type { Mesa } from '../../../.vitepress/theme/support/mesa/model'
import { definition } from '../../../exercises/instruments/diagnostico-organizacional/definition'
import { emptyRoom, NOW } from './room.fixtures'

export const born = (): Mesa => mesaOf(emptyRoom(), NOW, 777)

type Step = (mesa: Mesa, now: number) => Mesa
const day = fc.constantFrom('2026-10-14', '2026-11-02', '2026-11-30')
const session = fc.record({
  date: day,
  attendance: fc.array(fc.record({ unit: fc.constantFrom('DIDECO', 'SECPLAN'), people: fc.nat(30) }), { maxLength: 2 }),
  halves: fc.dictionary(fc.constantFrom('estrategia', 'general'), fc.nat(20)),
})
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom('Uno', 'Dos').map((name): Step => (mesa, now) => renameMesa(mesa, name, now)),
  fc.tuple(fc.constantFrom('aaaaa', 'bbbbb'), fc.boolean()).map(([id, belongs]): Step => (mesa, now) => holdRoom(mesa, id, belongs, now)),
  fc.tuple(fc.constantFrom('mapa', 'plan'), fc.boolean()).map(([id, belongs]): Step => (mesa, now) => holdPiece(mesa, id, belongs, now)),
  fc.tuple(fc.constantFrom('s1', 's2'), fc.option(session)).map(([id, made]): Step => (mesa, now) => setSession(mesa, id, made, now)),
  fc.option(day).map((date): Step => (mesa, now) => setNext(mesa, date === null ? null : { date, time: '09:00', where: 'Sala de concejo' }, now)),
  fc.tuple(fc.constantFrom('estrategia', 'procesos'), fc.option(day)).map(([row, date]): Step => (mesa, now) => setReached(mesa, row, date, now)),
  fc.tuple(fc.constantFrom('v1aaa', 'v2aaa'), fc.option(fc.boolean())).map(([id, shown]): Step => (mesa, now) => setVote(mesa, id, shown === null ? null : { title: '¿Por dónde?', options: ['Registro', 'Feria'], each: 2, shown, openedAt: '2026-11-21T18:00:00.000Z' }, now)),
  fc.tuple(fc.constantFrom('v1aaa', 'v2aaa'), fc.constantFrom('r-a', 'r-b'), fc.option(fc.tuple(fc.nat(2), fc.nat(2)))).map(([vote, phone, dots]): Step => (mesa, now) => setBallot(mesa, ballotKey(vote, phone), dots, now)),
  fc.tuple(fc.constantFrom('v1aaa', 'v2aaa'), fc.option(fc.tuple(fc.nat(9), fc.nat(9)))).map(([vote, dots]): Step => (mesa, now) => setHands(mesa, vote, dots, now)),
  fc.nat(40).map((hours): Step => (mesa, now) => setPlan(mesa, { room: 'aaaaa', instrument: definition.id, rows: [{ id: 'estrategia', title: 'Estrategia', level: 'bajo', hours, products: ['Visión'] }] }, now)),
)
/** A copy of one mesa after some work on it; few moments, so that ties are common. */
export const anyMesa: fc.Arbitrary<Mesa> = fc.array(fc.tuple(step, fc.nat(3)), { maxLength: 8 })
  .map((steps) => steps.reduce((mesa, [act, minutes]) => act(mesa, NOW + minutes), born()))
