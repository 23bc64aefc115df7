import { municipalityStatus } from '../core/comunas'
import type { AnswerValue, InstrumentDefinition } from '../core/instrument'
import { itemsOf, optionValues } from '../core/instrument'
import { ROLES, type Response } from '../core/response'
import type { About } from '../core/subject'
import { ballotFields, takeBallot, takeVote, voteFields, type Ballot, type VoteInvitation } from './ballot'
import { RESPONDENT_IDS, ROOM_IDS, respondentId, respondentNumber, roomFromNumber, roomNumber } from './ids'
import { aboutFields, isUsual, takeAbout } from './link-about'
import { menuDigits, readMenu, type Menu } from './link-menu'
import { pack, sealed, unpack, unsealed, type Field } from './packing'

/**
 * Responses and invitations as a short code for the fragment of a link (`#r=…`, `#s=…`): some 30 characters for 24 items.
 *
 * A code is one whole number in base 64 (URL alphabet), closed by two check characters of which the last is a letter,
 * because chat programs drop a trailing `-` or `_`. Evidence notes never travel in it.
 */

/**
 * Layouts; a reader refuses newer ones instead of guessing. The first character names the format.
 *
 * - 1 is for what names no subject and is of the first round: everything in one number, of two kinds for ever.
 * - 2 says the rest: the first two characters are the format and the kind, so that a later kind changes no earlier code.
 */
export const FORMAT = { usual: 1, about: 2 } as const
/** By number, which is permanent. */
const KINDS = ['response', 'invitation', 'menu', 'ballot', 'vote', 'document'] as const
type Kind = (typeof KINDS)[number]
/** A document of a team's, which its own page reads (`link-document.ts`): it may be longer than any other code. */
export const DOCUMENT_KIND = KINDS.indexOf('document')
/** Kinds that format 1 has room for. */
const KINDS_OF_USUAL = 2
/** Seconds are counted from here, so that 30 bits last until 2058. */
const EPOCH = Date.UTC(2024, 0, 1)
const RADIX = { format: 4, instrument: 32, version: 64, municipality: 100_000, role: 8, seconds: 2 ** 30 } as const

export interface Invitation extends About {
  readonly instrument: string
  readonly version: number
  readonly municipality: string | null
  readonly room: string
}

export type LinkReading =
  | { readonly status: 'response'; readonly response: Response }
  | { readonly status: 'invitation'; readonly invitation: Invitation }
  /** To several rooms, for a person to choose. */
  | { readonly status: 'menu'; readonly menu: Menu }
  /** One person's dots in a vote of a mesa. */
  | { readonly status: 'ballot'; readonly ballot: Ballot }
  | { readonly status: 'vote'; readonly vote: VoteInvitation }
  /** A document of a team's: its page opens it. */
  | { readonly status: 'document' }
  /** Cut or mistyped: the check characters do not match. */
  | { readonly status: 'broken' }
  /** Made by a newer kit than this one. */
  | { readonly status: 'newer-format' }
  /** Whole, and of a kind that a newer kit than this one made. */
  | { readonly status: 'unknown-kind' }
  | { readonly status: 'unknown-instrument' }
  | { readonly status: 'other-version'; readonly instrument: string; readonly version: number; readonly municipality: string | null }

interface Place extends About {
  readonly municipality: string | null
  readonly room: string | null
}

function written(definition: InstrumentDefinition, kind: Kind, place: Place, rest: readonly Field[]): string {
  const number = KINDS.indexOf(kind)
  const head: readonly Field[] = [
    [definition.code, RADIX.instrument],
    [definition.version, RADIX.version],
    [place.municipality === null ? 0 : Number(place.municipality), RADIX.municipality],
    [roomNumber(place.room), ROOM_IDS],
  ]
  return sealed(isUsual(place)
    ? pack([[FORMAT.usual, RADIX.format], [number, KINDS_OF_USUAL], ...head, ...rest])
    : [FORMAT.about, number, ...pack([...head, ...aboutFields(definition, place), ...rest])])
}

function answerField(values: readonly (string | number)[], answer: AnswerValue): Field {
  const index = answer === null ? -1 : values.indexOf(answer)
  if (answer !== null && index < 0) throw new RangeError(`not an option: ${answer}`)
  return [index + 1, values.length + 1]
}

function secondsFrom(answeredAt: string | null): number {
  const seconds = Math.floor(((answeredAt === null ? NaN : Date.parse(answeredAt)) - EPOCH) / 1000)
  return seconds > 0 && seconds < RADIX.seconds ? seconds : 0
}

/**
 * Code of a response, without its evidence notes.
 *
 * @throws RangeError when an id or an answer is not of the form that this kit makes
 */
export function encodeResponse(definition: InstrumentDefinition, response: Response): string {
  const { id, role } = response.respondent
  return written(definition, 'response', { ...response, room: response.room ?? null }, [
    [respondentNumber(id ?? ''), RESPONDENT_IDS],
    [role === null ? 0 : ROLES.indexOf(role) + 1, RADIX.role],
    [secondsFrom(response.answeredAt), RADIX.seconds],
    ...itemsOf(definition).map((item) => answerField(optionValues(item), response.answers[item.id] ?? null)),
  ])
}

/**
 * Code that opens an instrument with comuna, room, subject and round already set.
 *
 * @throws RangeError when the room id or the subject is not of the form that this kit makes
 */
export function encodeInvitation(definition: InstrumentDefinition, invitation: Omit<Invitation, 'instrument' | 'version'>): string {
  return written(definition, 'invitation', invitation, [])
}

/**
 * Code that invites to several rooms, of which each person chooses one after another.
 *
 * @throws RangeError when there are more rooms, or longer names, than a link holds
 */
export function encodeMenu(invitations: readonly Invitation[], definitions: readonly InstrumentDefinition[]): string {
  const code = sealed([FORMAT.about, KINDS.indexOf('menu'), ...menuDigits(invitations, definitions)])
  if (unsealed(code) === null) throw new RangeError('longer than a link')
  return code
}

/** @throws RangeError when they are not the dots of one person */
export const encodeBallot = (ballot: Ballot): string => sealed([FORMAT.about, KINDS.indexOf('ballot'), ...pack(ballotFields(ballot))])

/** Code with which a phone gives its dots. @throws RangeError when it is no vote of this kit */
export const encodeVote = (vote: VoteInvitation): string => sealed([FORMAT.about, KINDS.indexOf('vote'), ...pack(voteFields(vote))])

function decodeVoting(kind: 'ballot' | 'vote', take: (radix: number) => number, code: string): LinkReading {
  if (kind === 'ballot') {
    const ballot = takeBallot(take)
    return ballot && encodeBallot(ballot) === code ? { status: 'ballot', ballot } : { status: 'broken' }
  }
  const vote = takeVote(take)
  return vote && encodeVote(vote) === code ? { status: 'vote', vote } : { status: 'broken' }
}

function takeResponse(definition: InstrumentDefinition, take: (radix: number) => number): Pick<Response, 'respondent' | 'answers' | 'answeredAt'> {
  const id = respondentId(take(RESPONDENT_IDS))
  const role = ROLES[take(RADIX.role) - 1] ?? null
  const seconds = take(RADIX.seconds)
  const answers = Object.fromEntries(itemsOf(definition).map((item) => {
    const values = optionValues(item)
    return [item.id, values[take(values.length + 1) - 1] ?? null]
  }))
  return { respondent: { id, role }, answers, answeredAt: seconds === 0 ? null : new Date(EPOCH + seconds * 1000).toISOString() }
}

/** What a code's first characters say, and where to read on. */
function opened(digits: readonly number[]): { readonly kind: Kind; readonly usual: boolean; readonly take: (radix: number) => number; readonly rest: readonly number[] } | 'newer-format' | 'unknown-kind' {
  const [first = 0, second = 0, ...rest] = digits
  if (first % RADIX.format === FORMAT.usual) {
    const take = unpack(digits)
    take(RADIX.format)
    const kind = KINDS[take(KINDS_OF_USUAL)]
    return kind === undefined ? 'unknown-kind' : { kind, usual: true, take, rest: [] }
  }
  if (first !== FORMAT.about) return 'newer-format'
  const kind = KINDS[second]
  return kind === undefined ? 'unknown-kind' : { kind, usual: false, take: unpack(rest), rest }
}

/** Reads a code of any format and kind. Everything in it is untrusted: what no encoder of ours would have written is `broken`. */
export function decodeLink(code: string, definitions: readonly InstrumentDefinition[]): LinkReading {
  const digits = unsealed(code)
  if (digits === null) return { status: 'broken' }
  const start = opened(digits)
  if (typeof start === 'string') return { status: start }
  const { kind, usual, take, rest } = start
  if (kind === 'document') return { status: 'document' }
  if (kind === 'menu') {
    const menu = readMenu(rest, definitions)
    return menu ? { status: 'menu', menu } : { status: 'broken' }
  }
  if (kind === 'ballot' || kind === 'vote') return decodeVoting(kind, take, code)
  const number = take(RADIX.instrument)
  const definition = definitions.find((candidate) => candidate.code === number)
  if (!definition) return { status: 'unknown-instrument' }
  const version = take(RADIX.version)
  const cut = take(RADIX.municipality)
  const municipality = cut === 0 ? null : String(cut).padStart(5, '0')
  // No encoder of ours writes one that has no municipality, and a room of it could not be opened again.
  if (municipality !== null && municipalityStatus(municipality).status !== 'ok') return { status: 'broken' }
  const base = { instrument: definition.id, version, municipality }
  if (version !== definition.version) return { status: 'other-version', ...base }
  const room = roomFromNumber(take(ROOM_IDS))
  const about = usual ? {} : takeAbout(definition, take)
  if (about === null) return { status: 'broken' }
  if (kind === 'invitation') {
    const invitation = room === null ? null : { ...base, ...about, room }
    return invitation && encodeInvitation(definition, invitation) === code ? { status: 'invitation', invitation } : { status: 'broken' }
  }
  const response: Response = { ...base, ...about, ...takeResponse(definition, take), ...(room === null ? {} : { room }) }
  return encodeResponse(definition, response) === code ? { status: 'response', response } : { status: 'broken' }
}
