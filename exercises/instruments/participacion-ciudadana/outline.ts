import { levelLabel } from '../../core/levels'
import type { GroupReading, Outline, Row } from '../../core/outline'
import { wordList } from '../../core/text'
import { definition } from './definition'
import { mechanismOf, nextStage, PARTICIPATION_LESSONS, stepOf } from './mechanisms'
import { HEARD, MINIMUM_ANSWERED, STAGES, type Answers, type Depth, type Result, type Stage } from './score'

/** The result in words: how deep participation goes, and what it was for at each stage. */

const LEVEL_SET = definition.levelSets[0].id
export const DEPTH_PART = 'profundidad'
export const STAGES_PART = 'etapas'

const ITEMS = definition.groups.flatMap(({ items }) => items.map(({ id, title }) => ({ id, title })))
const ITEM_IDS = ITEMS.map(({ id }) => id)
const TITLES = new Map<string, string>(ITEMS.map(({ id, title }) => [id, title]))
const OPTIONS = new Map(definition.groups.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'choice' ? [[item.id, item.options] as const] : []))))

const titlesOf = (stages: readonly Stage[]): string => wordList(stages.map((stage) => (TITLES.get(stage) ?? stage).toLowerCase()))
const missing = (answers: Answers): readonly Stage[] => STAGES.filter((stage) => (answers[stage] ?? null) === null)
const without = (answers: Answers): readonly Stage[] => STAGES.filter((stage) => answers[stage] === 'ninguna')
const count = (number: number): string => (number === 1 ? '1 etapa' : `${number} etapas`)

function headlineOf({ depth, covered, answered, empowering, pending }: Result): string {
  if (depth === 'sin-informacion') return `Faltan respuestas: hay ${count(answered)} de ${STAGES.length} y hacen falta ${MINIMUM_ANSWERED}`
  const found = covered === 0 ? '' : `: participación en ${covered} de ${count(answered)}, empoderadora en ${empowering === 0 ? 'ninguna' : empowering}`
  return `${levelLabel(definition.levelSets, { set: LEVEL_SET, id: depth })}${found}${pending ? '; puede ser vinculante, falta una respuesta' : ''}`
}

function whyOf(depth: Depth, answers: Answers): string {
  const heard = HEARD.filter((stage) => (answers[stage] ?? 'ninguna') !== 'ninguna')
  return {
    'vinculante': 'En la decisión la comunidad resolvió, y un texto escrito antes obligaba a cumplir.',
    'consultiva': `La comunidad fue oída o ayudó a resolver en ${titlesOf(heard)}, pero no consta que resolviera algo que obligara a cumplir.`,
    'ejecutora': 'La comunidad participó cuando la iniciativa se llevó a cabo, y en ninguna etapa respondida en que se opina o se resuelve.',
    'informativa': 'La comunidad fue informada, y no participó en ninguna otra etapa respondida.',
    'sin-participacion': `No hubo participación en ninguna de las ${STAGES.length - missing(answers).length} etapas respondidas.`,
  }[depth]
}

function becauseOfDepth({ depth, answered, pending }: Result, answers: Answers): readonly string[] {
  if (depth === 'sin-informacion') return [`Hay ${count(answered)} con respuesta y hacen falta ${MINIMUM_ANSWERED}. No quiere decir que no hubo participación.`]
  const unknown = missing(answers)
  return [
    whyOf(depth, answers),
    ...(pending ? ['La comunidad resolvió en la decisión, pero falta responder si obligaba a cumplir: puede ser vinculante.'] : []),
    ...(answers.vinculante === 1 && answers.decision !== 'empoderadora'
      ? ['Se respondió que un texto obligaba a cumplir, pero no que la comunidad resolviera en la decisión: por eso no cuenta como vinculante.']
      : []),
    ...(unknown.length > 0 && depth !== 'vinculante' ? [`Sin respuesta: ${titlesOf(unknown)}. Si ahí participó, la profundidad puede ser mayor.`] : []),
  ]
}

const isDisputed = (ids: readonly string[], group?: GroupReading): boolean => {
  const judged = ids.map((id) => group?.items[id]?.status ?? 'insuficiente').filter((status) => status !== 'insuficiente')
  const apart = judged.filter((status) => status === 'desacuerdo').length
  return apart > 0 && 2 * apart >= judged.length
}

const MAIN_STEP = 'De aquí sale el paso que está arriba, en la iniciativa entera.'
const APART = 'Las respuestas se separan: cada quien cuente qué vio y cuándo, y acuerden un valor.'

function depthRow(result: Result, answers: Answers, group?: GroupReading): Row {
  const { depth, covered, answered, empowering } = result
  const next = nextStage(result, answers)
  const disputed = isDisputed(ITEM_IDS, group)
  return {
    id: DEPTH_PART,
    title: 'La iniciativa entera',
    level: { set: LEVEL_SET, id: depth },
    figure: answered === 0 ? 'sin respuestas' : `${covered} de ${count(answered)}, ${empowering} empoderadora${empowering === 1 ? '' : 's'}`,
    value: answered === 0 ? null : covered,
    because: [...becauseOfDepth(result, answers), ...(disputed ? ['El grupo está en desacuerdo en la mitad o más de lo que se puede juzgar: conviene acordar valores antes de elegir un mecanismo.'] : [])],
    items: ITEM_IDS,
    low: without(answers),
    disputed,
    next: next === null ? [] : stepOf(next, answers).map((step) => ({ ...step, id: `siguiente-${next}`, places: PARTICIPATION_LESSONS })),
  }
}

function becauseOfStage(stage: Stage, answers: Answers, group?: GroupReading): readonly string[] {
  const purpose = answers[stage] ?? null
  if (purpose === null) {
    const n = group?.items[stage]?.n ?? 0
    return [group && n > 0 ? `Respondió menos de la mitad del grupo (${n} de ${group.respondents}): no se sabe.` : 'Sin respuesta: no se sabe si hubo participación.']
  }
  const text = OPTIONS.get(stage)?.find(({ id }) => id === purpose)?.text ?? ''
  const binding = stage !== 'decision' || purpose !== 'empoderadora' ? [] : [{
    1: 'Un texto escrito antes obligaba a cumplirlo.', 0: 'Ningún texto escrito antes obligaba a cumplirlo.', null: 'Falta responder si un texto escrito antes obligaba a cumplirlo.',
  }[`${answers.vinculante ?? null}`]]
  return [
    group ? `Respuesta del medio: ${text.charAt(0).toLowerCase()}${text.slice(1)}` : text,
    ...binding,
    ...(group?.items[stage]?.status === 'desacuerdo' ? [APART] : []),
  ]
}

/** @param main the stage whose step the whole initiative shows: said once */
function stageRow(stage: Stage, answers: Answers, enough: boolean, main: Stage | null, group?: GroupReading): Row {
  const items = ITEM_IDS.filter((id) => id === stage || (stage === 'decision' && id === 'vinculante'))
  return {
    id: stage,
    title: TITLES.get(stage) ?? stage,
    level: null,
    figure: OPTIONS.get(stage)?.find(({ id }) => id === answers[stage])?.label ?? 'Sin respuesta',
    value: null,
    because: [...becauseOfStage(stage, answers, group), ...(stage === main ? [MAIN_STEP] : [])],
    items,
    low: [],
    disputed: items.some((id) => group?.items[id]?.status === 'desacuerdo'),
    next: enough && stage !== main && mechanismOf(stage, answers) ? stepOf(stage, answers) : [],
  }
}

export function outline(result: Result, values: Answers, group?: GroupReading): Outline {
  return {
    headline: headlineOf(result),
    parts: [
      {
        id: DEPTH_PART,
        title: 'Hasta dónde llega',
        columns: { row: 'Iniciativa', level: 'Profundidad', figure: 'Etapas con participación', value: 'Etapas', low: 'Etapas sin participación' },
        rows: [depthRow(result, values, group)],
      },
      {
        id: STAGES_PART,
        title: 'Etapa por etapa',
        columns: { row: 'Etapa', figure: 'Participación' },
        rows: STAGES.map((stage) => stageRow(stage, values, result.depth !== 'sin-informacion', nextStage(result, values), group)),
      },
    ],
  }
}
