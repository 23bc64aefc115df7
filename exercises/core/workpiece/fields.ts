import * as v from 'valibot'

/** The parts that documents are made of, with bounds far above what a team writes. Keys that a shape does not name are kept. */

/** Most characters of one text. */
export const LONGEST_TEXT = 2_000
const LONGEST_ID = 100
/** Most values of a list inside a row. */
export const MOST_INSIDE = 200

/** Control characters other than tabs and line breaks, those that turn the direction of writing, and halves of a character. */
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\p{Surrogate}\u202A-\u202E\u2066-\u2069]/u // eslint-disable-line no-control-regex

const printable = v.check((text: string) => !UNPRINTABLE.test(text), 'unprintable')
const written = v.pipe(v.string(), v.maxLength(LONGEST_TEXT), printable)

/** A text as it may stand in a document: without the characters that the reader refuses. */
export const writable = (written: string): string => written.slice(0, LONGEST_TEXT).replace(new RegExp(UNPRINTABLE, 'gu'), '')

/** A text that may be left out, which says the same as an empty one. */
export const text = v.optional(written, '')
/** A text that stands alone in a list. */
export const entry = written
/** What names a row, or points at one. */
export const id = v.pipe(v.string(), v.maxLength(LONGEST_ID), printable)
/** Yes or no, *no* when it is left out. */
export const flag = v.optional(v.boolean(), false)
export const yesNo = v.boolean()
export const number = v.nullish(v.pipe(v.number(), v.finite()), null)
/** The id of another row, or of none. */
export const reference = v.nullish(id, null)

/** One of the options, which has to be there. */
export const option = <const O extends readonly string[]>(options: O) => v.picklist(options)
/** One of the options or `null`, which a missing key means too. */
export const optional = <const O extends readonly string[]>(options: O) => v.nullish(v.picklist(options), null)

/** A list of at most `most` things. Its length is looked at before anything in it. */
export const bounded = <const S extends v.GenericSchema>(item: S, most: number) => v.pipe(v.array(v.unknown()), v.maxLength(most), v.array(item))
/** A list inside a row: without it, it is empty. */
export const inner = <const S extends v.GenericSchema>(item: S) => v.optional(bounded(item, MOST_INSIDE), [])
/** Some of the options: one that is repeated counts once. */
export const someOf = <const O extends readonly string[]>(options: O) =>
  v.optional(v.pipe(v.array(v.unknown()), v.maxLength(MOST_INSIDE), v.array(v.picklist(options)), v.transform((values) => [...new Set(values)])), [])

/** One row. */
export const row = v.looseObject

/** A list of the document that holds options: one that is repeated counts once. */
export const optionList = <const O extends readonly string[]>(options: O) => v.pipe(bounded(v.picklist(options), MOST_INSIDE), v.transform((values) => [...new Set(values)]))
