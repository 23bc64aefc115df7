import type { Example } from '../../core/evaluate'
import { inventedResponses } from '../../core/example'
import type { Role } from '../../core/response'
import { definition } from './definition'
import { NEEDS } from './score'

/** In the order of `NEEDS`. */
type Seven = readonly [Value, Value, Value, Value, Value, Value, Value]
type Value = 0 | 1 | 2 | null

const PEOPLE: readonly (readonly [id: string, role: Role, answers: Seven])[] = [
  ['r-4kd92m', 'directivo', [1, 2, 2, 1, 0, 1, 0]],
  ['r-8pw3ta', 'funcionario', [1, 2, 2, 2, 1, 1, 0]],
  ['r-c61xnh', 'funcionario', [2, 2, 1, 2, 2, null, 0]],
  ['r-e05vqs', 'funcionario', [1, 2, 2, 0, 2, null, 0]],
  ['r-h7z2gb', 'funcionario', [0, 1, 1, 2, 0, null, 1]],
  ['r-m3j8yf', 'autoridad', [1, 2, 1, 0, 0, null, null]],
]

/**
 * An invented team of six. What it shows: one need on which they agree and two of an even split that the careful reading makes
 * urgent, in one of them with people far apart; one that the group does not know; one that nobody needs.
 */
export const example: Example = {
  name: 'Valle Quieto (comuna ficticia)',
  responses: inventedResponses(definition, PEOPLE.map(([id, role, answers], index) => ({
    id, role, answeredAt: `2026-11-19T10:1${index}:00-03:00`, answers: Object.fromEntries(NEEDS.map((need, at) => [need, answers[at] ?? null])),
  }))),
}
