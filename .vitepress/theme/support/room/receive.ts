import type { Response, Role } from '../../../../exercises/core/response'
import { canonical, fingerprint } from '../canonical'
import { atOnce, type Steps } from '../slices'
import { stamp, type Stamped } from '../stamped'
import { mergeApart } from './merge'
import type { ApartReason, Decision, Room, SetApart, Via } from './model'
import type { ReadNote } from '../../../../exercises/responses/reading'
import { createReadings } from './readings'
import { acceptable, anonymousId, arrangeSteps, byNewest, misfit, personOf, poolOf, secondsOf, sheetKey } from './people'

/** One thing that came in: a response, or what could not be read and why. */
export type Incoming = {
  /** File name, or how it came: «enlace pegado». */
  readonly source: string
  /** Where in the source: «línea 12»; empty when the source is one thing. */
  readonly place: string
} & (
  /** `notes`: what of it could not be read although it counts. */
  | { readonly response: Response; readonly notes?: readonly ReadNote[] }
  /** Spanish sentence: what is wrong and how to mend it. */
  | { readonly response: null; readonly reason: 'unreadable' | 'other-version' | 'other-instrument'; readonly problem: string }
)

export type Outcome =
  | 'added'
  /** A newer sheet of somebody already here. */
  | 'newer'
  /** An older sheet of somebody already here: kept in `replaced`, not counted. */
  | 'older'
  /** Exactly what was here already. */
  | 'identical'
  /** Of somebody whom the facilitator removed: still out. */
  | 'removed'
  | 'apart'
  /** Was already apart. */
  | 'apart-again'

export interface ReceiptEntry {
  readonly outcome: Outcome
  readonly source: string
  readonly place: string
  readonly person: string | null
  readonly role: Role | null
  readonly reason: ApartReason | null
  readonly detail: string
  /** What of it could not be read although it was taken in. */
  readonly notes: readonly ReadNote[]
  /** Milliseconds by which its date is ahead of this device's clock; 0 when it is not, give or take `CLOCKS_DIFFER`. */
  readonly ahead: number
}

export interface Receipt {
  readonly room: Room
  readonly entries: readonly ReceiptEntry[]
  /** Rows that brought no respondent id and were taken as a person each. */
  readonly anonymous: number
}

export interface ReceiveOptions {
  readonly via: Via
  /** Milliseconds since 1970. */
  readonly now: number
  /** Spanish sentence for a response that does not belong in this room: why, and what to do. */
  readonly explain: (reason: ApartReason, response: Response, room: Room) => string
  /** The person has chosen this room for them: what may honestly be counted here is, without asking again. */
  readonly accept?: boolean
}

/** More people than any mesa has; bounds what a hostile or mistaken file can put in the browser. */
export const MOST_PEOPLE = 3000
/** Different sheets, older ones included, that a room keeps. */
export const MOST_SHEETS = 4 * MOST_PEOPLE
/** Clocks that nobody set by hand, and time zones that somebody did, in milliseconds. */
const CLOCKS_DIFFER = 3_600_000

/**
 * A clock that runs ahead leaves its mark: the latest `answeredAt` of a person counts, here as on the command line, so that the date
 * is left as it is and every device decides alike. Whoever receives it is told.
 */
function aheadOf(response: Response | null, now: number): number {
  const ahead = response === null ? 0 : secondsOf(response) * 1000 - now
  return ahead > CLOCKS_DIFFER ? ahead : 0
}

/** What one reception may set apart one by one; the rest of it is told as a number. */
export const MOST_APART = 200

/** Gives every row without an id one of its own (`anonymousId`). */
function named(batch: readonly Incoming[]): { batch: readonly Incoming[]; anonymous: number } {
  const seen = new Map<string, number>()
  let anonymous = 0
  const result = batch.map((incoming) => {
    if (incoming.response === null || incoming.response.respondent.id !== null) return incoming
    anonymous++
    const key = `${incoming.source}|${canonical(incoming.response)}`
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    const id = anonymousId(incoming.response, incoming.source, before)
    return { ...incoming, response: { ...incoming.response, respondent: { ...incoming.response.respondent, id } } }
  })
  return { batch: result, anonymous }
}

/** What is set apart, told apart by what it is and not by when it came. */
function apartEntry(incoming: Incoming, reason: ApartReason, detail: string, { via, now }: ReceiveOptions): SetApart {
  const { source, place, response } = incoming
  const from = place === '' ? source : `${source}, ${place}`
  const id = fingerprint(response === null ? canonical([reason, from, detail]) : canonical([reason, response]))
  return { id, reason, from, response, detail, via, at: now }
}

/**
 * Adds to a room whatever came in and says what became of each piece. Nothing that was there is lost; receiving the same
 * thing again changes nothing.
 */
export const receive = (room: Room, incoming: readonly Incoming[], options: ReceiveOptions): Receipt => atOnce(receiveSteps(room, incoming, options))

/** The same, piece by piece. */
export function* receiveSteps(room: Room, incoming: readonly Incoming[], options: ReceiveOptions): Steps<Receipt> {
  const { batch, anonymous } = named(incoming)
  const newestOf = new Map([...room.responses, ...room.withdrawn].map((response) => [personOf(response), response]))
  const readings = yield* createReadings(room, options.now)
  const known = new Set(poolOf(room).map(sheetKey))
  const apart = new Map(room.apart.map((entry) => [entry.id, entry]))
  const arrivals = new Map<string, Stamped<Via>>(Object.entries(room.arrivals))
  const decisions = new Map<string, Stamped<Decision | null>>(Object.entries(room.decisions))
  const pool = [...poolOf(room)]
  let setApart = 0

  function keepApart(piece: Incoming, reason: ApartReason, detail: string): Outcome {
    const entry = apartEntry(piece, reason, detail, options)
    if (apart.has(entry.id)) return 'apart-again'
    if (++setApart <= MOST_APART) apart.set(entry.id, entry)
    return 'apart'
  }

  /** Counted although it does not fit: stays listed among what was set apart, as accepted, so that it can be undone. */
  function keepAccepted(piece: Incoming, response: Response, reason: ApartReason, detail: string): Outcome {
    const entry = apartEntry(piece, reason, detail, options)
    const counted = decisions.get(entry.id)?.value === 'accepted'
    if (!apart.has(entry.id)) apart.set(entry.id, entry)
    decisions.set(entry.id, stamp('accepted', options.now, decisions.get(entry.id)))
    if (counted) return 'identical'
    return keep(response)
  }

  function keep(response: Response): Outcome {
    const person = personOf(response)
    const before = newestOf.get(person)
    const key = sheetKey(response)
    const again = known.has(key)
    readings.add(response)
    // Also when it is known: this copy may carry the evidence notes that the other lacked.
    pool.push(response)
    known.add(key)
    const newer = !before || byNewest(readings.readLast)(response, before) < 0
    if (newer) newestOf.set(person, response)
    if (room.removed[person]?.value) return 'removed'
    if (again && !(newer && before && sheetKey(before) !== key)) return 'identical'
    if (!newer) return 'older'
    arrivals.set(person, { value: options.via, at: options.now })
    return before ? 'newer' : 'added'
  }

  function take(piece: Incoming): ReceiptEntry {
    const { source, place, response } = piece
    if (response === null) {
      return { outcome: keepApart(piece, piece.reason, piece.problem), source, place, person: null, role: null, reason: piece.reason, detail: piece.problem, notes: [], ahead: 0 }
    }
    const person = personOf(response)
    const full = (newestOf.size >= MOST_PEOPLE && !newestOf.has(person)) || (known.size >= MOST_SHEETS && !known.has(sheetKey(response)))
    const reason = misfit(room, response) ?? (full ? 'full' : null)
    const detail = reason === null ? '' : options.explain(reason, response, room)
    const accepted = options.accept === true && acceptable(room, response)
    const outcome = reason === null ? keep(response) : accepted ? keepAccepted(piece, response, reason, detail) : keepApart(piece, reason, detail)
    return { outcome, source, place, person, role: response.respondent.role, reason, detail, notes: piece.notes ?? [], ahead: aheadOf(response, options.now) }
  }

  const entries: ReceiptEntry[] = []
  for (const piece of batch) {
    yield
    entries.push(take(piece))
  }
  const filled = {
    ...room,
    readLast: { ...readings.readLast },
    arrivals: Object.fromEntries(arrivals),
    apart: mergeApart([...apart.values()], []),
    decisions: Object.fromEntries(decisions),
  }
  return { room: yield* arrangeSteps(filled, pool), entries, anonymous }
}

/** How many of each outcome, to tell it in a sentence. */
export function tally(entries: readonly ReceiptEntry[]): Readonly<Record<Outcome, number>> {
  const counts: Record<Outcome, number> = { added: 0, newer: 0, older: 0, identical: 0, removed: 0, apart: 0, 'apart-again': 0 }
  for (const { outcome } of entries) counts[outcome]++
  return counts
}
