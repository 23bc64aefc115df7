import type { Outcome, Score } from '../../core/exercise'
import type { SingleChoice, SingleChoiceAnswer } from './model'

/** One point for the right option; none for another. */
export function scoreSingleChoice({ options }: SingleChoice<unknown>, answer: SingleChoiceAnswer): Score | null {
  const picked = options.find(({ id }) => id === answer)
  if (!picked) return null
  const outcome = (id: string, right: boolean): Outcome => (id === picked.id ? (right ? 'right' : 'wrong') : right ? 'missed' : 'left')
  return { points: picked.right ? 1 : 0, of: 1, parts: options.map(({ id, right }) => ({ id, outcome: outcome(id, right) })) }
}
