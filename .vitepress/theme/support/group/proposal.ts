import { byText } from '../canonical'
import type { ProposalAction, Room } from '../room/model'

/** The actions of one area that stand, in their order; actions made at once on two computers are told apart by id. */
export function actionsOf(proposal: Room['proposal'], area: string): readonly ProposalAction[] {
  return Object.values(proposal)
    .flatMap(({ value }) => (value && value.area === area ? [value] : []))
    .sort((a, b) => a.order - b.order || byText(a.id, b.id))
}
