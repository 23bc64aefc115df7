import type { AnswerValue } from './instrument'

/** Who answers, in relation to the municipality. No names are asked for or stored. */
export const ROLES = ['autoridad', 'directivo', 'funcionario', 'actor-externo'] as const
export type Role = (typeof ROLES)[number]

/** Most characters of a note of evidence: it names a document, it does not copy it. A response with a longer one is rejected. */
export const EVIDENCE_LENGTH = 2_000

/** One person's answers, as stored, shared and exported (design: «A response»). */
export interface Response {
  readonly instrument: string
  readonly version: number
  /** Official comuna code (CUT), five digits; `null` when none was given. Beside a subject it is the respondent's own. */
  readonly municipality: string | null
  /** Name of the alliance, network or initiative that is judged, where the instrument is about one; never empty (`subject.ts`). */
  readonly subject?: string
  /** Which measurement this is, from 2 on: one that names none is of the first (`roundOf`). */
  readonly round?: number
  readonly respondent: { readonly id: string | null; readonly role: Role | null }
  /** By item id. A missing item is the same as `null`. */
  readonly answers: Readonly<Record<string, AnswerValue>>
  /** Notes by item id: what shows that the answer holds. Untrusted text, never markup. */
  readonly evidence?: Readonly<Record<string, string>>
  /** ISO 8601 with offset; `null` when unknown or unreadable. */
  readonly answeredAt: string | null
  /** Room that the person was invited to, if any. */
  readonly room?: string
}
