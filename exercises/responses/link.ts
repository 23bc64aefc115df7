import { municipalityStatus } from '../core/comunas'
import type { AnswerValue, InstrumentDefinition } from '../core/instrument'
import { itemsOf, optionValues } from '../core/instrument'
import { ROLES, type Response } from '../core/response'
import { RESPONDENT_IDS, ROOM_IDS, respondentId, respondentNumber, roomFromNumber, roomNumber } from './ids'
import { pack, sealed, unpack, unsealed, type Field } from './packing'

/**
 * Responses and invitations as a short code for the fragment of a link (`#r=…`, `#s=…`): some 30 characters for 24 items.
 *
 * A code is one whole number in base 64 (URL alphabet), closed by two check characters of which the last is a letter,
 * because chat programs drop a trailing `-` or `_`. Evidence notes never travel in it.
 */

/** Version of the layout below; a reader refuses newer ones instead of guessing. */
const FORMAT = 1
const KINDS = ['response', 'invitation'] as const
/** Seconds are counted from here, so that 30 bits last until 2058. */
const EPOCH = Date.UTC(2024, 0, 1)
const RADIX = { format: 4, kind: KINDS.length, instrument: 32, version: 64, municipality: 100_000, role: 8, seconds: 2 ** 30 } as const

export interface Invitation {
  readonly instrument: string
  readonly version: number
  readonly municipality: string | null
  readonly room: string
}

export type LinkReading =
  | { readonly status: 'response'; readonly response: Response }
  | { readonly status: 'invitation'; readonly invitation: Invitation }
  /** Cut or mistyped: the check characters do not match. */
  | { readonly status: 'broken' }
  /** Made by a newer kit than this one. */
  | { readonly status: 'newer-format' }
  | { readonly status: 'unknown-instrument' }
  | { readonly status: 'other-version'; readonly instrument: string; readonly version: number; readonly municipality: string | null }

function head(definition: InstrumentDefinition, kind: (typeof KINDS)[number], municipality: string | null, room: string | null): Field[] {
  return [
    [FORMAT, RADIX.format],
    [KINDS.indexOf(kind), RADIX.kind],
    [definition.code, RADIX.instrument],
    [definition.version, RADIX.version],
    [municipality === null ? 0 : Number(municipality), RADIX.municipality],
    [roomNumber(room), ROOM_IDS],
  ]
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
  return sealed(pack([
    ...head(definition, 'response', response.municipality, response.room ?? null),
    [respondentNumber(id ?? ''), RESPONDENT_IDS],
    [role === null ? 0 : ROLES.indexOf(role) + 1, RADIX.role],
    [secondsFrom(response.answeredAt), RADIX.seconds],
    ...itemsOf(definition).map((item) => answerField(optionValues(item), response.answers[item.id] ?? null)),
  ]))
}

/**
 * Code that opens an instrument with comuna and room already set.
 *
 * @throws RangeError when the room id is not of the form that this kit makes
 */
export function encodeInvitation(definition: InstrumentDefinition, { municipality, room }: Pick<Invitation, 'municipality' | 'room'>): string {
  return sealed(pack(head(definition, 'invitation', municipality, room)))
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

/** Reads a code of either kind. Everything in it is untrusted: what no encoder of ours would have written is `broken`. */
export function decodeLink(code: string, definitions: readonly InstrumentDefinition[]): LinkReading {
  const digits = unsealed(code)
  if (digits === null) return { status: 'broken' }
  const take = unpack(digits)
  if (take(RADIX.format) !== FORMAT) return { status: 'newer-format' }
  const kind = KINDS[take(RADIX.kind)]
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
  if (kind === 'invitation') {
    const invitation = room === null ? null : { ...base, room }
    return invitation && encodeInvitation(definition, invitation) === code ? { status: 'invitation', invitation } : { status: 'broken' }
  }
  const response: Response = { ...base, ...takeResponse(definition, take), ...(room === null ? {} : { room }) }
  return encodeResponse(definition, response) === code ? { status: 'response', response } : { status: 'broken' }
}
