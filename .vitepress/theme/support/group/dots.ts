/** One dot per answer, laid out in lines, as a single path: five hundred answers are still one element. */
export interface Dots {
  /** Path data in units of one dot. */
  readonly path: string
  readonly lines: number
}

const RADIUS = 0.38

const round = (value: number): number => Math.round(value * 100) / 100

/** A circle as two arcs, which is how a path says it. */
function circle(column: number, line: number): string {
  const x = round(column + 0.5 - RADIUS)
  const diameter = round(2 * RADIUS)
  return `M${x} ${line + 0.5}a${RADIUS} ${RADIUS} 0 1 0 ${diameter} 0a${RADIUS} ${RADIUS} 0 1 0 ${-diameter} 0z`
}

/**
 * @param count whole number ≥ 0 of dots
 * @param perLine dots in a full line, 1 or more
 */
export function dots(count: number, perLine: number): Dots {
  const path = Array.from({ length: count }, (_, index) => circle(index % perLine, Math.floor(index / perLine))).join('')
  return { path, lines: Math.max(1, Math.ceil(count / perLine)) }
}

/** Dots in a line, the same for a whole room, so that two rows or two items can be compared by eye. */
export function dotsPerLine(respondents: number): number {
  if (respondents <= 12) return 12
  return respondents <= 120 ? 20 : 40
}
