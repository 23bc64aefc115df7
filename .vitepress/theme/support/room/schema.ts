import * as v from 'valibot'
import { ROLES } from '../../../../exercises/core/response'
import { isRound, isSubject } from '../../../../exercises/core/subject'
import { roomNumber } from '../../../../exercises/responses/ids'
import { date, idOf, latestMoment, municipality, stampedBy, text } from '../record-schema'
import { APART_REASONS, DECISIONS, VIAS } from './model'
import { ID_LENGTH } from './reader'
import { NAME_LENGTH } from './room'

/** The shape of each part of a stored room, with bounds far above what the tools write. */

const LONGEST_TEXT = 5_000

const id = idOf(ID_LENGTH)
const day = v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2})?$/))
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const answer = v.nullable(v.union([v.pipe(v.number(), v.finite()), text(100)]))

/** Whether links can carry it. */
function isRoomId(text: string): boolean {
  try {
    return roomNumber(text) > 0
  } catch {
    return false
  }
}

/** What is measured, where it says more than the usual. */
const about = { subject: v.exactOptional(v.pipe(v.string(), v.check(isSubject))), round: v.exactOptional(v.pipe(v.number(), v.check((round) => isRound(round) && round > 1))) }

/** A response of any instrument and version: only its shape can be checked here. */
export const looseResponse = v.object({
  instrument: text(100),
  version: v.pipe(v.number(), v.integer()),
  municipality: v.nullable(text(10)),
  ...about,
  respondent: v.object({ id: v.nullable(id), role: v.nullable(v.picklist(ROLES)) }),
  answers: v.record(text(100), answer),
  evidence: v.exactOptional(v.record(text(100), text(LONGEST_TEXT))),
  answeredAt: v.nullable(date),
  room: v.exactOptional(text(20)),
})

const agreement = v.object({ value: answer, reason: text(LONGEST_TEXT), dissent: text(LONGEST_TEXT) })

const action = v.object({
  id,
  area: text(100),
  order: v.pipe(v.number(), v.finite()),
  action: text(LONGEST_TEXT),
  assistance: text(LONGEST_TEXT),
  unit: text(LONGEST_TEXT),
  due: day,
})

/**
 * @param now milliseconds since 1970: stamps from a clock that ran ahead are brought back to it, because nothing could
 *   ever be newer than they are
 */
export function roomSchemas(now: number) {
  const latest = latestMoment(now)
  const stamped = stampedBy(latest)
  return {
    /** Without these it is no room. */
    frame: v.object({
      id: v.pipe(v.string(), v.check(isRoomId)),
      name: stamped(text(NAME_LENGTH)),
      municipality,
      ...about,
      instrument: text(100),
      version: v.pipe(v.number(), v.integer(), v.minValue(1)),
      createdAt: date,
    }),
    revealed: stamped(v.boolean()),
    plan: stamped(v.object({ hours: v.nullable(whole), weights: v.record(text(100), whole) })),
    apart: v.object({
      id,
      reason: v.picklist(APART_REASONS),
      from: text(LONGEST_TEXT),
      response: v.nullable(looseResponse),
      detail: text(LONGEST_TEXT),
      via: v.picklist(VIAS),
      at: v.pipe(v.number(), v.finite(), v.transform((at) => Math.min(Math.max(at, 0), latest))),
    }),
    removed: stamped(v.boolean()),
    readLast: stamped(whole),
    arrivals: stamped(v.picklist(VIAS)),
    decisions: stamped(v.nullable(v.picklist(DECISIONS))),
    agreements: stamped(v.nullable(agreement)),
    proposal: stamped(v.nullable(action)),
  }
}
