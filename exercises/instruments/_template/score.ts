import type { AnswersOf, GroupId, LevelId } from '../../core/instrument'
import type { UnknownLevel } from '../../core/levels'
import { definition } from './definition'

/**
 * Level by group. Say here what the source gives (its section) and what is this kit's own, such as the cut-offs.
 * Whole numbers only, so that a case on the boundary is decided by the rule and not by rounding.
 */

export type Group = GroupId<typeof definition>
export type Answers = AnswersOf<typeof definition>
export type Level = LevelId<typeof definition>

export interface GroupResult {
  readonly level: Level | UnknownLevel
  /** Sum of the answered items' values. */
  readonly sum: number
  readonly answered: number
}

export interface Result {
  readonly groups: Readonly<Record<Group, GroupResult>>
}

/** Fewer answered items than this say nothing about a group. */
export const MINIMUM_ANSWERED = 2

/**
 * `2·S ≥ 3·n` is a mean of 1.5 or more; `4·S < 3·n` a mean under 0.75.
 *
 * @param sum S, the sum of the answered items
 * @param answered n, how many items were answered
 */
export function groupLevel(sum: number, answered: number): GroupResult['level'] {
  if (answered < MINIMUM_ANSWERED) return 'sin-informacion'
  if (2 * sum >= 3 * answered) return 'alto'
  return 4 * sum < 3 * answered ? 'bajo' : 'medio'
}

function scoreGroup(id: Group, answers: Answers): GroupResult {
  let sum = 0
  let answered = 0
  for (const item of definition.groups.find((group) => group.id === id)?.items ?? []) {
    const value = answers[item.id]
    if (value === null || value === undefined) continue
    sum += value
    answered++
  }
  return { level: groupLevel(sum, answered), sum, answered }
}

/** @param answers one person's, or a group's values; `null` and missing leave numerator and denominator alike */
export function score(answers: Answers): Result {
  return { groups: { acuerdos: scoreGroup('acuerdos', answers), seguimiento: scoreGroup('seguimiento', answers) } }
}
