import { UNCOMPUTED } from '../../../../../../exercises/responses/sheet-errors'
import { unescaped } from './texts'
import { readXml } from './xml'

/** A row with something in it. Only cells that say something are here: a lone one at the far right costs what it is. */
export interface SheetRow {
  /** As Excel numbers it. */
  readonly number: number
  /** Column, the first being 0, and what Excel in Chile would show. */
  readonly cells: readonly (readonly [column: number, text: string])[]
}

/** What cells refer to. */
export interface Shared {
  readonly texts: readonly string[]
  /** Which styles show a date. */
  readonly dates: readonly boolean[]
  /** Days to add to a date: workbooks of old Macs count from 1904. */
  readonly shift: number
}

const ADDRESS = /^([A-Z]{0,3})([1-9]\d{0,6})$/
const COLUMNS = 16_384
/** Days from a spreadsheet's day 0 to 1970-01-01. */
const EPOCH = 25_569
const SECONDS = 86_400

const columnOf = (letters: string): number => [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1

const two = (part: number): string => String(part).padStart(2, '0')

/** A date as Excel in Chile shows it, from its serial number; the number itself when it is none. */
export function dateText(serial: number): string {
  // To the second, as it is shown: a fraction of a day is hardly ever a whole number of them.
  const date = new Date(Math.round((serial - EPOCH) * SECONDS) * 1000)
  if (!(serial >= 1) || Number.isNaN(date.getTime())) return String(serial)
  const day = [two(date.getUTCDate()), two(date.getUTCMonth() + 1), date.getUTCFullYear()].join('-')
  return `${day} ${[date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':')}`
}

interface Cell {
  readonly column: number
  readonly type: string
  readonly dated: boolean
  formula: boolean
  value: string
}

function numberText(value: string, dated: boolean, shift: number): string {
  const number = Number(value)
  return Number.isFinite(number) ? (dated ? dateText(number + shift) : String(number)) : value
}

/** What a cell shows; `null` where it points to a text that is not there. */
function shownBy({ type, dated, formula, value }: Cell, { texts, shift }: Shared): string | null {
  if (formula && value === '' && type !== 'str') return UNCOMPUTED
  if (value === '') return ''
  switch (type) {
    case 's': return (/^\d{1,9}$/.test(value) ? texts[Number(value)] : undefined) ?? null
    case 'b': return value === '1' || value === 'true' ? 'VERDADERO' : 'FALSO'
    case 'n': return numberText(value, dated, shift)
    case 'd': return value
    // An error (`e`) is its own text: `#N/A`.
    default: return unescaped(value)
  }
}

/**
 * The rows of a sheet that have something in them, in the order of its file.
 *
 * @returns `null` when the part is damaged
 */
export function readCells(xml: string, shared: Shared): readonly SheetRow[] | null {
  const rows: SheetRow[] = []
  const path: string[] = []
  let row: { number: number; cells: [number, string][] } = { number: 0, cells: [] }
  let cell: Cell | null = null
  let last = -1
  let sound = true

  /** Place in row and column that an element says to have, or the next one after the last. */
  function place(address: string | undefined): { column: number; row: number } {
    if (address === undefined) return { column: last + 1, row: row.number }
    const [, letters = '', number = ''] = ADDRESS.exec(address) ?? []
    const column = letters === '' ? last + 1 : columnOf(letters)
    if (number === '' || column >= COLUMNS) sound = false
    return { column, row: Number(number) }
  }
  function finish(): void {
    if (row.cells.length > 0) rows.push(row)
  }

  const wellFormed = readXml(xml, {
    open(name, attributes) {
      const parent = path.at(-1)
      path.push(name)
      if (name === 'row' && parent === 'sheetData') {
        last = -1
        const said = attributes.get('r')
        row = { number: said === undefined ? row.number + 1 : place(said).row, cells: [] }
      } else if (name === 'c' && parent === 'row') {
        const at = place(attributes.get('r'))
        if (at.row !== row.number && row.cells.length === 0) row = { number: at.row, cells: [] }
        last = at.column
        cell = { column: at.column, type: attributes.get('t') ?? 'n', dated: shared.dates[Number(attributes.get('s') ?? -1)] === true, formula: false, value: '' }
      } else if (name === 'f' && cell && parent === 'c') cell.formula = true
    },
    close(name) {
      path.pop()
      if (name === 'c' && cell && path.at(-1) === 'row') {
        const text = shownBy(cell, shared)
        if (text === null) sound = false
        else if (text.trim() !== '') row.cells.push([cell.column, text])
        cell = null
      } else if (name === 'row' && path.at(-1) === 'sheetData') finish()
    },
    text(text) {
      if (!cell) return
      const where = path.at(-1)
      if ((where === 'v' && path.at(-2) === 'c') || (where === 't' && cell.type === 'inlineStr' && !path.includes('rPh'))) cell.value += text
    },
  })
  return wellFormed && sound ? rows : null
}
