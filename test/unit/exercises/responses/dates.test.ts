import { describe, expect, it } from 'vitest'
import { readDate } from '../../../../exercises/responses/dates'

describe('when something was answered', () => {
  it.each([
    ['2026-11-21T15:04:00-03:00', '2026-11-21T18:04:00.000Z'],
    ['2026-11-21T18:04Z', '2026-11-21T18:04:00.000Z'],
    ['2026-11-21T15:04:00.5-0300', '2026-11-21T18:04:00.500Z'],
    ['20261121T180400Z', '2026-11-21T18:04:00.000Z'],
    ['2024-02-29T00:00Z', '2024-02-29T00:00:00.000Z'],
  ])('reads ISO 8601: %s', (text, instant) => {
    expect(readDate(text)).toBe(instant)
  })

  it.each([
    ['21-11-2026 15:04', '2026-11-21T18:04:00.000Z', 'summer, three hours west'],
    ['21-06-2026 15:04', '2026-06-21T19:04:00.000Z', 'winter, four hours west'],
    ['1-7-2026 9:05', '2026-07-01T13:05:00.000Z', 'without leading zeros'],
    ['21-11-2026 15:04:30', '2026-11-21T18:04:30.000Z', 'with seconds'],
    ['21-11-2026', '2026-11-21T03:00:00.000Z', 'the day alone'],
    ['2026-11-21T15:04', '2026-11-21T18:04:00.000Z', 'ISO without an offset'],
  ])('reads Chilean local time: %s', (text, instant) => {
    expect(readDate(text)).toBe(instant)
  })

  it.each(['', 'ayer', '31-02-2026 10:00', '2026-13-01', '2026-11-21T25:00', '21/11/2026', '46347,5', '2026-11-21T10:00+99:00', '2025-02-29'])(
    'takes «%s» for no date',
    (text) => {
      expect(readDate(text)).toBeNull()
    },
  )
})
