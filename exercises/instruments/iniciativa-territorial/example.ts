import type { Example } from '../../core/evaluate'
import { columnOf, inventedResponses } from '../../core/example'
import type { Role } from '../../core/response'
import { definition } from './definition'
import type { Item } from './score'

/**
 * An invented initiative with six respondents. It has no comuna code: nothing in it can be taken for a real one.
 *
 * What it shows: the three levels; *participación* held back by its keystone and *proceso* by an item at 0; one aspect that the
 * group does not know; dependence on money from outside; items in disagreement.
 */
type Value = 0 | 1 | 2 | null
type Six<T> = readonly [T, T, T, T, T, T]

const RESPONDENTS: Six<{ readonly id: string; readonly role: Role; readonly answeredAt: string; readonly evidence?: Readonly<Record<string, string>> }> = [
  {
    id: 'r-3fq8vn', role: 'directivo', answeredAt: '2026-11-20T10:02:00-03:00',
    evidence: { 'articulacion-liderazgo': 'Decreto que nombra a quien convoca y a su reemplazante; citaciones de todo el año.' },
  },
  { id: 'r-7cm2xw', role: 'funcionario', answeredAt: '2026-11-20T10:06:00-03:00' },
  {
    id: 'r-b5t9hd', role: 'funcionario', answeredAt: '2026-11-20T10:15:00-03:00',
    evidence: { 'proyecto-objetivo': 'Acta firmada por el municipio, la cooperativa y el servicio de salud.' },
  },
  { id: 'r-k1y6ra', role: 'actor-externo', answeredAt: '2026-11-20T19:22:00-03:00' },
  { id: 'r-p4j0se', role: 'actor-externo', answeredAt: '2026-11-20T20:10:00-03:00' },
  { id: 'r-w8z3lg', role: 'autoridad', answeredAt: '2026-11-21T09:00:00-03:00' },
]

/** One row per item, one column per respondent, in the order above. */
const ANSWERS: Readonly<Record<Item, Six<Value>>> = {
  'proyecto-objetivo': [2, 2, 2, 1, 1, 2],
  'proyecto-origen': [1, 1, 1, 0, 1, 2],
  'proyecto-construccion': [1, 1, 1, 0, 1, 1],
  'proceso-acciones': [2, 2, 2, 2, 1, 2],
  'proceso-responsables': [2, 2, 1, 2, 2, 2],
  'proceso-estrategicos': [2, 2, 2, 2, 2, 1],
  'proceso-seguimiento': [0, 0, 1, 0, 0, 2],
  'recursos-personas': [1, 1, 1, 1, 0, 2],
  'recursos-dinero': [0, 0, 0, 1, 0, 1],
  'recursos-territorio': [1, 0, 1, 1, 1, 0],
  'enfoque-social': [1, 1, 0, 1, 1, 1],
  'enfoque-productiva': [1, 1, 1, 1, 1, 1],
  'enfoque-infraestructura': [0, 0, 0, 0, 0, 0],
  'enfoque-ambiental': [0, 0, 0, 1, 0, 0],
  'enfoque-cultural': [1, 1, 1, 1, 1, 1],
  'enfoque-institucional': [0, 0, 0, 0, 0, 1],
  'enfoque-interrelacion': [1, 0, 0, 0, 0, 1],
  'articulacion-actores': [2, 2, 2, 2, 2, 2],
  'articulacion-niveles': [1, 1, 1, 1, 1, 1],
  'articulacion-grado': [1, 1, 2, 1, 1, 2],
  'articulacion-liderazgo': [2, 2, 2, 2, 2, 2],
  'disponibles-origen': [0, 0, 1, 0, 0, 1],
  'disponibles-gestion': [0, 1, 0, 0, null, 1],
  'disponibles-capacidad': [1, 1, 1, 2, 1, 1],
  'planificacion-metodo': [1, 0, 0, 0, 0, 2],
  'planificacion-territorial': [0, 0, 0, 0, 0, 1],
  'planificacion-participativa': [1, 1, 2, 0, 0, 2],
  'participacion-instancias': [2, 2, 2, 2, 2, 2],
  'participacion-momentos': [2, 2, 1, 2, 2, 2],
  'participacion-profundidad': [1, 1, 1, 0, 1, 1],
  'innovacion-instrumentos': [0, null, 0, null, null, 1],
  'innovacion-organos': [null, null, 1, null, null, 2],
  'innovacion-memoria': [null, null, null, 0, null, null],
  'sostenibilidad-recursos': [1, 1, 0, 1, 1, 1],
  'sostenibilidad-compromiso': [2, 2, 2, 2, 1, 2],
  'sostenibilidad-organismo': [1, 1, 1, 1, 1, 1],
  'sostenibilidad-formalizacion': [0, 0, 0, 0, 0, 1],
}

export const example: Example = {
  name: 'Mesa de la Feria de Valle Quieto (iniciativa ficticia)',
  responses: inventedResponses(definition, RESPONDENTS.map((person, column) => ({ ...person, answers: columnOf(ANSWERS, column) }))),
}
