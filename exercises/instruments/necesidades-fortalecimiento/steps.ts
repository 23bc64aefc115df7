import type { Suggestion } from '../../core/outline'
import { lesson, type StudyPlace } from '../../core/places'
import type { Need } from './score'

/** What to do about each need, and where it is learnt. */

interface Steps {
  /** For a need of this year: what the team will have in hand when it has learnt. */
  readonly urgent: string
  /** For one that would help: a first try that waits for no task. */
  readonly wanted: string
  readonly places: readonly StudyPlace[]
}

/** The steps are this kit's; the lessons follow the subject of each need. */
export const STEPS: Readonly<Record<Need, Steps>> = {
  'identificacion-territorio': {
    urgent: 'Una hoja con cinco datos de la comuna, cada uno con su fuente y su fecha, y la decisión de este año que se tomará con ellos.',
    wanted: 'Elegir una decisión que viene y anotar qué dato de la comuna la cambiaría, y quién lo tiene.',
    places: [
      lesson('02-fundamentos-y-gestion/01-economia-territorial', 'Economía territorial y enfoque microsocial', 'Enseña a calcular de qué vive la comuna y qué parte de ese dinero se queda.'),
      lesson('02-fundamentos-y-gestion/02-nuevos-desafios', 'Nuevos desafíos de las economías locales', 'Muestra qué señales mirar para saber qué está cambiando en la economía local.'),
      lesson('04-oportunidades-de-negocios/01-crecimiento-y-disparidades', 'Crecimiento y disparidades territoriales: qué parte del cambio es nuestra', 'Separa lo que creció por el país de lo que creció por la comuna.'),
    ],
  },
  'elaboracion-propuestas': {
    urgent: 'Una página del proyecto que hay que presentar: problema con un dato, objetivo, actividades, costo y fecha de cierre; leída por alguien de SECPLAN antes de enviarla.',
    wanted: 'Tomar un proyecto que no resultó y reescribir en una página su problema, su objetivo y su costo.',
    places: [
      lesson('01-introduccion-del/06-politicas-publicas', 'Políticas públicas, del problema a lo que se sostiene', 'Ayuda a escribir un problema que se pueda resolver, antes de escribir la solución.'),
      lesson('02-fundamentos-y-gestion/04-planificacion-estrategica', 'Planificación estratégica y mapa estratégico', 'Separa objetivo, indicador y acción, que es lo que un proyecto tiene que decir.'),
      lesson('04-oportunidades-de-negocios/02-oportunidades-de-negocio', 'Oportunidades de negocio: de la buena idea a quien paga por ella', 'Enseña a probar si alguien pagaría por la idea antes de pedir recursos para ella.'),
    ],
  },
  'negociacion-autoridades': {
    urgent: 'Una hoja antes de la reunión: qué se pide, quién lo resuelve, qué le importa a esa autoridad, con qué se conforma el equipo y qué ofrece.',
    wanted: 'Escribir quién resuelve de verdad la petición más importante del equipo, y pedirle media hora para saber qué le importa.',
    places: [
      lesson('01-introduccion-del/03-modernizacion-y-descentralizacion', 'Modernización del Estado y descentralización', 'Dice qué decide cada nivel del Estado, para saber a quién pedirle qué.'),
      lesson('03-construccion-de-acuerdos/03-negociacion-y-entorno', 'Negociación y gestión de entorno', 'Distingue lo que se pide de lo que se necesita, y lo que un municipio no puede ofrecer.'),
      lesson('08-habilidades-directivas/03-negociacion-y-conflictos', 'Negociación y manejo de conflictos', 'Entrena la conversación misma, con sus cuentas y sus conflictos.'),
    ],
  },
  'instrumentos-financiamiento': {
    urgent: 'Una tabla con los fondos a los que el municipio puede postular este año: fecha de cierre, monto, aporte propio, quién postula y quién rinde.',
    wanted: 'Revisar un fondo ya rendido y anotar qué observaciones tuvo y cuántas horas tomó.',
    places: [
      lesson('02-fundamentos-y-gestion/09-finanzas-municipales', 'Finanzas municipales y Fondo Común', 'Aclara con qué recursos propios cuenta el municipio y qué lo limita.'),
      lesson('03-construccion-de-acuerdos/06-instrumentos-de-fomento', 'Instrumentos de fomento productivo', 'Enseña a elegir un fondo por lo que pide y por las horas que toma rendirlo.'),
      lesson('04-oportunidades-de-negocios/03-atraccion-de-inversiones', 'Atracción de inversiones: qué se ofrece, qué se pide y qué queda', 'Mira lo que queda en la comuna cuando el dinero es de un privado y no de un fondo.'),
    ],
  },
  'participacion': {
    urgent: 'La invitación a la próxima convocatoria en un mensaje: qué está decidido, qué sigue abierto, y cuándo se responderá también lo que se rechace.',
    wanted: 'Tomar la última convocatoria y preguntar a tres personas que fueron qué creen que se decidió ahí.',
    places: [
      lesson('01-introduccion-del/04-participacion-y-capital-social', 'Participación y capital social', 'Distingue informar, consultar y decidir, y muestra qué pasa cuando se promete más de lo que se cumple.'),
      lesson('06-articulacion-y-gobernanza/01-gobernanza-y-redes', 'Gobernanza y redes: decidir cuando nadie manda solo', 'Muestra en qué momentos la comunidad puede decidir con el municipio, y con qué reglas.'),
      lesson('07-gestion-publica-territorial/05-participacion-de-informar-a-decidir', 'Participación: de informar a decidir', 'Enseña a elegir el mecanismo según la etapa y según cuánto se va a dejar decidir.'),
    ],
  },
  'interaccion-alianzas': {
    urgent: 'Un acuerdo de una página con la otra parte: qué pone cada una, quién responde, cada cuánto se juntan y qué pasa si alguien no cumple.',
    wanted: 'Dibujar con quiénes trabaja hoy el equipo, y marcar la institución que falta y quién podría presentarla.',
    places: [
      lesson('02-fundamentos-y-gestion/08-analisis-y-gestion-de-redes', 'Análisis y gestión en redes', 'Enseña a dibujar la red y a ver quién falta en ella.'),
      lesson('03-construccion-de-acuerdos/02-actores-y-escenarios', 'Análisis de actores y escenarios', 'Ayuda a saber qué le importa a cada actor antes de invitarlo.'),
      lesson('05-redes-y-asociativismo/04-activar-y-desactivar', 'Activar y desactivar', 'Trata de a quién sumar, cuándo, y qué hacer cuando alguien deja de aportar.'),
    ],
  },
  'operacionales-gestion': {
    urgent: 'Un cuadro del programa que parte: tareas, responsables, gasto por mes y la fecha en que se revisa el avance.',
    wanted: 'Elegir un servicio que se entrega seguido, contar sus pasos y anotar en cuál se atrasa.',
    places: [
      lesson('02-fundamentos-y-gestion/05-calidad-de-procesos', 'Gestión y calidad de procesos: el par cliente–producto', 'Enseña a seguir una carpeta paso a paso y a encontrar dónde se atrasa.'),
      lesson('02-fundamentos-y-gestion/06-estructura-para-el-fomento', 'Estructura para el fomento productivo', 'Muestra cómo se decide quién responde, y si hay horas para eso.'),
      lesson('08-habilidades-directivas/04-trabajo-en-equipo', 'Trabajo en equipo: una reunión que valga lo que cuesta', 'Enseña a repartir una tarea y a calcular lo que cuesta cada reunión.'),
    ],
  },
}

/** None for a need that was not named. */
export function stepsOf(need: Need, value: number | null | undefined): readonly Suggestion[] {
  const { urgent, wanted, places } = STEPS[need]
  if (value === 2) return [{ id: 'este-ano', text: urgent, places }]
  return value === 1 ? [{ id: 'primer-paso', text: wanted, places }] : []
}
