import type { Invitation } from '../../../../exercises/responses/link'
import type { Sheet } from './model'

/** What to do with an invitation, given what is on this device. Only `ask` needs the person. */
export type InvitationPlan =
  /** The open sheet is already this room's: nothing changes. */
  | { readonly do: 'go-on' }
  /** Another sheet of this device is: open it. */
  | { readonly do: 'reopen'; readonly respondent: string }
  /** The open sheet has nothing that could be mixed up: set its comuna and room. */
  | { readonly do: 'join' }
  /** The open sheet has answers and another room, or none: the person decides. */
  | { readonly do: 'ask' }

/**
 * @param open the sheet under way, which may be a blank one
 * @param others the other sheets of this instrument on this device, newest first
 */
export function planInvitation(invitation: Invitation, open: Sheet, others: readonly Sheet[]): InvitationPlan {
  if (open.room.value === invitation.room) return { do: 'go-on' }
  const same = others.find((sheet) => sheet.room.value === invitation.room)
  if (same) return { do: 'reopen', respondent: same.respondent }
  return Object.keys(open.answers).length === 0 ? { do: 'join' } : { do: 'ask' }
}
