import type { ItemSummary, RoomSummary } from './model'

export interface ItemFilter {
  /** Group of the definition; `null` for all. */
  readonly group: string | null
  /** Only items in disagreement that the mesa has not settled. */
  readonly pendingOnly: boolean
}

type Items = Pick<RoomSummary, 'items' | 'order'>

/** Still to be agreed: the group disagrees, or does not know, and the mesa has set no value. */
export const isPending = ({ status, value, agreement }: Pick<ItemSummary, 'status' | 'value' | 'agreement'>): boolean =>
  agreement === null && (status === 'desacuerdo' || value === null)

/** Every item, most disputed first. */
export function inOrder({ items, order }: Items): readonly ItemSummary[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  return order.flatMap((id) => byId.get(id) ?? [])
}

/** The items of a filter, most disputed first. */
export function itemsToShow(summary: Items, { group, pendingOnly }: ItemFilter): readonly ItemSummary[] {
  return inOrder(summary).filter((item) => (group === null || item.group === group) && (!pendingOnly || isPending(item)))
}

/** What the facilitator may ask about an item; `undefined` where the group agrees and knows. */
export function talkingPrompt(item: Pick<ItemSummary, 'id' | 'status' | 'value'>, prompts: Readonly<Record<string, string>>): string | undefined {
  return item.status === 'desacuerdo' || item.status === 'parcial' || item.value === null ? prompts[item.id] : undefined
}

/** The item before (−1) or after (1) another in an order; `null` at either end or when it is not there. */
export function neighbour(order: readonly string[], id: string, step: -1 | 1): string | null {
  const index = order.indexOf(id)
  return index < 0 ? null : (order[index + step] ?? null)
}
