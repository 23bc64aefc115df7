import type { AnswerValue } from '../../../../exercises/core/instrument'
import type { Response } from '../../../../exercises/core/response'
import type { Stamped } from '../stamped'

/** Why something that arrived was kept apart instead of counted. The words are in `strings/room.ts`. */
export const APART_REASONS = [
  'other-municipality', 'other-subject', 'near-subject', 'no-subject', 'other-round', 'other-room', 'other-instrument', 'other-version', 'no-municipality', 'unreadable', 'full',
] as const
export type ApartReason = (typeof APART_REASONS)[number]

/** How a response came in: a tapped link, pasted text, a QR, a file, a transcribed sheet of paper, a backup. */
export const VIAS = ['link', 'paste', 'qr', 'file', 'paper', 'backup'] as const
export type Via = (typeof VIAS)[number]

/** What the facilitator did about something set apart; `null` where that was undone. */
export const DECISIONS = ['accepted', 'dismissed'] as const
export type Decision = (typeof DECISIONS)[number]

/** Something that arrived and was not counted: nothing is dropped in silence. */
export interface SetApart {
  /** Fingerprint of what it is: the same thing arriving again is the same entry. */
  readonly id: string
  readonly reason: ApartReason
  /** Where it came from: file name and line, «enlace pegado», «QR». */
  readonly from: string
  /** What could be read of it, for the person to decide; `null` when nothing could. */
  readonly response: Response | null
  /** Spanish sentence that says where and how to mend it. */
  readonly detail: string
  readonly via: Via
  readonly at: number
}

/** A value that the mesa agreed on, beside what people answered and never over it. */
export interface Agreement {
  readonly value: AnswerValue
  readonly reason: string
  /** What those who saw it otherwise want on record; empty when nobody. */
  readonly dissent: string
}

/** One line of the intervention proposal. */
export interface ProposalAction {
  readonly id: string
  /** Area of the diagnosis that it serves. */
  readonly area: string
  readonly action: string
  /** Kind of technical assistance (ortega-2006 §6.2.1). */
  readonly assistance: string
  /** Unit or post in charge, never a person's name. */
  readonly unit: string
  /** `YYYY-MM-DD`, or empty while not set. */
  readonly due: string
  /** Place among the actions of its area, lowest first; any finite number. */
  readonly order: number
}

export interface HoursPlan {
  /** Whole hours; `null` while not set. */
  readonly hours: number | null
  readonly weights: Readonly<Record<string, number>>
}

/**
 * A group answering one instrument once, about one municipality or one subject. Lives in this browser until someone deletes it.
 *
 * Two copies of a room (two tabs, two computers) always merge to the same one, in any order: responses are kept newest
 * per person, decisions newest per value, and what was set apart is a union (`merge.ts`).
 */
export interface Room {
  readonly id: string
  readonly name: Stamped<string>
  /**
   * Comuna code; `null` in the example, whose municipality is invented and has no code, and where there is a subject whose people may be
   * of several comunas.
   */
  readonly municipality: string | null
  /** Alliance, network or initiative that is judged; then everybody's comuna is their own and sets nobody apart. */
  readonly subject?: string
  /** From 2 on: which measurement this is (`roundOf`). */
  readonly round?: number
  readonly instrument: string
  readonly version: number
  /** ISO 8601. */
  readonly createdAt: string
  /** Whether *Mostrar resultados* was pressed; until then only the number of answers is shown. */
  readonly revealed: Stamped<boolean>
  /** The newest of each person. */
  readonly responses: readonly Response[]
  /** Older responses that a newer one of the same person replaced. */
  readonly replaced: readonly Response[]
  /** The newest of each person whom the facilitator removed: not counted, kept to put back. */
  readonly withdrawn: readonly Response[]
  /** By respondent id, whether the facilitator removed that person, so that a merge does not bring the response back. */
  readonly removed: Readonly<Record<string, Stamped<boolean>>>
  /**
   * By `readingKey` of a sheet, which of those that one person gave at one instant, or without a date, was read last: that one counts,
   * as on the command line. Only where there are several.
   */
  readonly readLast: Readonly<Record<string, Stamped<number>>>
  /** By respondent id, how and when the last response of that person came in. */
  readonly arrivals: Readonly<Record<string, Stamped<Via>>>
  readonly apart: readonly SetApart[]
  /** By id of something set apart. */
  readonly decisions: Readonly<Record<string, Stamped<Decision | null>>>
  /** By item id; `value: null` where an agreement was taken back. */
  readonly agreements: Readonly<Record<string, Stamped<Agreement | null>>>
  readonly plan: Stamped<HoursPlan>
  /** By action id; `value: null` where it was deleted. */
  readonly proposal: Readonly<Record<string, Stamped<ProposalAction | null>>>
}
