import type { Place, Suggestion } from '../../core/outline'
import type { Need } from './score'

/** What to do about each need, and where it is learnt. */

const lesson = (id: string, title: string): Place => ({ kind: 'lesson', id, title })

interface Steps {
  /** For a need of this year: what the team will have in hand when it has learnt. */
  readonly urgent: string
  /** For one that would help: a first try that waits for no task. */
  readonly wanted: string
  readonly places: readonly Place[]
}

/** The steps are this kit's; the lessons follow the subject of each need. */
export const STEPS: Readonly<Record<Need, Steps>> = {
  'identificacion-territorio': {
    urgent: 'Una hoja con cinco datos de la comuna, cada uno con su fuente y su fecha, y la decisión de este año que se tomará con ellos.',
    wanted: 'Elegir una decisión que viene y anotar qué dato de la comuna la cambiaría, y quién lo tiene.',
    places: [
      lesson('02-fundamentos-y-gestion/01-economia-territorial', 'Economía territorial y enfoque microsocial'),
      lesson('02-fundamentos-y-gestion/02-nuevos-desafios', 'Nuevos desafíos de las economías locales'),
    ],
  },
  'elaboracion-propuestas': {
    urgent: 'Una página del proyecto que hay que presentar: problema con un dato, objetivo, actividades, costo y fecha de cierre; leída por alguien de SECPLAN antes de enviarla.',
    wanted: 'Tomar un proyecto que no resultó y reescribir en una página su problema, su objetivo y su costo.',
    places: [
      lesson('01-introduccion-del/06-politicas-publicas', 'Políticas públicas, del problema a lo que se sostiene'),
      lesson('02-fundamentos-y-gestion/04-planificacion-estrategica', 'Planificación estratégica y mapa estratégico'),
    ],
  },
  'negociacion-autoridades': {
    urgent: 'Una hoja antes de la reunión: qué se pide, quién lo resuelve, qué le importa a esa autoridad, con qué se conforma el equipo y qué ofrece.',
    wanted: 'Escribir quién resuelve de verdad la petición más importante del equipo, y pedirle media hora para saber qué le importa.',
    places: [
      lesson('01-introduccion-del/03-modernizacion-y-descentralizacion', 'Modernización del Estado y descentralización'),
      lesson('03-construccion-de-acuerdos/03-negociacion-y-entorno', 'Negociación y gestión de entorno'),
      lesson('08-habilidades-directivas/03-negociacion-y-conflictos', 'Negociación y manejo de conflictos'),
    ],
  },
  'instrumentos-financiamiento': {
    urgent: 'Una tabla con los fondos a los que el municipio puede postular este año: fecha de cierre, monto, aporte propio, quién postula y quién rinde.',
    wanted: 'Revisar un fondo ya rendido y anotar qué observaciones tuvo y cuántas horas tomó.',
    places: [
      lesson('02-fundamentos-y-gestion/09-finanzas-municipales', 'Finanzas municipales y Fondo Común'),
      lesson('03-construccion-de-acuerdos/06-instrumentos-de-fomento', 'Instrumentos de fomento productivo'),
    ],
  },
  'participacion': {
    urgent: 'La invitación a la próxima convocatoria en un mensaje: qué está decidido, qué sigue abierto, y cuándo se responderá también lo que se rechace.',
    wanted: 'Tomar la última convocatoria y preguntar a tres personas que fueron qué creen que se decidió ahí.',
    places: [
      lesson('01-introduccion-del/04-participacion-y-capital-social', 'Participación y capital social'),
    ],
  },
  'interaccion-alianzas': {
    urgent: 'Un acuerdo de una página con la otra parte: qué pone cada una, quién responde, cada cuánto se juntan y qué pasa si alguien no cumple.',
    wanted: 'Dibujar con quiénes trabaja hoy el equipo, y marcar la institución que falta y quién podría presentarla.',
    places: [
      lesson('02-fundamentos-y-gestion/08-analisis-y-gestion-de-redes', 'Análisis y gestión en redes'),
      lesson('03-construccion-de-acuerdos/02-actores-y-escenarios', 'Análisis de actores y escenarios'),
      lesson('05-redes-y-asociativismo/04-activar-y-desactivar', 'Activar y desactivar'),
    ],
  },
  'operacionales-gestion': {
    urgent: 'Un cuadro del programa que parte: tareas, responsables, gasto por mes y la fecha en que se revisa el avance.',
    wanted: 'Elegir un servicio que se entrega seguido, contar sus pasos y anotar en cuál se atrasa.',
    places: [
      lesson('02-fundamentos-y-gestion/05-calidad-de-procesos', 'Gestión y calidad de procesos: el par cliente–producto'),
      lesson('02-fundamentos-y-gestion/06-estructura-para-el-fomento', 'Estructura para el fomento productivo'),
    ],
  },
}

/** None for a need that was not named. */
export function stepsOf(need: Need, value: number | null | undefined): readonly Suggestion[] {
  const { urgent, wanted, places } = STEPS[need]
  if (value === 2) return [{ id: 'este-ano', text: urgent, places }]
  return value === 1 ? [{ id: 'primer-paso', text: wanted, places }] : []
}
