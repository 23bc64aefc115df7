import type { Example } from '../../core/evaluate'
import { columnOf, inventedResponses } from '../../core/example'
import type { Role } from '../../core/response'
import { definition } from './definition'
import type { Answers, Variable } from './score'

/**
 * An invented alliance with five respondents. It has no comuna code: nothing in it can be taken for a real place.
 *
 * What it shows: a consultative alliance that works with regularity, on the boundary with the collaborative model; items in
 * disagreement, and one that the group does not know.
 */
type Five<T> = readonly [T, T, T, T, T]

const RESPONDENTS: readonly (readonly [id: string, role: Role, answeredAt: string])[] = [
  ['r-3wpx8d', 'autoridad', '2026-11-18T09:40:00-03:00'],
  ['r-7cyt2m', 'directivo', '2026-11-18T09:52:00-03:00'],
  ['r-a9qf5k', 'funcionario', '2026-11-18T11:15:00-03:00'],
  ['r-d4hs6v', 'actor-externo', '2026-11-19T18:31:00-03:00'],
  ['r-n8bz3e', 'actor-externo', '2026-11-20T08:20:00-03:00'],
]

/** One row per item, one column per respondent, in the order above. */
const ANSWERS: { readonly [V in Variable]: Five<NonNullable<Answers[V]> | null> } = {
  'institucionalizacion': ['formalizados', 'formalizados', 'formalizados', 'sistematicos', 'formalizados'],
  'espacios': ['formulacion-gestion', 'formulacion-gestion', 'formulacion-gestion', 'agenda', 'formulacion-gestion'],
  'rol-regional': ['comparte', 'concentra', 'concentra', 'concentra', 'comparte'],
  'rol-local': ['decide', 'decide', 'ejecuta', 'decide', 'decide'],
  'rol-sociedad-civil': ['decide', 'incide-agenda', 'informa', 'apoya', 'informa'],
  'funcionamiento': ['sistematico', 'sistematico', 'sistematico', 'sistematico', 'sistematico'],
  'capacidades': ['comunes', 'operativas', 'operativas', 'operativas', 'comunes'],
  'acuerdos': ['cambio-situacion', 'cambio-situacion', 'informacion-capital-humano', 'cambio-situacion', null],
  'participacion': [null, 'consulta', null, null, 'informativa'],
}

export const example: Example = {
  name: 'Mesa del Agua de Valle Quieto (alianza ficticia)',
  responses: inventedResponses(definition, RESPONDENTS.map(([id, role, answeredAt], column) => ({ id, role, answeredAt, answers: columnOf(ANSWERS, column) }))),
}
