import type { Place } from '../../core/outline'
import { lesson } from '../../core/places'
import type { Group, Item } from './score'

/** First thing to build where an item stands low: one sentence that stands alone in a table. Areas have none: not every initiative must touch all. */
export const STEPS: Partial<Readonly<Record<Item, string>>> = {
  'proyecto-objetivo': 'Un objetivo común en tres líneas, firmado por las instituciones y organizaciones que ya participan.',
  'proyecto-origen': 'Una revisión del objetivo con gente del territorio, que diga por escrito qué se cambia y por qué.',
  'proyecto-construccion': 'Una jornada con organizaciones del territorio y con quienes resuelven sobre él, para decidir juntos los objetivos.',
  'proceso-acciones': 'Un programa de trabajo de una página con el plazo de cada acción.',
  'proceso-responsables': 'Un cuadro de responsables con una institución por acción, que no sea siempre la misma.',
  'proceso-estrategicos': 'Una lista de los actores sin los que esto no resulta, y una invitación a los que no vinieron este año.',
  'proceso-seguimiento': 'Una reunión de revisión por trimestre, con el programa corregido como acta.',
  'recursos-personas': 'Una carta o decreto por institución que asigne horas de alguien a la iniciativa.',
  'recursos-dinero': 'Un presupuesto del año que muestre, acción por acción, qué está asignado y qué falta.',
  'recursos-territorio': 'Una lista de lo que el lugar puede aportar, hecha con quienes lo cuidan y con su acuerdo.',
  'enfoque-interrelacion': 'Una acción diseñada entre dos áreas, con una ficha y una sola rendición para ambas.',
  'articulacion-actores': 'Una tarea con nombre y plazo para el sector que hoy no tiene ninguna.',
  'articulacion-niveles': 'Una tarea para un nivel que falte, como la provincia o el gobierno regional, acordada por escrito.',
  'articulacion-grado': 'Un acta de coordinación con fechas y requisitos comunes, y un convenio pequeño que se pueda cumplir este año.',
  'articulacion-liderazgo': 'Un mandato escrito para quien convoca, con un reemplazante y un calendario de citaciones.',
  'disponibles-origen': 'Un cálculo de lo mínimo para citar, coordinar y dar seguimiento, y un acuerdo de aportes propios que lo cubra.',
  'disponibles-gestion': 'Un calendario de fondos del año con responsables, revisado cada trimestre.',
  'disponibles-capacidad': 'Una postulación hecha entre dos personas del equipo, una con experiencia y otra que aprende.',
  'planificacion-metodo': 'Un anexo al plan que diga cómo se hizo el diagnóstico, con quiénes y cómo se dará seguimiento.',
  'planificacion-territorial': 'Un mapa por sectores, con un dato y una acción propia de cada uno.',
  'planificacion-participativa': 'Una sesión de la instancia común dedicada solo a revisar el plan, con acta.',
  'participacion-instancias': 'Una segunda clase de instancia, como un taller en terreno, además de la que ya existe.',
  'participacion-momentos': 'Una fecha para que la comunidad participe en un momento que falta, como la evaluación.',
  'participacion-profundidad': 'Una materia, aunque sea pequeña, que se resuelva como la comunidad decida y con un documento que obligue.',
  'innovacion-instrumentos': 'Unas bases, un convenio o un reglamento adaptados por escrito a la realidad del lugar.',
  'innovacion-organos': 'Un acto formal para la instancia que ya funciona, con su calendario de sesiones.',
  'innovacion-memoria': 'Una ficha de dos páginas: qué se intentó antes, qué se hizo ahora y qué se aprendió.',
  'sostenibilidad-recursos': 'Un documento que comprometa recursos para el período siguiente, pedido antes de que se cierre el presupuesto.',
  'sostenibilidad-compromiso': 'Una carta por institución que renueve su compromiso para el próximo año.',
  'sostenibilidad-organismo': 'Un acto formal que deje la iniciativa a cargo de un organismo y no de un programa o de una persona.',
  'sostenibilidad-formalizacion': 'Un reglamento, una ordenanza o una línea del PLADECO que recoja la manera de trabajar.',
}

/** For an initiative that touches few areas: which one, the team decides. */
export const ANOTHER_AREA = 'Una acción pequeña en un área que hoy no se toca y que le haga falta a lo que ya se hace, con fecha y responsable.'

/** For a group in its highest level with nothing answered below its top. */
export const SHARE = 'Una ficha de una página con lo que funciona aquí y su documento, para que otra iniciativa pueda repetirlo.'

const NETWORKS = lesson('02-fundamentos-y-gestion/08-analisis-y-gestion-de-redes', 'Análisis y gestión en redes', 'Ayuda a ver con quién se habla de verdad y qué conversación falta.')
const PLANNING = lesson('02-fundamentos-y-gestion/04-planificacion-estrategica', 'Planificación estratégica y mapa estratégico', 'Enseña a elegir pocas cosas y a decir qué se deja para después.')
const FINANCES = lesson('02-fundamentos-y-gestion/09-finanzas-municipales', 'Finanzas municipales y Fondo Común', 'Aclara con qué plata se cuenta y qué se puede comprometer desde el segundo año.')
const POLICY = lesson('01-introduccion-del/06-politicas-publicas', 'Políticas públicas, del problema a lo que se sostiene', 'Enseña a escribir un problema y una propuesta que alguien pueda aprobar.')
const CITIZENS = lesson('01-introduccion-del/04-participacion-y-capital-social', 'Participación y capital social', 'Distingue informar, consultar y decidir, y muestra qué pasa cuando se promete más.')
const CHALLENGES = lesson('02-fundamentos-y-gestion/02-nuevos-desafios', 'Nuevos desafíos de las economías locales', 'Enseña a pasar de una tendencia a un desafío propio, con su dato.')
const ELEMENTS = lesson('07-gestion-publica-territorial/01-cuatro-elementos', 'Cuatro elementos del desarrollo territorial', 'Explica los cuatro elementos con un caso, y cómo se prueba cada uno.')
const DIMENSIONS = lesson('07-gestion-publica-territorial/02-cinco-dimensiones', 'Lo político-institucional: cinco dimensiones', 'Enseña a contar lo cumplido por escalón y a ver quién empuja.')
const SUSTAIN = lesson('07-gestion-publica-territorial/03-recursos-y-sostenibilidad', 'Recursos y sostenibilidad: qué queda cuando se va la plata', 'Ayuda a ver de quién viene la plata y qué queda cuando se acaba.')
const SECTORS = lesson('07-gestion-publica-territorial/04-planificacion-territorial', 'Planificación territorial y participativa: barrio por barrio', 'Muestra cómo se diagnostica por sectores y qué tiene un plan que una matriz no.')
const DECIDE = lesson('07-gestion-publica-territorial/05-participacion-de-informar-a-decidir', 'Participación: de informar a decidir', 'Enseña a elegir el mecanismo según la etapa y qué hace que obligue.')
const MEMORY = lesson('07-gestion-publica-territorial/06-innovar-con-memoria', 'Innovar con memoria: órganos nuevos, reglas adaptadas y lo que ya se intentó', 'Ayuda a decidir entre crear y adaptar, y a no partir de cero.')
const ACTORS: Place = { kind: 'instrument', id: 'mapa-actores', title: 'Mapa de actores' }
const CITIZENS_TOOL: Place = { kind: 'instrument', id: 'participacion-ciudadana', title: 'Participación ciudadana' }
const WORKSHOP: Place = { kind: 'workshop', id: 'iniciativa', title: 'Iniciativa territorial' }

/** Where each group is learnt or built. */
export const PLACES: Readonly<Record<Group, readonly Place[]>> = {
  'proyecto-comun': [ELEMENTS, NETWORKS, WORKSHOP],
  'proceso-planificado': [ELEMENTS, PLANNING, ACTORS],
  'recursos': [SUSTAIN, FINANCES, WORKSHOP],
  'enfoque-multidimensional': [ELEMENTS, CHALLENGES, WORKSHOP],
  'articulacion': [DIMENSIONS, NETWORKS, ACTORS],
  'recursos-disponibles': [SUSTAIN, FINANCES],
  'planificacion': [SECTORS, PLANNING],
  'participacion': [DECIDE, CITIZENS, CITIZENS_TOOL],
  'innovacion': [MEMORY, WORKSHOP],
  'sostenibilidad': [SUSTAIN, POLICY, FINANCES],
}
