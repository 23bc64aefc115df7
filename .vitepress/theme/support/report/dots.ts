/** As many dots as a narrow cell holds on two lines. */
const MOST_DOTS = 16

/**
 * How many answers one dot stands for, so that the longest bar of a table fits its cell: 1 while the group is small, and the
 * same for the whole table, because bars are for comparing.
 *
 * @param largest largest count of the table
 */
export function answersPerDot(largest: number): number {
  return Math.max(1, Math.ceil(largest / MOST_DOTS))
}

/** A bar of dots; a count above zero is never left without a dot. */
export function dots(count: number, perDot: number): string {
  return '●'.repeat(count === 0 ? 0 : Math.max(1, Math.round(count / perDot)))
}
