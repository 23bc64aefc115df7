import fc from 'fast-check'
import type { Response } from '../../../exercises/core/response'
import { definition } from '../../../exercises/instruments/diagnostico-organizacional/definition'
import { stamp } from '../../../.vitepress/theme/support/stamped'
import { decide, removePerson } from '../../../.vitepress/theme/support/room/decide'
import type { Room } from '../../../.vitepress/theme/support/room/model'
import { receive, type Incoming } from '../../../.vitepress/theme/support/room/receive'
import { createRoom, renameRoom, revealRoom } from '../../../.vitepress/theme/support/room/room'

export const NOW = Date.UTC(2026, 10, 21, 18)
export const COMUNA = '08203'

export const emptyRoom = (name = 'Mesa comunal'): Room => createRoom({ name, municipality: COMUNA, definition }, NOW, 12345)

export const sheet = (id: string | null, changes: Partial<Response> = {}): Response => ({
  instrument: definition.id,
  version: definition.version,
  municipality: COMUNA,
  respondent: { id, role: 'funcionario' },
  answers: { 'estrategia-mision': 1 },
  answeredAt: '2026-11-21T15:04:00-03:00',
  ...changes,
})

export const pieces = (...responses: readonly Response[]): Incoming[] =>
  responses.map((response) => ({ source: 'enlace', place: '', response }))

export const explain = (reason: string): string => `apartada: ${reason}`

export const into = (room: Room, ...responses: readonly Response[]) =>
  receive(room, pieces(...responses), { via: 'link', now: NOW, explain })

/** Few people, instants and answers, so that ties and duplicates are common. */
export const anySheet: fc.Arbitrary<Response> = fc.record({
  id: fc.constantFrom('r-a', 'r-b', 'r-c', null),
  minute: fc.constantFrom(0, 1, 2, null),
  value: fc.constantFrom(0, 1, 2, null),
  municipality: fc.constantFrom(COMUNA, COMUNA, COMUNA, null, '13101'),
  room: fc.constantFrom(undefined, undefined, 'zzzzz'),
  note: fc.boolean(),
}).map(({ id, minute, value, municipality, room, note }) => sheet(id, {
  municipality,
  answers: { 'estrategia-mision': value },
  answeredAt: minute === null ? null : `2026-11-21T15:0${minute}:00-03:00`,
  ...(room === undefined ? {} : { room }),
  ...(note ? { evidence: { 'estrategia-mision': 'Decreto 112' } } : {}),
}))

type Step = (room: Room, now: number) => Room

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.array(anySheet, { maxLength: 4 }).map((sheets): Step => (room, now) =>
    receive(room, pieces(...sheets), { via: 'paste', now, explain }).room) },
  fc.tuple(fc.constantFrom('r-a', 'r-b'), fc.boolean()).map(([person, removed]): Step => (room, now) => removePerson(room, person, removed, now)),
  fc.tuple(fc.nat(9), fc.constantFrom('accepted' as const, 'dismissed' as const, null)).map(([at, decision]): Step => (room, now) => {
    const entry = room.apart[at % Math.max(room.apart.length, 1)]
    return entry ? decide(room, [entry], decision, now) : room
  }),
  fc.constantFrom('Uno', 'Dos').map((name): Step => (room, now) => renameRoom(room, name, now)),
  fc.boolean().map((revealed): Step => (room, now) => revealRoom(room, revealed, now)),
  fc.constantFrom(0, 2).map((value): Step => (room, now) => ({
    ...room,
    agreements: { ...room.agreements, 'estrategia-mision': stamp({ value, reason: 'Se conversó', dissent: '' }, now) },
  })),
)

/** A copy of one room after some work on it; two of them are two tabs or two computers that have not met. */
export const anyCopy: fc.Arbitrary<Room> = fc.array(fc.tuple(step, fc.nat(3)), { maxLength: 6 })
  .map((steps) => steps.reduce((room, [act, minutes]) => act(room, NOW + minutes), emptyRoom()))
