/** What a table of figures adds up to, row by row and column by column. */
export interface CrossSums {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  readonly all: number
}

/** @param cells whole numbers, every row as long as the first */
export function crossSums(cells: readonly (readonly number[])[]): CrossSums {
  const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0)
  const rows = cells.map(sum)
  return { rows, columns: (cells[0] ?? []).map((_, column) => sum(cells.map((row) => row[column] ?? 0))), all: sum(rows) }
}
