import { itemsOf, type InstrumentDefinition } from '../../../../exercises/core/instrument'
import type { Response } from '../../../../exercises/core/response'
import { measured, roundOf } from '../../../../exercises/core/subject'
import { slug } from '../report/names'
import { changedAt } from './edit'
import type { Sheet } from './model'

/** Minutes east of Greenwich at a moment, as the device has it. */
export type OffsetAt = (at: number) => number
export const deviceOffset: OffsetAt = (at) => -new Date(at).getTimezoneOffset()

/** ISO 8601 with the offset of the place: `2026-11-21T15:04:00-03:00`. Seconds, because links carry no more. */
export function isoWithOffset(at: number, offset: number): string {
  const local = new Date(at + offset * 60_000).toISOString().replace(/\.\d{3}Z$/, '')
  const minutes = Math.abs(offset)
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/**
 * The sheet as it is handed over. Items without an answer stay out; notes only where something is written. `answeredAt` is
 * the last change, so that the same sheet sent twice is the same response and a changed one is newer.
 */
export function toResponse(sheet: Sheet, definition: InstrumentDefinition, offsetAt: OffsetAt = deviceOffset): Response {
  const items = itemsOf(definition)
  const at = changedAt(sheet)
  return {
    instrument: sheet.instrument,
    version: sheet.version,
    municipality: sheet.municipality.value,
    ...measured(sheet.subject.value, sheet.round.value),
    respondent: { id: sheet.respondent, role: sheet.role.value },
    answers: Object.fromEntries(items.flatMap(({ id }) => {
      const answer = sheet.answers[id]
      return answer ? [[id, answer.value]] : []
    })),
    evidence: Object.fromEntries(items.flatMap(({ id }) => {
      const note = sheet.evidence[id]?.value.trim() ?? ''
      return note === '' ? [] : [[id, note]]
    })),
    answeredAt: at === 0 ? null : isoWithOffset(at, offsetAt(at)),
    ...(sheet.room.value === null ? {} : { room: sheet.room.value }),
  }
}

/**
 * `diagnostico-organizacional_08203_r-7f3a_2026-11-21.json`: what, where, whose and when, without opening it; of a later round,
 * `…_medicion-2_…`.
 */
export function responseFileName(response: Response): string {
  const day = response.answeredAt?.slice(0, 10) ?? 'sin-fecha'
  const place = response.subject === undefined ? response.municipality ?? 'sin-comuna' : slug(response.subject)
  const round = roundOf(response)
  const parts = [response.instrument, place, round === 1 ? '' : `medicion-${round}`, response.respondent.id ?? 'sin-id', day]
  return parts.filter((part) => part !== '').join('_') + '.json'
}
