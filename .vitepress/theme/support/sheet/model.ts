import type { AnswerValue } from '../../../../exercises/core/instrument'
import type { Role } from '../../../../exercises/core/response'
import type { Stamped } from '../stamped'

/** One person's sheet while it is being answered on this device; it becomes a `Response` when handed over. */
export interface Sheet {
  readonly instrument: string
  readonly version: number
  /** Random and local: says that two hand-overs are of one person, and nothing else. */
  readonly respondent: string
  readonly municipality: Stamped<string | null>
  readonly role: Stamped<Role | null>
  /** Set by an invitation. */
  readonly room: string | null
  readonly answers: Readonly<Record<string, Stamped<AnswerValue>>>
  readonly evidence: Readonly<Record<string, Stamped<string>>>
  /** When it was last handed over, to say so and to notice later changes. */
  readonly handedOverAt: number | null
}
