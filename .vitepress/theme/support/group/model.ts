import type { AgreementStatus } from '../../../../exercises/core/aggregate'
import type { AnswerValue, InstrumentDefinition, Item } from '../../../../exercises/core/instrument'
import type { Level } from '../../../../exercises/core/levels'
import type { Part, Place, Provenance, Row, Values } from '../../../../exercises/core/outline'
import type { Role } from '../../../../exercises/core/response'
import type { Agreement, ProposalAction } from '../room/model'
import type { Readings } from './agreed'

/**
 * What a room shows of a group: aggregates only, never a person's sheet. The screen, the print view, the Word report and the
 * spreadsheet all draw this, so that their figures cannot differ. Codes and ids only; the words are in `strings/group.ts`.
 */

/** One option of an item and how many people chose it. */
export interface OptionCount {
  readonly value: number | string
  /** One or two words: «Medio». */
  readonly label: string
  /** What a person could observe when it holds; empty for yes-no items. */
  readonly text: string
  readonly count: number
}

/** Answers of one role, or of everyone else together (`role: null`). Always 3 answers or more. */
export interface RolePart {
  readonly role: Role | null
  readonly n: number
  /** By option, in the options' order. */
  readonly counts: readonly number[]
}

/** One item: the distribution as answered and, beside it, what the mesa agreed. */
export interface ItemSummary {
  readonly id: string
  readonly kind: Item['kind']
  readonly title: string
  readonly prompt: string
  readonly verification: string | null
  /** Group of the definition it belongs to. */
  readonly group: string
  readonly options: readonly OptionCount[]
  /** People who chose *No sé / no aplica* or left it empty. */
  readonly nulls: number
  /** Non-null answers. */
  readonly n: number
  /** Careful median; `null` when fewer than half answered. */
  readonly value: AnswerValue
  /** Which of two middle answers is the careful one. */
  readonly careful: 'lower' | 'upper'
  readonly min: AnswerValue
  readonly max: AnswerValue
  /** 0 to 1, three decimals; `null` below two answers. */
  readonly consensus: number | null
  readonly status: AgreementStatus
  /** `null` while the mesa has not set a value. */
  readonly agreement: Agreement | null
  /** The agreement's value where there is one, else `value`. */
  readonly agreedValue: AnswerValue
  /** The highest option, where it is a claim that a note should back (`core/instrument.ts`); `null` where none is asked for. */
  readonly claimed: AnswerValue
  /** Answers at the claimed option, and how many of them carry an evidence note. */
  readonly top: { readonly answers: number; readonly withNote: number }
  /** Split by role where that protects people (`core/disclosure.ts`); `null` where it would not, or would say nothing. */
  readonly byRole: readonly RolePart[] | null
}

/** What a person must know to read the figures well. */
export type GroupNote =
  /** Fewer than six people: agreement figures are only a prompt for conversation. */
  | { readonly code: 'few-people'; readonly respondents: number }
  /** Items that the group does not know: fewer than half answered. */
  | { readonly code: 'unknown-items'; readonly items: readonly string[] }
  /** Items whose value in force is the highest option and that nobody backed with an evidence note. */
  | { readonly code: 'top-without-evidence'; readonly items: readonly string[] }
  /** Answers that arrived and were not counted. */
  | { readonly code: 'set-apart'; readonly count: number }
  /** Older answers that a newer one of the same person replaced. */
  | { readonly code: 'replaced'; readonly count: number }

/** A row of the outline in its two readings. */
export interface RowSummary {
  readonly id: string
  readonly title: string
  /** Part that it belongs to. */
  readonly part: string
  /** With the agreed values: the reading that leads. */
  readonly agreed: Row
  /** According to the answers; `null` where only the agreed values bring this row into a list of priorities. */
  readonly answered: Row | null
  /** How many of its items have a value, in each reading. */
  readonly known: Readings<number>
  /** Its items set by agreement. */
  readonly agreedItems: readonly string[]
}

export interface PartSummary extends Omit<Part, 'rows'> {
  readonly rows: readonly RowSummary[]
}

/** Hours of support by row, from the agreed levels. */
export interface HoursSummary {
  /** Part of the outline whose rows share them. */
  readonly part: PartSummary
  /** Whole hours asked for; `null` while not set. */
  readonly hours: number | null
  /** Levels that carry weights. */
  readonly levels: readonly Level[]
  /** By level, in force. */
  readonly weights: Readonly<Record<string, number>>
  /** By level, those of the instrument. */
  readonly defaults: Readonly<Record<string, number>>
  /** By row id, adding up to `hours`; `null` while there is no plan. */
  readonly byRow: Readonly<Record<string, number>> | null
  /** Rows without information: no plan until the answers are complete. */
  readonly missing: readonly string[]
  /** Rows in dispute: better to agree values first. */
  readonly disputed: readonly string[]
}

/** A line that the result suggests for the proposal. */
export interface SuggestedLine {
  readonly id: string
  /** Word of the level for which it is meant; `null` where it is meant for none. */
  readonly level: string | null
  readonly text: string
  readonly places: readonly Place[]
  /** The line as it would be added. Its id is the same on every computer, so that accepting it twice adds it once. */
  readonly action: ProposalAction
  /** It stands in the proposal already, perhaps reworded. */
  readonly taken: boolean
}

/** The proposal for one row, or (`row: null`) the actions of rows that this result does not have. */
export interface RowProposal {
  readonly row: RowSummary | null
  readonly actions: readonly ProposalAction[]
  readonly suggestions: readonly SuggestedLine[]
  /** Kinds of technical assistance to choose from; any other may be written. */
  readonly assistance: readonly string[]
}

export interface ProposalSummary {
  /** What a row is called where all of them are of one part: «Área». */
  readonly label: string | null
  /** The source has a proposal of intervention built from this instrument, and says who validates it. */
  readonly validation: string | null
  readonly rows: readonly RowProposal[]
}

/** Everything that the screen, the print view, the Word report and the spreadsheet say about one room. */
export interface RoomSummary {
  readonly definition: InstrumentDefinition
  readonly prompts: Readonly<Record<string, string>>
  readonly provenance: Provenance
  /** The room's name. */
  readonly title: string
  /** Which measurement it is. */
  readonly round: number
  /** Alliance, network or initiative that the group judged; `null` where that is the municipality. */
  readonly subject: string | null
  /** Name of the comuna, or of the subject where there is one; `null` when the room has none. */
  readonly municipality: string | null
  /** Official code; `null` in the example and beside a subject. */
  readonly municipalityCode: string | null
  readonly respondents: number
  /** People by role, under the same rule as answers; `null` where it would point at someone. `role: null`, everyone else. */
  readonly roles: readonly { readonly role: Role | null; readonly people: number }[] | null
  /** In the definition's order. */
  readonly items: readonly ItemSummary[]
  /** Item ids: `desacuerdo`, `parcial`, `acuerdo`, `insuficiente`; then by consensus, lowest first; then by definition. */
  readonly order: readonly string[]
  /** Ids of the items set by agreement, in the definition's order. */
  readonly agreedItems: readonly string[]
  /** The result in one phrase. */
  readonly headline: Readings<string>
  readonly parts: readonly PartSummary[]
  /** Values in force, by item id: what pictures are drawn from. */
  readonly values: Values
  /** `null` where the instrument shares no hours. */
  readonly hours: HoursSummary | null
  /** `null` where nothing leads to one. */
  readonly proposal: ProposalSummary | null
  readonly notes: readonly GroupNote[]
}
