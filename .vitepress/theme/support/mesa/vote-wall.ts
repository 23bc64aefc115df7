import { INVITATION } from '../group/wall'

const RESULT = 'resultado'

/** What a vote has on the wall, in its order: how to vote, with how many have; and the result, once it is shown. */
export const voteSteps = (shown: boolean): readonly string[] => (shown ? [INVITATION, RESULT] : [INVITATION])

/** What it begins with: what has just been shown is what everybody waits for. */
export const voteStart = (shown: boolean): string => (shown ? RESULT : INVITATION)
