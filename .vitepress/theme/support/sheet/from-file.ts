import type { InstrumentDefinition } from '../../../../exercises/core/instrument'
import type { Response } from '../../../../exercises/core/response'
import { roundOf } from '../../../../exercises/core/subject'
import { readJson } from '../../../../exercises/responses/json'
import { newSheet } from './edit'
import type { Sheet } from './model'
import { parseSheet } from './parse'

/** Larger files are no sheet of ours; they are not even parsed. Bytes. */
export const LARGEST_SHEET_FILE = 1_000_000

/** The sheet that a response was made from, dated as the response is (or `now` where it has no date). */
export function sheetFromResponse(response: Response, definition: InstrumentDefinition, now: number): Sheet {
  const at = response.answeredAt === null ? now : Date.parse(response.answeredAt)
  const stamped = <T>(values: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value, at }]))
  return {
    ...newSheet(definition, response.respondent.id ?? '', at),
    municipality: { value: response.municipality, at },
    subject: { value: response.subject ?? null, at },
    round: { value: roundOf(response), at },
    role: { value: response.respondent.role, at },
    room: { value: response.room ?? null, at },
    answers: stamped(response.answers),
    evidence: stamped(response.evidence ?? {}),
  }
}

/**
 * Reads a sheet from the file that this page gives (`response.ts`), so that a person can go on elsewhere.
 *
 * @param freshId for a file whose person has no id
 * @returns `null` when the file does not hold exactly one response to this instrument
 */
export function sheetFromFile(text: string, definition: InstrumentDefinition, now: number, freshId: () => string): Sheet | null {
  const found: Response[] = []
  let rejected = 0
  const issue = readJson(definition, text, (reading) => {
    if (reading.status === 'read') found.push(reading.response)
    else rejected++
  })
  const [response, ...others] = found
  if (issue || rejected > 0 || !response || others.length > 0) return null
  const sheet = sheetFromResponse(response, definition, now)
  // What the storage would not give back is not taken in.
  return parseSheet(sheet.respondent === '' ? { ...sheet, respondent: freshId() } : sheet)
}
