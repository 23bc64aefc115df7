import type { NextSession } from './model'

/** Longest line of a calendar file in bytes, its end not counted (RFC 5545 §3.1). */
const LINE = 75

const escaped = (text: string): string => text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r\n|\r|\n/g, '\\n')

/** Breaks a line so that no character is cut in two; what goes on begins with a space. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  const lines: string[] = []
  let current = ''
  let bytes = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (bytes + size > LINE) {
      lines.push(current)
      current = ' '
      bytes = 1
    }
    current += character
    bytes += size
  }
  return [...lines, current].join('\r\n')
}

const stampOf = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '')
const nextDay = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
const compact = (text: string): string => text.replace(/[-:]/g, '')

/**
 * The next session as a calendar file (RFC 5545). Its hour is of no time zone, so that every calendar shows it as it was agreed; without
 * one it is a day.
 *
 * @param id of the mesa: the same session told again replaces itself
 * @param now milliseconds since 1970
 */
export function calendarFile(id: string, title: string, next: NextSession, now: number): string {
  const when = next.time === ''
    ? [`DTSTART;VALUE=DATE:${compact(next.date)}`, `DTEND;VALUE=DATE:${compact(nextDay(next.date))}`]
    : [`DTSTART:${compact(next.date)}T${compact(next.time)}00`, 'DURATION:PT2H']
  return [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Diplomado DEL y Redes//Mesa//ES', 'METHOD:PUBLISH',
    'BEGIN:VEVENT', `UID:${id}-${next.date}@diplomado-del-redes`, `DTSTAMP:${stampOf(now)}`, ...when,
    `SUMMARY:${escaped(title)}`, ...(next.where === '' ? [] : [`LOCATION:${escaped(next.where)}`]),
    'END:VEVENT', 'END:VCALENDAR',
  ].map((line) => `${folded(line)}\r\n`).join('')
}
