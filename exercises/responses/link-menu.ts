import { municipalityStatus } from '../core/comunas'
import type { InstrumentDefinition } from '../core/instrument'
import { isSubject, LAST_ROUND, measured, roundOf, takesSubject } from '../core/subject'
import { ROOM_IDS, roomFromNumber, roomNumber } from './ids'
import type { Invitation } from './link'
import { subjectFields, takeSubject } from './link-about'
import { pack, unpack, type Field } from './packing'

/** An invitation to several rooms at once, as the body of a link of format 2: what several of them say is written once. */

/** Rooms in one link: more than a group answers in months. */
export const MOST_INVITED = 12
/** Different alliances, networks and initiatives in one link; a code of more would be no code of ours by its length. */
const MOST_SUBJECTS = 4
const RADIX = { count: MOST_INVITED + 1, subjects: MOST_SUBJECTS + 1, instrument: 32, version: 64, municipality: 100_000, round: LAST_ROUND + 1 } as const

/** One room, with its instrument by number: a site that does not know that one can still read the others. */
interface Entry {
  readonly instrument: number
  readonly version: number
  readonly municipality: string | null
  readonly room: string
  readonly subject: string | null
  readonly round: number
}

export interface Menu {
  readonly invitations: readonly Invitation[]
  /** Rooms of instruments, or versions of them, that this kit does not have. */
  readonly unknown: number
}

/** @throws RangeError when there are more rooms or subjects than a link holds, or an id is not of the form that this kit makes */
function fieldsOf(entries: readonly Entry[]): readonly Field[] {
  const subjects = [...new Set(entries.flatMap(({ subject }) => (subject === null ? [] : [subject])))]
  return [
    [entries.length, RADIX.count],
    [subjects.length, RADIX.subjects],
    ...subjects.flatMap(subjectFields),
    ...entries.flatMap(({ instrument, version, municipality, room, subject, round }): Field[] => [
      [instrument, RADIX.instrument],
      [version, RADIX.version],
      [municipality === null ? 0 : Number(municipality), RADIX.municipality],
      [roomNumber(room), ROOM_IDS],
      [round, RADIX.round],
      [subject === null ? 0 : subjects.indexOf(subject) + 1, RADIX.subjects],
    ]),
  ]
}

function takeEntries(take: (radix: number) => number): readonly Entry[] | null {
  const count = take(RADIX.count)
  const subjects = Array.from({ length: take(RADIX.subjects) }, () => takeSubject(take))
  const entries = Array.from({ length: count }, (): Entry | null => {
    const [instrument, version, cut, room, round, at] = [take(RADIX.instrument), take(RADIX.version), take(RADIX.municipality), roomFromNumber(take(ROOM_IDS)), take(RADIX.round), take(RADIX.subjects)]
    const municipality = cut === 0 ? null : String(cut).padStart(5, '0')
    const subject = at === 0 ? null : subjects[at - 1] ?? ''
    const sound = room !== null && round > 0 && (subject === null || isSubject(subject) && subject !== '') && (municipality === null || municipalityStatus(municipality).status === 'ok')
    return sound ? { instrument, version, municipality, room, subject, round } : null
  })
  const whole = entries.filter((entry) => entry !== null)
  return count === 0 || whole.length < count ? null : whole
}

/**
 * Digits of the invitation to these rooms, without format and kind.
 *
 * @throws RangeError when there is none, or more than a link holds
 */
export function menuDigits(invitations: readonly Invitation[], definitions: readonly InstrumentDefinition[]): number[] {
  if (invitations.length === 0) throw new RangeError('nobody is invited to nothing')
  return pack(fieldsOf(invitations.map(({ instrument, version, municipality, room, subject, round }) => {
    const definition = definitions.find(({ id }) => id === instrument)
    if (!definition || (subject !== undefined && !takesSubject(definition))) throw new RangeError(`not an invitation: ${instrument}`)
    return { instrument: definition.code, version, municipality, room, subject: subject ?? null, round: roundOf({ ...(round === undefined ? {} : { round }) }) }
  })))
}

/** The inverse of `menuDigits`; `null` for what no encoder of ours wrote. */
export function readMenu(digits: readonly number[], definitions: readonly InstrumentDefinition[]): Menu | null {
  const entries = takeEntries(unpack(digits))
  if (entries === null || pack(fieldsOf(entries)).join() !== digits.join()) return null
  const invitations = entries.flatMap(({ instrument, version, municipality, room, subject, round }): Invitation[] => {
    const definition = definitions.find((candidate) => candidate.code === instrument && candidate.version === version)
    return definition && (subject === null || takesSubject(definition)) ? [{ instrument: definition.id, version, municipality, room, ...measured(subject, round) }] : []
  })
  return { invitations, unknown: entries.length - invitations.length }
}
