import type { Stamped } from '../stamped'

/** One row of what the mesa set out to do: hours of support and the products that its level leads to. Copied, so that it stays when a later measurement says otherwise. */
export interface PlanRow {
  /** Row of the outline of the instrument that the plan was taken from. */
  readonly id: string
  readonly title: string
  /** Id of the row's level, as agreed; `null` where there was none. */
  readonly level: string | null
  /** Whole hours; `null` where the plan shares none. */
  readonly hours: number | null
  readonly products: readonly string[]
}

export interface MesaPlan {
  /** Id of the room that it was taken from. */
  readonly room: string
  readonly instrument: string
  readonly rows: readonly PlanRow[]
}

/** One meeting of the mesa: numbers, never names. */
export interface Session {
  /** `YYYY-MM-DD` */
  readonly date: string
  /** People who came, by unit or institution. */
  readonly attendance: readonly { readonly unit: string; readonly people: number }[]
  /** Half hours given, by row of the plan; under `GENERAL` those of no row. */
  readonly halves: Readonly<Record<string, number>>
}

/** Hours that are of no row of the plan. */
export const GENERAL = 'general'

/** A vote with dots over a list of the mesa. The list does not change once people vote on it: another list is another vote. */
export interface Vote {
  readonly title: string
  readonly options: readonly string[]
  /** Dots that each person has. */
  readonly each: number
  /** Whether the result is shown; until then only how many have voted. */
  readonly shown: boolean
  /** ISO 8601. */
  readonly openedAt: string
}

/** When and where the mesa meets next. */
export interface NextSession {
  /** `YYYY-MM-DD` */
  readonly date: string
  /** `HH:MM`, or empty while not set. */
  readonly time: string
  readonly where: string
}

/**
 * A group that works for months: what its rooms, documents and sessions have in common. It holds them by id; each is kept as it always was,
 * so that a room alone needs no mesa, and one of a mesa stays whole without it.
 *
 * Two copies always merge to the same one, in any order (`merge.ts`).
 */
export interface Mesa {
  readonly id: string
  readonly name: Stamped<string>
  /** Comuna code; `null` where its people may be of several, or it is invented. */
  readonly municipality: string | null
  /** Alliance, network or initiative of which it is; `null` for the mesa of a municipality. */
  readonly subject: string | null
  /** ISO 8601. */
  readonly createdAt: string
  /** By room id, whether it is of this mesa. */
  readonly rooms: Readonly<Record<string, Stamped<boolean>>>
  /** By id of a document, whether it is of this mesa. */
  readonly pieces: Readonly<Record<string, Stamped<boolean>>>
  /** By session id; `null` where it was deleted. */
  readonly sessions: Readonly<Record<string, Stamped<Session | null>>>
  readonly next: Stamped<NextSession | null>
  readonly plan: Stamped<MesaPlan | null>
  /** By row of the plan, the day on which its products were reached (`YYYY-MM-DD`); `null` where not yet. */
  readonly reached: Readonly<Record<string, Stamped<string | null>>>
  /** By vote id; `null` where it was deleted. */
  readonly votes: Readonly<Record<string, Stamped<Vote | null>>>
  /** By `ballotKey`, dots by option of one phone; `null` where the facilitator took them out. */
  readonly ballots: Readonly<Record<string, Stamped<readonly number[] | null>>>
  /** By vote id, dots by option that were counted by show of hands or on paper; `null` where there are none. */
  readonly hands: Readonly<Record<string, Stamped<readonly number[] | null>>>
}
