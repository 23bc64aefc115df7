import { optionValues, itemsOf } from '../../core/instrument'
import { wordList } from '../../core/text'
import { definition } from './definition'
import { AREAS, ITEMS_OF, KEYSTONES, MINIMUM_ANSWERED, MINIMUM_AREAS, type Answers, type AreasResult, type Group, type GroupResult, type Item, type Result } from './score'

/** Why each row of the outline stands where it stands: the sum, the cut-off that decided, and what held it back. */

const ITEMS = itemsOf(definition)
export const titleOf = (id: string): string => [...ITEMS, ...definition.groups].find((one) => one.id === id)?.title ?? id
const quoted = (items: readonly string[]): string => items.map(titleOf).join('; ')

const DISPUTED = 'El grupo está en desacuerdo en la mitad o más de los ítems que se pueden juzgar: conviene acordar valores antes de planificar.'

const unknownBecause = (answered: number, count: number, minimum: number, group: boolean, what: string): string => group
  ? `Solo ${answered} de ${count} ${what} tienen valor y hacen falta ${minimum}. No es un nivel bajo: falta información.`
  : `Hay ${answered === 1 ? '1 respuesta' : `${answered} respuestas`} de ${count} ${what} y se necesitan ${minimum} o más para dar un nivel.`

export function groupBecause(id: Group, { level, sum, answered, zeros, heldBack, disputed }: GroupResult, answers: Answers, group: boolean): readonly string[] {
  if (level === 'sin-informacion') return [unknownBecause(answered, ITEMS_OF[id].length, MINIMUM_ANSWERED, group, 'ítems')]
  const figure = `La suma es ${sum} de ${2 * answered}`
  const keystone = KEYSTONES[id]
  const missing = keystone !== undefined && answers[keystone] !== 2 ? keystone : undefined
  const holds = [
    ...(zeros.length > 0 ? [`${zeros.length === 1 ? 'hay un ítem' : `hay ${zeros.length} ítems`} en bajo (${quoted(zeros)})`] : []),
    ...(missing ? [`${(answers[missing] ?? null) === null ? 'no se sabe' : 'no consta'} que alguna materia se resuelva como la comunidad decida`] : []),
  ]
  const why = {
    alto: `${figure}: llega a un promedio de 1,5 y ningún ítem está en bajo.`,
    medio: heldBack ? `${figure} y alcanzaría para alto. Queda en medio porque ${wordList(holds)}.` : `${figure}: alcanza para medio, pero no para alto.`,
    bajo: `${figure}: no llega a un promedio de 0,75.`,
  }[level]
  return [
    why,
    ...(zeros.length > 0 && !heldBack ? [`En bajo: ${quoted(zeros)}.`] : []),
    ...(group && disputed ? [DISPUTED] : []),
  ]
}

const AREA_WORDS: Readonly<Record<(typeof AREAS)[number], string>> = {
  social: 'social', productiva: 'productiva', infraestructura: 'infraestructura', ambiental: 'ambiental', cultural: 'cultural', institucional: 'institucional',
}
export const areaWords = (areas: readonly string[]): string => wordList(AREAS.filter((area) => areas.includes(area)).map((area) => AREA_WORDS[area]))

export function areasBecause({ level, areas, answered, linked, heldBack, disputed }: AreasResult, group: boolean): readonly string[] {
  if (level === 'sin-informacion') return [unknownBecause(answered, AREAS.length, MINIMUM_AREAS, group, 'áreas')]
  const touched = areas.length === 0
    ? 'No consta una acción realizada en ninguna de las áreas respondidas.'
    : `Hubo acciones realizadas en ${areas.length} de ${answered} áreas: ${areaWords(areas)}.`
  const together = linked === null ? 'no se sabe si las áreas trabajan juntas' : 'las áreas trabajan por separado'
  const why = {
    alto: linked === 2 ? 'Alguna acción se diseñó entre dos áreas.' : 'Hay reuniones entre áreas, todavía sin una acción común.',
    medio: heldBack ? `Por las áreas alcanzaría para alto. Queda en medio porque ${together}.` : 'Es un tercio o más de las áreas, pero no la mitad.',
    bajo: 'Es menos de un tercio de las áreas.',
  }[level]
  return [touched, why, ...(group && disputed ? [DISPUTED] : [])]
}

/** The text of the option in force for a line of sustainability, as whoever answered read it. */
export function optionText(id: Item, answers: Answers): string | null {
  const item = ITEMS.find((one) => one.id === id)
  const value = answers[id] ?? null
  if (item?.kind !== 'scale' || value === null) return null
  return item.options[optionValues(item).indexOf(value)]?.text ?? null
}

export const dependenceSentence = ({ dependence }: Result): string | null => dependence === true
  ? 'Depende de fuera: todo el dinero y las personas pagadas vienen de otros, y ningún documento compromete recursos para el período siguiente.'
  : null
