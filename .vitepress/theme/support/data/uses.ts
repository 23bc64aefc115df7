import type { SourceKey } from '../../../../exercises/core/sources'

/** A page that uses a table of a source. */
export interface PageUse {
  /** `modulos/01-introduccion-del/05-municipio`, without the site's base. */
  readonly page: string
  /** `1.5`; of a page that is no lesson, `null`. */
  readonly number: string | null
  readonly title: string
  /** Its text gives a figure of the table. */
  readonly isTold: boolean
  /** A drawing is made from it. */
  readonly isDrawn: boolean
  /** The table is on the page, whole. */
  readonly isShown: boolean
  /** Exercises of the lesson that ask for a figure of it. */
  readonly exercises: readonly string[]
}

/** A table of a source with everything of the site that stands on it, found in the pages themselves when the site is built. */
export interface TableUse {
  readonly table: string
  readonly title: string
  readonly source: SourceKey
  readonly place: string
  /** How many of its figures its own parts contradict. */
  readonly discrepancies: number
  readonly pages: readonly PageUse[]
}
