import * as v from 'valibot'

/** A day before the last moment that a date can hold, so that every time zone can show it. Milliseconds since 1970. */
export const LAST_MOMENT = 8_640_000_000_000_000 - 86_400_000

/** A moment as it is stored. Anything past the end of the calendar would break whatever writes it as a date. */
export const Moment = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(LAST_MOMENT))
