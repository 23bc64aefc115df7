import { stamp, type Stamped } from '../stamped'
import type { Agreement, HoursPlan, ProposalAction, Room } from '../room/model'

/**
 * What a person may do to a group's result. Each change says everything it sets, so that it can be stored, undone and tested
 * without a screen. No change ever touches what people answered.
 */
export type RoomChange =
  | { readonly kind: 'reveal'; readonly revealed: boolean }
  /** `null` takes the agreement back. */
  | { readonly kind: 'agree'; readonly item: string; readonly agreement: Agreement | null }
  | { readonly kind: 'plan'; readonly plan: HoursPlan }
  /** Several actions at once, by id: adding a draft, moving a line. `null` deletes. */
  | { readonly kind: 'actions'; readonly actions: Readonly<Record<string, ProposalAction | null>> }

function stampAll<T>(before: Readonly<Record<string, Stamped<T>>>, values: Readonly<Record<string, T>>, now: number): Record<string, Stamped<T>> {
  const after = new Map(Object.entries(before))
  for (const [key, value] of Object.entries(values)) after.set(key, stamp(value, now, after.get(key)))
  return Object.fromEntries(after)
}

/**
 * The room after a change; the room given stays as it is.
 *
 * @param now milliseconds since 1970
 */
export function applyChange(room: Room, change: RoomChange, now: number): Room {
  switch (change.kind) {
    case 'reveal': return { ...room, revealed: stamp(change.revealed, now, room.revealed) }
    case 'agree': return { ...room, agreements: stampAll(room.agreements, { [change.item]: change.agreement }, now) }
    case 'plan': return { ...room, plan: stamp(change.plan, now, room.plan) }
    case 'actions': return { ...room, proposal: stampAll(room.proposal, change.actions, now) }
  }
}

/** The change that puts back what `change` replaces, to be made from the room as it was before. */
export function inverseOf(room: Room, change: RoomChange): RoomChange {
  switch (change.kind) {
    case 'reveal': return { kind: 'reveal', revealed: room.revealed.value }
    case 'agree': return { kind: 'agree', item: change.item, agreement: room.agreements[change.item]?.value ?? null }
    case 'plan': return { kind: 'plan', plan: room.plan.value }
    case 'actions': return {
      kind: 'actions',
      actions: Object.fromEntries(Object.keys(change.actions).map((id) => [id, room.proposal[id]?.value ?? null])),
    }
  }
}
