import type { Place } from '../../core/outline'
import type { Ability, Category } from './score'

/** What to do from each answer, and where it is learnt: this kit's own, since the source describes and does not advise. */

const lesson = (id: string, title: string): Place => ({ kind: 'lesson', id, title })
const AUTHORITIES = lesson('01-introduccion-del/03-modernizacion-y-descentralizacion', 'Modernización del Estado y descentralización')
const PARTICIPATION = lesson('01-introduccion-del/04-participacion-y-capital-social', 'Participación y capital social')
const POLICIES = lesson('01-introduccion-del/06-politicas-publicas', 'Políticas públicas, del problema a lo que se sostiene')
const TERRITORY = lesson('02-fundamentos-y-gestion/01-economia-territorial', 'Economía territorial y enfoque microsocial')
const PLANNING = lesson('02-fundamentos-y-gestion/04-planificacion-estrategica', 'Planificación estratégica y mapa estratégico')
const PROCESSES = lesson('02-fundamentos-y-gestion/05-calidad-de-procesos', 'Gestión y calidad de procesos: el par cliente–producto')
const STRUCTURE = lesson('02-fundamentos-y-gestion/06-estructura-para-el-fomento', 'Estructura para el fomento productivo')
const NETWORKS = lesson('02-fundamentos-y-gestion/08-analisis-y-gestion-de-redes', 'Análisis y gestión en redes')
const FINANCE = lesson('02-fundamentos-y-gestion/09-finanzas-municipales', 'Finanzas municipales y Fondo Común')
const GOVERNANCE = lesson('06-articulacion-y-gobernanza/01-gobernanza-y-redes', 'Gobernanza y redes: decidir cuando nadie manda solo')
const ROLES = lesson('06-articulacion-y-gobernanza/03-roles-aportes-y-aliados', 'Roles, aportes y aliados estratégicos: quién pone qué')
const LADDER = lesson('06-articulacion-y-gobernanza/04-capacidades-colectivas', 'Capacidades colectivas: lo que una alianza aprende a hacer junta')
const MODELS = lesson('06-articulacion-y-gobernanza/05-cuatro-modelos', 'Cuatro modelos de articulación: de ordenar a decidir en el territorio')
const GOVERNING = lesson('06-articulacion-y-gobernanza/06-gobernar-una-red', 'Gobernar una red, y saber cuándo colaborar')

export interface Step {
  readonly text: string
  readonly places: readonly Place[]
}

/** First step from a «No», by item. */
export const FIRST_STEPS: Readonly<Record<Ability, Step>> = {
  'proyectos-comunes': { text: 'Una ficha de una página de un proyecto pequeño, escrita entre dos integrantes: tareas, costo y aporte de cada uno.', places: [PROCESSES] },
  'equipos-trabajo': { text: 'Un equipo de tres a cinco personas de dos integrantes o más, con una tarea y una fecha, nombrado en el acta de la próxima reunión.', places: [STRUCTURE] },
  'acuerdos-trabajo': { text: 'Una tabla de tres columnas al final de cada acta: qué se hace, qué integrante lo hace y para cuándo.', places: [STRUCTURE, ROLES] },
  'idea-territorio': { text: 'Un mapa con los sectores o comunas que abarca la alianza, dibujado en una reunión y aprobado en acta.', places: [TERRITORY] },
  'diagnosticos-compartidos': { text: 'Una hoja con los tres problemas principales, un dato de cada integrante sobre ellos y lo que no se sabe.', places: [TERRITORY] },
  'soluciones-compartidas': { text: 'Una lista de caminos posibles, con los que se siguen, los que se dejan y la razón de cada uno.', places: [PLANNING] },
  'espacios-intercambio': { text: 'Un calendario del año con las reuniones entre organismos públicos, enviado por oficio o correo a cada jefatura.', places: [NETWORKS] },
  'comunicacion-reciproca': { text: 'Una lista con el cargo de contacto y de reemplazo en cada organismo, y un plazo acordado para responder.', places: [NETWORKS] },
  'intercambio-informacion': { text: 'Una planilla compartida con un dato que cada organismo se compromete a entregar, y su fecha.', places: [NETWORKS] },
  'busqueda-acuerdos': { text: 'Un punto fijo en la tabla: una acción que alguien piensa decidir, conversada antes de que la decida.', places: [NETWORKS, GOVERNANCE] },
  'relaciones-horizontales': { text: 'Una tabla de reunión en que por turno cada organismo propone un tema, también los que no convocan ni financian.', places: [NETWORKS, GOVERNING] },
  'soluciones-concretas': { text: 'Un perfil de dos páginas de la solución a un problema: lugar, responsables, costo y quién podría aprobarla.', places: [POLICIES, LADDER] },
  'agenda-discusion': { text: 'Una carta de la alianza que pide tratar un tema, dirigida a quien fija la tabla de la sesión donde se decide.', places: [POLICIES] },
  'propone-programas': { text: 'Una propuesta de cambio a un programa que ya se ejecuta en el territorio, con lo que mostró su aplicación.', places: [POLICIES] },
  'propone-politicas': { text: 'Una minuta con la regla que impide avanzar, el cambio que se propone y quién tiene la facultad de hacerlo.', places: [POLICIES] },
  'vinculos-superiores': { text: 'Una audiencia pedida en nombre de la alianza, con dos voceros y un solo mensaje acordados antes.', places: [AUTHORITIES, LADDER] },
  'negocia-proyectos': { text: 'Una hoja de negociación: qué se pide, qué se ofrece, qué se puede ceder y a quién le corresponde responder.', places: [FINANCE, LADDER] },
  'inclusion-actores': { text: 'Una invitación a las organizaciones de las comunidades para que elijan representantes, con horario y lugar que les acomoden.', places: [PARTICIPATION] },
  'espacios-deliberacion': { text: 'Un encuentro con las comunidades en que la mitad del tiempo sea para sus preguntas y propuestas, con acta de lo planteado.', places: [PARTICIPATION] },
  'decisiones-compartidas': { text: 'Una decisión pequeña, anunciada antes, que se toma junto con las comunidades y cuyo resultado se cumple.', places: [PARTICIPATION, MODELS] },
  'planifica-junto': { text: 'Un plan de trabajo del año en una página, con las tareas y la fecha de cada integrante.', places: [PLANNING] },
  'presupuesta-junto': { text: 'Un cuadro con lo que pone cada integrante este año, en dinero, horas o equipos, acordado en reunión.', places: [FINANCE, ROLES] },
  'evalua-junto': { text: 'Una reunión al año para mirar tres datos de lo hecho en conjunto y anotar qué se cambia.', places: [PROCESSES] },
}

/** What an alliance may do with a category where every answer is «Sí». */
export const NEXT_USE: Readonly<Record<Category, Step>> = {
  'operativas': { text: 'Una carpeta con las fichas, los equipos y los acuerdos del año, que sirva a quien se sume a la alianza.', places: [STRUCTURE] },
  'visiones': { text: 'Una fecha para volver a mirar en conjunto el mapa, el diagnóstico y los caminos elegidos.', places: [PLANNING] },
  'interaccion': { text: 'Una lista de lo que dejaría de funcionar si cambian las personas de contacto, con un reemplazo para cada una.', places: [NETWORKS] },
  'propuestas': { text: 'Un registro de las propuestas entregadas, con la respuesta y lo que se aprendió de cada una.', places: [POLICIES] },
  'negociacion': { text: 'Un resumen de lo comprometido por cada autoridad, con su fecha, para seguirlo aunque cambien los cargos.', places: [AUTHORITIES] },
  'ciudadania': { text: 'Una devolución por escrito a las comunidades: qué se decidió con ellas y en qué está.', places: [PARTICIPATION] },
  'gestion-integrada': { text: 'Un calendario único en que la evaluación de un año llega a tiempo para el plan y el presupuesto del siguiente.', places: [PLANNING] },
}
