import type { Drawings } from '../report/pictures'
import type { ItemSummary, PartSummary, RoomSummary, RowSummary } from './model'

/** One picture of a result on the wall. Which one is kept in the address by its id, so that a reload finds it again. */
export type WallStep =
  /** How to answer: the QR code, with how many have. */
  | { readonly id: typeof INVITATION; readonly kind: 'invitation' }
  /** How many have arrived, and nothing of what they said. */
  | { readonly id: typeof COUNT; readonly kind: 'count' }
  /** Rows of a part, or its picture once they have been read. */
  | { readonly id: string; readonly kind: 'part'; readonly part: PartSummary; readonly rows: readonly RowSummary[]; readonly drawing: Drawings | null; readonly page: number; readonly pages: number }
  | { readonly id: string; readonly kind: 'item'; readonly item: ItemSummary; readonly place: number }

export const INVITATION = 'invitacion'
export const COUNT = 'cuenta'
/** Rows that are read from the back of a room. */
const ROWS = 6

function partSteps(part: PartSummary, drawing: Drawings | null): readonly WallStep[] {
  const turns = Math.ceil(part.rows.length / ROWS)
  // As many on each: seven are four and three, not six and a last one alone.
  const each = Math.ceil(part.rows.length / turns)
  const rows = Array.from({ length: turns }, (_, turn) => part.rows.slice(turn * each, (turn + 1) * each))
  // A row alone says no more than the headline over its picture.
  const shown = [...(drawing && part.rows.length === 1 ? [] : rows.map((own) => ({ rows: own, drawing: null }))), ...(drawing ? [{ rows: [], drawing }] : [])]
  return shown.map((own, index) => ({ id: `parte_${part.id}_${index + 1}`, kind: 'part', part, ...own, page: index + 1, pages: shown.length }))
}

/**
 * What is shown on the wall, in its order: how to answer, where people are invited; how many have arrived; and once the results are
 * shown, each part of the result, row by row and as its picture, and the items, the most disputed first.
 *
 * @param shown whether the results are
 * @param invites whether people can be invited: not to the example
 * @param drawings pictures by the id of the part
 */
export function wallSteps(
  { parts, items, order }: Pick<RoomSummary, 'parts' | 'items' | 'order'>, shown: boolean, invites = false, drawings: Readonly<Record<string, Drawings>> = {},
): readonly WallStep[] {
  const begin: readonly WallStep[] = [...(invites ? [{ id: INVITATION, kind: 'invitation' } as const] : []), { id: COUNT, kind: 'count' }]
  if (!shown) return begin
  const byId = new Map(items.map((item) => [item.id, item]))
  return [
    ...begin,
    ...parts.flatMap((part) => partSteps(part, drawings[part.id] ?? null)),
    ...order.flatMap((id, index): readonly WallStep[] => {
      const item = byId.get(id)
      return item ? [{ id, kind: 'item', item, place: index + 1 }] : []
    }),
  ]
}

/** The step of an id; what is not there, or not shown yet, is how many have arrived. */
export function stepAt(steps: readonly WallStep[], id: string): number {
  const [found, count] = [id, COUNT].map((wanted) => steps.findIndex((step) => step.id === wanted))
  return found === undefined || found < 0 ? Math.max(0, count ?? 0) : found
}

export type WallMove = 'next' | 'previous' | 'first' | 'last' | 'blank'

/** Keys of a keyboard, and those that presenters' remotes send. */
const KEYS: Readonly<Record<string, WallMove>> = {
  PageDown: 'next', ArrowRight: 'next', ArrowDown: 'next', PageUp: 'previous', ArrowLeft: 'previous', ArrowUp: 'previous',
  Home: 'first', End: 'last', b: 'blank', B: 'blank', '.': 'blank',
}

/** @returns `null` for a key that is nobody's here */
export const wallMove = (key: string): WallMove | null => (Object.hasOwn(KEYS, key) ? KEYS[key] ?? null : null)

/** Where a move leads; it stays at either end. */
export function moved(at: number, move: WallMove, length: number): number {
  const to = { next: at + 1, previous: at - 1, first: 0, last: length - 1, blank: at }[move]
  return Math.min(length - 1, Math.max(0, to))
}

/** Whether keys belong to who writes there. */
export const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.closest('input, textarea, select') !== null
