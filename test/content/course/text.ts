import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import nspell from 'nspell'
import { SOURCE_KEYS } from '../../../exercises/core/sources'
import { inflesz } from '../readability'
import { at, blank, textsOf, withoutCode, type Course } from './read'

/** Checks of how lessons, exercises and glossary are written. */

/** A point of a list that is no sentence. */
const NAME = /^\s*(?:[-*]|\d+\.) (?!\[[x ]\] |\()(?:.*[^.?!:;,»])$/

/** What people read as running text: no headings, tables, lists of names, figures, tags nor the marks of exercises; nor the list of sources. */
export function runningProse(source: string): string {
  return withoutCode(source)
    .replace(/^## Fuentes\b[\s\S]*/m, '')
    .split('\n')
    .filter((line) => !/^\s*(#|\||!\[|<|:::|- (respuesta|tolerancia|unidad|si):)/.test(line) && !NAME.test(line))
    .map((line) => line.replace(/^(\s*>\s?)+/, '').replace(/^(\s*)[-*] (\[[x ]\] |\([0-2]\) )?/, '$1').replace(/→ #[\w-]+|\{#[^}]*\}|`[^`]*`/g, ''))
    .join('\n')
}

/** How many words of running prose a lesson has; about 1,200 is the most that one reads in a sitting. */
export const proseWords = (source: string): number => (runningProse(source).match(/\p{L}+/gu) ?? []).length

/** INFLESZ of 55 or more («normal») in lessons and in the exercises of each. Not in pages of a few words, nor in the programme, which is a list of names. */
export function readability(course: Course): readonly string[] {
  return textsOf(course).filter(({ path }) => path !== 'docs/modulos/index.md').flatMap(({ path, source }) => {
    const prose = runningProse(source)
    if (prose.split(/\s+/).length < 100) return []
    const score = inflesz(prose)
    return score >= 55 ? [] : [`${path}: INFLESZ ${score.toFixed(0)}; debe ser 55 o más. Acorte las frases y use palabras más cortas.`]
  })
}

/** Words that people do not read as Spanish: addresses, ids, keys of sources, code, and the English of VitePress's blocks. */
function spoken(source: string): string {
  return withoutCode(source)
    .replace(/`[^`\n]*`|\{#[^}\n]*\}|https?:\S+|→ #[\w-]+|^:::.*$|<[^>\n]*>/gm, blank)
    .replace(/\]\(([^)"]*)/g, blank)
    .replace(new RegExp(`\\b(${SOURCE_KEYS.join('|')})\\b|§[\\w.]+`, 'g'), blank)
    .replace(/(?<!\p{L})[IVX]+(?!\p{L})/gu, blank)
}

const readPackage = (file: string): Buffer => readFileSync(createRequire(import.meta.url).resolve(file))

let speller: ReturnType<typeof nspell> | undefined

/** Spanish of Chile, and our own list of names, acronyms and words of the field (`palabras.txt`). */
function spell(): ReturnType<typeof nspell> {
  if (!speller) {
    speller = nspell(readPackage('dictionary-es-cl/index.aff'), readPackage('dictionary-es-cl/index.dic'))
    speller.personal(ownWords().join('\n'))
  }
  return speller
}

export const ownWords = (): readonly string[] =>
  readFileSync(new URL('../palabras.txt', import.meta.url), 'utf8').split('\n').map((line) => line.replace(/#.*/, '').trim()).filter(Boolean)

const CLITICS = /(?:me|te|se|nos)?(?:lo|la|los|las|le|les|me|te|se|nos)$/

/** The dictionary knows few verbs with pronouns behind (`conversarlo`, `súbalo`): the verb alone is looked up. */
function isSpanish(word: string): boolean {
  const lower = word.toLowerCase()
  if (spell().correct(word) || spell().correct(lower)) return true
  const verb = lower.replace(CLITICS, '')
  return verb !== lower && [verb, verb.normalize('NFD').replace(/\u0301/g, '').normalize('NFC')].some((form) => form.length > 2 && spell().correct(form))
}

/** Words that are not in the dictionary, each once, with the first place where it stands. */
export function spelling(course: Course): readonly string[] {
  const places = new Map<string, string>()
  for (const text of textsOf(course)) {
    for (const { 0: word, index } of spoken(text.source).matchAll(/\p{L}{2,}/gu)) if (!places.has(word)) places.set(word, at(text, index))
  }
  return [...places]
    .filter(([word]) => !isSpanish(word))
    .map(([word, place]) => `${place}: «${word}» no está en el diccionario; corríjala o agréguela a test/content/palabras.txt.`)
}

/** Own words that are used nowhere in the course: a list that only grows stops meaning anything. */
export function unusedOwnWords(course: Course): readonly string[] {
  const used = new Set(textsOf(course).flatMap(({ source }) => spoken(source).toLowerCase().match(/\p{L}{2,}/gu) ?? []))
  return ownWords().filter((word) => !used.has(word.toLowerCase()))
}

const FAMILIAR = /(?<!\p{L})(tú|tuyo|tuya|contigo|ti|puedes|debes|tienes|quieres|haces|eres|estás|vas|sabes|revisa tu|llévalo|tu municipio|tu comuna)(?!\p{L})/giu

/** One address for everybody: *usted*. What people say, in quotation marks or after a dash, is theirs. */
export function formalAddress(course: Course): readonly string[] {
  return textsOf(course).flatMap((text) => {
    const own = spoken(text.source).replace(/«[^»]*»|"[^"\n]*"|^—.*$/gm, blank)
    return [...own.matchAll(FAMILIAR)].map((match) => `${at(text, match.index)}: «${match[0]}» tutea; trate de usted.`)
  })
}
