import type { Response } from '../../../../exercises/core/response'
import { nearlySame, roundOf } from '../../../../exercises/core/subject'
import { byText, canonical, fingerprint } from '../canonical'
import { atOnce, type Steps } from '../slices'
import type { ApartReason, Room } from './model'

/** Prefix of the ids made here; respondents' own ids begin with `r-`. */
const ANONYMOUS = 'sin-id-'

/**
 * Id for a row that brought none: a person of its own. It comes from what the row says, so that the same file opened
 * again is the same people.
 *
 * @param source where it came from: equal rows of two files are two people
 * @param occurrence how many equal rows stood before it in that source: equal rows of one file are different people
 */
export function anonymousId(response: Response, source: string, occurrence: number): string {
  return ANONYMOUS + fingerprint(`${source}|${occurrence}|${canonical(response)}`)
}

/** Id of the person; `''` only for data that `receive` never stores. */
export const personOf = (response: Response): string => response.respondent.id ?? ''

/** Milliseconds since 1970; no date is the earliest. */
export function instantOf(response: Response): number {
  const instant = response.answeredAt === null ? NaN : Date.parse(response.answeredAt)
  return Number.isNaN(instant) ? -Infinity : instant
}

/** Whole seconds since 1970, as links carry them; no date is the earliest. */
export const secondsOf = (response: Response): number => Math.floor(instantOf(response) / 1000)

const notesIn = (response: Response): number => Object.keys(response.evidence ?? {}).length

/** A text of a response that is asked for again and again; responses never change, and what was worked out goes with them. */
function once(textOf: (response: Response) => string): (response: Response) => string {
  const known = new WeakMap<Response, string>()
  return (response) => {
    const before = known.get(response)
    if (before !== undefined) return before
    const text = textOf(response)
    known.set(response, text)
    return text
  }
}

/** What a copy says whatever its notes: equal for the link and the file of one sheet. */
export const sheetKey = once((response) => {
  const { subject, respondent, municipality, room } = response
  const round = roundOf(response)
  // Only where there is something to say: the keys of what is kept since before there were subjects and rounds stay.
  const about = subject === undefined && round === 1 ? [] : [subject ?? null, round]
  return canonical([secondsOf(response), respondent, municipality, room ?? null, answered(response), ...about])
})

/** Names a sheet of one exact instant in `Room.readLast`. */
export const readingKey = once((response) => fingerprint(`${sheetKey(response)}|${instantOf(response)}`))

const wholeText = once(canonical)

/** Later reading first; what was never told apart from another of its instant was read before whatever was. */
function byReading(readLast: Room['readLast'], a: Response, b: Response): number {
  const [x, y] = [a, b].map((response) => readLast[readingKey(response)])
  return (y?.at ?? -1) - (x?.at ?? -1) || (y?.value ?? -1) - (x?.value ?? -1)
}

/**
 * Newest first; of several of one instant, or without a date, the one read last. Of two copies of one sheet the one with more
 * evidence notes leads (a link carries none, the file of the same sheet does); what remains is ordered by text, so that
 * every computer decides alike.
 */
export function byNewest(readLast: Room['readLast']): (a: Response, b: Response) => number {
  return (a, b) => {
    const [x, y] = [instantOf(a), instantOf(b)]
    if (x !== y) return x > y ? -1 : 1
    return byReading(readLast, a, b) || notesIn(b) - notesIn(a) || byText(wholeText(b), wholeText(a))
  }
}

/** A missing item is the same as `null`. */
function answered(response: Response): [string, unknown][] {
  return Object.entries(response.answers).filter(([, value]) => value !== null).sort(([a], [b]) => byText(a, b))
}

type RoomFrame = Pick<Room, 'id' | 'instrument' | 'version' | 'municipality' | 'subject' | 'round'>

/** What a response says to be about, against what the room is about; what it leaves open comes after everything else (`leftOpen`). */
function otherSubject(room: RoomFrame, { subject, municipality }: Response): ApartReason | null {
  if (subject !== room.subject && subject !== undefined) return room.subject !== undefined && nearlySame(subject, room.subject) ? 'near-subject' : 'other-subject'
  return room.subject === undefined && municipality !== null && municipality !== room.municipality ? 'other-municipality' : null
}

/** An invitation of the room itself has said of what its answers are. */
function leftOpen(room: RoomFrame, response: Response): ApartReason | null {
  if (room.subject !== undefined) return response.subject === undefined && response.room === undefined ? 'no-subject' : null
  return response.municipality === null && room.municipality !== null ? 'no-municipality' : null
}

/** Why a response does not belong in a room, the weightiest reason first; `null` when it belongs. */
export function misfit(room: RoomFrame, response: Response): ApartReason | null {
  if (response.instrument !== room.instrument) return 'other-instrument'
  if (response.version !== room.version) return 'other-version'
  const other = otherSubject(room, response)
  if (other !== null && other !== 'near-subject') return other
  if (roundOf(response) !== roundOf(room)) return 'other-round'
  if (other !== null) return other
  return response.room !== undefined && response.room !== room.id ? 'other-room' : leftOpen(room, response)
}

/** Reasons that a person may honestly overrule: the sheet is of this instrument, version and round, and may well be about the same. */
const ACCEPTABLE: readonly ApartReason[] = ['no-municipality', 'no-subject', 'near-subject', 'other-room']

/** Whether a person may decide to count a response that does not fit; its reason is looked up again, never taken on trust. */
export function acceptable(room: Room, response: Response | null): boolean {
  const reason = response === null ? null : misfit(room, response)
  return reason !== null && ACCEPTABLE.includes(reason)
}

/** Everything that counts for this room: what fits, and what was set apart and accepted by hand. */
function admitted(room: Room, pool: readonly Response[]): Response[] {
  const accepted = room.apart.flatMap(({ id, response }) =>
    response && acceptable(room, response) && room.decisions[id]?.value === 'accepted' ? [response] : [])
  return [...pool.filter((response) => misfit(room, response) === null), ...accepted]
}

/** One of each set of copies that say the same, in order of `byNewest`. */
function distinct(responses: readonly Response[], readLast: Room['readLast']): Response[] {
  const kept = new Map<string, Response>()
  for (const response of [...responses].sort(byNewest(readLast))) {
    const key = sheetKey(response)
    if (!kept.has(key)) kept.set(key, response)
  }
  return [...kept.values()]
}

/**
 * Sorts all that is known of each person into what counts, what a newer one replaced and what the facilitator removed.
 * It depends on the set of responses, decisions and readings alone, never on the order in which copies meet.
 */
export const arrange = (room: Room, pool: readonly Response[]): Room => atOnce(arrangeSteps(room, pool))

/** The same, person by person. */
export function* arrangeSteps(room: Room, pool: readonly Response[]): Steps<Room> {
  const people = new Map<string, Response[]>()
  for (const response of admitted(room, pool)) {
    const mine = people.get(personOf(response))
    if (mine) mine.push(response)
    else people.set(personOf(response), [response])
  }
  const responses: Response[] = []
  const withdrawn: Response[] = []
  const replaced: Response[] = []
  yield
  for (const id of [...people.keys()].sort(byText)) {
    yield
    const [last, ...older] = distinct(people.get(id) ?? [], room.readLast)
    if (last) (room.removed[id]?.value ? withdrawn : responses).push(last)
    for (const response of older) replaced.push(response)
  }
  return { ...room, responses, withdrawn, replaced }
}

/** Everything that a room knows of people, in no order that matters. */
export const poolOf = (room: Room): readonly Response[] => [...room.responses, ...room.replaced, ...room.withdrawn]

