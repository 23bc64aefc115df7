/**
 * Reads when something was answered: ISO 8601, day–month–year as it is written in Chile, or a spreadsheet's serial number.
 * A time without an offset is Chilean time (mainland), daylight saving included.
 */

interface LocalTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly millisecond: number
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:(?:T(?=\d{2}:)| )(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?: ?(Z|[+-]\d{2}(?::?\d{2})?))?)?$/i
const ISO_BASIC = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(?:(\d{2})(?:[.,](\d{1,9}))?)?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/
/** As spreadsheets, forms and phones in Chile write: `21-11-2026 15:04`, `21/11/26, 3:04:33 p. m.` */
const DAY_FIRST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:,? (\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?: ?([ap])\.? ?m\.?)?)?$/i
/** As Google's forms write in Spanish: `2026/11/21 3:04:05 p. m. GMT-3`. */
const YEAR_FIRST = /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?:,? (\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?: ?([ap])\.? ?m\.?)?(?: ?(?:GMT|UTC)([+-]\d{1,2}(?::?\d{2})?)?)?)?$/i
/** A date that a spreadsheet shows as the number that it is. */
const SERIAL = /^(\d{5,7})(?:[.,](\d{1,20}))?$/
/** Days from the spreadsheet's day 0 to 1970-01-01. */
const SERIAL_EPOCH = 25_569
/** 2000-01-01 and 9999-12-31: below and above it is some other number, not the day on which somebody answered. */
const SERIALS = { first: 36_526, last: 2_958_465 } as const
const DAY = 86_400_000
/** No answer is older; dates far in the past would not come back as they were written. */
const EARLIEST = Date.UTC(1900, 0, 1)

let chile: Intl.DateTimeFormat | undefined

/** Made when a time without an offset is first read: browsers take long to make it, and most pages never read one. */
const chileanTime = (): Intl.DateTimeFormat => chile ??= new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Santiago', hourCycle: 'h23',
  year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
})

function utc({ year, month, day, hour, minute, second, millisecond }: LocalTime): number | null {
  if (hour > 23 || minute > 59 || second > 59 || month < 1 || month > 12) return null
  const instant = Date.UTC(year, month - 1, day, hour, minute, second, millisecond)
  const back = new Date(instant)
  return back.getUTCDate() === day && back.getUTCFullYear() === year ? instant : null
}

/** Chilean offset from UTC at an instant, in milliseconds (negative: west). */
function chileanOffset(instant: number): number {
  const parts = Object.fromEntries(chileanTime().formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000
}

/** Offsets by hour: a file of a million rows asks for few different ones. Emptied when it grows. */
const offsets = new Map<number, number>()

function chileanInstant(local: number): number {
  const hour = Math.floor(local / 3_600_000)
  let offset = offsets.get(hour)
  if (offset === undefined) {
    // The first guess may fall on the other side of a change of hour; the second does not.
    const guess = chileanOffset(local)
    offset = chileanOffset(local - guess)
    if (offsets.size > 10_000) offsets.clear()
    offsets.set(hour, offset)
  }
  return local - offset
}

function offsetMinutes(text: string): number | null {
  if (text === 'Z') return 0
  const [, sign, hours = '', minutes = '0'] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(text) ?? []
  if (Number(hours) > 23 || Number(minutes) > 59) return null
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

function localInstant(parts: readonly (string | undefined)[]): number | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) => Number(part ?? 0))
  return utc({ year, month, day, hour, minute, second, millisecond: Math.floor(Number(`0.${parts[6] ?? 0}`) * 1000) })
}

function fromIso([, ...found]: RegExpExecArray): number | null {
  const at = localInstant(found.slice(0, 7))
  const offset = found[7]
  if (at === null || offset === undefined) return at === null ? null : chileanInstant(at)
  const minutes = offsetMinutes(offset.toUpperCase())
  return minutes === null ? null : at - minutes * 60_000
}

/** Hour of the day from that of a clock with two halves; `null` where it has no such hour. */
function hourOf(hour: string | undefined, half: string | undefined): string | undefined | null {
  if (hour === undefined || half === undefined) return hour
  const number = Number(hour)
  if (number < 1 || number > 12) return null
  return String((number % 12) + (half.toLowerCase() === 'p' ? 12 : 0))
}

function fromDayFirst([, day, , month, year = '', hour, minute, second, fraction, half]: RegExpExecArray): Instant {
  const of24 = hourOf(hour, half)
  if (of24 === null) return UNREAD
  const time = [of24, minute, second, fraction]
  const full = year.length === 2 ? `20${year}` : year
  const at = localInstant([full, month, day, ...time])
  if (at !== null) return { instant: chileanInstant(at) }
  return { instant: null, monthFirst: localInstant([full, day, month, ...time]) !== null }
}

function fromYearFirst([text, year, month, day, hour, minute, second, fraction, half, offset]: RegExpExecArray): number | null {
  const of24 = hourOf(hour, half)
  const at = of24 === null ? null : localInstant([year, month, day, of24, minute, second, fraction])
  if (at === null || !/GMT|UTC/i.test(text)) return at === null ? null : chileanInstant(at)
  const minutes = offset === undefined ? 0 : offsetMinutes(offset)
  return minutes === null ? null : at - minutes * 60_000
}

function fromSerial([, days = '', fraction = '0']: RegExpExecArray): number | null {
  const serial = Number(`${days}.${fraction}`)
  if (serial < SERIALS.first || serial >= SERIALS.last + 1) return null
  return chileanInstant(Math.round((serial - SERIAL_EPOCH) * DAY))
}

/** When; or `null`, and whether the text can only be month–day–year, so that other dates beside it may be turned round. */
type Instant = { readonly instant: number } | { readonly instant: null; readonly monthFirst: boolean }

const UNREAD: Instant = { instant: null, monthFirst: false }

/** @returns milliseconds since 1970, or `null` for anything that is none of the forms above or no day of the calendar */
function readInstant(raw: string): Instant {
  const text = raw.replace(/\s+/g, ' ').trim()
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) return fromDayFirst(dayFirst)
  const iso = ISO.exec(text) ?? ISO_BASIC.exec(text)
  const yearFirst = iso ? null : YEAR_FIRST.exec(text)
  const serial = iso || yearFirst ? null : SERIAL.exec(text)
  const instant = iso ? fromIso(iso) : yearFirst ? fromYearFirst(yearFirst) : serial ? fromSerial(serial) : null
  return instant === null ? UNREAD : { instant }
}

/** What a cell or a file says of when something was answered. */
export interface DateReading {
  /** ISO 8601, as responses carry it; `null` counts as no date. */
  readonly date: string | null
  /** It says something that is no date: counts as none, and is told. */
  readonly note: DateNote | null
}

export interface DateNote {
  /** In the second it can only be month–day–year. */
  readonly code: 'unread-date' | 'month-first-date'
  readonly value: unknown
}

const NOTHING: DateReading = { date: null, note: null }
/** Longer texts are no dates. */
const LONGEST = 60

/** @param raw text of a cell, or a value from JSON: a number is a spreadsheet's */
export function readDate(raw: unknown): DateReading {
  if (raw === null || raw === undefined || raw === '') return NOTHING
  const text = typeof raw === 'number' ? String(raw) : raw
  if (typeof text !== 'string' || text.length > LONGEST) return { date: null, note: { code: 'unread-date', value: raw } }
  if (text.trim() === '') return NOTHING
  const found = readInstant(text)
  if (found.instant !== null && found.instant >= EARLIEST) return { date: new Date(found.instant).toISOString(), note: null }
  return { date: null, note: { code: found.instant === null && found.monthFirst ? 'month-first-date' : 'unread-date', value: raw } }
}
