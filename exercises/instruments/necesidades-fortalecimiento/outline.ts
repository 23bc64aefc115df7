import type { GroupReading, Outline, Row } from '../../core/outline'
import { wordList } from '../../core/text'
import { definition } from './definition'
import { MINIMUM_ANSWERED, NEEDS, type Answers, type Need, type Result } from './score'
import { EXPERIENCES, EXPERIENCES_2008, share } from './shares'
import { stepsOf } from './steps'

/** The result in words: the seven needs, those of this year first. */

export const NEEDS_PART = 'necesidades'

const ITEMS = definition.groups.flatMap((group) => group.items.map(({ id, title, options }) => ({ id, title, options })))

type Value = 0 | 1 | 2 | null

const titlesOf = (needs: readonly Need[]): string => wordList(ITEMS.filter(({ id }) => needs.includes(id)).map(({ title }) => title.toLowerCase()))

function headlineOf({ urgent, wanted, answered }: Result): string {
  if (answered < MINIMUM_ANSWERED) return `Faltan respuestas: hay ${answered} de ${NEEDS.length} y hacen falta ${MINIMUM_ANSWERED}`
  const parts = [
    ...(urgent.length > 0 ? [`Para este año: ${titlesOf(urgent)}`] : []),
    ...(wanted.length > 0 ? [`${urgent.length > 0 ? 'además serviría' : 'Nada para este año; serviría'}: ${titlesOf(wanted)}`] : []),
  ]
  if (parts.length > 0) return parts.join('; ')
  return answered === NEEDS.length ? 'Ninguna de las siete necesidades' : `Ninguna necesidad en las ${answered} respondidas`
}

/** What the answer says of the team, and nothing beyond it. */
const SAYS: Readonly<Record<0 | 1 | 2, string>> = {
  0: 'alguien del equipo lo hizo en los últimos doce meses, sin ayuda de fuera y con resultado.',
  1: 'nadie del equipo lo hizo en los últimos doce meses sin ayuda de fuera y con resultado, pero ninguna tarea con fecha lo pide.',
  2: 'una tarea con fecha lo pide, y nadie del equipo lo hizo en los últimos doce meses sin ayuda de fuera y con resultado.',
}

const people = (count: number): string => (count === 1 ? '1 persona' : `${count} personas`)

function becauseOf(need: Need, value: Value, result: Result, group?: GroupReading): readonly string[] {
  const said = group?.items[need]
  const known = value === null
    ? group && (said?.n ?? 0) > 0
      ? `Lo respondió menos de la mitad del grupo (${people(said?.n ?? 0)} de ${group.respondents}): no se sabe.`
      : 'Sin respuesta: no se sabe si hace falta.'
    : `${group ? 'Según la respuesta del medio' : 'Según su respuesta'}, ${SAYS[value]}`
  return [
    known,
    ...(value !== null && said?.status === 'desacuerdo'
      ? ['Las respuestas se separan y se tomó la más urgente de las del medio: antes de pedir un curso, vean juntos qué tarea lo pide y quién lo ha hecho.']
      : []),
    ...(value !== null && result.answered < MINIMUM_ANSWERED
      ? [`No entra en una lista: con menos de ${MINIMUM_ANSWERED} respuestas, lo que falta puede ser lo más urgente.`]
      : []),
    `En 2008 la nombraron ${EXPERIENCES_2008[need]} de ${EXPERIENCES} experiencias que postulaban a un premio (${share(need)}).`,
  ]
}

/** Most urgent first; what is unknown after what is known not to be needed. */
const rank = (value: Value): number => (value === null ? 3 : 2 - value)

export function outline(result: Result, values: Answers, group?: GroupReading): Outline {
  const enough = result.answered >= MINIMUM_ANSWERED
  const rows = ITEMS
    .map(({ id, title, options }) => ({ id, title, options, value: values[id] ?? null }))
    .sort((a, b) => rank(a.value) - rank(b.value))
    .map(({ id, title, options, value }) => ({
      id,
      title,
      level: null,
      figure: options.find((option) => option.value === value)?.label ?? 'Sin respuesta',
      value: enough ? value : null,
      because: becauseOf(id, value, result, group),
      items: [id],
      low: [],
      disputed: value !== null && group?.items[id]?.status === 'desacuerdo',
      next: enough ? stepsOf(id, value) : [],
    } satisfies Row))
  return {
    headline: headlineOf(result),
    parts: [{
      id: NEEDS_PART,
      title: 'Necesidades, de la más urgente a la menos',
      columns: { row: 'Necesidad', figure: 'Para cuándo', value: 'Urgencia (0 a 2)' },
      rows,
    }],
  }
}
