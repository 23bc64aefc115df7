import type { Part, Score } from '../../core/exercise'
import type { Classify, ClassifyAnswer } from './model'

/** A point for each element in its category. */
export function scoreClassify({ categories, elements }: Classify<unknown>, answer: ClassifyAnswer): Score | null {
  const parts = elements.map(({ id, category }): Part => {
    const placed = categories.find((one) => one.id === answer[id])
    return { id, outcome: !placed ? 'unanswered' : placed.id === category ? 'right' : 'wrong' }
  })
  if (parts.every(({ outcome }) => outcome === 'unanswered')) return null
  return { points: parts.filter(({ outcome }) => outcome === 'right').length, of: elements.length, parts }
}
