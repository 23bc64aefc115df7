import type { Attempt } from './progress-port'

type Points = Pick<Attempt, 'points' | 'of'>

/** Whether there were points to be had: a reflection has none. */
export const isMarked = ({ points, of }: Points): boolean => points !== null && of !== null && of > 0

/**
 * Orders attempts by their share of the points, without dividing: positive when `one` has more. Any that was marked stands above any that
 * was not, so that the order is whole also where an exercise was a reflection in one version of the site and marked in another.
 */
export function compareShares(one: Points, other: Points): number {
  if (!isMarked(one) || !isMarked(other)) return Number(isMarked(one)) - Number(isMarked(other))
  return (one.points ?? 0) * (other.of ?? 0) - (other.points ?? 0) * (one.of ?? 0)
}

/** Whether an attempt made later takes the place of the best one: by more of the points; of a reflection, the latest text counts. */
export function isBetterThanBefore(later: Points, best: Points): boolean {
  const difference = compareShares(later, best)
  return difference > 0 || (difference === 0 && !isMarked(later))
}
