import type { AnswerValue } from '../../../../exercises/core/instrument'
import type { Role } from '../../../../exercises/core/response'
import type { Stamped } from '../stamped'

/** An answer of an older version of the instrument that has no place in this one: shown to the person, never dropped. */
export interface Unmapped {
  readonly item: string
  readonly value: AnswerValue
  readonly note: string
}

/** One person's sheet while it is being answered on this device; it becomes a `Response` when handed over. */
export interface Sheet {
  readonly instrument: string
  readonly version: number
  /** Random and local: says that two hand-overs are of one person, and nothing else. Also the sheet's key in storage. */
  readonly respondent: string
  readonly createdAt: number
  readonly municipality: Stamped<string | null>
  /** Alliance, network or initiative that is judged, where the instrument is about one. */
  readonly subject: Stamped<string | null>
  /** Which measurement this is; set by an invitation, else the first. */
  readonly round: Stamped<number>
  readonly role: Stamped<Role | null>
  /** Set by an invitation. */
  readonly room: Stamped<string | null>
  /** By item id. `value: null` is «No sé / no aplica»; an item without an entry has not been answered yet. */
  readonly answers: Readonly<Record<string, Stamped<AnswerValue>>>
  readonly evidence: Readonly<Record<string, Stamped<string>>>
  /** Answers and notes up to this moment were erased by the person; 0 when never. */
  readonly clearedAt: number
  /** When it was last handed over, to say so and to notice later changes. */
  readonly handedOverAt: number | null
  /** Step where the person was, to go on from there. */
  readonly place: Stamped<string>
  readonly unmapped: readonly Unmapped[]
}
