import type { Discrepancy, Rule, SourceTable } from './source-table'

/** What should add up to what in a table. Rows are named by their first cell, columns by their name. */
export interface Sums {
  /** In each row (or only `en`, or all but `salvo`) the parts add up to the total. */
  readonly filas: readonly { readonly total: string; readonly partes: readonly string[]; readonly en?: readonly string[] | undefined; readonly salvo?: readonly string[] | undefined }[]
  /** In each column of figures the rows that are parts add up to the row that is the total. */
  readonly columnas: readonly { readonly total: string; readonly partes: readonly string[]; readonly solo?: readonly string[] | undefined; readonly salvo?: readonly string[] | undefined }[]
  /** A column is the percentage that another makes of its total, or of a figure that the source says. */
  readonly porcentajes: readonly { readonly columna: string; readonly de: string; readonly sobre: string | number; readonly salvo?: readonly string[] | undefined }[]
  /** A row is the percentage that each cell of another makes of that row's total. */
  readonly partes: readonly { readonly fila: string; readonly de: string; readonly columnas: readonly string[]; readonly total: string }[]
  /** A column is the percentage that one makes of another, row by row. */
  readonly razones: readonly { readonly columna: string; readonly dividendo: string; readonly divisor: string }[]
  /** A row is one row divided by another. */
  readonly promedios: readonly { readonly fila: string; readonly dividendo: string; readonly divisor: string }[]
  /** Columns whose cells should add up to a hundred. */
  readonly cien: readonly string[]
}

/** Hundredths, so that sums of figures with two decimals or fewer are exact. */
const hundredths = (text: string): number => Math.round(Number(text) * 100)
const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0

/** `top / bottom` rounded half up to the decimals with which it was printed: integers all the way. */
export function rounded(top: number, bottom: number, decimals: number): number {
  const scale = 10n ** BigInt(decimals)
  const [a, b] = [BigInt(top) * scale, BigInt(bottom)]
  return Number((2n * a + b) / (2n * b)) / Number(scale)
}

/**
 * Does every sum, average and percentage of a table again.
 *
 * @returns each figure that is not what its parts give, in the order of the sums; none when all is well
 * @throws Error for a row or column that the table does not have
 */
export function recompute(table: Pick<SourceTable, 'id' | 'columns' | 'rows'>, sums: Sums): readonly Discrepancy[] {
  const { columns, rows } = table
  const names = rows.map(([name = '']) => name)
  const rowOf = (name: string): readonly string[] => rows[names.indexOf(name)] ?? missing(name)
  const missing = (name: string): never => { throw new Error(`${table.id} has no «${name}»`) }
  const place = (column: string): number => {
    const found = columns.findIndex(({ name }) => name === column)
    return found >= 0 ? found : missing(column)
  }
  const cell = (row: readonly string[], column: string): string => row[place(column)] ?? ''
  const sum = (cells: readonly string[]): number => cells.reduce((total, text) => total + hundredths(text), 0) / 100
  const found: Discrepancy[] = []
  const compare = (row: string, column: string, printed: string, computed: number, rule: Rule): void => {
    if (printed === '' ? computed !== 0 : hundredths(printed) !== Math.round(computed * 100)) {
      found.push({ row, column, printed: printed === '' ? null : Number(printed), computed, rule })
    }
  }
  const share = (row: string, column: string, printed: string, top: string, bottom: string, rule: Rule, times = 100): void => {
    if (printed === '' || top === '' || bottom === '' || Number(bottom) === 0) return
    compare(row, column, printed, rounded(hundredths(top) * times, hundredths(bottom), decimalsOf(printed)), rule)
  }
  const each = (skip: readonly string[] | undefined, visit: (row: readonly string[], name: string) => void): void =>
    rows.forEach((row, index) => { if (!skip?.includes(names[index] ?? '')) visit(row, names[index] ?? '') })

  for (const { total, partes, en, salvo } of sums.filas) {
    each(salvo, (row, name) => {
      if ((en === undefined || en.includes(name)) && cell(row, total) !== '') compare(name, total, cell(row, total), sum(partes.map((part) => cell(row, part))), 'fila')
    })
  }
  for (const { total, partes, solo, salvo } of sums.columnas) {
    for (const { name } of columns.filter((column) => column.isNumber && (solo === undefined || solo.includes(column.name)) && !salvo?.includes(column.name))) {
      compare(total, name, cell(rowOf(total), name), sum(partes.map((part) => cell(rowOf(part), name))), 'columna')
    }
  }
  for (const { columna, de, sobre, salvo } of sums.porcentajes) {
    const whole = typeof sobre === 'number' ? String(sobre) : cell(rowOf(sobre), de)
    each(salvo, (row, name) => share(name, columna, cell(row, columna), cell(row, de), whole, 'porcentaje'))
  }
  for (const { fila, de, columnas, total } of sums.partes) {
    for (const column of columnas) share(fila, column, cell(rowOf(fila), column), cell(rowOf(de), column), cell(rowOf(de), total), 'parte')
  }
  for (const { columna, dividendo, divisor } of sums.razones) {
    each(undefined, (row, name) => share(name, columna, cell(row, columna), cell(row, dividendo), cell(row, divisor), 'razon'))
  }
  for (const { fila, dividendo, divisor } of sums.promedios) {
    for (const { name } of columns.filter(({ isNumber }) => isNumber)) share(fila, name, cell(rowOf(fila), name), cell(rowOf(dividendo), name), cell(rowOf(divisor), name), 'promedio', 1)
  }
  for (const column of sums.cien) {
    const total = sum(rows.map((row) => cell(row, column)))
    if (total !== 100) found.push({ row: '', column, printed: 100, computed: total, rule: 'cien' })
  }
  return found
}
