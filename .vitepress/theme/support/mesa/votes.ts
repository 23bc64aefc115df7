import { isBallot, type Ballot } from '../../../../exercises/responses/ballot'
import { ballotKey, setBallot } from './edit'
import type { Mesa, Vote } from './model'

/** One line of a vote, counted. */
export interface VoteLine {
  readonly text: string
  /** Dots that phones gave, and those that were counted by hand. */
  readonly phones: number
  readonly hands: number
  readonly total: number
  /** 1 for the most dots; lines of as many share a place, and the next one stands after all of them. `null` without a dot. */
  readonly place: number | null
  /** Another line has as many. */
  readonly tied: boolean
}

export interface VoteCount {
  readonly id: string
  readonly vote: Vote
  /** In the list's order. */
  readonly lines: readonly VoteLine[]
  /** The same, the most dots first; ties in the list's order. */
  readonly ranked: readonly VoteLine[]
  /** Phones that gave their dots. */
  readonly ballots: number
  /** Dots of all the lines. */
  readonly dots: number
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

/** Keys of the ballots that count: those of a vote that one person may give. Whatever else a file brought stays where it is and adds nothing. */
export function ballotKeys({ ballots }: Pick<Mesa, 'ballots'>, id: string, vote: Vote): readonly string[] {
  const beginning = ballotKey(id, '')
  const frame = { options: vote.options.length, each: vote.each }
  return Object.keys(ballots).filter((key) => key.startsWith(beginning) && isBallot(frame, ballots[key]?.value ?? []))
}

/** Adds a vote up. Whole numbers only, and the order in which ballots came changes nothing. */
export function countVote(mesa: Pick<Mesa, 'ballots' | 'hands'>, id: string, vote: Vote): VoteCount {
  const keys = ballotKeys(mesa, id, vote)
  const hands = mesa.hands[id]?.value ?? []
  const byHand = hands.length === vote.options.length ? hands : vote.options.map(() => 0)
  const phones = vote.options.map((_, option) => sum(keys.map((key) => mesa.ballots[key]?.value?.[option] ?? 0)))
  const totals = phones.map((count, option) => count + (byHand[option] ?? 0))
  const lines = vote.options.map((text, option): VoteLine => {
    const total = totals[option] ?? 0
    return {
      text, total, phones: phones[option] ?? 0, hands: byHand[option] ?? 0,
      place: total === 0 ? null : 1 + totals.filter((other) => other > total).length,
      tied: total > 0 && totals.filter((other) => other === total).length > 1,
    }
  })
  return { id, vote, lines, ranked: [...lines].sort((a, b) => b.total - a.total), ballots: keys.length, dots: sum(totals) }
}

/** The votes of a mesa that were not deleted, as they were opened. */
export const votesOf = (mesa: Mesa): readonly VoteCount[] =>
  Object.entries(mesa.votes).flatMap(([id, { value }]) => (value ? [countVote(mesa, id, value)] : []))
    .sort((a, b) => (a.vote.openedAt === b.vote.openedAt ? Number(a.id > b.id) - Number(a.id < b.id) : a.vote.openedAt < b.vote.openedAt ? -1 : 1))

export type BallotOutcome = 'added' | 'again' | 'replaced' | 'no-vote' | 'other-list'

/** What becomes of a ballot in a mesa: counted, in place of the same phone's earlier one, or not of this vote. */
export function outcomeOf(mesa: Mesa, { vote: id, ballot, options, each, dots }: Ballot): BallotOutcome {
  const vote = mesa.votes[id]?.value
  if (!vote) return 'no-vote'
  if (vote.options.length !== options || vote.each !== each) return 'other-list'
  const before = mesa.ballots[ballotKey(id, ballot)]?.value
  if (!before) return 'added'
  return before.join() === dots.join() ? 'again' : 'replaced'
}

/** Counts a ballot where it belongs; a mesa of which it is not stays as it is. */
export function takeBallot(mesa: Mesa, ballot: Ballot, now: number): Mesa {
  const outcome = outcomeOf(mesa, ballot)
  return outcome === 'added' || outcome === 'replaced' ? setBallot(mesa, ballotKey(ballot.vote, ballot.ballot), ballot.dots, now) : mesa
}
