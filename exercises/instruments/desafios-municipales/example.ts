import type { Example } from '../../core/evaluate'
import { inventedResponses } from '../../core/example'
import type { Role } from '../../core/response'
import { definition } from './definition'
import type { Challenge } from './score'

type Value = 0 | 1 | 2 | 3 | null
type Six = readonly [Value, Value, Value, Value, Value, Value]

const PEOPLE: readonly (readonly [id: string, role: Role])[] = [
  ['r-4kd92m', 'autoridad'], ['r-8pw3ta', 'directivo'], ['r-c61xnh', 'directivo'], ['r-e05vqs', 'funcionario'], ['r-h7z2gb', 'funcionario'], ['r-m3j8yf', 'actor-externo'],
]

/** One column for each person, in the order above. */
const ANSWERS: Readonly<Record<Challenge, { readonly gravedad: Six; readonly margen: Six }>> = {
  'entorno': { gravedad: [1, 2, 2, 3, 2, 3], margen: [2, 1, 1, 1, 0, 1] },
  'institucionalidad': { gravedad: [2, 3, 3, 3, 3, 2], margen: [3, 2, 2, 2, 1, 3] },
  'logica-territorial': { gravedad: [2, 2, 3, 3, 3, 2], margen: [1, 0, 0, 0, 1, null] },
  'cultura-asociativa': { gravedad: [0, 1, 1, 1, 1, 2], margen: [1, 1, 2, 1, 1, 1] },
  'definiciones-estrategicas': { gravedad: [0, 0, 2, 3, 3, 3], margen: [3, 3, 2, 3, 3, 3] },
  'estructuras': { gravedad: [1, 2, 2, 2, 3, 2], margen: [3, 2, 2, 2, 2, 1] },
  'productos-servicios': { gravedad: [0, 1, 1, 1, 1, 0], margen: [2, 2, 3, 2, 2, 1] },
  'procesos': { gravedad: [null, null, 2, 1, null, null], margen: [3, 2, 2, 2, 2, null] },
}

/**
 * An invented municipality of six. What it shows: each of the four quadrants; a split severity that the careful reading makes the
 * first of all; one challenge without information, because most people do not know.
 */
export const example: Example = {
  name: 'Valle Quieto (comuna ficticia)',
  responses: inventedResponses(definition, PEOPLE.map(([id, role], column) => ({
    id, role, answeredAt: `2026-11-20T09:0${column}:00-03:00`,
    answers: Object.fromEntries(Object.entries(ANSWERS).flatMap(([challenge, { gravedad, margen }]) =>
      [[`${challenge}-gravedad`, gravedad[column] ?? null], [`${challenge}-margen`, margen[column] ?? null]])),
  }))),
}
