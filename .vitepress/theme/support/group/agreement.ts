import type { AnswerValue } from '../../../../exercises/core/instrument'
import type { Agreement } from '../room/model'
import type { ItemSummary } from './model'

/** Longer reasons belong in the acta's text, not in a table cell. */
export const REASON_LENGTH = 300
export const DISSENT_LENGTH = 300

/** An agreement while it is being written. */
export interface AgreementDraft {
  readonly value: AnswerValue
  readonly reason: string
  readonly dissent: string
}

export type AgreementIssue = 'value-missing' | 'reason-missing' | 'reason-long' | 'dissent-long'

export type CheckedAgreement =
  | { readonly status: 'ready'; readonly agreement: Agreement }
  | { readonly status: 'incomplete'; readonly issues: readonly AgreementIssue[] }

/** A line as people type it: one paragraph, no double spaces. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** A draft to begin from: the agreement that stands, or nothing chosen, so that the mesa decides and not the form. */
export function draftOf({ agreement }: Pick<ItemSummary, 'agreement'>): AgreementDraft {
  return agreement ?? { value: null, reason: '', dissent: '' }
}

/** Checks a draft against its item. An agreed value is one of the options, and always has a reason. */
export function checkAgreement(item: Pick<ItemSummary, 'options'>, draft: AgreementDraft): CheckedAgreement {
  const reason = tidy(draft.reason)
  const dissent = tidy(draft.dissent)
  const issues: AgreementIssue[] = []
  if (!item.options.some(({ value }) => value === draft.value)) issues.push('value-missing')
  if (reason === '') issues.push('reason-missing')
  if (reason.length > REASON_LENGTH) issues.push('reason-long')
  if (dissent.length > DISSENT_LENGTH) issues.push('dissent-long')
  return issues.length > 0
    ? { status: 'incomplete', issues }
    : { status: 'ready', agreement: { value: draft.value, reason, dissent } }
}
