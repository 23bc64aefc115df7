import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDate } from '../../../../exercises/responses/dates'
import { FIELD_RUNS, FIELD_TIMEOUT } from '../../../support/field-runs'

describe('when something was answered', () => {
  it.each([
    ['2026-11-21T15:04:00-03:00', '2026-11-21T18:04:00.000Z'],
    ['2026-11-21T18:04Z', '2026-11-21T18:04:00.000Z'],
    ['2026-11-21T15:04:00.5-0300', '2026-11-21T18:04:00.500Z'],
    ['20261121T180400Z', '2026-11-21T18:04:00.000Z'],
    ['2024-02-29T00:00Z', '2024-02-29T00:00:00.000Z'],
    ['2026-11-21 18:04:00+00', '2026-11-21T18:04:00.000Z'],
    ['2026-11-21 15:04:00 -03:00', '2026-11-21T18:04:00.000Z'],
    ['2026-11-21t18:04:00z', '2026-11-21T18:04:00.000Z'],
    ['2026/11/21 3:04:05 p. m. GMT-3', '2026-11-21T18:04:05.000Z'],
    ['2026/11/21 3:04:05 p.\u00a0m. GMT-03:00', '2026-11-21T18:04:05.000Z'],
    ['2026/06/01 12:00:00 a. m. GMT-4', '2026-06-01T04:00:00.000Z'],
    ['2026/11/21 18:04:05 GMT', '2026-11-21T18:04:05.000Z'],
    ['2026/11/21 23:34:05 UTC+5:30', '2026-11-21T18:04:05.000Z'],
  ])('reads ISO 8601, also with a space for the T, and the dates of forms with their offset: %s', (text, instant) => {
    expect(readDate(text)).toEqual({ date: instant, note: null })
  })

  it.each([
    ['21-11-2026 15:04', '2026-11-21T18:04:00.000Z', 'summer, three hours west'],
    ['21-06-2026 15:04', '2026-06-21T19:04:00.000Z', 'winter, four hours west'],
    ['1-7-2026 9:05', '2026-07-01T13:05:00.000Z', 'without leading zeros'],
    ['21-11-2026 15:04:30', '2026-11-21T18:04:30.000Z', 'with seconds'],
    ['21-11-2026', '2026-11-21T03:00:00.000Z', 'the day alone'],
    ['2026-11-21T15:04', '2026-11-21T18:04:00.000Z', 'ISO without an offset'],
    ['2026-11-21 15:04', '2026-11-21T18:04:00.000Z', 'ISO with a space'],
    ['2026-11-21 9:04:30', '2026-11-21T12:04:30.000Z', 'ISO with a space and one digit of the hour'],
    ['21/11/2026', '2026-11-21T03:00:00.000Z', 'slashes'],
    ['21.11.2026 15:04:00', '2026-11-21T18:04:00.000Z', 'points'],
    ['21-11-26', '2026-11-21T03:00:00.000Z', 'two digits of the year'],
    ['21/11/26, 15:04:33', '2026-11-21T18:04:33.000Z', 'a comma'],
    ['5/4/2026', '2026-04-05T04:00:00.000Z', 'day before month where both could be'],
    ['21-11-2026 3:04 p. m.', '2026-11-21T18:04:00.000Z', 'afternoon'],
    ['21-11-2026 3:04:05\u00a0p.\u202fm.', '2026-11-21T18:04:05.000Z', 'afternoon with the spaces of Excel'],
    ['21-11-2026 10:00 AM', '2026-11-21T13:00:00.000Z', 'morning'],
    ['21-11-2026 12:00 a. m.', '2026-11-21T03:00:00.000Z', 'midnight'],
    ['21-11-2026 12:00 p.m.', '2026-11-21T15:00:00.000Z', 'midday'],
    ['2026/11/21 15:04', '2026-11-21T18:04:00.000Z', 'the year first, with slashes'],
    ['2026/6/1', '2026-06-01T04:00:00.000Z', 'the year first and the day alone'],
    ['46347,6278', '2026-11-21T18:04:01.920Z', 'a serial number with a comma'],
    ['46347.627777777778', '2026-11-21T18:04:00.000Z', 'a serial number with a point'],
    ['46347', '2026-11-21T03:00:00.000Z', 'a whole serial number'],
    ['36526', '2000-01-01T03:00:00.000Z', 'the first serial number'],
    ['2958465', '9999-12-31T03:00:00.000Z', 'the last serial number'],
  ])('reads Chilean local time: %s', (text, instant) => {
    expect(readDate(text)).toEqual({ date: instant, note: null })
  })

  it('reads a serial number that JSON carries as a number', () => {
    expect(readDate(46347.5)).toEqual({ date: '2026-11-21T15:00:00.000Z', note: null })
  })

  it.each(['', '  ', '\u00a0', null, undefined])('takes %j for no date, with nothing to tell', (nothing) => {
    expect(readDate(nothing)).toEqual({ date: null, note: null })
  })

  it.each([
    'ayer', '31-02-2026 10:00', '2026-13-01', '2026-11-21T25:00', '2026-11-21T10:00+99:00', '2025-02-29', '21-11/2026', '21-11-2026 15:04 p. m.', '21-11-2026 0:04 a. m.',
    '21-11-2026 24:00', '21-11-2026 15:60', '21-11-126', '2026/13/01', '2026/11/21 15:04 p. m.', '2026/11/21 15:04 GMT-99', '2026/11/21 15:04 GMT-3:75', '36525', '2958466', '46347,', '#N/A', '1795284240000', '0000-01-01', '1899-12-31', '1'.repeat(1000),
    true, {}, [], 1e308, NaN, 1795284240,
  ])('takes %j for no date and tells so', (value) => {
    expect(readDate(value)).toEqual({ date: null, note: { code: 'unread-date', value } })
  })

  it.each(['11/21/2026', '11-21-26 3:04 p. m.', '2/29/2024'])('tells apart %s, which can only be month–day', (value) => {
    expect(readDate(value)).toEqual({ date: null, note: { code: 'month-first-date', value } })
  })

  it('reads back what it wrote, and never fails', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }), fc.anything(),
      fc.array(fc.constantFrom('21', '11', '2026', '26', '-', '/', '.', ' ', ',', ':', 'T', 'Z', '04', 'p. m.', '+03'), { maxLength: 12 }).map((parts) => parts.join('')),
    )
    fc.assert(fc.property(anything, (raw) => {
      const { date, note } = readDate(raw)
      if (date === null) return
      expect(note).toBeNull()
      expect(readDate(date)).toEqual({ date, note: null })
    }), { numRuns: FIELD_RUNS })
  }, FIELD_TIMEOUT)

  it('reads one moment however it is written', () => {
    const two = (number: number): string => String(number).padStart(2, '0')
    fc.assert(fc.property(fc.integer({ min: 0, max: 30 * 365 * 1440 }), fc.constantFrom('-', '/', '.'), (minutes, separator) => {
      const shown = new Date(Date.UTC(2000, 0, 1) + minutes * 60_000)
      const [year, month, day, hour, minute] = [shown.getUTCFullYear(), shown.getUTCMonth() + 1, shown.getUTCDate(), shown.getUTCHours(), shown.getUTCMinutes()]
      const iso = readDate(`${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`).date
      expect(iso).not.toBeNull()
      for (const text of [
        `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}:00`,
        `${day}${separator}${month}${separator}${year} ${hour}:${two(minute)}`,
        `${two(day)}${separator}${two(month)}${separator}${two(year % 100)} ${hour % 12 || 12}:${two(minute)} ${hour < 12 ? 'a. m.' : 'p. m.'}`,
        String(36_526 + minutes / 1440).replace('.', ','),
      ]) expect(readDate(text).date).toBe(iso)
    }), { numRuns: FIELD_RUNS })
  }, FIELD_TIMEOUT)
})
