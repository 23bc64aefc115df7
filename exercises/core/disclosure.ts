/**
 * Which parts of a group may be shown apart without pointing at people.
 *
 * The rule is the usual minimum frequency of official statistics with its second half, complementary suppression: a part is
 * shown only with `MINIMUM_SHOWN` answers or more, **and** whatever is not shown adds up to 0 or to that many as well.
 * The total is public, so without the second half one would take the parts shown from it and read the answer of the one or two
 * people left.
 *
 * What it protects, item by item: nobody who sees the total and the parts can tell the answers of fewer than three people
 * apart, whichever parts are added or subtracted. Items may show different parts; that gives nothing away, because the answers
 * to one item cannot be subtracted from the answers to another, and the rule holds inside each.
 *
 * What it does not protect, and no rule on counts alone can:
 * - three people who answered the same: their unanimity is known, as it is in the total;
 * - who already knows answers (their own, or those of a colleague) and takes them away;
 * - who looks before and after one more answer arrives: the difference is that answer. Results stay hidden until everybody has
 *   answered for this reason;
 * - that people of a role left an item blank, when the parts shown leave nobody;
 * - who answered in which role, where that is known in the room anyway.
 */
export const MINIMUM_SHOWN = 3

export interface Disclosure<Part extends string> {
  /** Parts that may be shown apart, in the order given; each has `MINIMUM_SHOWN` answers or more. */
  readonly shown: readonly Part[]
  /** Answers of everybody else together; while anything is shown it is 0, or `MINIMUM_SHOWN` or more, and may be shown too. */
  readonly remainder: number
}

/**
 * Chooses the parts that may be shown: all that have enough answers, except the smallest of them when the rest would be too few.
 * No choice shows more parts, and none of as many parts shows more answers.
 *
 * @param counts answers (whole numbers ≥ 0) by part, in the order of preference; parts of 0 need not be shown and never are
 * @param unassigned answers of people who belong to no part; they count as remainder
 */
export function disclose<Part extends string>(
  counts: readonly (readonly [part: Part, answers: number])[],
  unassigned: number,
): Disclosure<Part> {
  const enough = counts.filter(([, answers]) => answers >= MINIMUM_SHOWN)
  const total = counts.reduce((sum, [, answers]) => sum + answers, unassigned)
  const remainder = total - enough.reduce((sum, [, answers]) => sum + answers, 0)
  if (remainder === 0 || remainder >= MINIMUM_SHOWN) return { shown: enough.map(([part]) => part), remainder }
  const smallest = enough.reduce<number>((least, [, answers]) => Math.min(least, answers), Infinity)
  // On a tie the last one gives way, so that the choice does not depend on chance.
  const hidden = enough.findLastIndex(([, answers]) => answers === smallest)
  if (hidden < 0) return { shown: [], remainder: total }
  return { shown: enough.filter((_, index) => index !== hidden).map(([part]) => part), remainder: remainder + smallest }
}
