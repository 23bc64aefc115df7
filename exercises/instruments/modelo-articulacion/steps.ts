import type { Place } from '../../core/outline'
import { lesson } from '../../core/places'
import type { Answers, Variable } from './score'

/** What to do from each option towards the model that follows: this kit's own, since the source describes and does not advise. */

const AUTHORITIES = lesson('01-introduccion-del/03-modernizacion-y-descentralizacion', 'Modernización del Estado y descentralización', 'Dice qué decide hoy cada nivel, para tocar la puerta que corresponde.')
const PARTICIPATION = lesson('01-introduccion-del/04-participacion-y-capital-social', 'Participación y capital social', 'Distingue informar, consultar y decidir, y muestra qué pasa cuando se promete más.')
const POLICIES = lesson('01-introduccion-del/06-politicas-publicas', 'Políticas públicas, del problema a lo que se sostiene', 'Enseña a escribir un problema y una propuesta que alguien pueda aprobar.')
const DIAGNOSIS = lesson('02-fundamentos-y-gestion/03-diagnostico-organizacional', 'Diagnóstico y desarrollo organizacional', 'Muestra cómo se juntan respuestas distintas sin borrar los desacuerdos.')
const PLANNING = lesson('02-fundamentos-y-gestion/04-planificacion-estrategica', 'Planificación estratégica y mapa estratégico', 'Enseña a elegir pocas cosas y a decir qué se deja para después.')
const STRUCTURE = lesson('02-fundamentos-y-gestion/06-estructura-para-el-fomento', 'Estructura para el fomento productivo', 'Muestra cómo se reparte una tarea, con un responsable y con horas.')
const NETWORKS = lesson('02-fundamentos-y-gestion/08-analisis-y-gestion-de-redes', 'Análisis y gestión en redes', 'Ayuda a ver con quién se habla de verdad y qué conversación falta.')
const FINANCE = lesson('02-fundamentos-y-gestion/09-finanzas-municipales', 'Finanzas municipales y Fondo Común', 'Aclara con qué plata se cuenta y qué se puede comprometer desde el segundo año.')
const GOVERNANCE = lesson('06-articulacion-y-gobernanza/01-gobernanza-y-redes', 'Gobernanza y redes: decidir cuando nadie manda solo', 'Distingue coordinar, concertar y complementarse, con la prueba de cada una.')
const MODELS = lesson('06-articulacion-y-gobernanza/05-cuatro-modelos', 'Cuatro modelos de articulación: de ordenar a decidir en el territorio', 'Muestra qué cambia de un modelo a otro y cuándo conviene quedarse.')
const GOVERNING = lesson('06-articulacion-y-gobernanza/06-gobernar-una-red', 'Gobernar una red, y saber cuándo colaborar', 'Compara tres maneras de llevar una red y lo que cuesta cada una.')
const PLAN = lesson('03-construccion-de-acuerdos/05-plan-de-desarrollo-economico', 'Formular un plan de desarrollo económico territorial', 'Enseña a priorizar y a escribir acciones con responsable y fecha.')
const DECIDING = lesson('07-gestion-publica-territorial/05-participacion-de-informar-a-decidir', 'Participación: de informar a decidir', 'Enseña a elegir el mecanismo según la etapa y qué hace que obligue.')
const MEMORY = lesson('07-gestion-publica-territorial/06-innovar-con-memoria', 'Innovar con memoria: órganos nuevos, reglas adaptadas y lo que ya se intentó', 'Ayuda a decidir entre crear y adaptar, y a no partir de cero.')
const MEETINGS = lesson('08-habilidades-directivas/04-trabajo-en-equipo', 'Trabajo en equipo: una reunión que valga lo que cuesta', 'Enseña a repartir una tarea y a hacer reuniones que valgan lo que cuestan.')
const FACILITATING = lesson('08-habilidades-directivas/01-liderazgo-facilitador', 'Liderazgo facilitador: conducir sin traer la respuesta', 'Entrena cómo conducir sin traer la respuesta.')
const CAPACITIES: Place = { kind: 'instrument', id: 'capacidades-colectivas', title: 'Capacidades colectivas' }

export interface Step {
  readonly text: string
  readonly places: readonly Place[]
}

/** First step from an option, by item. An option that reaches the last model has none. */
export const FIRST_STEPS: { readonly [V in Variable]: Readonly<Partial<Record<NonNullable<Answers[V]>, Step>>> } = {
  'institucionalizacion': {
    puntuales: { text: 'Un acuerdo que dure todo el año, en una página: para qué se juntan, cada cuánto y quién convoca.', places: [NETWORKS, GOVERNING] },
    sistematicos: { text: 'Un borrador de convenio con lo que pone cada integrante y cómo se sale, revisado por la asesoría jurídica de cada institución.', places: [STRUCTURE, GOVERNING] },
  },
  'espacios': {
    informacion: { text: 'Una reunión dedicada a elegir los tres temas del año, en vez de contar lo que hizo cada uno.', places: [NETWORKS, GOVERNANCE] },
    agenda: { text: 'Un proyecto formulado en conjunto sobre uno de los temas elegidos, con tareas de varios integrantes.', places: [PLAN, PLANNING] },
  },
  'rol-regional': {
    concentra: { text: 'Una propuesta al nivel regional o sectorial para decidir en conjunto una parte concreta, como las bases o las prioridades de un fondo.', places: [AUTHORITIES, MODELS] },
  },
  'rol-local': {
    ejecuta: { text: 'Una lista de las decisiones que afectan a la comuna, con quién las toma hoy y en cuál pedirá participar el nivel local.', places: [AUTHORITIES, FINANCE] },
  },
  'rol-sociedad-civil': {
    apoya: { text: 'Una invitación a las organizaciones a decir qué problema ven, antes de pedirles que ejecuten o apoyen.', places: [PARTICIPATION, FACILITATING] },
    informa: { text: 'Un tema propuesto por las organizaciones en la tabla de la alianza, con respuesta escrita de lo que se hará.', places: [PARTICIPATION, DECIDING] },
    'incide-agenda': { text: 'Un asiento con voto para las organizaciones en la instancia que decide, con representantes que ellas elijan.', places: [PARTICIPATION, MODELS] },
  },
  'funcionamiento': {
    puntual: { text: 'Un calendario con cuatro reuniones en el año, con fecha fijada de antemano y quien reemplace a quien convoca.', places: [MEETINGS, NETWORKS] },
  },
  'capacidades': {
    ninguna: { text: 'Una tarea pequeña hecha entre dos integrantes, con lo que pone cada uno anotado en el acta.', places: [CAPACITIES, STRUCTURE] },
    operativas: { text: 'Un diagnóstico común en una hoja: los tres problemas principales, un dato de cada integrante y el camino que se elige.', places: [CAPACITIES, DIAGNOSIS] },
    comunes: { text: 'Un plan y un cuadro de aportes del año hechos en conjunto, y la fecha en que se mirarán los resultados.', places: [CAPACITIES, PLANNING] },
  },
  'acuerdos': {
    ninguno: { text: 'Un primer acuerdo por escrito, aunque sea para compartir información o capacitar a los equipos.', places: [NETWORKS, GOVERNANCE] },
    'informacion-capital-humano': { text: 'Un acuerdo para cambiar una situación concreta del territorio, con su medida, su dinero y su responsable.', places: [MEMORY, POLICIES] },
  },
  'participacion': {
    informativa: { text: 'Una consulta sobre un tema que todavía se puede cambiar, con respuesta por escrito de qué se acogió.', places: [PARTICIPATION, DECIDING] },
    consulta: { text: 'Una decisión de la agenda que la gente toma y la alianza se obliga a cumplir, anunciada antes de convocar.', places: [DECIDING, PARTICIPATION] },
    'vinculante-agenda': { text: 'Un acuerdo que la gente y la alianza gestionan en conjunto, con sus tareas y su rendición de cuentas.', places: [DECIDING, PARTICIPATION] },
  },
}

/** What an alliance in the last model may do. */
export const NEXT_USE: Step = {
  text: 'Un relato de cómo se decide y se reparte el dinero, que se entregue a quien asuma un cargo nuevo en la alianza.',
  places: [NETWORKS],
}
