import type { OptionCounts } from './aggregate'
import type { AnswerValue } from './instrument'

/**
 * Two measurements of the same thing, side by side. They are two groups of sheets with random ids: nothing here is about a person, and
 * nothing can tell who answered both. Whole numbers throughout, so that a case on the boundary is decided by the rule.
 */

/**
 * What became of a value between two rounds. `up` and `down` are along the item's own options and say nothing of good or bad;
 * `other` is a change where there is no order. What is not known in a round is never a low value: it appears, vanishes, or stays unknown.
 */
export const MOVES = ['same', 'up', 'down', 'other', 'appeared', 'vanished', 'unknown'] as const
export type Move = (typeof MOVES)[number]

/** What the change would be, read from the later round to the earlier. */
export const MIRROR: Readonly<Record<Move, Move>> = {
  same: 'same', up: 'down', down: 'up', other: 'other', appeared: 'vanished', vanished: 'appeared', unknown: 'unknown',
}

/**
 * @param values that there are, lowest first
 * @param ordered whether a later one is more of the same thing
 */
export function moveOf(values: readonly (number | string)[], ordered: boolean, before: AnswerValue, after: AnswerValue): Move {
  if (before === null || after === null) return before === after ? 'unknown' : before === null ? 'appeared' : 'vanished'
  if (before === after) return 'same'
  if (!ordered) return 'other'
  return values.indexOf(after) > values.indexOf(before) ? 'up' : 'down'
}

/**
 * Where the answers of a round lie beside those of the one before: `up` when at no option a larger share of them stands below it (first
 * order dominance), `down` the other way round, `mixed` when they cross; `null` when a round has no answers.
 */
export type Lean = 'same' | 'up' | 'down' | 'mixed'

/** A share as two whole numbers, so that it is exact: `part` of `of`. */
export interface Share {
  readonly part: number
  readonly of: number
}

export interface Shift {
  readonly lean: Lean
  /** Share of the answers that stand at other options than before, whatever the two groups' sizes (total variation distance). */
  readonly share: Share
}

const sum = (counts: OptionCounts): number => counts.reduce((total, count) => total + count, 0)

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b)
}

/**
 * How far the answers to one item moved from a round to the next.
 *
 * @param before answers by option, in the options' order, «No sé» left out
 * @param after the same of the later round
 * @returns `null` when nobody answered in one of them: there is nothing to compare
 * @throws RangeError when they are not of the same options
 */
export function shiftOf(before: OptionCounts, after: OptionCounts): Shift | null {
  if (before.length !== after.length) throw new RangeError('two rounds of an item have the same options')
  const [n, m] = [sum(before), sum(after)]
  if (n === 0 || m === 0) return null
  // Over the common denominator n · m, so that rounds of seven and of nine people are compared without dividing.
  const gains = after.map((count, option) => count * n - (before[option] ?? 0) * m)
  const part = sum(gains.map((gain) => Math.max(0, gain)))
  const divisor = gcd(n * m, part)
  return { lean: leanOf(gains), share: { part: part / divisor, of: (n * m) / divisor } }
}

/** @param gains by option, adding up to 0 */
function leanOf(gains: readonly number[]): Lean {
  let below = 0
  let [rose, fell] = [false, false]
  for (const gain of gains) {
    below += gain
    if (below < 0) rose = true
    if (below > 0) fell = true
  }
  if (rose && fell) return 'mixed'
  return rose ? 'up' : fell ? 'down' : 'same'
}

/** A share in hundredths, half of one upwards; what is not none is never said to be none, nor what is not all to be all. */
export function hundredths({ part, of }: Share): number {
  if (part === 0 || part === of) return part === 0 ? 0 : 100
  return Math.min(99, Math.max(1, Math.floor((200 * part + of) / (2 * of))))
}
