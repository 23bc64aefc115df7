import { itemsOf, type AnswersOf, type ItemId, type LevelId } from '../../core/instrument'
import type { UnknownLevel } from '../../core/levels'
import { definition } from './definition'

/**
 * Which of four models an alliance is nearest to (fernandez-2009 §III.6). Each option covers an interval of the ordered models: its
 * columns in the source's table, and what its conclusions correct (§IV: regular and even formal working is also found in the consultative
 * model). Distances, ties and the minimum of answers are this kit's own.
 */

export type Model = LevelId<typeof definition>
export type Variable = ItemId<typeof definition>
export type Answers = AnswersOf<typeof definition>
export type Family = 'relaciones-verticales' | 'gobernanza'

export interface Result {
  readonly model: Model | UnknownLevel
  readonly family: Family | null
  /** The models that tie, in order; empty where one has the least cost alone. */
  readonly boundary: readonly Model[]
  /** By model, the steps between it and the answers, added up. */
  readonly costs: Readonly<Record<Model, number>>
  /** By model, how many answers it holds. */
  readonly fits: Readonly<Record<Model, number>>
  readonly answered: number
  /** Answered items that stand wholly below the next model up, in order. */
  readonly nextSteps: readonly Variable[]
}

/** First and last model that an option goes with, by position. */
export type Interval = readonly [first: number, last: number]

/** In their order: 0 vertical to 3 territorializado. */
export const MODELS: readonly Model[] = definition.levelSets[0].levels.map(({ id }) => id)
export const FAMILIES: Readonly<Record<Model, Family>> = {
  vertical: 'relaciones-verticales',
  consultativo: 'relaciones-verticales',
  colaborativo: 'gobernanza',
  territorializado: 'gobernanza',
}
/** Fewer answered items than this say nothing about the alliance. */
export const MINIMUM_ANSWERED = 6

export const INTERVALS: { readonly [V in Variable]: Readonly<Record<NonNullable<Answers[V]>, Interval>> } = {
  'institucionalizacion': { 'puntuales': [0, 1], 'sistematicos': [1, 2], 'formalizados': [1, 3] },
  'espacios': { 'informacion': [0, 1], 'agenda': [1, 1], 'formulacion-gestion': [2, 3], 'evaluacion-control': [3, 3] },
  'rol-regional': { 'concentra': [0, 1], 'comparte': [2, 3] },
  'rol-local': { 'ejecuta': [0, 1], 'decide': [2, 3] },
  'rol-sociedad-civil': { 'apoya': [0, 1], 'informa': [1, 1], 'incide-agenda': [2, 2], 'decide': [3, 3] },
  'funcionamiento': { 'puntual': [0, 1], 'sistematico': [1, 3] },
  'capacidades': { 'ninguna': [0, 0], 'operativas': [1, 1], 'comunes': [2, 2], 'gestion': [3, 3] },
  'acuerdos': { 'ninguno': [0, 0], 'informacion-capital-humano': [1, 1], 'cambio-situacion': [2, 3], 'cambio-organizacional-legal': [3, 3] },
  'participacion': { 'informativa': [0, 1], 'consulta': [1, 1], 'vinculante-agenda': [2, 2], 'vinculante-gestion': [3, 3] },
}

/** In the definition's order. */
export const VARIABLES: readonly Variable[] = itemsOf(definition).map(({ id }) => id as Variable)

/** @returns the interval of what was answered; `undefined` for «No sé» and for an item left out */
export function intervalOf(variable: Variable, answers: Answers): Interval | undefined {
  const options: Readonly<Record<string, Interval>> = INTERVALS[variable]
  return options[answers[variable] ?? '']
}

/** Steps from a model to an interval: 0 inside it. */
export const distance = (model: number, [first, last]: Interval): number => Math.max(first - model, model - last, 0)

function byModel(figure: (position: number) => number): Readonly<Record<Model, number>> {
  return { vertical: figure(0), consultativo: figure(1), colaborativo: figure(2), territorializado: figure(3) }
}

/** @param answers one person's, or a group's values; `null` and missing count in no model */
export function score(answers: Answers): Result {
  const known = VARIABLES.flatMap((id) => {
    const interval = intervalOf(id, answers)
    return interval ? [{ id, interval }] : []
  })
  const costs = byModel((position) => known.reduce((sum, { interval }) => sum + distance(position, interval), 0))
  const fits = byModel((position) => known.filter(({ interval }) => distance(position, interval) === 0).length)
  const answered = known.length
  const least = Math.min(...Object.values(costs))
  const nearest = MODELS.filter((model) => costs[model] === least)
  const [model] = nearest
  if (answered < MINIMUM_ANSWERED || model === undefined) {
    return { model: 'sin-informacion', family: null, boundary: [], costs, fits, answered, nextSteps: [] }
  }
  const next = MODELS.indexOf(model) + 1
  return {
    model,
    family: FAMILIES[model],
    boundary: nearest.length > 1 ? nearest : [],
    costs,
    fits,
    answered,
    // Above the last model there is none to go to.
    nextSteps: next < MODELS.length ? known.filter(({ interval: [, last] }) => last < next).map(({ id }) => id) : [],
  }
}
