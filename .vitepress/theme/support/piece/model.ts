import type { Stamped } from '../stamped'

/**
 * A **piece** is a document that a team builds (a workpiece) while this device keeps it: every row with its moment, so that two tabs
 * or two computers are joined row by row, and what was done can be taken back.
 */
export interface Piece {
  readonly id: string
  readonly workpiece: string
  readonly version: number
  readonly createdAt: number
  /** By list, then by row. What the head says (`HEAD`) and where things were dragged to (`LAYOUT`) are kept like rows. */
  readonly lists: Readonly<Record<string, Rows>>
}

/** `null` where it was removed, so that the removal joins like any other change. */
export type Rows = Readonly<Record<string, Stamped<Row | null>>>

export interface Row {
  /** Place in the list: smaller first, by key where two are equal. */
  readonly order: number
  /** What the document says, as in its JSON. */
  readonly data: unknown
}

/** No list of any workpiece is called so. */
export const HEAD = '@head'
export const LAYOUT = '@layout'

/** A row that stands, with its key. */
export interface Standing {
  readonly key: string
  readonly data: unknown
  readonly order: number
}
