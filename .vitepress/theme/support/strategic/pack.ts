interface Item {
  /** Where its middle would like to be. */
  readonly want: number
  readonly width: number
}

/**
 * Middles of things in a row of which none touches another: as near to where they want to be as that allows, in the least squares
 * (isotonic regression by pooling neighbours), in the order of what they want, inside the row.
 *
 * @param total width of the row, at least the sum of the widths
 * @returns in the order given
 */
export function packed(items: readonly Item[], total: number): readonly number[] {
  const order = items.map((_, at) => at).sort((a, b) => (items[a]?.want ?? 0) - (items[b]?.want ?? 0) || a - b)
  let before = 0
  const offsets = order.map((at) => { const width = items[at]?.width ?? 0; const offset = before + width / 2; before += width; return offset })
  const pools: { sum: number; count: number }[] = []
  for (const [place, at] of order.entries()) {
    pools.push({ sum: (items[at]?.want ?? 0) - (offsets[place] ?? 0), count: 1 })
    for (let last = pools.at(-1), prior = pools.at(-2); last && prior && prior.sum / prior.count > last.sum / last.count; last = pools.at(-1), prior = pools.at(-2)) {
      pools.splice(-2, 2, { sum: prior.sum + last.sum, count: prior.count + last.count })
    }
  }
  const slack = Math.max(0, total - before)
  const shifts = pools.flatMap(({ sum, count }) => Array<number>(count).fill(Math.min(slack, Math.max(0, sum / count))))
  const placed = Array<number>(items.length).fill(0)
  for (const [place, at] of order.entries()) placed[at] = Math.round(10 * ((shifts[place] ?? 0) + (offsets[place] ?? 0))) / 10
  return placed
}
