import { REGIONS } from '../../../../exercises/core/comunas'
import type { SourceTable } from './source-table'

/** The regions of Chile from north to south, by code, with a name that fits a tile. The Metropolitana lies east of Valparaíso. */
export const NORTH_TO_SOUTH = [
  ['15', 'Arica'], ['01', 'Tarapacá'], ['02', 'Antofagasta'], ['03', 'Atacama'], ['04', 'Coquimbo'], ['05', 'Valparaíso'], ['13', 'Metropolitana'], ['06', 'O’Higgins'],
  ['07', 'Maule'], ['16', 'Ñuble'], ['08', 'Biobío'], ['09', 'La Araucanía'], ['14', 'Los Ríos'], ['10', 'Los Lagos'], ['11', 'Aysén'], ['12', 'Magallanes'],
] as const

/** What is counted by region, one list of a source each. */
export const SUBJECTS = ['programa', 'iniciativas', 'socias'] as const
export type Subject = (typeof SUBJECTS)[number]

export interface RegionCounts {
  readonly code: string
  /** As it fits a tile. */
  readonly short: string
  /** As the official list has it. */
  readonly name: string
  readonly counts: Readonly<Record<Subject, number>>
}

/** Where each subject is told, and by which columns. A column of `distinct` values is counted once each: a municipality in two associations is one. */
const LISTS: Readonly<Record<Subject, { readonly id: string; readonly region: string; readonly distinct: string }>> = {
  programa: { id: 'ortega-2006-comunas', region: 'region_hoy', distinct: 'codigo' },
  iniciativas: { id: 'subdere-2009-iniciativas', region: 'region', distinct: 'id' },
  socias: { id: 'secretarios-2024-miembros', region: 'region', distinct: 'codigo' },
}

type List = Pick<SourceTable, 'id' | 'columns' | 'rows'>

/** Sources write «Metropolitana» or «Aysén» where the official name is longer. @throws for a name that is no region's, since its rows would be lost */
export function regionCode(name: string): string {
  const code = REGIONS.find((region) => region.name === name)?.code ?? NORTH_TO_SOUTH.find(([, short]) => short === name)?.[0] ?? REGIONS.find((region) => region.name.startsWith(`${name} `))?.code
  if (code === undefined) throw new Error(`no region is called «${name}»`)
  return code
}

function countsOf(lists: readonly List[], subject: Subject): ReadonlyMap<string, number> {
  const { id, region, distinct } = LISTS[subject]
  const list = lists.find((one) => one.id === id)
  if (!list) throw new Error(`there is no list «${id}»`)
  const place = (column: string): number => list.columns.findIndex(({ name }) => name === column)
  const [at, key] = [place(region), place(distinct)]
  const seen = new Map<string, Set<string>>()
  for (const row of list.rows) {
    const code = regionCode(row[at] ?? '')
    seen.set(code, (seen.get(code) ?? new Set()).add(row[key] ?? ''))
  }
  return new Map([...seen].map(([code, keys]) => [code, keys.size]))
}

/** How much of each source there is in each region, from north to south. */
export function regionCounts(lists: readonly List[]): readonly RegionCounts[] {
  const [programa, iniciativas, socias] = SUBJECTS.map((subject) => countsOf(lists, subject))
  return NORTH_TO_SOUTH.map(([code, short]) => ({
    code, short,
    name: REGIONS.find((region) => region.code === code)?.name ?? short,
    counts: { programa: programa?.get(code) ?? 0, iniciativas: iniciativas?.get(code) ?? 0, socias: socias?.get(code) ?? 0 },
  }))
}
