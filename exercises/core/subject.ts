import type { InstrumentDefinition } from './instrument'
import { hash } from './shuffle'
import { normalText } from './text'

/**
 * What a response is about besides its municipality: the **subject** is the alliance, network or initiative that is judged, by its
 * name; the **round** says which measurement of it this is, so that a second one never replaces the first.
 */

/** Most characters of a subject. */
export const SUBJECT_LENGTH = 80
/** Rounds go from 1, which is what a response says that names none, to this one. */
export const LAST_ROUND = 9

/** Control characters, those that turn the direction of writing, and halves of a character. */
const UNPRINTABLE = /[\p{Cc}\p{Surrogate}\u202A-\u202E\u2066-\u2069]/u

export type SubjectFault = 'too-long' | 'unprintable'

export type SubjectReading =
  /** Trimmed and in NFC, so that equal subjects are equal texts; `null` for none. */
  | { readonly status: 'read'; readonly subject: string | null }
  | { readonly status: 'rejected'; readonly fault: SubjectFault }

const NO_SUBJECT: SubjectReading = { status: 'read', subject: null }

/** Whether what an instrument measures has a name of its own; of the others the municipality is the subject. */
export const takesSubject = ({ about }: Pick<InstrumentDefinition, 'about'>): boolean => about !== 'municipio'

/** The name of an alliance, network or initiative as somebody wrote it. */
export function readSubject(raw: string): SubjectReading {
  if (raw === '') return NO_SUBJECT
  const subject = raw.trim().normalize('NFC')
  if (subject === '') return NO_SUBJECT
  if (UNPRINTABLE.test(subject)) return { status: 'rejected', fault: 'unprintable' }
  // Characters, not units of UTF-16; most texts need no counting.
  if (subject.length > SUBJECT_LENGTH && [...subject].length > SUBJECT_LENGTH) return { status: 'rejected', fault: 'too-long' }
  return { status: 'read', subject }
}

export const isRound = (raw: unknown): raw is number => Number.isInteger(raw) && Number(raw) >= 1 && Number(raw) <= LAST_ROUND

/** What a response, a room or an invitation says of what is measured, each only where it is not the usual: no name, the first round. */
export interface About {
  readonly subject?: string
  readonly round?: number
}

export const measured = (subject: string | null, round: number): About => ({ ...(subject === null ? {} : { subject }), ...(round === 1 ? {} : { round }) })

/** The round of a response or a room; those that name none are of the first. */
export const roundOf = ({ round }: Pick<About, 'round'>): number => round ?? 1

/** Whether a text is a subject as every reader gives it. */
export function isSubject(text: string): boolean {
  const reading = readSubject(text)
  return reading.status === 'read' && reading.subject === text
}

/** Two names that a person may have meant for the same: they differ in capitals, accents or spaces alone. */
export const nearlySame = (a: string, b: string): boolean => a !== b && normalText(a) === normalText(b)

/**
 * Names of each set that are nearly the same, in the order in which they come; each name is given once. Most stand alone: of those only
 * a place is remembered and not the text, since there may be a million.
 */
export function nearlyEqual(subjects: readonly string[]): string[][] {
  const distinct = [...new Set(subjects)]
  const places = new Uint8Array(16 * distinct.length + 1)
  const placeOf = (normal: string): number => hash(normal) % places.length
  for (const subject of distinct) {
    const place = placeOf(normalText(subject))
    places[place] = Math.min(2, (places[place] ?? 0) + 1)
  }
  const sets = new Map<string, string[]>()
  for (const subject of distinct) {
    const normal = normalText(subject)
    if (places[placeOf(normal)] === 1) continue
    const set = sets.get(normal)
    if (set) set.push(subject)
    else sets.set(normal, [subject])
  }
  return [...sets.values()].filter((set) => set.length > 1)
}
