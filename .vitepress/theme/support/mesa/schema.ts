import * as v from 'valibot'
import { isSubject } from '../../../../exercises/core/subject'
import { isMesaId, isWholeText } from '../../../../exercises/responses/ids'
import { LEAST_OPTIONS, MOST_DOTS, MOST_OPTIONS } from '../../../../exercises/responses/ballot'
import { date, idOf, latestMoment, municipality, stampedBy } from '../record-schema'
import { ID_LENGTH } from '../room/reader'
import { NAME_LENGTH } from '../room/room'

/** The shape of each part of a stored mesa, with bounds far above what people write. */

const LONGEST_TEXT = 2_000
const MOST_ROWS = 200
/** People of one unit in one session; and half hours of one session for one row. */
export const MOST_PEOPLE = 999
export const MOST_HALVES = 48
/** Letters of a line that is voted on: read on a phone and from a wall. */
export const OPTION_LENGTH = 80
/** Dots counted by hand for one line. */
export const MOST_HANDS = 9_999
export const MOST_UNITS = 40
export const UNIT_LENGTH = 80

const text = (length: number) => v.pipe(v.string(), v.maxLength(length), v.check(isWholeText))
const id = idOf(ID_LENGTH)
const whole = (most: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(most))

/** A day of the calendar, `YYYY-MM-DD`: «2026-02-31» is none. */
export const isDay = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value)
const day = v.pipe(v.string(), v.check(isDay))

const session = v.object({
  date: day,
  attendance: v.pipe(v.array(v.object({ unit: text(UNIT_LENGTH), people: whole(MOST_PEOPLE) })), v.maxLength(MOST_UNITS)),
  halves: v.pipe(v.record(id, whole(MOST_HALVES)), v.check((rows) => Object.keys(rows).length <= MOST_ROWS)),
})
const next = v.object({ date: day, time: v.pipe(v.string(), v.regex(/^([01]\d:[0-5]\d|2[0-3]:[0-5]\d)?$/)), where: text(200) })
const options = <const S extends v.GenericSchema>(schema: S) => v.pipe(v.array(schema), v.minLength(LEAST_OPTIONS), v.maxLength(MOST_OPTIONS))
const vote = v.object({
  title: v.pipe(text(OPTION_LENGTH), v.minLength(1)), options: options(v.pipe(text(OPTION_LENGTH), v.minLength(1))),
  each: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(MOST_DOTS)), shown: v.boolean(), openedAt: date,
})
const row = v.object({
  id, title: text(200), level: v.nullable(id), hours: v.nullable(whole(100_000)),
  products: v.pipe(v.array(text(LONGEST_TEXT)), v.maxLength(MOST_ROWS)),
})

/** @param now milliseconds since 1970, the latest moment at which anything can have been set */
export function mesaSchemas(now: number) {
  const stamped = stampedBy(latestMoment(now))
  return {
    /** Without these it is no mesa. */
    frame: v.object({
      id: v.pipe(v.string(), v.check(isMesaId)),
      name: stamped(text(NAME_LENGTH)),
      municipality,
      subject: v.nullable(v.pipe(v.string(), v.minLength(1), v.check(isSubject))),
      createdAt: date,
    }),
    rooms: stamped(v.boolean()),
    pieces: stamped(v.boolean()),
    sessions: stamped(v.nullable(session)),
    next: stamped(v.nullable(next)),
    plan: stamped(v.nullable(v.object({ room: id, instrument: id, rows: v.pipe(v.array(row), v.maxLength(MOST_ROWS)) }))),
    reached: stamped(v.nullable(day)),
    votes: stamped(v.nullable(vote)),
    ballots: stamped(v.nullable(options(whole(MOST_DOTS)))),
    hands: stamped(v.nullable(options(whole(MOST_HANDS)))),
  }
}
