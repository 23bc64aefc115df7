import { RESPONDENT_IDS, ROOM_IDS, respondentId, respondentNumber, roomFromNumber, roomNumber } from './ids'
import type { Field } from './packing'

/**
 * Dot voting: how one person's dots travel, and what a phone needs to give them. Nothing here is about who votes; the id is random and
 * only lets the same sheet replace itself.
 */

/** Lines that can be voted on at once: more do not fit in a link that a phone reads from a wall. */
export const MOST_OPTIONS = 16
export const LEAST_OPTIONS = 2
/** Dots that one person has. */
export const MOST_DOTS = 10
/** Fingerprints of a list. */
const MARKS = 2 ** 16

/** Frame of a vote: with it every code has the same length, whatever was chosen. */
export interface VoteFrame {
  readonly vote: string
  /** How many lines there are. */
  readonly options: number
  /** Dots that each person has. */
  readonly each: number
}

export interface Ballot extends VoteFrame {
  readonly ballot: string
  /** By line, in the list's order: whole numbers from 0, at most `each` of them together and at least one. */
  readonly dots: readonly number[]
}

export interface VoteInvitation extends VoteFrame {
  /** Fingerprint of the list that goes with it, so that a cut or changed one is never voted on. */
  readonly mark: number
}

/** A fingerprint as an invitation carries it. @param hash whole number of 32 bits */
export const voteMark = (hash: number): number => hash % MARKS

const isWhole = (value: number, least: number, most: number): boolean => Number.isInteger(value) && value >= least && value <= most

/** Whether these dots are what one person of such a vote may give. */
export function isBallot({ options, each }: Pick<VoteFrame, 'options' | 'each'>, dots: readonly number[]): boolean {
  const given = dots.reduce((sum, count) => sum + count, 0)
  return dots.length === options && dots.every((count) => isWhole(count, 0, each)) && given >= 1 && given <= each
}

/** @throws RangeError when it is none of this kit's */
function frameFields({ vote, options, each }: VoteFrame): Field[] {
  if (!isWhole(options, LEAST_OPTIONS, MOST_OPTIONS) || !isWhole(each, 1, MOST_DOTS)) throw new RangeError('not a vote of this kit')
  return [[roomNumber(vote), ROOM_IDS], [options, MOST_OPTIONS + 1], [each, MOST_DOTS + 1]]
}

/** @throws RangeError when the dots are not what one person may give, or an id is not of this kit's form */
export function ballotFields(ballot: Ballot): Field[] {
  if (!isBallot(ballot, ballot.dots)) throw new RangeError('not the dots of one person')
  return [...frameFields(ballot), [respondentNumber(ballot.ballot), RESPONDENT_IDS], ...ballot.dots.map((count): Field => [count, ballot.each + 1])]
}

/** @throws RangeError when it is none of this kit's */
export const voteFields = (invitation: VoteInvitation): Field[] => [...frameFields(invitation), [invitation.mark, MARKS]]

/** `null` where no encoder of ours wrote it. */
function takeFrame(take: (radix: number) => number): VoteFrame | null {
  const vote = roomFromNumber(take(ROOM_IDS))
  const [options, each] = [take(MOST_OPTIONS + 1), take(MOST_DOTS + 1)]
  return vote === null || options < LEAST_OPTIONS || each < 1 ? null : { vote, options, each }
}

export function takeBallot(take: (radix: number) => number): Ballot | null {
  const frame = takeFrame(take)
  if (!frame) return null
  const ballot = respondentId(take(RESPONDENT_IDS))
  const dots = Array.from({ length: frame.options }, () => take(frame.each + 1))
  return isBallot(frame, dots) ? { ...frame, ballot, dots } : null
}

export function takeVote(take: (radix: number) => number): VoteInvitation | null {
  const frame = takeFrame(take)
  return frame && { ...frame, mark: take(MARKS) }
}
