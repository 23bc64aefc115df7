import type { AgreementStatus } from '../../../../exercises/core/aggregate'
import type { AnswerValue } from '../../../../exercises/core/instrument'
import type { Role } from '../../../../exercises/core/response'
import type { Agreement, ProposalAction } from '../room/model'

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
  readonly title: string
  readonly prompt: string
  readonly verification: string | null
  /** Group of the definition it belongs to. */
  readonly area: string
  readonly options: readonly OptionCount[]
  /** People who chose *No sé / no aplica* or left it empty. */
  readonly nulls: number
  /** Non-null answers. */
  readonly n: number
  /** Lower median; `null` when fewer than half answered. */
  readonly value: AnswerValue
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

/** A group's answers to any instrument; `Result` has the shape of that instrument's rule. */
export interface GroupSummary<Result> {
  readonly instrument: { readonly id: string; readonly version: number; readonly title: string }
  readonly respondents: number
  /** People by role, under the same rule as answers; `null` where it would point at someone. `role: null`, everyone else. */
  readonly roles: readonly { readonly role: Role | null; readonly people: number }[] | null
  /** In the definition's order. */
  readonly items: readonly ItemSummary[]
  /** Item ids: `desacuerdo`, `parcial`, `acuerdo`, `insuficiente`; then by consensus, lowest first; then by definition. */
  readonly order: readonly string[]
  /** Ids of the items set by agreement, in the definition's order. */
  readonly agreedItems: readonly string[]
  /** According to the answers alone. */
  readonly answered: Result
  /** With the agreed values in place of the group's; equals `answered` while there are none. */
  readonly agreed: Result
  readonly notes: readonly GroupNote[]
}

/** Hours of support by area, from the agreed levels. */
export interface HoursSummary {
  /** Whole hours asked for; `null` while not set. */
  readonly hours: number | null
  readonly weights: Readonly<Record<string, number>>
  /** By area id, adding up to `hours`; `null` while there is no plan. */
  readonly byArea: Readonly<Record<string, number>> | null
  /** Areas without information: no plan until the diagnosis is complete. */
  readonly missing: readonly string[]
  /** Areas in dispute: better to agree values first. */
  readonly disputed: readonly string[]
}

/** The intervention proposal of one area. */
export interface AreaProposal {
  readonly area: string
  readonly actions: readonly ProposalAction[]
}
