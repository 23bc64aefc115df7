import { isDisputed } from '../../core/dispute'
import { largestRemainder } from '../../core/hours'
import { itemsOf, type AnswersOf, type GroupId, type ItemId, type LevelId } from '../../core/instrument'
import type { UnknownLevel } from '../../core/levels'
import { definition } from './definition'

/**
 * Level by area of the organisational diagnosis (ortega-2006 §6.2.1). The source names the areas and the levels; the
 * cut-offs are this kit's own, in integers so that a case on the boundary is decided by the rule and not by rounding.
 */

export type Area = GroupId<typeof definition>
export type DiagnosisItem = ItemId<typeof definition>
export type DiagnosisAnswers = AnswersOf<typeof definition>
export type Level = LevelId<typeof definition>
/** Lowest first. */
export const LEVELS: readonly Level[] = definition.levelSets[0].levels.map(({ id }) => id)

export interface AreaResult {
  readonly level: Level | UnknownLevel
  /** Sum of the answered items' values, 0 to 12. */
  readonly sum: number
  /** Answered items, 0 to 6. */
  readonly answered: number
  /** Items at 0, in the definition's order. */
  readonly zeros: readonly DiagnosisItem[]
  /** The sum reaches `alto`, but an item at 0 keeps the area at `medio`. */
  readonly heldBack: boolean
  /** Levels whose expected product applies (ortega-2006 §6.2.4); `bajo` as well when the area's foundation is missing. */
  readonly products: readonly Level[]
  /** Groups only: at least half of the items that can be judged are in disagreement. */
  readonly disputed: boolean
}

export interface DiagnosisResult {
  readonly areas: Readonly<Record<Area, AreaResult>>
  /** The four levels joined by `/`, in the order of the areas. There is no overall level: the source works by area. */
  readonly profile: string
}

/** Fewer answered items than this say nothing about an area. */
export const MINIMUM_ANSWERED = 4

/** The item on which each area stands: without it, the product expected at `bajo` applies whatever the level. */
export const FOUNDATIONS = {
  estrategia: 'estrategia-mision',
  estructura: 'estructura-unidad',
  procesos: 'procesos-cliente-producto',
  productos: 'productos-oferta',
} as const satisfies Record<Area, DiagnosisItem>

/** Items with their place in the definition's order, in which the values of a sheet come. */
const ITEMS = itemsOf(definition).map(({ id }, at) => ({ id: id as DiagnosisItem, at }))

function areaOf<Id extends Area>(id: Id): { readonly id: Id; readonly items: typeof ITEMS; readonly foundationAt: number } {
  const group = definition.groups.find((candidate) => candidate.id === id)
  return {
    id,
    items: ITEMS.filter((item) => group?.items.some((other) => other.id === item.id)),
    foundationAt: ITEMS.findIndex((item) => item.id === FOUNDATIONS[id]),
  }
}

const ESTRATEGIA = areaOf('estrategia')
const ESTRUCTURA = areaOf('estructura')
const PROCESOS = areaOf('procesos')
const PRODUCTOS = areaOf('productos')

/** Areas in the order of the profile. */
export const AREA_IDS: readonly Area[] = [ESTRATEGIA.id, ESTRUCTURA.id, PROCESOS.id, PRODUCTOS.id]

/**
 * `2·S ≥ 3·n` is a mean of 1.5 or more; `4·S < 3·n` a mean under 0.75.
 *
 * @param sum S, the sum of the answered items
 * @param answered n, how many items were answered
 * @param hasZero whether an item is at 0
 */
export function areaLevel(sum: number, answered: number, hasZero: boolean): AreaResult['level'] {
  if (answered < MINIMUM_ANSWERED) return 'sin-informacion'
  if (2 * sum >= 3 * answered && !hasZero) return 'alto'
  return 4 * sum < 3 * answered ? 'bajo' : 'medio'
}

function scoreArea(area: ReturnType<typeof areaOf>, values: DiagnosisValues, status?: Readonly<Record<string, string>>): AreaResult {
  let sum = 0
  let answered = 0
  const zeros: DiagnosisItem[] = []
  for (const { id, at } of area.items) {
    const value = values[at]
    if (value === null || value === undefined) continue
    answered++
    if (value === 0) zeros.push(id)
    else sum += value
  }
  const level = areaLevel(sum, answered, zeros.length > 0)
  return {
    level,
    sum,
    answered,
    zeros,
    // With such a sum, only an item at 0 gives medio.
    heldBack: level === 'medio' && 2 * sum >= 3 * answered,
    products: expectedProducts(level, values[area.foundationAt] === 0),
    disputed: status !== undefined && isDisputed(area.items, status),
  }
}

function expectedProducts(level: AreaResult['level'], foundationMissing: boolean): readonly Level[] {
  if (level === 'sin-informacion') return []
  return foundationMissing && level !== 'bajo' ? [level, 'bajo'] : [level]
}

/** Values 0 to 2 in the definition's order; `null` and missing leave numerator and denominator alike. */
export type DiagnosisValues = readonly (number | null | undefined)[]

/**
 * Scores the values of one person or of a group.
 *
 * @param status for groups, how far they agree on each item
 */
export function scoreValues(values: DiagnosisValues, status?: Readonly<Record<string, string>>): DiagnosisResult {
  const estrategia = scoreArea(ESTRATEGIA, values, status)
  const estructura = scoreArea(ESTRUCTURA, values, status)
  const procesos = scoreArea(PROCESOS, values, status)
  const productos = scoreArea(PRODUCTOS, values, status)
  return {
    areas: { estrategia, estructura, procesos, productos },
    profile: `${estrategia.level}/${estructura.level}/${procesos.level}/${productos.level}`,
  }
}

/** The same from answers by item id. */
export function score(answers: DiagnosisAnswers, status?: Readonly<Record<string, string>>): DiagnosisResult {
  return scoreValues(ITEMS.map(({ id }) => answers[id]), status)
}

/** Hours weigh more where there is more to build; editable by the team, whole numbers of 0 or more. */
export const DEFAULT_WEIGHTS: Readonly<Record<Level, number>> = { bajo: 3, medio: 2, alto: 1 }

/**
 * Shares hours of support among the areas by their levels.
 *
 * @param hours whole number ≥ 0
 * @returns hours by area that add up to `hours` exactly; `null` while an area has no information
 * @throws RangeError when hours or weights are not whole numbers of 0 or more
 */
export function planHours(
  result: DiagnosisResult,
  hours: number,
  weights: Readonly<Record<Level, number>> = DEFAULT_WEIGHTS,
): Readonly<Record<Area, number>> | null {
  const levels = AREA_IDS.map((id) => result.areas[id].level)
  const perArea: number[] = []
  for (const level of levels) {
    if (level === 'sin-informacion') return null
    perArea.push(weights[level])
  }
  const shares = largestRemainder(hours, perArea)
  return Object.fromEntries(AREA_IDS.map((id, index) => [id, shares[index] ?? 0])) as Record<Area, number>
}
