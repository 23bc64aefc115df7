import type { SourceKey } from '../../../../exercises/core/sources'

/** A table as a source prints it, cell by cell, with what is known to be wrong in it. Made from `docs/public/datos` when the site is built. */
export interface SourceTable {
  readonly id: string
  /** Name of its CSV in `/datos/`. */
  readonly file: string
  readonly title: string
  readonly source: SourceKey
  /** Where in the source: `§III.5, Tabla 10`. */
  readonly place: string
  /** What is counted. */
  readonly unit: string
  /** Figures that add up, figures of the running text, or a list of names. */
  readonly kind: 'tabla' | 'texto' | 'directorio'
  /** The column that is drawn as bars. */
  readonly chart: string | null
  readonly columns: readonly Column[]
  /** As written, decimals with a point; empty where the source prints nothing or the copy does not show it. */
  readonly rows: readonly (readonly string[])[]
  /** Every figure that its own parts contradict; a test recomputes them and expects exactly these. */
  readonly discrepancies: readonly Discrepancy[]
  /** What to know before using it. */
  readonly problems: readonly string[]
}

export interface Column {
  readonly name: string
  readonly title: string
  readonly isNumber: boolean
}

/** Which sum gave another figure. */
export type Rule = 'fila' | 'columna' | 'porcentaje' | 'parte' | 'razon' | 'promedio' | 'cien'

export interface Discrepancy {
  /** First cell of the row; empty when it is a whole column that does not add up to a hundred. */
  readonly row: string
  readonly column: string
  /** `null` where nothing is printed and the parts are not zero. */
  readonly printed: number | null
  readonly computed: number
  readonly rule: Rule
}

/** `1126` → `1.126`, `66.2` → `66,2`: figures with the decimals that they were printed with; any other text as it is. */
export function chileanCell(text: string): string {
  if (!/^-?\d+(\.\d+)?$/.test(text)) return text
  const [whole = '', decimals] = text.split('.')
  const grouped = whole.replace('-', '−').replace(/\B(?=(\d{3})+$)/g, '.')
  return decimals === undefined ? grouped : `${grouped},${decimals}`
}
