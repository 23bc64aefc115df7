/**
 * How the lists of a document are filled in: each one a table, with its columns in order. The screen, the printed page, Word and the
 * keyboard's way through are derived from this, so that a document has all of them from its first day.
 */

export interface Form {
  readonly lists: readonly ListForm[]
  /** Area of the diagnosis that this document answers to: where it stands low is where to begin. */
  readonly area?: string
}

/** Rows of another kind of document that rows of a list may be taken from: what is copied becomes the first field. */
export interface Source {
  readonly workpiece: string
  /** Name of that kind of document, in plural or singular as people say it. */
  readonly title: string
  readonly list: string
  /** Key of what is copied. */
  readonly text: string
  /** Only rows that say so: those of one perspective of a map. */
  readonly only?: { readonly key: string; readonly value: string }
}

export interface ListForm {
  /** Key of the list in the document. */
  readonly list: string
  readonly title: string
  /** What to write here, in a sentence or two. */
  readonly hint: string
  /** What one row is, in lower case: «grupo». Names a row that says nothing yet. */
  readonly item: string
  /** On the button: «Agregar un grupo». */
  readonly add: string
  /** Letter with which ids of new rows begin; `null` where rows are plain texts. */
  readonly prefix: string | null
  /** Most rows that the reader lets in. */
  readonly most: number
  /** Other documents whose rows can be chosen instead of written again. */
  readonly sources?: readonly Source[]
  /** Rows that follow from what the document already says, to be added at once. */
  readonly derive?: {
    /** On the button, which is there only while there are any. */
    readonly label: string
    /** Without ids. */
    readonly rows: (document: Readonly<Record<string, unknown>>) => readonly object[]
  }
  /** The first one names the row, and is a text. Rows that are plain texts have only that one. */
  readonly fields: readonly Field[]
}

interface Named {
  readonly key: string
  readonly label: string
}

interface Placed extends Named {
  readonly hint?: string
  /** Unfolded below the row instead of in a column. */
  readonly below?: boolean
  /** Rules of the check whose findings are mended here. */
  readonly rules?: readonly string[]
}

/** A field that holds one value. */
export type PlainField<N extends Named = Named> =
  /** `suggests`: key of a list of plain texts to choose from; others may be written. */
  | (N & { readonly kind: 'text'; readonly suggests?: string })
  | (N & { readonly kind: 'number' })
  /** `none`: what is shown for `null`; left out where one option has to be chosen. */
  | (N & { readonly kind: 'choice'; readonly options: readonly Option[]; readonly none?: string })

export type Field =
  | PlainField<Placed>
  /** One row of another list, or `none`. */
  | (Placed & { readonly kind: 'reference'; readonly list: string; readonly none: string })
  /** Several rows of another list. */
  /** `among`: ids of those that make sense for a row; all of them where it is left out. */
  | (Placed & { readonly kind: 'references'; readonly list: string; readonly among?: (row: Readonly<Record<string, unknown>>, document: Readonly<Record<string, unknown>>) => readonly string[] })
  /** Texts inside a row. */
  | (Placed & { readonly kind: 'texts'; readonly item: string })
  /** Rows inside a row. */
  | (Placed & { readonly kind: 'rows'; readonly item: string; readonly fields: readonly PlainField[] })

export interface Option {
  readonly value: string | boolean
  readonly label: string
}

/** The options of a choice, from the labels of its values. */
export const optionsOf = <V extends string>(values: readonly V[], labels: Readonly<Record<V, string>>): readonly Option[] =>
  values.map((value) => ({ value, label: labels[value] }))

function blankValue(field: Field | PlainField): unknown {
  switch (field.kind) {
    case 'text': return ''
    case 'choice': return field.none === undefined ? field.options[0]?.value : null
    case 'number': case 'reference': return null
    case 'references': case 'texts': case 'rows': return []
  }
}

/** What stands in fields that nobody has touched. */
export const blankFields = (fields: readonly (Field | PlainField)[]): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field.key, blankValue(field)]))

/** A new row of a list. @param id ignored where rows are plain texts */
export const blankRow = ({ prefix, fields }: ListForm, id: string): unknown => (prefix === null ? '' : { id, ...blankFields(fields) })
