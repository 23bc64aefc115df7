import type { Example } from '../../core/evaluate'
import { columnOf, inventedResponses } from '../../core/example'
import type { Role } from '../../core/response'
import { definition } from './definition'
import type { Purpose, Stage } from './score'

type Answer = Purpose | null
type Six<T> = readonly [T, T, T, T, T, T]

const PEOPLE: Six<readonly [id: string, role: Role]> = [
  ['r-4kd92m', 'directivo'], ['r-8pw3ta', 'funcionario'], ['r-c61xnh', 'funcionario'], ['r-e05vqs', 'actor-externo'], ['r-h7z2gb', 'actor-externo'], ['r-m3j8yf', 'autoridad'],
]

const [NONE, SERVING, DECIDING] = ['ninguna', 'instrumental', 'empoderadora'] as const

/** One column for each person, in the order above. */
const ANSWERS: Readonly<Record<Stage, Six<Answer>>> = {
  informacion: [SERVING, SERVING, DECIDING, SERVING, NONE, SERVING],
  diagnostico: [NONE, NONE, SERVING, NONE, NONE, NONE],
  formulacion: [DECIDING, SERVING, SERVING, NONE, NONE, DECIDING],
  decision: [NONE, SERVING, NONE, NONE, NONE, NONE],
  implementacion: [SERVING, SERVING, NONE, SERVING, SERVING, null],
  evaluacion: [NONE, null, null, null, null, NONE],
}
const BINDING: Six<0 | 1 | null> = [0, null, null, null, null, null]

/**
 * An invented initiative, the move of the market that the course tells. What it shows: a depth that rests on one stage, in which
 * officers and neighbours remember different things; a decision without the community; a stage that the group does not know.
 */
export const example: Example = {
  name: 'Traslado de la feria de Valle Quieto (comuna ficticia)',
  responses: inventedResponses(definition, PEOPLE.map(([id, role], column) => ({
    id, role, answeredAt: `2026-11-20T18:3${column}:00-03:00`, answers: { ...columnOf(ANSWERS, column), vinculante: BINDING[column] ?? null },
  }))),
}
