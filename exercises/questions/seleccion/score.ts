import type { Outcome, Score } from '../../core/exercise'
import type { MultipleChoice, MultipleChoiceAnswer } from './model'

/** A point for each right option picked, less one for each wrong one, never below none: ticking everything gains nothing by itself. */
export function scoreMultipleChoice({ options }: MultipleChoice<unknown>, answer: MultipleChoiceAnswer): Score | null {
  const picked = new Set(answer)
  if (!options.some(({ id }) => picked.has(id))) return null
  const outcome = (id: string, right: boolean): Outcome => (picked.has(id) ? (right ? 'right' : 'wrong') : right ? 'missed' : 'left')
  const parts = options.map(({ id, right }) => ({ id, outcome: outcome(id, right) }))
  const count = (which: Outcome): number => parts.filter((part) => part.outcome === which).length
  return { points: Math.max(0, count('right') - count('wrong')), of: count('right') + count('missed'), parts }
}
