import type { Outline } from '../outline'
import type { DocumentReading, Head } from './document'
import type { Finding } from './finding'
import type { Form } from './form'

/**
 * A **workpiece** is a document that a team builds together: the actor map, a strategic map, a plan. It is lists of rows under a
 * head that says whose it is. It is read, checked and measured by pure functions; nobody is scored.
 */
export interface Workpiece<D extends Head = Head, M = unknown> {
  /** Also the folder, the page and the word that its documents carry. */
  readonly id: string
  readonly version: number
  readonly title: string
  /** Keys of its lists, in the order of the shape. */
  readonly lists: readonly string[]
  readonly read: (raw: unknown) => DocumentReading<D>
  /** Errors first; inside, by rule, then in document order. */
  findings(document: D): readonly Finding[]
  /** What a finding says to a person, and how to mend it. Plain text, names of rows within bounds. */
  sentence(finding: Finding, document: D): string
  /** Figures of the document, where it has any. */
  measures?(document: D): M
  outline(document: D): Outline
  /** How its lists are filled in, where tables are enough for it. */
  readonly form?: Form
  /** A filled-in document to look at. Invented, and says so. */
  example(): D
}
