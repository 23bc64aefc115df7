import { COMUNAS, PROVINCES, REGIONS } from '../../../../exercises/core/comunas'
import { COMUNA_PLACES } from './comuna-places'
import { NORTH_TO_SOUTH, regionCode } from './regions'
import type { SourceTable } from './source-table'

/** One comuna, or one initiative, in a schematic map. */
export interface Tile {
  readonly name: string
  /** What is said under the name; empty for nothing. */
  readonly note: string
  /** Whether what is asked for includes it; the others of its region stay, faint, to tell where it is. */
  readonly on: boolean
  readonly column: number
  readonly row: number
}

/** A province with its tiles, or those that no province holds together. */
export interface Block {
  readonly title: string
  readonly rows: number
  readonly tiles: readonly Tile[]
}

export interface RegionTiles {
  readonly region: string
  readonly blocks: readonly Block[]
}

/** More tiles than this are first shown small, region by region: with their names they would be metres of page. */
const SEEN_WITH_NAMES = 60

export const tilesOf = (regions: readonly RegionTiles[]): readonly Tile[] => regions.flatMap(({ blocks }) => blocks.flatMap(({ tiles }) => tiles))
export const isLarge = (regions: readonly RegionTiles[]): boolean => tilesOf(regions).length > SEEN_WITH_NAMES

/** Comunas that stand beside each other from the coast to the mountains, at most. */
export const COLUMNS = 3

type List = Pick<SourceTable, 'id' | 'columns' | 'rows'>
type Row = readonly string[]

/** How a list is drawn: each comuna once, at its place, with what the column says of it; or each row, by the place that it names. */
type Drawing =
  | { readonly by: 'comuna'; readonly code: string; readonly note: string }
  | { readonly by: 'row'; readonly id: string; readonly place: string; readonly region: string }

export const DRAWINGS = {
  'ortega-2006-comunas': { by: 'comuna', code: 'codigo', note: 'territorio' },
  'secretarios-2024-miembros': { by: 'comuna', code: 'codigo', note: 'asociacion' },
  'subdere-2009-iniciativas': { by: 'row', id: 'id', place: 'lugar', region: 'region' },
} as const satisfies Readonly<Record<string, Drawing>>

export type DrawnList = keyof typeof DRAWINGS
export const isDrawn = (id: string): id is DrawnList => id in DRAWINGS

/** The places of a province: rows from north to south, each with the names of its comunas from west to east; a free place is empty. */
const PLACES: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(COMUNA_PLACES.trim().split('\n').map((line) =>
  [line.slice(0, 3), line.slice(4).split(' / ').map((row) => row.split(' | ').map((name) => (name === '·' ? '' : name)))] as const))

const regionName = (code: string): string => REGIONS.find((region) => region.code === code)?.name ?? ''
const provinceName = (code: string): string => PROVINCES.find((province) => province.code === code)?.name ?? ''

const valueAt = ({ columns }: List, column: string) => {
  const place = columns.findIndex(({ name }) => name === column)
  return (row: Row): string => row[place] ?? ''
}

/** Rows by the value that they share, in the order in which they come. */
function grouped(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(key(row), [...groups.get(key(row)) ?? [], row])
  return groups
}

function provinceBlock(code: string, title: string, tileOf: (code: string) => Pick<Tile, 'note' | 'on'> | null): Block {
  const byName = new Map(COMUNAS.filter((comuna) => comuna.code.startsWith(code)).map((comuna) => [comuna.name, comuna.code]))
  const rows = (PLACES.get(code) ?? []).map((names) => names.flatMap((name, column) => {
    const tile = tileOf(byName.get(name) ?? '')
    return tile ? [{ name, column, ...tile }] : []
  })).filter((row) => row.length > 0)
  return { title, rows: rows.length, tiles: rows.flatMap((row, at) => row.map((tile) => ({ ...tile, row: at }))) }
}

/** The comunas that a list names, each once and at its place. @param shown the rows that are asked for */
function comunaTiles(list: List, shown: ReadonlySet<Row>, drawing: Extract<Drawing, { by: 'comuna' }>, many: (count: number) => string): readonly RegionTiles[] {
  const [codeOf, noteOf] = [valueAt(list, drawing.code), valueAt(list, drawing.note)]
  const named = grouped(list.rows, codeOf)
  const tileOf = (code: string): Pick<Tile, 'note' | 'on'> | null => {
    const rows = named.get(code)
    if (!rows) return null
    return { on: rows.some((row) => shown.has(row)), note: rows.length > 1 ? many(rows.length) : noteOf(rows[0] ?? []) }
  }
  const provinces = [...PLACES.keys()]
  return NORTH_TO_SOUTH.map(([region]) => ({
    region: regionName(region),
    blocks: provinces.filter((code) => code.startsWith(region)).map((code) => provinceBlock(code, provinceName(code), tileOf)).filter(({ rows }) => rows > 0),
  }))
}

/** From north to south by the comuna or the province that a place ends with; whatever names neither goes last. */
function latitude(place: string): number {
  const order = [...PLACES].flatMap(([code, rows]) => [provinceName(code), ...rows.flat()]).filter(Boolean)
  const at = order.findIndex((name) => place.endsWith(` ${name}`))
  return at < 0 ? order.length : at
}

/** The rows of a list, each once, in the region that it says. */
function rowTiles(list: List, shown: ReadonlySet<Row>, drawing: Extract<Drawing, { by: 'row' }>, numbered: (id: string) => string): readonly RegionTiles[] {
  const [idOf, placeOf, regionOf] = [valueAt(list, drawing.id), valueAt(list, drawing.place), valueAt(list, drawing.region)]
  const regions = grouped(list.rows, (row) => regionCode(regionOf(row)))
  return NORTH_TO_SOUTH.flatMap(([code]) => {
    const rows = [...regions.get(code) ?? []].sort((a, b) => latitude(placeOf(a)) - latitude(placeOf(b)))
    const tiles = rows.map((row, at): Tile => ({ name: placeOf(row), note: numbered(idOf(row)), on: shown.has(row), column: at % COLUMNS, row: Math.floor(at / COLUMNS) }))
    return rows.length === 0 ? [] : [{ region: regionName(code), blocks: [{ title: '', rows: Math.ceil(tiles.length / COLUMNS), tiles }] }]
  })
}

/**
 * A list as a schematic map, from north to south: the regions where something is asked for, with everything that the list names there.
 *
 * @param rows those of the list that are asked for
 */
export function comunaMap(list: List & { readonly id: DrawnList }, rows: readonly Row[], words: { readonly many: (count: number) => string; readonly numbered: (id: string) => string }): readonly RegionTiles[] {
  const drawing: Drawing = DRAWINGS[list.id]
  const shown = new Set(rows)
  const regions = drawing.by === 'comuna' ? comunaTiles(list, shown, drawing, words.many) : rowTiles(list, shown, drawing, words.numbered)
  return regions.filter(({ blocks }) => blocks.some(({ tiles }) => tiles.some(({ on }) => on)))
}
