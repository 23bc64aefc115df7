import { foldText } from '../../../../exercises/core/text'
import type { SourceTable } from './source-table'

/** What of a list is shown, and in which order. */
export interface View {
  /** Words that a row must have, in any cell. */
  readonly search: string
  /** By column: the value that the row must have. */
  readonly filters: Readonly<Record<string, string>>
  /** The column that orders, or none: the order of the source. */
  readonly sort: { readonly column: string; readonly down: boolean } | null
}

export const WHOLE: View = { search: '', filters: {}, sort: null }

/** Longest search that an address may bring. */
const LONGEST_SEARCH = 80

export interface Choice {
  readonly value: string
  readonly rows: number
}

type List = Pick<SourceTable, 'columns' | 'rows'>

const placeOf = ({ columns }: List, name: string): number => columns.findIndex((column) => column.name === name)

/** The different values of a column with how many rows have each, in the order of the alphabet. */
export function choicesOf(list: List, column: string): readonly Choice[] {
  const place = placeOf(list, column)
  const rows = new Map<string, number>()
  for (const row of list.rows) {
    const value = row[place] ?? ''
    rows.set(value, (rows.get(value) ?? 0) + 1)
  }
  return [...rows].map(([value, times]) => ({ value, rows: times })).sort((a, b) => a.value.localeCompare(b.value, 'es'))
}

/** The rows that a view shows. Searches without regard to accents or capitals: every word, wherever it stands. */
export function visibleRows(list: List, { search, filters, sort }: View): readonly (readonly string[])[] {
  const words = foldText(search).split(' ').filter(Boolean)
  const wanted = Object.entries(filters).map(([column, value]) => [placeOf(list, column), value] as const)
  const found = list.rows.filter((row) => {
    if (wanted.some(([place, value]) => row[place] !== value)) return false
    if (words.length === 0) return true
    const text = foldText(row.join(' '))
    return words.every((word) => text.includes(word))
  })
  if (sort === null) return found
  const place = placeOf(list, sort.column)
  const isNumber = list.columns[place]?.isNumber === true
  const compare = (a: string, b: string): number => (isNumber ? Number(a) - Number(b) : a.localeCompare(b, 'es'))
  // Rows that are alike keep the source's order whichever way they go.
  return [...found].sort((a, b) => (sort.down ? -1 : 1) * compare(a[place] ?? '', b[place] ?? ''))
}

/** A view as the query of an address, empty for the whole list: `?territorio=Arauco&orden=-comuna`. */
export function queryOf({ search, filters, sort }: View): string {
  const query = new URLSearchParams()
  if (search.trim() !== '') query.set('buscar', search.trim().slice(0, LONGEST_SEARCH))
  for (const [column, value] of Object.entries(filters)) query.set(column, value)
  if (sort !== null) query.set('orden', `${sort.down ? '-' : ''}${sort.column}`)
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}

/**
 * Reads the query of an address, which anybody may have written.
 *
 * @param filters columns by which this list can be filtered
 * @returns the view, and each value asked for that the list does not have, so that it can be told
 */
export function readQuery(list: List, filters: readonly string[], query: string): { readonly view: View; readonly unknown: readonly string[] } {
  const asked = new URLSearchParams(query)
  const unknown: string[] = []
  const kept: Record<string, string> = {}
  for (const column of filters) {
    const value = asked.get(column)
    if (value === null || value === '') continue
    if (choicesOf(list, column).some((choice) => choice.value === value)) kept[column] = value
    else unknown.push(value.slice(0, LONGEST_SEARCH))
  }
  const order = asked.get('orden') ?? ''
  const column = order.replace(/^-/, '')
  const sorts = placeOf(list, column) >= 0
  if (order !== '' && !sorts) unknown.push(order.slice(0, LONGEST_SEARCH))
  return { view: { search: (asked.get('buscar') ?? '').slice(0, LONGEST_SEARCH), filters: kept, sort: sorts ? { column, down: order.startsWith('-') } : null }, unknown }
}

/** What a press on a column's head does: up, down, as in the source. */
export function nextSort(sort: View['sort'], column: string): View['sort'] {
  if (sort?.column !== column) return { column, down: false }
  return sort.down ? null : { column, down: true }
}
