import { blankFields, type Field, type Form, type ListForm } from '../../../../exercises/core/workpiece/form'
import { MOST_INSIDE, writable } from '../../../../exercises/core/workpiece/fields'
import { pieceStrings } from '../../strings/piece'
import { plain } from './cells'
import { choicesOf, type AnyDocument } from './fill'

/** Rows of a list as people keep them in a spreadsheet: columns in any order, options and names of other rows in any form. */

/** All that the dialog that takes a table in has to know of a list. */
export interface PasteReader {
  readonly title: string
  readonly hint: string
  /** What a column may be: the first one has to be among them. */
  readonly fields: readonly { readonly key: string; readonly label: string }[]
  /** Most rows of the list, and what is said where there would be more. */
  readonly most: number
  readonly tooMany: string
  /** On the button, by how many rows it adds. */
  readonly add: (rows: number) => string
  readonly columns: (header: readonly string[]) => Columns
  /** @param rows without the titles. While something is asked, nothing should be added. */
  readonly read: (rows: readonly (readonly string[])[], keys: readonly (string | null)[], choices: PasteChoices) => { readonly rows: readonly unknown[]; readonly unplaced: readonly Asked[] }
}

/** A value that no option is known for, and in how many rows it stands. */
export interface Asked {
  /** What the choice is remembered by. */
  readonly key: string
  /** Name of the field. */
  readonly field: string
  readonly value: string
  readonly rows: number
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** What a person chose for each value that was asked about: one of its options, or `''` to leave it out. */
export type PasteChoices = ReadonlyMap<string, string>

/** What a column may be: rows inside a row have no column of their own. */
export type PasteField = Exclude<Field, { kind: 'rows' | 'number' }>
export const pasteFields = ({ fields }: ListForm): readonly PasteField[] => fields.filter((field) => field.kind !== 'rows' && field.kind !== 'number')

/** A cell that a spreadsheet copies with what else stands for it. */
export interface PasteOption {
  readonly value: unknown
  readonly label: string
}

/** What the values of a field may be; `null` where any text will do. */
export function pasteOptions(form: Form, field: PasteField, document: AnyDocument): readonly PasteOption[] | null {
  if (field.kind === 'choice') return field.options
  if (field.kind === 'reference' || field.kind === 'references') return choicesOf(form, document, field.list).map(({ id, name }) => ({ value: id, label: name }))
  return null
}

/** The columns of a table, and where its rows begin. */
export interface Columns {
  /** Key of the field of each column; `null` where nothing tells. */
  readonly keys: readonly (string | null)[]
  /** A list of one column may be pasted without a title. */
  readonly titled: boolean
}

export function pasteColumns(list: ListForm, header: readonly string[]): Columns {
  const fields = pasteFields(list)
  const taken = new Set<string>()
  const keys = header.map((title) => {
    const found = fields.find(({ key, label }) => !taken.has(key) && [label, key].some((known) => plain(known) === plain(title)))
    if (found) taken.add(found.key)
    return found?.key ?? null
  })
  const bare = fields.length === 1 && header.length === 1 && taken.size === 0
  return bare ? { keys: [fields[0]?.key ?? null], titled: false } : { keys, titled: true }
}

interface Unplaced {
  readonly field: PasteField
  readonly value: string
  readonly rows: number
}

export const pasteKey = (field: PasteField, value: string): string => `${field.key}\u0000${value}`

const split = (cell: string, by: RegExp): readonly string[] => cell.split(by).map((part) => part.trim()).filter((part) => part !== '')

/**
 * @param rows without the titles
 * @param own what every row says where its cells say nothing
 * @returns the rows without ids, in their order, and every value that nobody could place yet: while there are any, nothing should be added
 */
export function pastedRows(form: Form, list: ListForm, document: AnyDocument, rows: readonly (readonly string[])[], keys: readonly (string | null)[], choices: PasteChoices, own: object = {}): { readonly rows: readonly unknown[]; readonly unplaced: readonly Unplaced[] } {
  const unplaced = new Map<string, Unplaced>()
  const fields = pasteFields(list).filter(({ key }) => keys.includes(key))
  const options = new Map(fields.map((field) => [field.key, pasteOptions(form, field, document) ?? []]))

  function place(field: PasteField, value: string): readonly unknown[] {
    const among = options.get(field.key) ?? []
    // Options are chosen by their place.
    const said = choices.get(pasteKey(field, value))
    if (said === '') return []
    const chosen = said === undefined ? among.findIndex(({ value: id, label }) => plain(label) === plain(value) || id === value) : Number(said)
    if (chosen >= 0) return among.slice(chosen, chosen + 1).map((option) => option.value)
    if (!choices.has(pasteKey(field, value))) unplaced.set(pasteKey(field, value), { field, value, rows: (unplaced.get(pasteKey(field, value))?.rows ?? 0) + 1 })
    return []
  }
  function read(field: PasteField, cell: string): readonly [string, unknown][] {
    if (cell === '') return []
    if (field.kind === 'text') return [[field.key, writable(cell)]]
    if (field.kind === 'texts') return [[field.key, split(cell, /[;\n]/).slice(0, MOST_INSIDE).map(writable)]]
    if (field.kind === 'references') return [[field.key, [...new Set(split(cell, /[;,\n]/).flatMap((part) => place(field, part)))].slice(0, MOST_INSIDE)]]
    return place(field, cell).map((value) => [field.key, value])
  }
  const made = rows.map((row) => {
    const said: Readonly<Record<string, unknown>> = Object.fromEntries(fields.flatMap((field) => read(field, row[keys.indexOf(field.key)] ?? '')))
    return list.prefix === null ? said[list.fields[0]?.key ?? ''] ?? '' : { ...blankFields(list.fields), ...own, ...said }
  })
  return { rows: made, unplaced: [...unplaced.values()] }
}

/**
 * @param list its title and its fields are those of the dialog
 * @param document where names of other rows are looked for
 * @param own what every row says where its cells say nothing
 */
export function listPaste(form: Form, list: ListForm, document: AnyDocument, own: object = {}): PasteReader {
  const words = pieceStrings.paste
  const fields = pasteFields(list)
  return {
    title: words.title(list.title), hint: words.hint(fields.map(({ label }) => label).join(', ')), fields, most: list.most, tooMany: words.tooMany(list.most), add: words.add,
    columns: (header) => pasteColumns(list, header),
    read(rows, keys, choices) {
      const found = pastedRows(form, list, document, rows, keys, choices, own)
      return {
        rows: found.rows,
        unplaced: found.unplaced.map(({ field, ...rest }) => ({ ...rest, key: pasteKey(field, rest.value), field: field.label, options: (pasteOptions(form, field, document) ?? []).map(({ label }, at) => ({ value: String(at), label })) })),
      }
    },
  }
}
