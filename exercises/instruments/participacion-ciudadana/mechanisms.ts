import type { Place, Suggestion } from '../../core/outline'
import { lesson } from '../../core/places'
import { HEARD, type Answers, type Depth, type Purpose, type Result, type Stage } from './score'

/**
 * Mechanisms that fit the next step of each stage. The mechanisms are those that subdere-2009 §4.2.4 found in 29 initiatives; to
 * which stage each one fits, and the steps, are this kit's.
 */

/** Where it is learnt: which mechanism serves which stage, and how to invite without promising more than will be given. */
export const PARTICIPATION_LESSONS: readonly Place[] = [
  lesson('07-gestion-publica-territorial/05-participacion-de-informar-a-decidir', 'Participación: de informar a decidir', 'Enseña a elegir el mecanismo según la etapa y qué hace que obligue.'),
  lesson('01-introduccion-del/04-participacion-y-capital-social', 'Participación y capital social', 'Distingue informar, consultar y decidir, y muestra qué pasa cuando se promete más.'),
]

export interface Mechanism {
  /** As people call it: «Plaza ciudadana». */
  readonly name: string
  readonly step: string
}

/** From no participation to being heard, and from being heard to deciding. */
export const MECHANISMS: Readonly<Record<Stage, Readonly<Record<Exclude<Purpose, 'empoderadora'>, Mechanism>>>> = {
  informacion: {
    ninguna: { name: 'Plaza ciudadana', step: 'Una plaza ciudadana donde la gente ya se junta: mostrar qué se va a resolver, cuándo y con cuánto dinero.' },
    instrumental: { name: 'Asamblea', step: 'Una asamblea antes de resolver: qué se decidirá, quién, con cuánto dinero y dónde reclamar, con las respuestas por escrito.' },
  },
  diagnostico: {
    ninguna: { name: 'Taller', step: 'Un taller en cada sector para conocer cómo ve el problema quien lo vive, con acta de lo que se dijo.' },
    instrumental: { name: 'Cabildo', step: 'Un cabildo que ordene los problemas por su importancia, y que ese orden quede escrito en el diagnóstico.' },
  },
  formulacion: {
    ninguna: { name: 'Consulta', step: 'Una consulta sobre la propuesta antes de cerrarla, con respuesta por escrito a lo que se acoge y lo que no.' },
    instrumental: { name: 'Mesa', step: 'Una mesa con organizaciones que escriba acciones junto con el equipo, con fecha para cerrar la versión final.' },
  },
  decision: {
    ninguna: { name: 'Consulta', step: 'Una consulta antes de resolver, que diga quién resuelve y cuándo explicará lo que decidió.' },
    instrumental: { name: 'Presupuesto participativo', step: 'Un presupuesto participativo: una suma, aunque sea pequeña, cuyo uso vota la comunidad.' },
  },
  implementacion: {
    ninguna: { name: 'Mesa', step: 'Una mesa de seguimiento con tareas repartidas entre el municipio y las organizaciones.' },
    instrumental: { name: 'Mesa', step: 'Un acuerdo en la mesa que entregue a una organización una tarea o un recurso a su cargo, con rendición ante todos.' },
  },
  evaluacion: {
    ninguna: { name: 'Asamblea', step: 'Una asamblea al cierre para contar qué resultó y qué no, y anotar lo que la gente vio.' },
    instrumental: { name: 'Taller', step: 'Un taller de revisión con la comunidad, del que salga al menos un cambio con responsable y fecha.' },
  },
}

/** What makes a decision of the community binding, for whoever lets it decide already. */
export const BINDING: Mechanism = {
  name: 'Ordenanza',
  step: 'Bases o una ordenanza que digan, antes de votar, qué se resuelve y que obliga a cumplir; revisadas por Jurídico y aprobadas por el concejo.',
}

/** The mechanism of a stage's next step; `null` where nobody answered, or where the community already decides. */
export function mechanismOf(stage: Stage, answers: Answers): Mechanism | null {
  const purpose = answers[stage] ?? null
  if (purpose === null) return null
  if (purpose !== 'empoderadora') return MECHANISMS[stage][purpose]
  return stage === 'decision' && answers.vinculante === 0 ? BINDING : null
}

/** The next step of a stage. */
export function stepOf(stage: Stage, answers: Answers): readonly Suggestion[] {
  const mechanism = mechanismOf(stage, answers)
  if (!mechanism) return []
  const id = mechanism === BINDING ? 'obligar' : `desde-${answers[stage] ?? 'ninguna'}`
  return [{ id, text: mechanism.step, places: PARTICIPATION_LESSONS }]
}

/** Stages that may come next at each depth, the one that would deepen the initiative most first. */
const NEXT_STAGES: Readonly<Record<Depth, readonly Stage[]>> = {
  'sin-participacion': ['informacion', ...HEARD],
  'informativa': HEARD,
  'ejecutora': HEARD,
  'consultiva': ['decision'],
  'vinculante': ['evaluacion', 'implementacion', 'formulacion', 'diagnostico', 'informacion'],
}

/** The stage where the next step of the whole initiative is; `null` where no answered stage would take it further. */
export function nextStage({ depth, pending }: Result, answers: Answers): Stage | null {
  if (depth === 'sin-informacion' || pending) return null
  return NEXT_STAGES[depth].find((stage) => mechanismOf(stage, answers) !== null) ?? null
}
