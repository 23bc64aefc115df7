import { COMUNAS_TABLE } from './comunas-table'

/** A comuna of Chile. `province` and `region` are names; the region's code is the first two digits of `code`. */
export interface Comuna {
  /** Official code (CUT), five digits as text: `'08203'`. */
  readonly code: string
  /** Official name, with accents and ñ. */
  readonly name: string
  readonly province: string
  readonly region: string
  /** Other usual spellings and names, for search. */
  readonly aliases: readonly string[]
  /** Every comuna but Antártica has a municipality of its own. */
  readonly hasMunicipality: boolean
}

/** A region (code of two digits) or a province (three). */
export interface Division {
  readonly code: string
  readonly name: string
  readonly aliases: readonly string[]
}

/** Antártica has no municipality: that of Cabo de Hornos administers it. */
const ANTARTICA = '12202'
const CABO_DE_HORNOS = '12201'

const named = (code: string, text: string): Division => {
  const [name = '', ...aliases] = text.split(' = ')
  return { code, name, aliases }
}

function readTable(table: string) {
  const regions: Division[] = []
  const provinces: Division[] = []
  const comunas: Comuna[] = []
  for (const line of table.trim().split('\n')) {
    const [head = '', list] = line.split(': ')
    const [code = ''] = head.split(' ', 1)
    const division = named(code, head.slice(code.length + 1))
    if (list === undefined) {
      regions.push(division)
      continue
    }
    provinces.push(division)
    for (const entry of list.split(', ')) {
      const comuna = named(code + entry.slice(0, 2), entry.slice(3))
      comunas.push({
        ...comuna,
        province: division.name,
        region: regions.at(-1)?.name ?? '',
        hasMunicipality: comuna.code !== ANTARTICA,
      })
    }
  }
  return { regions, provinces, comunas }
}

const division = readTable(COMUNAS_TABLE)

/** The 16 regions, by code. */
export const REGIONS: readonly Division[] = division.regions
/** The 56 provinces, by code. */
export const PROVINCES: readonly Division[] = division.provinces
/** The 346 comunas, by code. */
export const COMUNAS: readonly Comuna[] = division.comunas

const byCode = new Map(COMUNAS.map((comuna) => [comuna.code, comuna]))

/** @param code five digits exactly; see `municipalityStatus` for codes as people and spreadsheets write them */
export function comunaByCode(code: string): Comuna | undefined {
  return byCode.get(code)
}

/**
 * What a code brought from outside stands for.
 *
 * - `ok`: a comuna with its own municipality.
 * - `antartica`: `12202`, which has none; `instead` is the comuna that administers it.
 * - `unknown`: no comuna has this code.
 */
export type MunicipalityStatus =
  | { readonly status: 'ok'; readonly comuna: Comuna }
  | { readonly status: 'antartica'; readonly comuna: Comuna; readonly instead: Comuna }
  | { readonly status: 'unknown' }

const UNKNOWN: MunicipalityStatus = { status: 'unknown' }
const administrator = byCode.get(CABO_DE_HORNOS)
const statuses = new Map<string, MunicipalityStatus>(COMUNAS.map((comuna) => [
  comuna.code,
  comuna.hasMunicipality || !administrator ? { status: 'ok', comuna } : { status: 'antartica', comuna, instead: administrator },
]))

/**
 * Reads a comuna code: spaces around it do not count, and four digits are five whose first zero a spreadsheet dropped
 * (`8203` is `08203`). Nothing else is mended: a code written otherwise is unknown.
 */
export function municipalityStatus(raw: string): MunicipalityStatus {
  const code = raw.trim()
  return statuses.get(code.length === 4 ? `0${code}` : code) ?? UNKNOWN
}
