import { foldText } from './text'

/** Longer than the longest official way to name one: «Ilustre Municipalidad de …, Provincia de …, Región de …». */
export const LONGEST_COMUNA = 160

/** What somebody typed where a comuna is asked for, folded. */
export interface TypedComuna {
  /** Its name or code, without «Municipalidad de»; empty when nothing of it was typed yet. */
  readonly name: string
  /** Provinces or regions said after it («Quilpué, Valparaíso»), without «Región de». */
  readonly places: readonly string[]
}

const OFFICE = /^(?:(?:la |i |il |ilustre )*(?:municipalidad|municipio|muni|alcaldia|comuna)|i ?m)(?: del?)?(?: |$)/
const DIVISION = /^(?:(?:la|en) )?(?:region|reg|provincia|prov)(?: del?)?(?: |$)| region$/
const BETWEEN = /[,;()/|·]|\s[-–—]\s/
const WITHIN = /(?<=\S) (?=(?:en la )?(?:region|provincia)(?: |$))/

/** A province or region as it is named, without «Región de» before it or «región» behind («V Región»). */
export const withoutDivision = (folded: string): string => folded.replace(DIVISION, '')

/**
 * Reads what was typed: «I. Municipalidad de Sta. Cruz (O'Higgins)» is the name `sta cruz` in `ohiggins`. The part that is called a
 * municipality or comuna is the name, wherever it stands; else the first. Text longer than any of this names nothing.
 */
export function readTypedComuna(text: string): TypedComuna {
  if (text.length > LONGEST_COMUNA) return { name: '', places: [] }
  const parts = text.split(BETWEEN).flatMap((part) => foldText(part).split(WITHIN)).filter((part) => part !== '' && part !== 'chile')
  const at = Math.max(0, parts.findIndex((part) => OFFICE.test(part)))
  return {
    name: (parts[at] ?? '').replace(OFFICE, ''),
    places: parts.filter((_, index) => index !== at).map(withoutDivision).filter((part) => part !== ''),
  }
}

const BEGINNINGS = ['municipalidad de', 'ilustre municipalidad de', 'i municipalidad de', 'la municipalidad de', 'municipio de', 'comuna de', 'region de', 'provincia de']

/** @returns whether there is more than the beginning of «Municipalidad de»: before that, no name can be wrong */
export function comunaBegun(text: string): boolean {
  const folded = foldText(text)
  return !BEGINNINGS.some((beginning) => beginning.startsWith(folded))
}

/** Usual abbreviations in the names of comunas, folded. A map, since what is typed is looked up in it. */
const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  sn: ['san'], sta: ['santa'], sto: ['santo'], pto: ['puerto'], pta: ['punta'], gral: ['general'], est: ['estacion'], cnel: ['coronel'], crl: ['coronel'],
  pte: ['puente', 'presidente'], pdte: ['presidente'], pres: ['presidente'], pdre: ['padre'], ma: ['maria'], nva: ['nueva'], qta: ['quinta'],
  sgda: ['sagrada'], va: ['villa'], vlla: ['villa'], fdo: ['fernando'], bdo: ['bernardo'], fco: ['francisco'],
}))

/** @returns whether any of the words could be short for another */
export const hasAbbreviation = (typed: readonly string[]): boolean => typed.some((word) => word.length === 1 || ABBREVIATIONS.has(word))

const standsFor = (typed: string, word: string): boolean => typed === word || ABBREVIATIONS.get(typed)?.includes(word) === true
/** A single letter stands for any word that begins with it: «S. Pedro», «P. Montt», «V. Alemana». */
const initialOf = (typed: string, word: string): boolean => typed.length === 1 && word.startsWith(typed)

/**
 * How typed words shorten a name: `whole` when each of its words is there («Pto. Montt»), `begins` when it is only begun
 * («Pto. Mo»), `no` otherwise. The last word is never an initial in a whole name.
 */
export function abbreviates(typed: readonly string[], name: readonly string[]): 'whole' | 'begins' | 'no' {
  const last = typed.length - 1
  const matches = typed.every((word, index) => {
    const full = name[index] ?? ''
    return standsFor(word, full) || (index === last ? full.startsWith(word) && word !== '' : initialOf(word, full))
  })
  if (!matches || typed.length > name.length) return 'no'
  return typed.length === name.length && standsFor(typed[last] ?? '', name[last] ?? '') ? 'whole' : 'begins'
}
