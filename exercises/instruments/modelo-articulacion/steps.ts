import type { Place } from '../../core/outline'
import type { Answers, Variable } from './score'

/** What to do from each option towards the model that follows: this kit's own, since the source describes and does not advise. */

const lesson = (id: string, title: string): Place => ({ kind: 'lesson', id, title })
const AUTHORITIES = lesson('01-introduccion-del/03-modernizacion-y-descentralizacion', 'Modernización del Estado y descentralización')
const PARTICIPATION = lesson('01-introduccion-del/04-participacion-y-capital-social', 'Participación y capital social')
const POLICIES = lesson('01-introduccion-del/06-politicas-publicas', 'Políticas públicas, del problema a lo que se sostiene')
const DIAGNOSIS = lesson('02-fundamentos-y-gestion/03-diagnostico-organizacional', 'Diagnóstico y desarrollo organizacional')
const PLANNING = lesson('02-fundamentos-y-gestion/04-planificacion-estrategica', 'Planificación estratégica y mapa estratégico')
const STRUCTURE = lesson('02-fundamentos-y-gestion/06-estructura-para-el-fomento', 'Estructura para el fomento productivo')
const NETWORKS = lesson('02-fundamentos-y-gestion/08-analisis-y-gestion-de-redes', 'Análisis y gestión en redes')
const FINANCE = lesson('02-fundamentos-y-gestion/09-finanzas-municipales', 'Finanzas municipales y Fondo Común')
const GOVERNANCE = lesson('06-articulacion-y-gobernanza/01-gobernanza-y-redes', 'Gobernanza y redes: decidir cuando nadie manda solo')
const MODELS = lesson('06-articulacion-y-gobernanza/05-cuatro-modelos', 'Cuatro modelos de articulación: de ordenar a decidir en el territorio')
const GOVERNING = lesson('06-articulacion-y-gobernanza/06-gobernar-una-red', 'Gobernar una red, y saber cuándo colaborar')
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
    agenda: { text: 'Un proyecto formulado en conjunto sobre uno de los temas elegidos, con tareas de varios integrantes.', places: [PLANNING] },
  },
  'rol-regional': {
    concentra: { text: 'Una propuesta al nivel regional o sectorial para decidir en conjunto una parte concreta, como las bases o las prioridades de un fondo.', places: [AUTHORITIES, MODELS] },
  },
  'rol-local': {
    ejecuta: { text: 'Una lista de las decisiones que afectan a la comuna, con quién las toma hoy y en cuál pedirá participar el nivel local.', places: [AUTHORITIES, FINANCE] },
  },
  'rol-sociedad-civil': {
    apoya: { text: 'Una invitación a las organizaciones a decir qué problema ven, antes de pedirles que ejecuten o apoyen.', places: [PARTICIPATION] },
    informa: { text: 'Un tema propuesto por las organizaciones en la tabla de la alianza, con respuesta escrita de lo que se hará.', places: [PARTICIPATION] },
    'incide-agenda': { text: 'Un asiento con voto para las organizaciones en la instancia que decide, con representantes que ellas elijan.', places: [PARTICIPATION, MODELS] },
  },
  'funcionamiento': {
    puntual: { text: 'Un calendario con cuatro reuniones en el año, con fecha fijada de antemano y quien reemplace a quien convoca.', places: [NETWORKS] },
  },
  'capacidades': {
    ninguna: { text: 'Una tarea pequeña hecha entre dos integrantes, con lo que pone cada uno anotado en el acta.', places: [CAPACITIES, STRUCTURE] },
    operativas: { text: 'Un diagnóstico común en una hoja: los tres problemas principales, un dato de cada integrante y el camino que se elige.', places: [CAPACITIES, DIAGNOSIS] },
    comunes: { text: 'Un plan y un cuadro de aportes del año hechos en conjunto, y la fecha en que se mirarán los resultados.', places: [CAPACITIES, PLANNING] },
  },
  'acuerdos': {
    ninguno: { text: 'Un primer acuerdo por escrito, aunque sea para compartir información o capacitar a los equipos.', places: [NETWORKS, GOVERNANCE] },
    'informacion-capital-humano': { text: 'Un acuerdo para cambiar una situación concreta del territorio, con su medida, su dinero y su responsable.', places: [POLICIES] },
  },
  'participacion': {
    informativa: { text: 'Una consulta sobre un tema que todavía se puede cambiar, con respuesta por escrito de qué se acogió.', places: [PARTICIPATION] },
    consulta: { text: 'Una decisión de la agenda que la gente toma y la alianza se obliga a cumplir, anunciada antes de convocar.', places: [PARTICIPATION] },
    'vinculante-agenda': { text: 'Un acuerdo que la gente y la alianza gestionan en conjunto, con sus tareas y su rendición de cuentas.', places: [PARTICIPATION] },
  },
}

/** What an alliance in the last model may do. */
export const NEXT_USE: Step = {
  text: 'Un relato de cómo se decide y se reparte el dinero, que se entregue a quien asuma un cargo nuevo en la alianza.',
  places: [NETWORKS],
}
