import type { InstrumentDefinition } from '../core/instrument'
import { decodeLink, type LinkReading } from './link'
import { sealedLengths } from './packing'
import { unwrapped } from './unwrap'

/** Finds codes in whatever people paste, export or tap: whole ones are read, cut ones are told, everything else is passed over. */

export interface FoundLink {
  readonly code: string
  readonly reading: LinkReading
}

/** Shorter runs are words, not codes: the shortest code, an invitation, has more characters. */
const SHORTEST = 12
/** From here on a run of mixed characters may be a code of another version, worth telling. */
const UNLIKELY_WORD = 20
/** Different codes of each sort that are looked for: more than any room keeps. */
export const MOST_LINKS = 20_000
/** Lines into which a mail program may have broken one code. */
const MOST_LINES = 4

/** A mark with what follows it, or a run long enough to be a bare code; no code is as long as the bound. */
const RUNS = /#[rs]=([\w-]{0,600})|(?<![\w-])[\w-]{12,600}/g
/** How a line that was broken goes on in the next one, quoted or not. */
const NEXT_LINE = /[ \t]{0,80}\r?\n[> \t]{0,80}([\w-]{1,600})/y
const IN_ADDRESS = /[\w/=?&.#%@+:]/

/** Written by this kit and nobody else: every character of it is accounted for. */
const CERTAIN: readonly LinkReading['status'][] = ['response', 'invitation', 'menu', 'ballot', 'vote']
const isCertain = ({ status }: LinkReading): boolean => CERTAIN.includes(status)

/** The code with which a run begins, whatever is glued behind it; certain ones first, then the longest. */
function wholeIn(run: string, definitions: readonly InstrumentDefinition[]): FoundLink | null {
  let likely: FoundLink | null = null
  for (const length of sealedLengths(run)) {
    if (length < SHORTEST) break
    const code = run.slice(0, length)
    const reading = decodeLink(code, definitions)
    if (isCertain(reading)) return { code, reading }
    if (reading.status !== 'broken') likely ??= { code, reading }
  }
  return likely
}

/** Behind a mark: there a code is meant, also one that the program broke in several lines. */
function marked(text: string, end: number, run: string, definitions: readonly InstrumentDefinition[]): FoundLink | null {
  const found = wholeIn(run, definitions)
  if (found && isCertain(found.reading)) return found
  let joined = run
  NEXT_LINE.lastIndex = end
  for (let line = 1; line < MOST_LINES; line++) {
    const [, more] = NEXT_LINE.exec(text) ?? []
    if (more === undefined) break
    joined += more
    const whole = wholeIn(joined, definitions)
    if (whole && isCertain(whole.reading)) return whole
  }
  return found
}

const looksMixed = (code: string): boolean => code.length >= UNLIKELY_WORD && /[a-z]/.test(code) && /[A-Z]/.test(code) && /\d/.test(code)

/**
 * Without a mark only what is certain is a code: ordinary words match the check characters now and then. A code of another version
 * is certain for the kit that wrote it, and is told when it stands alone and no word looks like it.
 */
function bare(run: string, alone: boolean, definitions: readonly InstrumentDefinition[]): FoundLink[] {
  const found: FoundLink[] = []
  // `_code_` is how chats write italics.
  for (let rest = run.replace(/^[_-]+/, ''); rest.length >= SHORTEST;) {
    const whole = wholeIn(rest, definitions)
    if (!whole) break
    const told = isCertain(whole.reading) || (alone && looksMixed(whole.code) && /^[_-]*$/.test(rest.slice(whole.code.length)))
    if (!told) break
    found.push(whole)
    rest = rest.slice(whole.code.length)
  }
  return found
}

/** What a cut code still says: without italics closing behind it or another link glued to it. */
const remains = (run: string, next: string): string => (next === ':' ? run.replace(/https?$/, '') : run).replace(/[_-]+$/, '')

interface Found {
  readonly whole: Map<string, FoundLink>
  /** Whole as far as the check characters say, and not to be read by this kit. */
  readonly foreign: Map<string, FoundLink>
  /** What is left of each code that is not whole. */
  readonly cut: Set<string>
}

function scan(text: string, definitions: readonly InstrumentDefinition[], { whole, foreign, cut }: Found): void {
  const keep = (found: FoundLink): unknown => (isCertain(found.reading) ? whole : foreign).set(found.code, found)
  for (const match of text.matchAll(RUNS)) {
    if (whole.size >= MOST_LINKS || foreign.size >= MOST_LINKS || cut.size >= MOST_LINKS) return
    const [all, run] = match
    // The same link again, the commonest case of a chat.
    if (whole.has(run ?? all)) continue
    const end = match.index + all.length
    const before = text.charAt(match.index - 1)
    if (run === undefined) {
      bare(all, !IN_ADDRESS.test(before), definitions).forEach(keep)
      continue
    }
    const found = marked(text, end, run, definitions)
    if (found) {
      keep(found)
      // A second code glued to the first one without its address.
      if (run.startsWith(found.code)) bare(run.slice(found.code.length), false, definitions).forEach(keep)
    } else if (run !== '' || /[\w/]/.test(before)) cut.add(remains(run, text.charAt(end)))
  }
}

/** Those of which no other one, whole or cut, is the continuation: a quotation of a link that is there alarms nobody. */
function unaccounted(cut: ReadonlySet<string>, whole: readonly string[]): string[] {
  const all = [...new Set([...cut, ...whole])].sort()
  const missing = new Set(all.filter((code, index) => cut.has(code) && !all[index + 1]?.startsWith(code)))
  return [...cut].filter((code) => missing.has(code))
}

/**
 * Every code in any amount of text, of any host, bare or wrapped, each once: first those that are whole, then those that are
 * cut or changed (`broken`), whose code is what is left of it, perhaps nothing.
 *
 * Of each sort at most `MOST_LINKS`, give or take those of one run.
 *
 * @param definitions every instrument that can be read
 */
export function findLinks(text: string, definitions: readonly InstrumentDefinition[]): FoundLink[] {
  const whole = new Map<string, FoundLink>()
  let last: Found = { whole, foreign: new Map(), cut: new Set() }
  for (const layer of unwrapped(text)) {
    // Only the last layer says what cannot be read: in the others a code may still be broken by its wrapping.
    last = { whole, foreign: new Map(), cut: new Set() }
    scan(layer, definitions, last)
  }
  const read = [...whole.values(), ...last.foreign.values()]
  const broken = unaccounted(last.cut, read.map(({ code }) => code)).map((code): FoundLink => ({ code, reading: { status: 'broken' } }))
  return [...read, ...broken]
}

/** What stands behind the mark of a tapped link (`#r=…`, also when a program encoded the `=`); `null` when it is no such link. */
export function afterMark(fragment: string, mark: 'r' | 's' | 'd'): string | null {
  const [, found, rest = ''] = /^#([rsd])(?:=|%(?:25)*3D)(.*)$/is.exec(fragment) ?? []
  return found === mark ? rest : null
}

/** What a tapped link brings, whatever hangs behind its code. */
export function readTapped(mark: 'r' | 's', rest: string, definitions: readonly InstrumentDefinition[]): LinkReading {
  return findLinks(`#${mark}=${rest}`, definitions)[0]?.reading ?? { status: 'broken' }
}
