import type { Field, Form, ListForm, PlainField } from '../../../../exercises/core/workpiece/form'
import type { Finding } from '../../../../exercises/core/workpiece/finding'
import { pieceStrings } from '../../strings/piece'
import { rowsOf } from './edit'
import type { Piece } from './model'

/** A document as its reader gave it, whatever its kind. */
export type AnyDocument = Readonly<Record<string, unknown>>
/** A document as its form walks through it. */
export const anyDocument = (document: object): AnyDocument => ({ ...document })
export type AnyRow = Readonly<Record<string, unknown>>

/** A row as a table shows it: under the key by which it is kept. One that is a plain text is its first field. */
export interface Filled {
  readonly key: string
  readonly row: AnyRow
}

const words = pieceStrings.fill
const isRow = (value: unknown): value is AnyRow => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** What a row says under a key, as text; numbers as Chile writes them. */
export function textOf(row: AnyRow, key: string): string {
  const value = row[key]
  return typeof value === 'number' ? numberText(value) : typeof value === 'string' ? value : ''
}

/** `1234.5` → `1234,5`: what a field shows reads back as the same number. */
export const numberText = (value: number): string => String(value).replace('.', ',')

export const valuesOf = (row: AnyRow, key: string): readonly string[] => listOf(row[key]).filter((value) => typeof value === 'string')
export const innerRows = (row: AnyRow, key: string): readonly AnyRow[] => listOf(row[key]).filter(isRow)

const firstKey = ({ fields }: ListForm): string => fields[0]?.key ?? ''

/** The rows of a list as the document says them. */
export function documentRows(form: ListForm, document: AnyDocument): readonly AnyRow[] {
  return listOf(document[form.list]).map((row) => (form.prefix === null ? { [firstKey(form)]: row } : isRow(row) ? row : {}))
}

/** The rows of a list with the keys by which they are kept: the reader gives them in the same order. */
export function filledRows(form: ListForm, piece: Piece, document: AnyDocument): readonly Filled[] {
  const rows = documentRows(form, document)
  return rowsOf(piece, form.list).flatMap(({ key }, at) => { const row = rows[at]; return row ? [{ key, row }] : [] })
}

/** What is kept of a row with a field changed. */
export const changedRow = (form: ListForm, row: AnyRow, change: AnyRow): unknown => (form.prefix === null ? change[firstKey(form)] : { ...row, ...change })

/** How a row is called: by its first field, or by its place. */
export function rowName(form: ListForm, row: AnyRow | undefined, at: number): string {
  const name = row ? textOf(row, firstKey(form)).trim() : ''
  return name === '' ? words.unnamed(form.item, at + 1) : name
}

export interface Choice {
  readonly id: string
  readonly name: string
}

/** The rows of a list, to be chosen from. */
export function choicesOf(form: Form, document: AnyDocument, list: string): readonly Choice[] {
  const other = form.lists.find((one) => one.list === list)
  return other ? documentRows(other, document).map((row, at) => ({ id: textOf(row, 'id'), name: rowName(other, row, at) })) : []
}

export const optionLabel = (field: PlainField & { kind: 'choice' }, value: unknown): string => field.options.find((option) => option.value === value)?.label ?? field.none ?? ''

/** A field as paper says it; empty where it says nothing. */
export function fieldText(form: Form, field: Field, row: AnyRow, document: AnyDocument): string {
  switch (field.kind) {
    case 'text': case 'number': return textOf(row, field.key).trim()
    case 'choice': return row[field.key] === null ? '' : optionLabel(field, row[field.key])
    case 'reference': return row[field.key] === null ? '' : nameOf(form, document, field.list, textOf(row, field.key))
    case 'references': return valuesOf(row, field.key).map((id) => nameOf(form, document, field.list, id)).join('\n')
    case 'texts': return valuesOf(row, field.key).filter((text) => text.trim() !== '').map((text, at) => `${at + 1}. ${text.trim()}`).join('\n')
    case 'rows': return innerRows(row, field.key).map((inner) => innerText(field.fields, inner)).filter((text) => text !== '').join('\n')
  }
}

const nameOf = (form: Form, document: AnyDocument, list: string, id: string): string => choicesOf(form, document, list).find((one) => one.id === id)?.name ?? words.unlisted

/** A row inside a row on one line; numbers say what they are. */
function innerText(fields: readonly PlainField[], row: AnyRow): string {
  if (fields.every((field) => field.kind === 'choice' || textOf(row, field.key).trim() === '')) return ''
  return fields.map((field) => {
    if (field.kind === 'choice') return row[field.key] === null ? '' : optionLabel(field, row[field.key])
    const text = textOf(row, field.key).trim()
    return field.kind === 'number' && text !== '' ? `${field.label}: ${text}` : text
  }).filter((text) => text !== '').join(' · ')
}

/** Where something of the document is: a list, a row of it, and a field where one is meant. */
export interface Spot {
  readonly list: string
  readonly key: string
  readonly field: string | null
}

/** The place where a finding is mended; `null` where it is about the whole document. */
export function spotOf(form: Form, piece: Piece, document: AnyDocument, { rule, where }: Finding): Spot | null {
  const [first] = where
  const spotIn = (list: ListForm, field: string | null): readonly Spot[] =>
    filledRows(list, piece, document).filter(({ row }) => (list.prefix === null ? textOf(row, firstKey(list)) : row['id']) === first).map(({ key }) => ({ list: list.list, key, field }))
  const meant = form.lists.flatMap((list) => list.fields.filter((field) => field.rules?.includes(rule)).flatMap((field) => spotIn(list, field.key)))
  // A repeated name or id is told of the later row.
  return meant.at(-1) ?? form.lists.flatMap((list) => spotIn(list, null)).at(-1) ?? null
}
