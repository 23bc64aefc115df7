import type { Example } from '../../core/evaluate'
import { columnOf, inventedResponses } from '../../core/example'
import type { Role } from '../../core/response'
import { definition } from './definition'
import type { Ability } from './score'

/**
 * An invented alliance with five respondents. It has no comuna code: nothing in it can be taken for a real place.
 *
 * What it shows: the four levels and one category without information; a stage that passes over it, a break in the proposals and citizens
 * who run ahead; items in disagreement, and some that the group does not know.
 */
type Value = 0 | 1 | null
type Five = readonly [Value, Value, Value, Value, Value]

const RESPONDENTS: readonly (readonly [id: string, role: Role, answeredAt: string])[] = [
  ['r-2mkd7w', 'directivo', '2026-11-18T10:05:00-03:00'],
  ['r-6tqa4x', 'funcionario', '2026-11-18T10:11:00-03:00'],
  ['r-9hvn3c', 'funcionario', '2026-11-18T12:40:00-03:00'],
  ['r-b5ze8p', 'actor-externo', '2026-11-19T19:22:00-03:00'],
  ['r-k1sy6g', 'actor-externo', '2026-11-20T08:57:00-03:00'],
]

/** One row per item, one column per respondent, in the order above. */
const ANSWERS: Readonly<Record<Ability, Five>> = {
  'proyectos-comunes': [1, 1, 1, 1, null],
  'equipos-trabajo': [1, 1, 1, 0, 1],
  'acuerdos-trabajo': [1, 1, 1, 1, 1],
  'idea-territorio': [1, 1, 1, 1, 1],
  'diagnosticos-compartidos': [1, 1, 0, 0, 1],
  'soluciones-compartidas': [0, 1, 0, 0, null],
  'espacios-intercambio': [1, null, null, null, null],
  'comunicacion-reciproca': [1, 1, 1, null, null],
  'intercambio-informacion': [null, 1, 0, 0, null],
  'busqueda-acuerdos': [1, null, null, null, null],
  'relaciones-horizontales': [0, null, null, null, null],
  'soluciones-concretas': [1, 1, 1, 0, 1],
  'agenda-discusion': [0, 0, null, 0, 0],
  'propone-programas': [0, 0, 0, 0, 1],
  'propone-politicas': [0, 0, 0, 0, 0],
  'vinculos-superiores': [0, 0, 1, 0, 0],
  'negocia-proyectos': [0, 0, 0, 0, 0],
  'inclusion-actores': [1, 1, 1, 1, 1],
  'espacios-deliberacion': [1, 1, 1, 1, 0],
  'decisiones-compartidas': [1, 1, 0, 0, 0],
  'planifica-junto': [1, 0, 0, 0, 1],
  'presupuesta-junto': [0, 0, 0, 0, 0],
  'evalua-junto': [0, 0, 1, 0, 0],
}

export const example: Example = {
  name: 'Mesa del Agua de Valle Quieto (alianza ficticia)',
  responses: inventedResponses(definition, RESPONDENTS.map(([id, role, answeredAt], column) => ({ id, role, answeredAt, answers: columnOf(ANSWERS, column) }))),
}
