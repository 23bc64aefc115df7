import { blankFields, type Field, type Form, type ListForm } from '../../../../exercises/core/workpiece/form'
import { MOST_INSIDE, writable } from '../../../../exercises/core/workpiece/fields'
import { plain } from './cells'
import { choicesOf, type AnyDocument } from './fill'

/** Rows of a list as people keep them in a spreadsheet: columns in any order, options and names of other rows in any form. */

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

/** A value that no option is known for, and in how many rows it stands. */
export interface Unplaced {
  readonly field: PasteField
  readonly value: string
  readonly rows: number
}

/** What a person chose for a value: the place of an option, or −1 to leave it out. */
export type PasteChoices = ReadonlyMap<string, number>
export const pasteKey = (field: PasteField, value: string): string => `${field.key}\u0000${value}`

const split = (cell: string, by: RegExp): readonly string[] => cell.split(by).map((part) => part.trim()).filter((part) => part !== '')

/**
 * @param rows without the titles
 * @returns the rows without ids, in their order, and every value that nobody could place yet: while there are any, nothing should be added
 */
export function pastedRows(form: Form, list: ListForm, document: AnyDocument, rows: readonly (readonly string[])[], keys: readonly (string | null)[], choices: PasteChoices): { readonly rows: readonly unknown[]; readonly unplaced: readonly Unplaced[] } {
  const unplaced = new Map<string, Unplaced>()
  const fields = pasteFields(list).filter(({ key }) => keys.includes(key))
  const options = new Map(fields.map((field) => [field.key, pasteOptions(form, field, document) ?? []]))

  function place(field: PasteField, value: string): readonly unknown[] {
    const among = options.get(field.key) ?? []
    const chosen = choices.get(pasteKey(field, value)) ?? among.findIndex(({ value: id, label }) => plain(label) === plain(value) || id === value)
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
    return list.prefix === null ? said[list.fields[0]?.key ?? ''] ?? '' : { ...blankFields(list.fields), ...said }
  })
  return { rows: made, unplaced: [...unplaced.values()] }
}
