import type { Example } from '../../core/evaluate'
import { columnOf, inventedResponses } from '../../core/example'
import type { ItemId } from '../../core/instrument'
import type { Role } from '../../core/response'
import { definition } from './definition'

/**
 * An invented association with five respondents. It has no comuna code: nothing in it can be taken for a real network.
 *
 * What it shows: the three levels of a practice and one without information (two of five knew of *desactivación*); a challenge in
 * which the group splits and the larger answer is the careful one; one that was not seen; gaps from wide to none.
 */
type Value = 0 | 1 | 2 | 3 | null
type Five<T> = readonly [T, T, T, T, T]

const RESPONDENTS: Five<{ readonly id: string; readonly role: Role; readonly answeredAt: string; readonly evidence?: Readonly<Record<string, string>> }> = [
  {
    id: 'r-2vt8qa', role: 'directivo', answeredAt: '2026-11-18T09:05:00-03:00',
    evidence: { 'encuadre-plan': 'Plan de trabajo 2026, aprobado en la asamblea de enero; informe de actividades de octubre.' },
  },
  { id: 'r-6hd4wm', role: 'funcionario', answeredAt: '2026-11-18T09:11:00-03:00' },
  {
    id: 'r-9kz1pe', role: 'funcionario', answeredAt: '2026-11-18T09:14:00-03:00',
    evidence: { 'movilizacion-recursos': 'Dos postulaciones presentadas, en abril y en agosto.' },
  },
  { id: 'r-c7r5ty', role: 'autoridad', answeredAt: '2026-11-18T18:40:00-03:00' },
  { id: 'r-x3n0gb', role: 'actor-externo', answeredAt: '2026-11-19T08:32:00-03:00' },
]

/** One row per item, one column per respondent, in the order above. */
const ANSWERS: Readonly<Record<ItemId<typeof definition>, Five<Value>>> = {
  'activacion-identifica': [2, 1, 1, 2, null],
  'activacion-externos': [2, 2, 2, 1, 2],
  'activacion-internos': [2, 2, 1, 1, 2],
  'activacion-nuevas-autoridades': [1, 0, 0, 0, null],
  'desactivacion-detecta': [1, null, 0, null, null],
  'desactivacion-reorganiza': [null, null, 0, null, null],
  'encuadre-plan': [3, 3, 3, 2, 3],
  'encuadre-consenso': [2, 2, 2, 1, null],
  'encuadre-identidad': [3, 2, 2, 3, 2],
  'encuadre-concejo': [1, 1, 0, 1, null],
  'encuadre-medios': [3, 3, 2, 2, 3],
  'encuadre-alternativas': [2, 1, 2, 2, null],
  'movilizacion-compromiso': [1, 1, 0, 1, 1],
  'movilizacion-incentivos': [1, 0, 1, 0, 0],
  'movilizacion-resultados': [1, 1, 1, 0, 1],
  'movilizacion-recursos': [2, 2, 3, 2, null],
  'movilizacion-legitimidad': [0, 0, 1, 0, 0],
  'sintesis-reglas': [1, 0, 0, 1, 0],
  'sintesis-confianza': [2, 2, 1, 3, 2],
  'sintesis-conocimiento': [1, 1, 1, 0, null],
  'sintesis-recursos': [3, 2, 2, 3, null],
  'sintesis-comunicacion': [2, 1, 1, 0, 1],
  'sintesis-costos': [2, 0, 1, 0, 0],
  'sintesis-bloqueos': [1, 1, 1, 0, null],
  'sintesis-liderazgo': [1, 1, 0, 1, 1],
  'innovacion-aprendizaje': [2, 2, 2, 1, 2],
  'innovacion-patrocinador': [1, 1, 0, 1, null],
  'innovacion-campeon': [1, 1, 1, 1, 0],
  'innovacion-catalizador': [0, 0, 1, 0, 0],
  'innovacion-implementador': [0, 1, 0, null, null],
  'desafio-desequilibrios': [1, 2, 2, 1, null],
  'desafio-incentivos': [2, 2, 1, 2, 2],
  'desafio-antagonismo': [0, 0, 0, 0, 0],
  'desafio-culturas': [1, 1, 2, 1, 1],
  'desafio-compromiso': [1, 2, 3, 2, 2],
  'desafio-pensamiento-grupo': [0, 1, 1, 0, 1],
  'desafio-costos': [0, 3, 2, 3, 3],
  'desafio-inequidad': [0, 1, 1, 1, 0],
  'desafio-riesgo': [1, 1, 2, 1, null],
  'desafio-politico': [0, 1, 2, 0, null],
}

export const example: Example = {
  name: 'Asociación Valle Quieto (ficticia)',
  responses: inventedResponses(definition, RESPONDENTS.map((person, column) => ({ ...person, answers: columnOf(ANSWERS, column) }))),
}
