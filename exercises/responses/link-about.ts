import type { InstrumentDefinition } from '../core/instrument'
import { isSubject, LAST_ROUND, measured, roundOf, SUBJECT_LENGTH, takesSubject, type About } from '../core/subject'
import type { Field } from './packing'

/** Subject and round inside a link of format 2. */

/**
 * Characters that take one small field, the first of them being 1: printable ASCII and what Spanish adds to it. Any other one stands
 * as 0 and its code point. Part of the format: it never changes.
 */
const COMMON = [...Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)), ...'áéíóúüñÁÉÍÓÚÜÑ¿¡«»°ºª–—’‘“”…·€çÇ']
const RADIX = { common: COMMON.length + 1, codePoint: 0x110000, length: SUBJECT_LENGTH + 1, round: LAST_ROUND + 1 } as const

function characterFields(character: string): Field[] {
  const common = COMMON.indexOf(character) + 1
  return common > 0 ? [[common, RADIX.common]] : [[0, RADIX.common], [character.codePointAt(0) ?? 0, RADIX.codePoint]]
}

/** A name, of however many characters a subject may have. */
export function subjectFields(subject: string): Field[] {
  const characters = [...subject]
  return [[characters.length, RADIX.length], ...characters.flatMap(characterFields)]
}

/** The inverse of `subjectFields`; what it gives may be no subject. */
export function takeSubject(take: (radix: number) => number): string {
  const length = take(RADIX.length)
  let subject = ''
  for (let count = 0; count < length; count++) {
    const common = take(RADIX.common)
    subject += common > 0 ? COMMON[common - 1] ?? '' : String.fromCodePoint(take(RADIX.codePoint))
  }
  return subject
}

/** Whether there is anything here that format 1 cannot say. */
export const isUsual = (about: About): boolean => about.subject === undefined && roundOf(about) === 1

/** None is `''`. */
const isSubjectOf = (definition: InstrumentDefinition, text: string): boolean => text === '' || (takesSubject(definition) && isSubject(text))

/** @throws RangeError when round or subject are none that a response of this instrument can have */
export function aboutFields(definition: InstrumentDefinition, about: About): Field[] {
  const subject = about.subject ?? ''
  if (!isSubjectOf(definition, subject)) throw new RangeError('not a subject of this instrument')
  return [[roundOf(about), RADIX.round], ...subjectFields(subject)]
}

/** The inverse of `aboutFields`; `null` where no encoder of ours wrote it. */
export function takeAbout(definition: InstrumentDefinition, take: (radix: number) => number): About | null {
  const round = take(RADIX.round)
  const subject = takeSubject(take)
  if (round === 0 || !isSubjectOf(definition, subject)) return null
  return measured(subject === '' ? null : subject, round)
}
