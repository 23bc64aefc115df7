import { chileanNumber } from '../../../../exercises/core/text'
import { quarterOf, valuesOf, yearOf, type Indicator } from '../../../../exercises/workpieces/mapa-estrategico/review'
import type { Picture, Shape } from '../picture/shapes'
import { textShape } from '../picture/text'

const WIDTH = 460
const HEIGHT = 190
const LEFT = 20
const RIGHT = 118
const TOP = 34
const BOTTOM = 30
/** Quarters side by side, at most: the last ones. */
const MOST_QUARTERS = 12

export interface ReviewWords {
  readonly baseline: (value: string) => string
  readonly target: (value: string) => string
  readonly quarter: (quarter: number, year: number) => string
  readonly described: (values: string) => string
  readonly nothing: string
}

/** A figure as people write it: with the decimals that it has, up to two. */
export const figure = (value: number): string => chileanNumber(value, Number.isInteger(value) ? 0 : Number.isInteger(Math.round(1e6 * value) / 1e5) ? 1 : 2)

/** Every quarter from the first to the last measured, four at least. */
export function quartersOf(indicators: readonly Indicator[], year: number): readonly string[] {
  const periods = [`${year}-T1`, `${year}-T4`, ...indicators.flatMap((indicator) => [...valuesOf(indicator).keys()])].sort()
  const at = (period: string): number => 4 * yearOf(period) + quarterOf(period) - 1
  const [from, to] = [at(periods[0] ?? `${year}-T1`), at(periods.at(-1) ?? `${year}-T4`)]
  const first = Math.max(from, to - MOST_QUARTERS + 1)
  return Array.from({ length: to - first + 1 }, (_, step) => `${Math.floor((first + step) / 4)}-T${((first + step) % 4) + 1}`)
}

/** An indicator through the quarters, with where it began and where it is to go. A quarter that nobody measured breaks the line: it is not zero. */
export function reviewPicture(indicator: Indicator, title: string, year: number, words: ReviewWords): Picture {
  const quarters = quartersOf([indicator], year)
  const values = valuesOf(indicator)
  const { baseline, target } = indicator
  const all = [...quarters.flatMap((quarter) => values.get(quarter) ?? []), ...[baseline, target].filter((value) => value !== null)]
  const [low, high] = all.length === 0 ? [0, 1] : [Math.min(...all), Math.max(...all)]
  const y = (value: number): number => Math.round(10 * (high === low ? (TOP + HEIGHT - BOTTOM) / 2 : HEIGHT - BOTTOM - ((value - low) / (high - low)) * (HEIGHT - BOTTOM - TOP))) / 10
  const x = (at: number): number => Math.round(10 * (LEFT + ((at + 0.5) * (WIDTH - LEFT - RIGHT)) / quarters.length)) / 10
  const mark = (value: number | null, text: (value: string) => string, dash: string, other: number | null): Shape[] => (value === null ? [] : [
    { kind: 'path', d: `M${LEFT} ${y(value)}H${WIDTH - RIGHT + 6}`, fill: 'none', stroke: 'ink-2', strokeWidth: 1.2, dash },
    // Two that are near each other would be written one upon the other.
    textShape(WIDTH - RIGHT + 10, y(value) + 4 + (other !== null && Math.abs(y(value) - y(other)) < 13 ? (value >= other ? -6 : 8) : 0), text(figure(value)), 12, 400, 'ink-2'),
  ])
  const points = quarters.flatMap((quarter, at) => { const value = values.get(quarter); return value === undefined ? [] : [{ at, quarter, value }] })
  const line = points.map(({ at, value }, place) => `${place > 0 && points[place - 1]?.at === at - 1 ? 'L' : 'M'}${x(at)} ${y(value)}`).join('')
  return {
    width: WIDTH,
    height: HEIGHT,
    title,
    description: points.length === 0 ? words.nothing : words.described(points.map(({ quarter, value }) => `${words.quarter(quarterOf(quarter), yearOf(quarter))}: ${figure(value)}`).join('; ')),
    shapes: [
      ...mark(baseline, words.baseline, '2 4', target),
      ...mark(target, words.target, '8 4', baseline),
      ...(line === '' ? [textShape((WIDTH - RIGHT + LEFT) / 2, HEIGHT / 2, words.nothing, 13, 400, 'ink-2', 'middle')] : [{ kind: 'path', d: line, fill: 'none', stroke: 'figure-a-line', strokeWidth: 2.4 } as const]),
      ...points.flatMap(({ at, value }): Shape[] => [
        { kind: 'circle', x: x(at), y: y(value), r: 4.5, fill: 'figure-a', stroke: 'figure-a-line', strokeWidth: 2 },
        textShape(x(at), y(value) - 9, figure(value), 12, 600, 'ink', 'middle'),
      ]),
      ...quarters.map((quarter, at) => textShape(x(at), HEIGHT - 8, quarters.length > 6 && quarterOf(quarter) > 1 ? `T${quarterOf(quarter)}` : `T${quarterOf(quarter)} ${String(yearOf(quarter)).slice(2)}`, quarters.length > 8 ? 10 : 12, 400, 'ink-2', 'middle')),
    ],
  }
}
