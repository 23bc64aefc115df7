import { chileanNumber } from '../../../../exercises/core/text'
import type { AnswerValue } from '../../../../exercises/core/instrument'
import type { ItemSummary } from './model'

/** `0.534` → `0,534`: three decimals, as the rule rounds it, so that a figure on a boundary never contradicts its word. */
export const consensusText = (consensus: number): string => chileanNumber(consensus, 3)

/** A longer label is a phrase, and stands over its dots. */
export const LONG_LABEL = 16

/** Label of an item's option; `null` for no value. */
export function labelOf(item: Pick<ItemSummary, 'options'>, value: AnswerValue): string | null {
  return value === null ? null : (item.options.find((option) => option.value === value)?.label ?? null)
}
