import type { AgreementStatus } from '../../../../exercises/core/aggregate'
import type { ItemSummary } from './model'

/** Where talking helps most comes first; too few answers say nothing about agreement and come last. */
export const STATUS_ORDER: readonly AgreementStatus[] = ['desacuerdo', 'parcial', 'acuerdo', 'insuficiente']

type Ordered = Pick<ItemSummary, 'id' | 'status' | 'consensus'>

/**
 * Item ids, most disputed first: by status, then by consensus (lowest first, unknown last), then in the order given, which is
 * the definition's.
 */
export function mostDisputedFirst(items: readonly Ordered[]): readonly string[] {
  const rank = ({ status }: Ordered) => STATUS_ORDER.indexOf(status)
  // Two instead of Infinity: consensus never exceeds 1, and Infinity − Infinity is not a number.
  const consensus = (item: Ordered) => item.consensus ?? 2
  return [...items].sort((a, b) => rank(a) - rank(b) || consensus(a) - consensus(b)).map(({ id }) => id)
}
