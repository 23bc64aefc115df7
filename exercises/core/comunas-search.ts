import { COMUNAS, PROVINCES, REGIONS, municipalityStatus, type Comuna, type Division } from './comunas-list'
import { abbreviates, hasAbbreviation, readTypedComuna, withoutDivision, type TypedComuna } from './comunas-typed'
import { foldText } from './text'

/** How well a text matches, best first. Half a step worse (`ALIAS`) when it is another name and not the official one. */
const EXACT = 0
const ABBREVIATED = 0.25
const STARTS = 1
const WORD_STARTS = 2
const CONTAINS = 3
const PROVINCE = 4
const REGION = 5
const NOWHERE = 6
const ALIAS = 0.5

/** A text ready to be compared: with its words apart (` san pedro de la paz`), run together (`sanpedrodelapaz`) and one by one. */
interface Key {
  readonly words: string
  readonly joined: string
  readonly list: readonly string[]
  /** One of its words may be short for another. */
  readonly short: boolean
}

function keyOf(folded: string): Key {
  const list = folded.split(' ')
  return { words: ` ${folded}`, joined: list.join(''), list, short: hasAbbreviation(list) }
}

const key = (text: string): Key => keyOf(foldText(text))

/** Spaces are optional («llayllay», «vinadelmar»), except that a word begins where it is written apart. */
function rank(name: Key, typed: Key): number {
  if (name.joined === typed.joined) return EXACT
  const short = typed.short ? abbreviates(typed.list, name.list) : 'no'
  if (short === 'whole') return ABBREVIATED
  if (short === 'begins' || name.joined.startsWith(typed.joined)) return STARTS
  if (name.words.includes(typed.words)) return WORD_STARTS
  return name.joined.includes(typed.joined) ? CONTAINS : NOWHERE
}

interface Entry {
  readonly comuna: Comuna
  readonly name: Key
  readonly aliases: readonly Key[]
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI']
const namesOf = ({ code, name, aliases }: Division): readonly Key[] => [name, ...aliases, ...(code.length === 2 ? ROMAN.slice(Number(code) - 1, Number(code)) : [])].map(key)

let built: { readonly comunas: readonly Entry[]; readonly divisions: readonly (readonly [code: string, names: readonly Key[]])[] } | undefined

/** Built at the first search and not on load: most visits pick no comuna. */
function index() {
  built ??= {
    comunas: COMUNAS.map((comuna) => ({ comuna, name: key(comuna.name), aliases: comuna.aliases.map(key) })),
    divisions: [...PROVINCES, ...REGIONS].map((division) => [division.code, namesOf(division)]),
  }
  return built
}

/** Codes of the provinces and regions that a text may name; a comuna's own code begins with theirs. */
function divisionsNamed(folded: string): readonly string[] {
  const place = keyOf(folded)
  return index().divisions.filter(([, names]) => names.some((name) => rank(name, place) <= WORD_STARTS)).map(([code]) => code)
}

interface Ranked {
  readonly entry: Entry
  readonly rank: number
}

/** Every comuna that may be meant, best first; equals in alphabetical order. */
function ranked({ name, places }: TypedComuna): readonly Ranked[] {
  if (name === '') return []
  const typed = keyOf(name)
  const divisions = divisionsNamed(withoutDivision(name) || name)
  const where = places.map(divisionsNamed)
  const rankOf = ({ comuna, name: official, aliases }: Entry): number => Math.min(
    rank(official, typed),
    ...aliases.map((alias) => rank(alias, typed) + ALIAS),
    ...divisions.filter((code) => comuna.code.startsWith(code)).map((code) => (code.length === 3 ? PROVINCE : REGION)),
  )
  return index().comunas
    .filter(({ comuna }) => where.every((codes) => codes.some((code) => comuna.code.startsWith(code))))
    .map((entry) => ({ entry, rank: rankOf(entry) }))
    .filter((found) => found.rank < NOWHERE)
    .sort((a, b) => a.rank - b.rank || (a.entry.name.words < b.entry.name.words ? -1 : 1))
}

/**
 * Comunas that a typed text may mean, best first: exact name, name that starts so, a word that starts so, a name that
 * contains it, then those of a province or region so named. Accents, case, hyphens, apostrophes and spaces do not matter;
 * usual spellings count («Paihuano» finds Paiguano), and so do the code (`8203`), abbreviations («Pto. Montt»), «Municipalidad de»
 * before it, and a province or region behind it («Quilpué, Valparaíso»).
 *
 * @param limit at most this many results
 * @returns equals in alphabetical order; nothing for a text without letters or digits, or longer than `LONGEST_COMUNA`
 */
export function searchComunas(text: string, limit = 10): readonly Comuna[] {
  const typed = readTypedComuna(text)
  const coded = municipalityStatus(typed.name)
  if (coded.status !== 'unknown') return [coded.comuna].slice(0, limit)
  return ranked(typed).slice(0, limit).map(({ entry }) => entry.comuna)
}

/**
 * The one comuna that a text names in full: by its name, its code, a usual spelling or a usual abbreviation, although longer names
 * begin with it («San Pedro», «Los Ángeles»); a name goes before another's usual spelling.
 *
 * @returns `null` when it names none, or more than one
 */
export function comunaNamed(text: string): Comuna | null {
  const typed = readTypedComuna(text)
  const coded = municipalityStatus(typed.name)
  if (coded.status !== 'unknown') return coded.comuna
  const [first, second] = ranked(typed)
  return first && first.rank < STARTS && second?.rank !== first.rank ? first.entry.comuna : null
}
