/**
 * Reads when something was answered: ISO 8601, or the form in which Excel in Chile rewrites it (`21-11-2026 15:04`).
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

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/
const ISO_BASIC = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(?:(\d{2})(?:[.,](\d{1,9}))?)?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/
const EXCEL = /^(\d{1,2})-(\d{1,2})-(\d{4})(?: +(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/

const CHILE = new Intl.DateTimeFormat('en-US', {
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
  const parts = Object.fromEntries(CHILE.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
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
  const [, sign, hours = '', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(text) ?? []
  if (Number(hours) > 23 || Number(minutes) > 59) return null
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

function fromParts(parts: readonly (string | undefined)[], offset: string | undefined): number | null {
  const [year, month, day, hour, minute, second] = parts.map((part) => Number(part ?? 0))
  const millisecond = Math.floor(Number(`0.${parts[6] ?? 0}`) * 1000)
  const local = utc({ year: year ?? 0, month: month ?? 0, day: day ?? 0, hour: hour ?? 0, minute: minute ?? 0, second: second ?? 0, millisecond })
  if (local === null) return null
  if (offset === undefined) return chileanInstant(local)
  const minutes = offsetMinutes(offset)
  return minutes === null ? null : local - minutes * 60_000
}

/**
 * @param text what a cell or a file says
 * @returns milliseconds since 1970; `null` for anything that is neither of the two forms or no day of the calendar
 */
export function readInstant(text: string): number | null {
  const iso = ISO.exec(text) ?? ISO_BASIC.exec(text)
  if (iso) return fromParts(iso.slice(1, 8), iso[8])
  const excel = EXCEL.exec(text)
  if (!excel) return null
  const [, day, month, year, ...time] = excel
  return fromParts([year, month, day, ...time], undefined)
}

/** The same as ISO 8601 text, as responses carry it; `null` counts as no date. */
export function readDate(text: string): string | null {
  const instant = readInstant(text)
  return instant === null ? null : new Date(instant).toISOString()
}
