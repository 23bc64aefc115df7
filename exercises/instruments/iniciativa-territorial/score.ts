import type { AnswersOf, GroupId, ItemId, LevelId } from '../../core/instrument'
import type { UnknownLevel } from '../../core/levels'
import { definition } from './definition'

/**
 * Level by group, with what holds it back. The source (subdere-2009 §2.1, §2.2, Cuadros 1, 3–5) names elements, dimensions and
 * lines and gives no levels: cut-offs, minimums, keystones and `dependence` are this kit's, in whole numbers so that a case on the
 * boundary is decided by the rule. There is no overall level.
 */

export type Group = GroupId<typeof definition>
export type Item = ItemId<typeof definition>
export type Answers = AnswersOf<typeof definition>
export type Level = LevelId<typeof definition>
/** Agreement of each item in a group of people (`desacuerdo`, …); none for one person. */
export type Status = Readonly<Record<string, string>>

export interface GroupResult {
  readonly level: Level | UnknownLevel
  /** Sum of the answered items' values, 0 to 2 each. */
  readonly sum: number
  readonly answered: number
  /** Items at 0, in the definition's order. */
  readonly zeros: readonly Item[]
  /** The sum reaches `alto`, but an item at 0 or the group's keystone keeps it at `medio`. */
  readonly heldBack: boolean
  /** Groups of people only: at least half of the items that can be judged are in disagreement. */
  readonly disputed: boolean
}

export interface AreasResult {
  readonly level: Level | UnknownLevel
  /** Areas touched, without the prefix of their items. */
  readonly areas: readonly string[]
  /** Of the six areas, how many were answered. */
  readonly answered: number
  /** Value of `enfoque-interrelacion`. */
  readonly linked: 0 | 1 | 2 | null
  readonly heldBack: boolean
  readonly disputed: boolean
}

type Line = 0 | 1 | 2 | null
export interface SustainabilityResult extends GroupResult {
  /** The source's four lines, read one by one. */
  readonly lines: { readonly recursos: Line; readonly compromiso: Line; readonly organismo: Line; readonly formalizacion: Line }
}

export const ELEMENTS = ['proyecto-comun', 'proceso-planificado', 'recursos', 'enfoque-multidimensional'] as const satisfies readonly Group[]
export const DIMENSIONS = ['articulacion', 'recursos-disponibles', 'planificacion', 'participacion', 'innovacion'] as const satisfies readonly Group[]
export const AREAS = ['social', 'productiva', 'infraestructura', 'ambiental', 'cultural', 'institucional'] as const

export interface Result {
  readonly elements: Readonly<Record<Exclude<(typeof ELEMENTS)[number], 'enfoque-multidimensional'>, GroupResult>> & { readonly 'enfoque-multidimensional': AreasResult }
  readonly dimensions: Readonly<Record<(typeof DIMENSIONS)[number], GroupResult>>
  readonly sustainability: SustainabilityResult
  /** Levels joined by `/`, in the definition's order. */
  readonly profile: { readonly elements: string; readonly dimensions: string; readonly sustainability: string }
  /** Groups at `alto` and at `bajo`, in the definition's order. */
  readonly strengths: readonly Group[]
  readonly gaps: readonly Group[]
  /** Outside money and nothing committed for later; `null` while either is not known. */
  readonly dependence: boolean | null
}

/** Fewer answered items than this say nothing about a group; fewer areas than this, nothing about the whole view. */
export const MINIMUM_ANSWERED = 2
export const MINIMUM_AREAS = 5
/** Without this item at its top there is no `alto`: information and consultation are where most initiatives stay (§4.2.4 d, Cuadro 5). */
export const KEYSTONES: Partial<Readonly<Record<Group, Item>>> = { participacion: 'participacion-profundidad' }

/** Items of each group, in the definition's order. */
export const ITEMS_OF = Object.fromEntries(definition.groups.map(({ id, items }) => [id, items.map((item) => item.id)])) as unknown as Readonly<Record<Group, readonly Item[]>>

/**
 * `2·S ≥ 3·n` is a mean of 1.5 or more; `4·S < 3·n` a mean under 0.75.
 *
 * @param blocked an item is 0, or the keystone is not at its top
 */
export function groupLevel(sum: number, answered: number, blocked: boolean): { readonly level: Level | UnknownLevel; readonly heldBack: boolean } {
  if (answered < MINIMUM_ANSWERED) return { level: 'sin-informacion', heldBack: false }
  if (2 * sum >= 3 * answered) return { level: blocked ? 'medio' : 'alto', heldBack: blocked }
  return { level: 4 * sum < 3 * answered ? 'bajo' : 'medio', heldBack: false }
}

/**
 * @param touched y, areas with an action carried out
 * @param answered n, areas answered
 * @param linked value of `enfoque-interrelacion`; unknown holds back, for what is not known cannot be claimed
 */
export function areasLevel(touched: number, answered: number, linked: Line): { readonly level: Level | UnknownLevel; readonly heldBack: boolean } {
  if (answered < MINIMUM_AREAS) return { level: 'sin-informacion', heldBack: false }
  if (2 * touched >= answered) return linked !== null && linked >= 1 ? { level: 'alto', heldBack: false } : { level: 'medio', heldBack: true }
  return { level: 3 * touched >= answered ? 'medio' : 'bajo', heldBack: false }
}

function isDisputed(items: readonly Item[], status: Status): boolean {
  let judged = 0
  let apart = 0
  for (const item of items) {
    const agreement = status[item] ?? 'insuficiente'
    if (agreement === 'insuficiente') continue
    judged++
    if (agreement === 'desacuerdo') apart++
  }
  return apart > 0 && 2 * apart >= judged
}

function scoreGroup(id: Group, answers: Answers, status: Status): GroupResult {
  const items = ITEMS_OF[id]
  const zeros: Item[] = []
  let sum = 0
  let answered = 0
  for (const item of items) {
    const value = answers[item]
    if (value === null || value === undefined) continue
    sum += value
    answered++
    if (value === 0) zeros.push(item)
  }
  const keystone = KEYSTONES[id]
  const blocked = zeros.length > 0 || (keystone !== undefined && answers[keystone] !== 2)
  const { level, heldBack } = groupLevel(sum, answered, blocked)
  return { level, sum, answered, zeros, heldBack, disputed: isDisputed(items, status) }
}

function scoreAreas(answers: Answers, status: Status): AreasResult {
  const known = AREAS.filter((area) => (answers[`enfoque-${area}`] ?? null) !== null)
  const areas = known.filter((area) => answers[`enfoque-${area}`] === 1)
  const linked = answers['enfoque-interrelacion'] ?? null
  const { level, heldBack } = areasLevel(areas.length, known.length, linked)
  return { level, areas, answered: known.length, linked, heldBack, disputed: isDisputed(ITEMS_OF['enfoque-multidimensional'], status) }
}

/** The source's standing risk: money from outside, and nothing committed for afterwards (§4.2.2, Cuadro 3). */
function dependenceOf(answers: Answers): boolean | null {
  const origin = answers['disponibles-origen'] ?? null
  const later = answers['sostenibilidad-recursos'] ?? null
  return origin === null || later === null ? null : origin === 0 && later < 2
}

/** @param answers one person's, or a group's values; `null` and missing leave numerator and denominator alike */
export function score(answers: Answers, status: Status = {}): Result {
  const of = (id: Group): GroupResult => scoreGroup(id, answers, status)
  const elements = {
    'proyecto-comun': of('proyecto-comun'),
    'proceso-planificado': of('proceso-planificado'),
    'recursos': of('recursos'),
    'enfoque-multidimensional': scoreAreas(answers, status),
  }
  const dimensions = {
    'articulacion': of('articulacion'),
    'recursos-disponibles': of('recursos-disponibles'),
    'planificacion': of('planificacion'),
    'participacion': of('participacion'),
    'innovacion': of('innovacion'),
  }
  const sustainability = {
    ...of('sostenibilidad'),
    lines: {
      recursos: answers['sostenibilidad-recursos'] ?? null,
      compromiso: answers['sostenibilidad-compromiso'] ?? null,
      organismo: answers['sostenibilidad-organismo'] ?? null,
      formalizacion: answers['sostenibilidad-formalizacion'] ?? null,
    },
  }
  const levels: readonly (readonly [Group, string])[] = [
    ...ELEMENTS.map((id) => [id, elements[id].level] as const),
    ...DIMENSIONS.map((id) => [id, dimensions[id].level] as const),
    ['sostenibilidad', sustainability.level],
  ]
  const at = (level: Level): readonly Group[] => levels.filter(([, other]) => other === level).map(([id]) => id)
  return {
    elements,
    dimensions,
    sustainability,
    profile: {
      elements: ELEMENTS.map((id) => elements[id].level).join('/'),
      dimensions: DIMENSIONS.map((id) => dimensions[id].level).join('/'),
      sustainability: sustainability.level,
    },
    strengths: at('alto'),
    gaps: at('bajo'),
    dependence: dependenceOf(answers),
  }
}
