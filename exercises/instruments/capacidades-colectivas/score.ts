import type { AnswersOf, GroupId, ItemId, LevelId } from '../../core/instrument'
import type { UnknownLevel } from '../../core/levels'
import { definition } from './definition'

/**
 * Level of each category, and how far the alliance gets along the gradient (fernandez-2009 §II c). The source gives the categories and
 * supposes their order; the levels, their cut-offs and the reading of the order are this kit's own.
 */

export type Category = GroupId<typeof definition>
export type Ability = ItemId<typeof definition>
export type Answers = AnswersOf<typeof definition>
export type Level = LevelId<typeof definition>

export interface Result {
  readonly categories: Readonly<Record<Category, Level | UnknownLevel>>
  /** Last category of the unbroken run from the start; `null` when the run is empty. */
  readonly stage: Category | null
  /** Categories after the break that are there anyway. */
  readonly ahead: readonly Category[]
}

/** How a category was answered. */
export interface Count {
  /** m, its items. */
  readonly items: number
  /** n, those answered «Sí» or «No». */
  readonly answered: number
  /** y, those answered «Sí». */
  readonly yes: number
}

/** In the order of the gradient. */
export const CATEGORIES: readonly Category[] = definition.groups.map(({ id }) => id)

/** Answers that a category of m items needs for a level: half of them or more. */
export const minimumAnswered = (items: number): number => Math.ceil(items / 2)

/**
 * `instalada` needs a «Sí» to every item: what is not known cannot be claimed. `2·y ≥ n` is half of the answers or more.
 *
 * @param count whole numbers, `yes ≤ answered ≤ items`
 */
export function categoryLevel({ items, answered, yes }: Count): Level | UnknownLevel {
  if (2 * answered < items) return 'sin-informacion'
  if (yes === items) return 'instalada'
  if (yes === 0) return 'ausente'
  return 2 * yes >= answered ? 'en-desarrollo' : 'inicial'
}

/** Items of a category by answer; `null` and missing are neither a «Sí» nor a «No». */
export function countOf(category: Category, answers: Answers): Count {
  const items: readonly { readonly id: Ability }[] = definition.groups.find(({ id }) => id === category)?.items ?? []
  return {
    items: items.length,
    answered: items.filter(({ id }) => answers[id] === 0 || answers[id] === 1).length,
    yes: items.filter(({ id }) => answers[id] === 1).length,
  }
}

const reached = (level: Level | UnknownLevel): boolean => level === 'instalada' || level === 'en-desarrollo'

/** Where the run from the start breaks: the first category that is known and not there; `null` while nothing breaks it. */
export const breakOf = (categories: Result['categories']): Category | null =>
  CATEGORIES.find((id) => categories[id] !== 'sin-informacion' && !reached(categories[id])) ?? null

/** @param answers one person's, or a group's values */
export function score(answers: Answers): Result {
  const levelOf = (id: Category): Level | UnknownLevel => categoryLevel(countOf(id, answers))
  const categories: Result['categories'] = {
    'operativas': levelOf('operativas'),
    'visiones': levelOf('visiones'),
    'interaccion': levelOf('interaccion'),
    'propuestas': levelOf('propuestas'),
    'negociacion': levelOf('negociacion'),
    'ciudadania': levelOf('ciudadania'),
    'gestion-integrada': levelOf('gestion-integrada'),
  }
  const broken = breakOf(categories)
  const at = broken === null ? CATEGORIES.length : CATEGORIES.indexOf(broken)
  const there = (ids: readonly Category[]): readonly Category[] => ids.filter((id) => reached(categories[id]))
  return { categories, stage: there(CATEGORIES.slice(0, at)).at(-1) ?? null, ahead: there(CATEGORIES.slice(at)) }
}
