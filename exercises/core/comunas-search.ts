import { COMUNAS, PROVINCES, REGIONS, municipalityStatus, type Comuna, type Division } from './comunas-list'
import { foldText } from './text'

/** How well a text matches, best first. Half a step worse (`ALIAS`) when it is another name and not the official one. */
const EXACT = 0
const STARTS = 1
const WORD_STARTS = 2
const CONTAINS = 3
const PROVINCE = 4
const REGION = 5
const NOWHERE = 6
const ALIAS = 0.5

/** A name ready to be compared: with its words apart (` san pedro de la paz`) and run together (`sanpedrodelapaz`). */
interface Key {
  readonly words: string
  readonly joined: string
}

const join = (folded: string): string => folded.replaceAll(' ', '')

function key(text: string): Key {
  const folded = foldText(text)
  return { words: ` ${folded}`, joined: join(folded) }
}

/** Spaces are optional («llayllay», «vinadelmar»), except that a word begins where it is written apart. */
function rank(name: Key, words: string, joined: string): number {
  if (name.joined === joined) return EXACT
  if (name.joined.startsWith(joined)) return STARTS
  if (name.words.includes(` ${words}`)) return WORD_STARTS
  return name.joined.includes(joined) ? CONTAINS : NOWHERE
}

interface Entry {
  readonly comuna: Comuna
  readonly name: Key
  readonly aliases: readonly Key[]
  readonly province: readonly Key[]
  readonly region: readonly Key[]
}

const keysOf = (divisions: readonly Division[]): ReadonlyMap<string, readonly Key[]> =>
  new Map(divisions.map(({ code, name, aliases }) => [code, [name, ...aliases].map(key)]))

let built: readonly Entry[] | undefined

/** Built at the first search and not on load: most visits pick no comuna. */
function entries(): readonly Entry[] {
  if (built) return built
  const provinces = keysOf(PROVINCES)
  const regions = keysOf(REGIONS)
  built = COMUNAS.map((comuna) => ({
    comuna,
    name: key(comuna.name),
    aliases: comuna.aliases.map(key),
    province: provinces.get(comuna.code.slice(0, 3)) ?? [],
    region: regions.get(comuna.code.slice(0, 2)) ?? [],
  }))
  return built
}

function best({ name, aliases, province, region }: Entry, words: string, joined: string): number {
  const starts = (division: Key): boolean => rank(division, words, joined) <= WORD_STARTS
  return Math.min(
    rank(name, words, joined),
    ...aliases.map((alias) => rank(alias, words, joined) + ALIAS),
    province.some(starts) ? PROVINCE : NOWHERE,
    region.some(starts) ? REGION : NOWHERE,
  )
}

/**
 * Comunas that a typed text may mean, best first: exact name, name that starts so, a word that starts so, a name that
 * contains it, then those of a province or region so named. Accents, case, hyphens, apostrophes and spaces do not matter;
 * usual spellings count («Paihuano» finds Paiguano), and so does the code (`8203`).
 *
 * @param limit at most this many results
 * @returns equals in alphabetical order; nothing for a text without letters or digits
 */
export function searchComunas(text: string, limit = 10): readonly Comuna[] {
  const words = foldText(text)
  if (words === '') return []
  const coded = municipalityStatus(words)
  if (coded.status !== 'unknown') return [coded.comuna].slice(0, limit)
  const joined = join(words)
  return entries()
    .map((entry) => ({ entry, rank: best(entry, words, joined) }))
    .filter((found) => found.rank < NOWHERE)
    .sort((a, b) => a.rank - b.rank || (a.entry.name.words < b.entry.name.words ? -1 : 1))
    .slice(0, limit)
    .map(({ entry }) => entry.comuna)
}
