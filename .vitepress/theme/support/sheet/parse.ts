import * as v from 'valibot'
import { EVIDENCE_LENGTH, ROLES } from '../../../../exercises/core/response'
import { isRound, isSubject } from '../../../../exercises/core/subject'
import { isWholeText } from '../../../../exercises/responses/ids'
import { Moment } from '../moment'
import type { Sheet } from './model'

/** More entries than any instrument has items; bounds what a broken record can cost. */
const MOST_ITEMS = 500

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(80), v.check(isWholeText))
const Answer = v.union([v.pipe(v.number(), v.finite()), Id, v.null()])
const Note = v.pipe(v.string(), v.maxLength(EVIDENCE_LENGTH))

const stamped = <S extends v.GenericSchema>(value: S) => v.object({ value, at: Moment })
const byItem = <S extends v.GenericSchema>(value: S) =>
  v.pipe(v.record(Id, value), v.check((entries) => Object.keys(entries).length <= MOST_ITEMS))

const StoredSheet = v.object({
  instrument: Id,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  respondent: Id,
  createdAt: Moment,
  municipality: stamped(v.nullable(v.pipe(v.string(), v.regex(/^\d{5}$/)))),
  // Sheets from before there were any say nothing of them.
  subject: v.optional(stamped(v.nullable(v.pipe(v.string(), v.check(isSubject)))), { value: null, at: 0 }),
  round: v.optional(stamped(v.pipe(v.number(), v.check((round) => isRound(round)))), { value: 1, at: 0 }),
  role: stamped(v.nullable(v.picklist(ROLES))),
  room: stamped(v.nullable(Id)),
  answers: byItem(stamped(Answer)),
  evidence: byItem(stamped(Note)),
  clearedAt: Moment,
  handedOverAt: v.nullable(Moment),
  place: stamped(v.pipe(v.string(), v.maxLength(80))),
  unmapped: v.pipe(v.array(v.object({ item: Id, value: Answer, note: Note })), v.maxLength(MOST_ITEMS)),
})

/** Reads a sheet that this or an older version of the site stored; `null` when it is something else. */
export function parseSheet(raw: unknown): Sheet | null {
  const read = v.safeParse(StoredSheet, raw)
  return read.success ? read.output : null
}
