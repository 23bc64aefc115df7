import { readCount } from '../../../../exercises/core/decimal'
import type { ActaForm } from '../../support/report/context'
import { MOST_ATTENDEES } from '../../support/report/sections/acta'

/** The acta's form while it is being filled in. */
export interface ActaDraft {
  readonly place: string
  /** `YYYY-MM-DD` or empty. */
  readonly day: string
  readonly kind: 'blank' | 'named'
  /** As typed. */
  readonly lines: string
  /** One name per line. */
  readonly names: string
}

/** Enough for a usual mesa comunal. */
const USUAL_LINES = 8

export const emptyDraft = (day: string): ActaDraft => ({ place: '', day, kind: 'blank', lines: String(USUAL_LINES), names: '' })

/** The number of lines as typed; `null` when it is no whole number from 1 to the most. */
export const linesOf = ({ lines }: ActaDraft): number | null => readCount(lines, MOST_ATTENDEES, 'líneas') || null

/** What the draft says of the acta; while the number of lines is wrong, the usual one stands. */
export function actaOf(draft: ActaDraft): ActaForm {
  const { place, day } = draft
  return {
    place,
    day,
    attendees: draft.kind === 'named'
      ? { kind: 'named', names: draft.names.split('\n') }
      : { kind: 'blank', lines: linesOf(draft) ?? USUAL_LINES },
  }
}
