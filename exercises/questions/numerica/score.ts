import { isWithin, readNumber, type Decimal } from '../../core/decimal'
import type { Score } from '../../core/exercise'
import type { Numeric, NumericAnswer } from './model'

/**
 * One point within the tolerance, its limits included. The only part is `value`; a frequent mistake that was recognised comes as a
 * second part with its id, so that its own explanation can be shown. A text that is no number is not an answer yet.
 */
export function scoreNumeric({ value, tolerance, unit, mistakes }: Numeric<unknown>, answer: NumericAnswer): Score | null {
  const typed = readNumber(answer, unit)
  if (typed.status !== 'read') return null
  const near = (figure: string): boolean => isWithin(typed.value, exact(figure), exact(tolerance))
  if (near(value)) return { points: 1, of: 1, parts: [{ id: 'value', outcome: 'right' }] }
  const mistake = mistakes.find((one) => near(one.value))
  return {
    points: 0,
    of: 1,
    parts: [{ id: 'value', outcome: 'wrong' }, ...(mistake ? [{ id: mistake.id, outcome: 'wrong' } as const] : [])],
  }
}

/** A figure of the bank, which its parser has already held to be a number. */
function exact(figure: string): Decimal {
  const read = readNumber(figure)
  if (read.status !== 'read') throw new RangeError(`not a number: ${figure}`)
  return read.value
}
