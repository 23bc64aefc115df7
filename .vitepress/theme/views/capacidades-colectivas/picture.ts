import { breakOf, score, type Answers, type Result } from '../../../../exercises/instruments/capacidades-colectivas/score'
import { definition } from '../../../../exercises/instruments/capacidades-colectivas/definition'
import type { Row } from '../../../../exercises/core/outline'
import { capacitiesStrings } from '../../strings/capacities'
import type { DrawPart } from '../../support/outline'
import { levelSign, type LevelSign } from '../../support/level-sign'
import { TONE_PAINTS, type Paint, type Picture, type Shape } from '../../support/picture/shapes'
import { textLines, textShape } from '../../support/picture/text'

/** The gradient: seven categories in their order, the run up to the stage, the break and what runs ahead. */

export type PlaceInRun = keyof typeof capacitiesStrings.picture.places

/** One category as it is drawn and as its row of the table says it. */
export interface Stop {
  readonly id: string
  readonly title: string
  readonly sign: LevelSign
  readonly figure: string
  readonly place: PlaceInRun | null
  /** On the unbroken run: up to the stage, whatever is not known on the way. */
  readonly onRun: boolean
}

/** The rows of the outline with their place in the run. */
export function stopsOf({ categories, stage, ahead }: Result, rows: readonly Row[]): readonly Stop[] {
  const cut = breakOf(categories)
  const end = rows.findIndex(({ id }) => id === stage)
  return rows.map(({ id, title, level, figure }, index) => ({
    id, title, figure,
    sign: levelSign(definition.levelSets, level ?? { set: '', id: '' }),
    place: id === stage ? 'stage' : id === cut ? 'cut' : ahead.some((other) => other === id) ? 'ahead' : null,
    onRun: index <= end,
  }))
}

const words = capacitiesStrings.picture
const BLOCKS = 4
const placeWord = ({ place }: Stop): string | null => (place === null ? null : words.places[place])
const dashed = (sign: LevelSign): { readonly dash?: string } => (sign.tone === 'unknown' ? { dash: '3 2' } : {})

function block(stop: Stop, step: number, x: number, y: number, width: number, height: number): Shape {
  const filled = step < (stop.sign.steps?.filled ?? 0)
  return { kind: 'rect', x, y, width, height, radius: 2, fill: filled ? TONE_PAINTS[stop.sign.tone].fill : 'paper', stroke: 'level-outline', strokeWidth: 1.25, ...dashed(stop.sign) }
}

/** A label in a frame: full for the stage, dashed for the break, open for what runs ahead. */
function label(stop: Stop, x: number, y: number, width: number): readonly Shape[] {
  const word = placeWord(stop)
  if (word === null) return []
  const [fill, on]: readonly [Paint, Paint] = stop.place === 'stage' ? ['ink', 'paper'] : ['paper', 'ink']
  return [
    { kind: 'rect', x, y, width, height: 24, radius: 12, fill, stroke: 'ink', strokeWidth: 1.5, ...(stop.place === 'cut' ? { dash: '4 3' } : {}) },
    textShape(x + width / 2, y + 17, word, 13, 700, on, 'middle'),
  ]
}

const describe = (stops: readonly Stop[]): string =>
  stops.map((stop) => words.sentence(stop.title, stop.sign.word.toLowerCase(), stop.figure, placeWord(stop)?.toLowerCase() ?? null)).join(' ')

function foot(y: number, width: number): readonly [height: number, shapes: readonly Shape[]] {
  const lines = textLines(words.legend, width, 13)
  return [lines.length * 19, lines.map((line, index) => textShape(0, y + 13 + index * 19, line, 13, 400, 'ink-2'))]
}

/** Seven columns: what a desk, a report and a projector show. */
function wide(stops: readonly Stop[]): Picture {
  const [column, top, height] = [108, 36, 26]
  const base = top + BLOCKS * (height + 4)
  const shapes: Shape[] = stops.flatMap((stop, index): readonly Shape[] => {
    const x = index * column
    const title = textLines(stop.title, column - 10, 13, 700)
    return [
      ...label(stop, x + 2, 4, column - 8),
      ...Array.from({ length: BLOCKS }, (_, step) => block(stop, step, x + 18, base - (step + 1) * (height + 4), column - 40, height)),
      textShape(x + column / 2 - 3, base + 36, stop.sign.word, 12, 700, 'ink', 'middle'),
      textShape(x + column / 2 - 3, base + 54, stop.figure, 13, 400, 'ink-2', 'middle'),
      ...title.map((line, at) => textShape(x + column / 2 - 3, base + 80 + at * 17, line, 13, 700, 'ink', 'middle')),
    ]
  })
  const run = stops.filter(({ onRun }) => onRun).length
  const end = stops.length * column
  shapes.push({ kind: 'path', d: `M0 ${base + 10}H${end - 4}`, fill: 'none', stroke: 'line', strokeWidth: 1.5, dash: '5 4' })
  if (run > 0) shapes.push({ kind: 'path', d: `M0 ${base + 10}H${run * column - 6}`, fill: 'none', stroke: 'ink', strokeWidth: 6 })
  const bottom = base + 96 + Math.max(...stops.map(({ title }) => textLines(title, column - 10, 13, 700).length)) * 17
  const [extra, legend] = foot(bottom, end)
  return { width: end, height: bottom + extra, title: words.title, description: describe(stops), shapes: [...shapes, ...legend] }
}

/** Seven stops, one under another: what a phone shows. */
function narrow(stops: readonly Stop[]): Picture {
  const [width, rail, left] = [340, 12, 36]
  const shapes: Shape[] = []
  const tops: number[] = []
  let y = 4
  for (const stop of stops) {
    tops.push(y)
    const title = textLines(stop.title, width - left, 16, 700)
    title.forEach((line, at) => shapes.push(textShape(left, y + 16 + at * 20, line, 16, 700)))
    y += title.length * 20 + 4
    for (let step = 0; step < BLOCKS; step++) shapes.push(block(stop, step, left + step * 24, y + 3, 21, 14))
    shapes.push(textShape(left + BLOCKS * 24 + 8, y + 15, `${stop.sign.word} · ${stop.figure}`, 14))
    y += 26
    shapes.push(...label(stop, left, y, 118))
    y += stop.place === null ? 12 : 42
  }
  const last = tops.at(-1) ?? 0
  const runEnd = tops[stops.filter(({ onRun }) => onRun).length - 1]
  const line = (to: number, stroke: Paint, strokeWidth: number, dash?: string): Shape =>
    ({ kind: 'path', d: `M${rail} 14V${to + 14}`, fill: 'none', stroke, strokeWidth, ...(dash === undefined ? {} : { dash }) })
  const dots = stops.map(({ onRun }, index): Shape =>
    ({ kind: 'circle', x: rail, y: (tops[index] ?? 0) + 11, r: 6, fill: onRun ? 'ink' : 'paper', stroke: 'ink', strokeWidth: 1.5 }))
  const [extra, legend] = foot(y, width)
  return {
    width, height: y + extra + 4, title: words.title, description: describe(stops),
    shapes: [line(last, 'line', 1.5, '5 4'), ...(runEnd === undefined ? [] : [line(runEnd, 'ink', 5)]), ...dots, ...shapes, ...legend],
  }
}

export const gradientPicture = (stops: readonly Stop[], layout: 'wide' | 'narrow'): Picture => (layout === 'wide' ? wide(stops) : narrow(stops))

/** The picture of one person's result or of a group's, which have the same rule. */
export const drawPart: DrawPart = (_definition, { rows }, values, layout) =>
  // Values of this instrument: the rows were made from them.
  gradientPicture(stopsOf(score(values as Answers), rows), layout)
