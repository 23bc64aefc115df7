import type { Part, Score } from '../../core/exercise'
import type { Match, MatchAnswer } from './model'

/** A point for each pair that belongs together. */
export function scoreMatch({ lefts, rights }: Match<unknown>, answer: MatchAnswer): Score | null {
  const parts = lefts.map(({ id, right }): Part => {
    const paired = rights.find((one) => one.id === answer[id])
    return { id, outcome: !paired ? 'unanswered' : paired.id === right ? 'right' : 'wrong' }
  })
  if (parts.every(({ outcome }) => outcome === 'unanswered')) return null
  return { points: parts.filter(({ outcome }) => outcome === 'right').length, of: lefts.length, parts }
}
