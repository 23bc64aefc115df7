import { isDisputed } from '../../core/dispute'
import type { GroupReading, Outline, Row, Suggestion } from '../../core/outline'
import { wordList } from '../../core/text'
import { definition } from './definition'
import { CATEGORIES, breakOf, countOf, minimumAnswered, type Ability, type Answers, type Category, type Count, type Result } from './score'
import { EXPERIENCES_2008, SHARES_2008 } from './shares'
import { FIRST_STEPS, NEXT_USE } from './steps'

/** The gradient in words: seven categories, and in the headline how far it goes unbroken and what runs ahead. */

const LEVEL_SET = definition.levelSets[0].id
export const GRADIENT_PART = 'gradiente'
/** Steps suggested for one category: the first ones in the source's order. */
const STEPS_SHOWN = 2

const TITLES: ReadonlyMap<string, string> = new Map(definition.groups.flatMap(({ id, title, items }) =>
  [[id, title] as const, ...items.map((item) => [item.id, item.title] as const)]))
const titles = (ids: readonly string[]): string => wordList(ids.map((id) => TITLES.get(id) ?? id))

type Level = Result['categories'][Category]

/** Items of a category by what was answered. */
interface Reading {
  readonly count: Count
  readonly no: readonly Ability[]
  readonly unknown: readonly Ability[]
}

function whyUnknown({ items, answered }: Count, group: boolean): string {
  const needed = minimumAnswered(items)
  if (!group) return `Hay ${answered === 1 ? '1 respuesta' : `${answered} respuestas`} de ${items} y hacen falta ${needed} o más para dar un nivel.`
  return `El grupo sabe ${answered} de ${items} preguntas y hacen falta ${needed} o más. No es un nivel bajo: falta información.`
}

/** Why a category has its level, for one person or for the values of a group. */
function why(level: Level, { count, no, unknown }: Reading, group: boolean): readonly string[] {
  const { items, answered, yes } = count
  const answers = group ? 'preguntas con valor del grupo' : 'respuestas'
  const withNo = no.length === 0 ? [] : [`Con «No»: ${titles(no)}.`]
  switch (level) {
    case 'sin-informacion': return [whyUnknown(count, group)]
    case 'instalada': return [`Las ${items} preguntas tienen «Sí».`]
    case 'en-desarrollo': return no.length === 0
      ? [`Todo lo que se sabe es «Sí», pero falta saber: ${titles(unknown)}. Sin eso no se da por instalada.`]
      : [`Hay ${yes} «Sí» en ${answered} ${answers}: la mitad o más.`, ...withNo]
    case 'inicial': return [`Hay ${yes} «Sí» en ${answered} ${answers}: menos de la mitad.`, ...withNo]
    case 'ausente': return [answered === 1 ? `Lo único que se sabe es un «No»: ${titles(no)}.` : `Ninguna de las ${answered} ${answers} es «Sí».`]
  }
}

/** Where a category stands along the gradient. */
function place(id: Category, { categories, stage, ahead }: Result): readonly string[] {
  const broken = breakOf(categories)
  if (id === stage) return ['Hasta aquí llega la etapa.']
  if (id === broken) return ['Aquí está el primer corte del recorrido.']
  if (broken !== null && ahead.includes(id)) return [`Va adelantada: está después del corte en «${titles([broken])}». Es normal, porque el orden es una suposición de la fuente.`]
  return []
}

function reference(id: Category, level: Level): readonly string[] {
  const experiences = level === 'sin-informacion' ? undefined : SHARES_2008[id]
  return experiences === undefined ? [] : [`Como referencia, la tenían ${experiences} de unas ${EXPERIENCES_2008} experiencias que postularon a un premio en 2008.`]
}

function suggestions(id: Category, level: Level, { no, unknown }: Reading): readonly Suggestion[] {
  if (level === 'sin-informacion') return []
  if (level === 'instalada') return [{ id: 'cuidar', ...NEXT_USE[id] }]
  if (no.length === 0) return [{ id: 'averiguar', text: `Una respuesta a lo que hoy no se sabe: ${titles(unknown)}.` }]
  return no.slice(0, STEPS_SHOWN).map((item) => ({ id: item, ...FIRST_STEPS[item] }))
}

/** One phrase: the stage, where the run breaks, what is not known and what runs ahead. */
function headline({ categories, stage, ahead }: Result): string {
  const unknown = CATEGORIES.filter((id) => categories[id] === 'sin-informacion')
  if (unknown.length === CATEGORIES.length) return 'Sin información: faltan respuestas en las siete capacidades'
  const broken = breakOf(categories)
  return [
    stage === null ? 'Todavía sin etapa' : `Etapa: ${titles([stage])}`,
    ...(broken !== null ? [`primer corte en ${titles([broken])}`] : []),
    ...(unknown.length > 0 ? [`sin información en ${titles(unknown)}`] : []),
    ...(ahead.length > 0 ? [`${ahead.length === 1 ? 'adelantada' : 'adelantadas'}: ${titles(ahead)}`] : []),
  ].join('; ')
}

/** @param group only for a group: its agreement says whether values should be agreed on first */
export function outline(result: Result, values: Answers, group?: GroupReading): Outline {
  const status = Object.fromEntries(Object.entries(group?.items ?? {}).map(([id, item]) => [id, item.status]))
  const rows = definition.groups.map(({ id, title, items: all }) => {
    const items: readonly { readonly id: Ability }[] = all
    const level = result.categories[id]
    const count = countOf(id, values)
    const where = (keep: (value: number | null | undefined) => boolean): readonly Ability[] =>
      items.filter((item) => keep(values[item.id])).map((item) => item.id)
    const reading = { count, no: where((value) => value === 0), unknown: where((value) => value === null || value === undefined) }
    const disputed = isDisputed(items, status)
    return {
      id,
      title,
      level: { set: LEVEL_SET, id: level },
      figure: count.answered === 0 ? 'sin respuestas' : `${count.yes} de ${count.answered}`,
      value: count.answered === 0 ? null : count.yes,
      because: [
        ...why(level, reading, group !== undefined),
        ...place(id, result),
        ...reference(id, level),
        ...(disputed ? ['El grupo está en desacuerdo en la mitad o más de las preguntas que se pueden juzgar: conviene acordar valores antes de planificar.'] : []),
      ],
      items: items.map((item) => item.id),
      low: reading.no,
      disputed,
      next: suggestions(id, level, reading),
    } satisfies Row
  })
  return {
    headline: headline(result),
    parts: [{
      id: GRADIENT_PART,
      title: 'Las siete capacidades',
      columns: { row: 'Capacidad', figure: '«Sí» y respuestas', value: '«Sí»', low: 'Con «No»' },
      rows,
    }],
  }
}
