import { levelLabel } from '../../core/levels'
import type { GroupReading, Outline, Row, Suggestion } from '../../core/outline'
import { chileanNumber, wordList } from '../../core/text'
import { definition } from './definition'
import { BUILDERS, EXPECTED_PRODUCTS, LESSONS, WORKSHOPS } from './products'
import { FOUNDATIONS, MINIMUM_ANSWERED, type Area, type AreaResult, type DiagnosisResult } from './score'

/** The diagnosis in words: four areas, each with its sum, why it has its level and the products that the source expects there. */

const LEVEL_SET = definition.levelSets[0].id
export const AREAS_PART = 'areas'

const TITLES: ReadonlyMap<string, string> = new Map(definition.groups.flatMap(({ items }) => items.map(({ id, title }) => [id, title] as const)))
const titlesOf = (ids: readonly string[]): readonly string[] => ids.map((id) => TITLES.get(id) ?? id)

const foundationMissing = ({ level, products }: AreaResult): boolean => level !== 'bajo' && products.includes('bajo')

/** One person reads about their own answers. */
function becauseOfPerson(area: Area, result: AreaResult): readonly string[] {
  const { level, sum, answered, zeros, heldBack } = result
  if (level === 'sin-informacion') {
    return [`Hay ${answered === 1 ? '1 respuesta' : `${answered} respuestas`} y se necesitan ${MINIMUM_ANSWERED} o más para dar un nivel.`]
  }
  const figure = `${sum} de ${2 * answered}`
  const low = titlesOf(zeros).join('; ')
  const why = {
    alto: `La suma es ${figure} y ninguna respuesta está en bajo.`,
    medio: heldBack
      ? `La suma, ${figure}, alcanza para alto. El área queda en medio porque hay una respuesta en bajo: ${low}.`
      : `La suma es ${figure}: alcanza para medio, pero no para alto.`,
    bajo: `La suma es ${figure}: no alcanza para medio.`,
  }[level]
  return [
    why,
    ...(zeros.length > 0 && !heldBack ? [`Respuestas en bajo: ${low}.`] : []),
    ...(foundationMissing(result)
      ? [`Además, falta la base del área («${titlesOf([FOUNDATIONS[area]]).join('')}» está en bajo). Por eso también corresponde el producto del nivel bajo.`]
      : []),
  ]
}

/** A group reads about the values of its items: the sum, the cut-off that decided, what held the area back. */
function becauseOfGroup(area: Area, itemCount: number, result: AreaResult): readonly string[] {
  const { level, sum, answered, zeros, heldBack, disputed } = result
  if (level === 'sin-informacion') {
    return [`Solo ${answered} de ${itemCount} ítems tienen valor y hacen falta ${MINIMUM_ANSWERED}. No es un nivel bajo: falta información.`]
  }
  const low = wordList(titlesOf(zeros))
  const cut = {
    alto: 'Es alto porque llega a 1,5 y no tiene ítems en 0.',
    medio: heldBack
      ? `La suma alcanza para alto, pero ${zeros.length === 1 ? 'hay un ítem' : `hay ${zeros.length} ítems`} en bajo: ${low}.`
      : 'Es medio porque está entre 0,75 y 1,5.',
    bajo: 'Es bajo porque no llega a 0,75.',
  }[level]
  return [
    `Suma ${sum} en ${answered} ítems con valor: un promedio de ${chileanNumber(sum / answered, 2)}.`,
    cut,
    ...(zeros.length > 0 && !heldBack ? [`En bajo: ${low}.`] : []),
    ...(foundationMissing(result)
      ? [`Falta la base del área (${titlesOf([FOUNDATIONS[area]]).join('')}): además de lo suyo, le corresponde lo que se construye en el nivel bajo.`]
      : []),
    ...(disputed
      ? ['El grupo está en desacuerdo en la mitad o más de los ítems que se pueden juzgar: conviene acordar valores antes de planificar.']
      : []),
  ]
}

const suggestions = (area: Area, { products }: AreaResult): readonly Suggestion[] => products.map((level) => {
  const { product, assistance, workshop } = EXPECTED_PRODUCTS[area][level]
  return { id: level, text: product, level, assistance, places: level === 'alto' ? [WORKSHOPS[workshop]] : [...LESSONS[area], WORKSHOPS[workshop], BUILDERS[area]] }
})

export function outline({ areas }: DiagnosisResult, _values: unknown, group?: GroupReading): Outline {
  const rows = definition.groups.map(({ id, title, items }) => {
    const result = areas[id]
    const { level, sum, answered, zeros, disputed } = result
    return {
      id,
      title,
      level: { set: LEVEL_SET, id: level },
      figure: answered === 0 ? 'sin respuestas' : `${sum} de ${2 * answered}`,
      value: answered === 0 ? null : sum,
      because: group ? becauseOfGroup(id, items.length, result) : becauseOfPerson(id, result),
      items: items.map((item) => item.id),
      low: zeros,
      disputed,
      next: suggestions(id, result),
    } satisfies Row
  })
  return {
    headline: rows.map(({ title, level }) => `${title}: ${levelLabel(definition.levelSets, level).toLowerCase()}`).join('; '),
    parts: [{
      id: AREAS_PART,
      title: 'Niveles por área',
      columns: { row: 'Área', figure: 'Suma y máximo', value: 'Suma', low: 'Ítems en 0', next: ['Producto esperado', 'Productos esperados'] },
      rows,
    }],
  }
}
