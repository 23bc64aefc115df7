import { itemsOf, type AnswersOf, type ItemId } from '../../core/instrument'
import { definition } from './definition'

/**
 * Which needs are urgent and which would help (fernandez-2009 §III.5, Tabla 15). The source only counts who named each need; the
 * three answers and the minimum are this kit's own. Nothing is added up: each need stands by its own answer.
 */

export type Need = ItemId<typeof definition>
export type Answers = AnswersOf<typeof definition>

export interface Result {
  /** Needs at 2, «la necesitamos este año», in the definition's order. */
  readonly urgent: readonly Need[]
  /** Needs at 1, «nos serviría», in the definition's order. */
  readonly wanted: readonly Need[]
  /** Answered items, 0 to 7. */
  readonly answered: number
}

/** With fewer answered items than this there are no lists: what is missing may be the most urgent. */
export const MINIMUM_ANSWERED = 4

/** The seven needs in the definition's order. */
export const NEEDS: readonly Need[] = itemsOf(definition).map(({ id }) => id as Need)

/** @param answers one person's, or a group's values; `null` and missing are no answer, and never a need that is not there */
export function score(answers: Answers): Result {
  const at = (value: 1 | 2): readonly Need[] => NEEDS.filter((id) => answers[id] === value)
  const answered = NEEDS.filter((id) => (answers[id] ?? null) !== null).length
  return answered < MINIMUM_ANSWERED ? { urgent: [], wanted: [], answered } : { urgent: at(2), wanted: at(1), answered }
}
