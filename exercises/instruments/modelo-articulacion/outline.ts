import { isDisputed } from '../../core/dispute'
import { itemsOf } from '../../core/instrument'
import { levelLabel } from '../../core/levels'
import type { GroupReading, Outline, Row, Suggestion } from '../../core/outline'
import { wordList } from '../../core/text'
import { definition } from './definition'
import { MINIMUM_ANSWERED, MODELS, VARIABLES, intervalOf, type Answers, type Family, type Model, type Result, type Variable } from './score'
import { FIRST_STEPS, NEXT_USE, type Step } from './steps'

/** The result in words: one row, the alliance, with its model, what points elsewhere and the way to the model that follows. */

const LEVEL_SET = definition.levelSets[0].id
export const ALLIANCE_PART = 'modelo'
export const ALLIANCE_ROW = 'alianza'

export const FAMILY_NAMES: Readonly<Record<Family, string>> = { 'relaciones-verticales': 'relaciones verticales', 'gobernanza': 'gobernanza' }

const TITLES: ReadonlyMap<string, string> = new Map(itemsOf(definition).map(({ id, title }) => [id, title]))
const titles = (ids: readonly Variable[]): string => wordList(ids.map((id) => TITLES.get(id) ?? id))
export const nameOf = (model: Model): string => levelLabel(definition.levelSets, { set: LEVEL_SET, id: model }).toLowerCase()
const names = (models: readonly Model[]): string => wordList(models.map(nameOf))
const steps = (count: number): string => (count === 1 ? '1 paso' : `${count} pasos`)

function whyUnknown(answered: number, group: boolean): string {
  const all = VARIABLES.length
  return group
    ? `El grupo sabe ${answered} de ${all} preguntas y hacen falta ${MINIMUM_ANSWERED} o más para decir un modelo. No es un modelo bajo: falta información.`
    : `Hay ${answered === 1 ? '1 respuesta' : `${answered} respuestas`} de ${all} y hacen falta ${MINIMUM_ANSWERED} o más para decir un modelo.`
}

/** How near the model is, and how near the one that follows it in nearness. */
function nearness(model: Model, { costs, fits, answered, boundary }: Result, group: boolean): readonly string[] {
  const answers = group ? 'preguntas con valor del grupo' : 'respuestas'
  const rest = answered - fits[model]
  const fit = rest === 0
    ? `Las ${answered} ${answers} caben en el modelo ${nameOf(model)}.`
    : `De ${answered} ${answers}, ${fits[model]} ${fits[model] === 1 ? 'cabe' : 'caben'} en el modelo ${nameOf(model)}; ${rest === 1 ? 'la otra queda' : `las otras ${rest} quedan`} a ${steps(costs[model])} en total.`
  const tied = boundary.filter((other) => other !== model)
  if (tied.length > 0) return [fit, `Está en el límite: empata con ${names(tied)}. En un empate se toma el más bajo.`]
  const second = Math.min(...MODELS.filter((other) => other !== model).map((other) => costs[other]))
  const close = MODELS.filter((other) => other !== model && costs[other] === second)
  return [fit, `${close.length === 1 ? 'El que sigue en cercanía es' : 'Los que siguen en cercanía son'} ${names(close)}, a ${steps(second)}.`]
}

/** Answers that stand wholly above or below the model. */
function elsewhere(position: number, answers: Answers): readonly string[] {
  const where = (test: (first: number, last: number) => boolean): readonly Variable[] => VARIABLES.filter((id) => {
    const interval = intervalOf(id, answers)
    return interval !== undefined && test(...interval)
  })
  const above = where((first) => first > position)
  const below = where((_first, last) => last < position)
  return [
    ...(above.length > 0 ? [`Hacia un modelo más alto: ${titles(above)}.`] : []),
    ...(below.length > 0 ? [`Hacia un modelo más bajo: ${titles(below)}.`] : []),
  ]
}

/** What the source says of this model that a reader has to know. */
function caution(model: Model, { funcionamiento, institucionalizacion }: Answers): readonly string[] {
  const regular = funcionamiento === 'sistematico' || institucionalizacion === 'sistematicos' || institucionalizacion === 'formalizados'
  if (model === 'consultativo' && regular) return ['Funcionar con regularidad, o con acuerdos formales, no la saca de este modelo: la fuente encontró lo mismo en alianzas consultativas.']
  if (model === 'colaborativo') return ['La fuente se contradice sobre este modelo: en su texto deciden pocas instituciones, sobre todo públicas, y en su tabla se decide en instancias conjuntas. Aquí se sigue la tabla.']
  return []
}

function stepFrom(variable: Variable, answers: Answers): Step | undefined {
  const byOption: Readonly<Record<string, Step | undefined>> = FIRST_STEPS[variable]
  return byOption[answers[variable] ?? '']
}

function suggestions({ model, nextSteps }: Result, answers: Answers): readonly Suggestion[] {
  if (model === 'territorializado') return [{ id: 'cuidar', ...NEXT_USE }]
  return nextSteps.flatMap((id) => {
    const step = stepFrom(id, answers)
    return step ? [{ id, ...step }] : []
  })
}

function headline({ model, family, boundary, answered }: Result): string {
  if (model === 'sin-informacion' || family === null) return `Sin información: ${answered} de ${VARIABLES.length} preguntas con respuesta, y hacen falta ${MINIMUM_ANSWERED}`
  const tied = boundary.filter((other) => other !== model)
  return `Modelo ${nameOf(model)}, de ${FAMILY_NAMES[family]}${tied.length > 0 ? `, en el límite con ${names(tied)}` : ''}`
}

/** @param group only for a group: its agreement says whether values should be agreed on first */
export function outline(result: Result, values: Answers, group?: GroupReading): Outline {
  const { model, fits, answered, nextSteps } = result
  const status = Object.fromEntries(Object.entries(group?.items ?? {}).map(([id, item]) => [id, item.status]))
  const disputed = isDisputed(itemsOf(definition), status)
  const row: Row = {
    id: ALLIANCE_ROW,
    title: 'La alianza',
    level: { set: LEVEL_SET, id: model },
    figure: model === 'sin-informacion' ? 'faltan respuestas' : `${fits[model]} de ${answered}`,
    value: model === 'sin-informacion' ? null : fits[model],
    because: [
      ...(model === 'sin-informacion'
        ? [whyUnknown(answered, group !== undefined)]
        : [...nearness(model, result, group !== undefined), ...elsewhere(MODELS.indexOf(model), values), ...caution(model, values)]),
      ...(disputed ? ['El grupo está en desacuerdo en la mitad o más de las preguntas que se pueden juzgar: conviene acordar valores antes de planificar.'] : []),
    ],
    items: VARIABLES,
    low: nextSteps,
    disputed,
    next: suggestions(result, values),
  }
  return {
    headline: headline(result),
    parts: [{
      id: ALLIANCE_PART,
      title: 'El modelo de la alianza',
      columns: { row: 'Alianza', level: 'Modelo', figure: 'Respuestas que caben', value: 'Caben', low: 'No caben en el modelo que sigue' },
      rows: [row],
    }],
  }
}
