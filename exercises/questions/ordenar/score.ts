import type { Score } from '../../core/exercise'
import type { Order, OrderAnswer } from './model'

/**
 * Counts the longest run of steps, not necessarily neighbours, that are in the right order among themselves. One such step is no
 * merit (any single step is «in order»), so the points are that length less one, out of the number of steps less one: one step out of
 * place costs one point however far it went, and the reverse order gets none.
 */
export function scoreOrder({ steps }: Order<unknown>, answer: OrderAnswer): Score | null {
  const place = new Map(steps.map(({ id }, index) => [id, index]))
  const places = [...new Set(answer ?? [])].flatMap((id) => place.get(id) ?? [])
  if (places.length < steps.length) return null
  const kept = new Set(longestRising(places))
  return {
    points: kept.size - 1,
    of: steps.length - 1,
    parts: steps.map(({ id }, index) => ({ id, outcome: kept.has(index) ? 'right' : 'wrong' })),
  }
}

/** A run of steps in rising order, with how many of them stand exactly in their place. */
interface Run {
  readonly places: readonly number[]
  readonly exact: number
}

/** The longest rising subsequence; of several, the one with most steps exactly in place, and then the one met first. */
function longestRising(places: readonly number[]): readonly number[] {
  const ending: Run[] = []
  places.forEach((place, index) => {
    const before = ending.filter((run) => (run.places.at(-1) ?? -1) < place).reduce(better, { places: [], exact: 0 })
    ending.push({ places: [...before.places, place], exact: before.exact + (place === index ? 1 : 0) })
  })
  return ending.reduce(better, { places: [], exact: 0 }).places
}

function better(a: Run, b: Run): Run {
  const more = b.places.length - a.places.length || b.exact - a.exact
  return more > 0 ? b : a
}
