import type { Place } from '../../core/outline'
import { lesson } from '../../core/places'
import type { Ability, Category } from './score'

/** What to do from each answer, and where it is learnt: this kit's own, since the source describes and does not advise. */

const AUTHORITIES = lesson('01-introduccion-del/03-modernizacion-y-descentralizacion', 'Modernización del Estado y descentralización', 'Dice qué decide hoy cada nivel, para tocar la puerta que corresponde.')
const PARTICIPATION = lesson('01-introduccion-del/04-participacion-y-capital-social', 'Participación y capital social', 'Distingue informar, consultar y decidir, y muestra qué pasa cuando se promete más.')
const POLICIES = lesson('01-introduccion-del/06-politicas-publicas', 'Políticas públicas, del problema a lo que se sostiene', 'Enseña a escribir un problema y una propuesta que alguien pueda aprobar.')
const TERRITORY = lesson('02-fundamentos-y-gestion/01-economia-territorial', 'Economía territorial y enfoque microsocial', 'Muestra de qué vive el lugar, que es de donde parte un diagnóstico común.')
const PLANNING = lesson('02-fundamentos-y-gestion/04-planificacion-estrategica', 'Planificación estratégica y mapa estratégico', 'Enseña a elegir pocas cosas y a decir qué se deja para después.')
const PROCESSES = lesson('02-fundamentos-y-gestion/05-calidad-de-procesos', 'Gestión y calidad de procesos: el par cliente–producto', 'Enseña a seguir un trabajo paso a paso y a ver dónde se atrasa.')
const STRUCTURE = lesson('02-fundamentos-y-gestion/06-estructura-para-el-fomento', 'Estructura para el fomento productivo', 'Muestra cómo se reparte una tarea, con un responsable y con horas.')
const NETWORKS = lesson('02-fundamentos-y-gestion/08-analisis-y-gestion-de-redes', 'Análisis y gestión en redes', 'Ayuda a ver con quién se habla de verdad y qué conversación falta.')
const FINANCE = lesson('02-fundamentos-y-gestion/09-finanzas-municipales', 'Finanzas municipales y Fondo Común', 'Aclara con qué plata se cuenta y qué se puede comprometer desde el segundo año.')
const GOVERNANCE = lesson('06-articulacion-y-gobernanza/01-gobernanza-y-redes', 'Gobernanza y redes: decidir cuando nadie manda solo', 'Distingue coordinar, concertar y complementarse, con la prueba de cada una.')
const ROLES = lesson('06-articulacion-y-gobernanza/03-roles-aportes-y-aliados', 'Roles, aportes y aliados estratégicos: quién pone qué', 'Enseña a anotar qué pone cada parte, también lo que no es plata.')
const LADDER = lesson('06-articulacion-y-gobernanza/04-capacidades-colectivas', 'Capacidades colectivas: lo que una alianza aprende a hacer junta', 'Explica las siete capacidades y cómo elegir el peldaño que sigue.')
const MODELS = lesson('06-articulacion-y-gobernanza/05-cuatro-modelos', 'Cuatro modelos de articulación: de ordenar a decidir en el territorio', 'Muestra qué cambia de un modelo a otro y cuándo conviene quedarse.')
const GOVERNING = lesson('06-articulacion-y-gobernanza/06-gobernar-una-red', 'Gobernar una red, y saber cuándo colaborar', 'Compara tres maneras de llevar una red y lo que cuesta cada una.')
const PLAN = lesson('03-construccion-de-acuerdos/05-plan-de-desarrollo-economico', 'Formular un plan de desarrollo económico territorial', 'Enseña a priorizar y a escribir acciones con responsable y fecha.')
const NEGOTIATION = lesson('08-habilidades-directivas/03-negociacion-y-conflictos', 'Negociación y manejo de conflictos: lo que se pide y lo que se necesita', 'Entrena la conversación misma, con sus intereses y sus alternativas.')
const RULES = lesson('05-redes-y-asociativismo/07-sintetizar', 'Sintetizar', 'Enseña a escribir una regla que se cumpla y un reparto que convenga a todos.')
const TABLES = lesson('06-articulacion-y-gobernanza/02-leer-120-experiencias', 'Leer 120 experiencias: cómo se lee una tabla imperfecta', 'Enseña a desconfiar bien de una tabla antes de usarla en común.')
const SECTORS = lesson('07-gestion-publica-territorial/04-planificacion-territorial', 'Planificación territorial y participativa: barrio por barrio', 'Muestra cómo se diagnostica por sectores y qué tiene un plan que una matriz no.')
const DECIDING = lesson('07-gestion-publica-territorial/05-participacion-de-informar-a-decidir', 'Participación: de informar a decidir', 'Enseña a elegir el mecanismo según la etapa y qué hace que obligue.')
const MEMORY = lesson('07-gestion-publica-territorial/06-innovar-con-memoria', 'Innovar con memoria: órganos nuevos, reglas adaptadas y lo que ya se intentó', 'Ayuda a decidir entre crear y adaptar, y a no partir de cero.')
const HERE = lesson('07-gestion-publica-territorial/07-lecciones-para-la-descentralizacion', 'Lecciones para la descentralización: desde el territorio, o hacia él', 'Ayuda a pedirle a un servicio una cosa que se decida aquí.')
const FACILITATING = lesson('08-habilidades-directivas/01-liderazgo-facilitador', 'Liderazgo facilitador: conducir sin traer la respuesta', 'Entrena cómo conducir sin traer la respuesta.')
const MESSAGES = lesson('08-habilidades-directivas/02-comunicacion-efectiva', 'Comunicación efectiva: que se entienda y que se pueda contestar', 'Entrena cómo pedir algo que se pueda cumplir y escuchar de modo que se note.')
const MEETINGS = lesson('08-habilidades-directivas/04-trabajo-en-equipo', 'Trabajo en equipo: una reunión que valga lo que cuesta', 'Enseña a repartir una tarea y a hacer reuniones que valgan lo que cuestan.')
const LEARNING = lesson('02-fundamentos-y-gestion/10-desarrollo-organizacional', 'Desarrollo organizacional: de un resultado a un cambio que se aprende', 'Trata de qué hacer con un resultado para que el grupo aprenda de él.')

export interface Step {
  readonly text: string
  readonly places: readonly Place[]
}

/** First step from a «No», by item. */
export const FIRST_STEPS: Readonly<Record<Ability, Step>> = {
  'proyectos-comunes': { text: 'Una ficha de una página de un proyecto pequeño, escrita entre dos integrantes: tareas, costo y aporte de cada uno.', places: [PLAN, PROCESSES] },
  'equipos-trabajo': { text: 'Un equipo de tres a cinco personas de dos integrantes o más, con una tarea y una fecha, nombrado en el acta de la próxima reunión.', places: [MEETINGS, STRUCTURE] },
  'acuerdos-trabajo': { text: 'Una tabla de tres columnas al final de cada acta: qué se hace, qué integrante lo hace y para cuándo.', places: [STRUCTURE, ROLES] },
  'idea-territorio': { text: 'Un mapa con los sectores o comunas que abarca la alianza, dibujado en una reunión y aprobado en acta.', places: [SECTORS, TERRITORY] },
  'diagnosticos-compartidos': { text: 'Una hoja con los tres problemas principales, un dato de cada integrante sobre ellos y lo que no se sabe.', places: [TERRITORY, TABLES] },
  'soluciones-compartidas': { text: 'Una lista de caminos posibles, con los que se siguen, los que se dejan y la razón de cada uno.', places: [PLANNING, PLAN] },
  'espacios-intercambio': { text: 'Un calendario del año con las reuniones entre organismos públicos, enviado por oficio o correo a cada jefatura.', places: [NETWORKS, MEETINGS] },
  'comunicacion-reciproca': { text: 'Una lista con el cargo de contacto y de reemplazo en cada organismo, y un plazo acordado para responder.', places: [MESSAGES, NETWORKS] },
  'intercambio-informacion': { text: 'Una planilla compartida con un dato que cada organismo se compromete a entregar, y su fecha.', places: [RULES, NETWORKS] },
  'busqueda-acuerdos': { text: 'Un punto fijo en la tabla: una acción que alguien piensa decidir, conversada antes de que la decida.', places: [NETWORKS, GOVERNANCE] },
  'relaciones-horizontales': { text: 'Una tabla de reunión en que por turno cada organismo propone un tema, también los que no convocan ni financian.', places: [NETWORKS, GOVERNING] },
  'soluciones-concretas': { text: 'Un perfil de dos páginas de la solución a un problema: lugar, responsables, costo y quién podría aprobarla.', places: [POLICIES, LADDER] },
  'agenda-discusion': { text: 'Una carta de la alianza que pide tratar un tema, dirigida a quien fija la tabla de la sesión donde se decide.', places: [POLICIES, AUTHORITIES] },
  'propone-programas': { text: 'Una propuesta de cambio a un programa que ya se ejecuta en el territorio, con lo que mostró su aplicación.', places: [HERE, POLICIES] },
  'propone-politicas': { text: 'Una minuta con la regla que impide avanzar, el cambio que se propone y quién tiene la facultad de hacerlo.', places: [MEMORY, POLICIES] },
  'vinculos-superiores': { text: 'Una audiencia pedida en nombre de la alianza, con dos voceros y un solo mensaje acordados antes.', places: [AUTHORITIES, LADDER] },
  'negocia-proyectos': { text: 'Una hoja de negociación: qué se pide, qué se ofrece, qué se puede ceder y a quién le corresponde responder.', places: [NEGOTIATION, FINANCE, LADDER] },
  'inclusion-actores': { text: 'Una invitación a las organizaciones de las comunidades para que elijan representantes, con horario y lugar que les acomoden.', places: [PARTICIPATION, FACILITATING] },
  'espacios-deliberacion': { text: 'Un encuentro con las comunidades en que la mitad del tiempo sea para sus preguntas y propuestas, con acta de lo planteado.', places: [PARTICIPATION, FACILITATING] },
  'decisiones-compartidas': { text: 'Una decisión pequeña, anunciada antes, que se toma junto con las comunidades y cuyo resultado se cumple.', places: [DECIDING, PARTICIPATION, MODELS] },
  'planifica-junto': { text: 'Un plan de trabajo del año en una página, con las tareas y la fecha de cada integrante.', places: [PLAN, PLANNING] },
  'presupuesta-junto': { text: 'Un cuadro con lo que pone cada integrante este año, en dinero, horas o equipos, acordado en reunión.', places: [FINANCE, ROLES] },
  'evalua-junto': { text: 'Una reunión al año para mirar tres datos de lo hecho en conjunto y anotar qué se cambia.', places: [LEARNING, PROCESSES] },
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
