import type { Example } from '../../core/evaluate'
import { columnOf, inventedResponses } from '../../core/example'
import type { Role } from '../../core/response'
import { definition } from './definition'
import type { DiagnosisItem } from './score'

/**
 * An invented municipality with seven respondents, so that nobody meets an empty page. It has no comuna code: nothing in it
 * can be taken for a real place. The CSV and JSON that people download are written from here (test/content/example.test.ts).
 *
 * What it shows: levels medio/medio/bajo/alto; *estructura* held back by an item at 0; *estrategia* without its foundation
 * (no mission); three items in disagreement; one item that the group does not know.
 */
type Value = 0 | 1 | 2 | null

interface Respondent {
  readonly id: string
  readonly role: Role
  readonly answeredAt: string
  readonly evidence: { readonly [item in DiagnosisItem]?: string }
}

type Seven<T> = readonly [T, T, T, T, T, T, T]

const RESPONDENTS: Seven<Respondent> = [
  {
    id: 'r-4kd92m', role: 'autoridad', answeredAt: '2026-11-17T09:12:00-03:00',
    evidence: { 'estrategia-respaldo': 'Sesión del concejo de abril: se aprobó el fondo de emprendimiento.' },
  },
  {
    id: 'r-8pw3ta', role: 'directivo', answeredAt: '2026-11-17T09:20:00-03:00',
    evidence: {
      'estrategia-lineamientos': 'PLADECO vigente, capítulo 5, con responsables y plazos.',
      'estructura-unidad': 'Reglamento municipal, artículo de la Oficina de Fomento, y decreto que la crea.',
    },
  },
  {
    id: 'r-c61xnh', role: 'directivo', answeredAt: '2026-11-17T09:31:00-03:00',
    evidence: { 'estructura-coordinacion': 'Actas de la mesa con SECPLAN y DIDECO: marzo, junio, agosto y octubre.' },
  },
  {
    id: 'r-e05vqs', role: 'funcionario', answeredAt: '2026-11-17T09:34:00-03:00',
    evidence: {
      'estrategia-difusion': 'A mi unidad no ha llegado ninguna presentación.',
      'productos-alianzas': 'Convenio de este año con el liceo técnico para análisis de suelos.',
    },
  },
  {
    id: 'r-h7z2gb', role: 'funcionario', answeredAt: '2026-11-17T10:02:00-03:00',
    evidence: { 'procesos-registro': 'Cada programa tiene su planilla; yo no puedo ver la de OMIL.' },
  },
  {
    id: 'r-m3j8yf', role: 'funcionario', answeredAt: '2026-11-17T10:05:00-03:00',
    evidence: {
      'procesos-registro': 'Planilla compartida de la oficina, con resultado y sector.',
      'productos-propios': 'Bases del fondo municipal de emprendimiento de este año.',
    },
  },
  {
    id: 'r-t9a4ck', role: 'actor-externo', answeredAt: '2026-11-18T19:47:00-03:00',
    evidence: { 'productos-cobertura': 'No conozco una lista de sectores; a los de cordillera no vino nadie este año.' },
  },
]

/** One row per item, one column per respondent, in the order above. */
const ANSWERS: Readonly<Record<DiagnosisItem, Seven<Value>>> = {
  'estrategia-mision': [1, 0, 0, 0, 0, 1, 0],
  'estrategia-objetivos': [2, 1, 1, 1, 0, 1, null],
  'estrategia-lineamientos': [2, 2, 2, 2, 2, 2, 1],
  'estrategia-clientes': [2, 2, 2, 2, 2, 1, 2],
  'estrategia-difusion': [2, 2, 2, 0, 0, 1, 0],
  'estrategia-respaldo': [2, 1, 1, 1, 0, 1, 1],
  'estructura-unidad': [2, 2, 2, 2, 2, 1, 2],
  'estructura-criterio': [1, 1, 1, 1, 1, 0, null],
  'estructura-responsabilidades': [1, 0, 0, 0, 0, 0, null],
  'estructura-coordinacion': [2, 2, 2, 1, 2, 2, 2],
  'estructura-equipo': [2, 2, 1, 2, 2, 1, 2],
  'estructura-nivel': [2, 2, 2, 1, 2, 1, null],
  'procesos-identificados': [1, 0, 0, 0, 0, 0, null],
  'procesos-cliente-producto': [1, 1, 0, 0, 0, 1, null],
  'procesos-indicadores': [1, 0, 0, 0, 0, 0, null],
  'procesos-registro': [2, 2, 1, 0, 0, 2, 0],
  'procesos-coordinacion': [null, 1, 1, 1, 0, 1, null],
  'procesos-revision': [1, 0, 0, 0, 0, 0, null],
  'productos-oferta': [2, 2, 2, 2, 2, 2, 1],
  'productos-coherencia': [2, 1, 1, 1, 1, 0, null],
  'productos-propios': [2, 2, 2, 2, 1, 2, 2],
  'productos-alianzas': [2, 2, 1, 2, 2, 2, 2],
  'productos-cobertura': [2, 2, 1, 1, 0, 1, 0],
  'productos-resultados': [2, null, 1, null, null, null, null],
}

export const example: Example = {
  name: 'Valle Quieto (comuna ficticia)',
  responses: inventedResponses(definition, RESPONDENTS.map((person, column) => ({ ...person, answers: columnOf(ANSWERS, column) }))),
}
