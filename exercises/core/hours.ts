/**
 * Shares whole units among parts by the largest-remainder method, with integers only.
 *
 * @param total whole number ≥ 0 of units (hours, minutes)
 * @param weights whole numbers ≥ 0, one per part; a part of weight 0 gets nothing unless every weight is 0
 * @returns whole numbers that add up to `total` exactly; equal remainders go to the earlier part. All weights 0 is read as
 *   all weights equal.
 * @throws RangeError when a number is negative, not whole, or too large for exact products
 */
export function largestRemainder(total: number, weights: readonly number[]): number[] {
  const whole = [total, ...weights].every((number) => Number.isSafeInteger(number) && number >= 0)
  const sum = weights.reduce((all, weight) => all + weight, 0)
  if (!whole || weights.length === 0 || !Number.isSafeInteger(total * Math.max(sum, 1))) {
    throw new RangeError('largestRemainder takes whole numbers of 0 or more')
  }
  if (sum === 0) return largestRemainder(total, weights.map(() => 1))
  const shares = weights.map((weight) => Math.floor((total * weight) / sum))
  const remainders = weights.map((weight) => (total * weight) % sum)
  const left = total - shares.reduce((all, share) => all + share, 0)
  const order = weights.map((_, index) => index).sort((a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0) || a - b)
  for (const index of order.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1
  return shares
}
