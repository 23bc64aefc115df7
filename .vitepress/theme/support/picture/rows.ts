import { optionValues, type AnswerValue, type InstrumentDefinition, type Item } from '../../../../exercises/core/instrument'
import type { Tone } from '../../../../exercises/core/levels'
import type { Part, Values } from '../../../../exercises/core/outline'
import { itemsOf } from '../../../../exercises/core/instrument'
import { levelSign, signSteps, type LevelSign } from '../level-sign'
import { TONE_PAINTS, type Picture, type Shape } from './shapes'
import { textLines, textShape } from './text'

/** One item's value as a square. */
export interface Cell {
  readonly text: string
  readonly tone: Tone | 'unknown'
}

/** A row of an outline as the picture needs it. */
export interface PictureRow {
  readonly title: string
  readonly figure: string
  /** `null` where the row has no levels at all. */
  readonly sign: LevelSign | null
  /** Drawn as a bar where there is no level to draw. */
  readonly value: number | null
  readonly cells: readonly Cell[]
}

export interface CellWords {
  readonly yes: string
  readonly no: string
  /** In place of a value that is not known. */
  readonly unknown: string
}

export interface RowWords extends CellWords {
  readonly title: string
  /** What the squares are, at the foot. */
  readonly legend: string
  /** The row in one sentence, for the description. */
  readonly sentence: (row: PictureRow) => string
}

/** First option, last option, or between: where a value stands among its item's own options. */
function toneOf(item: Item, value: AnswerValue): Tone {
  const at = optionValues(item).findIndex((option) => option === value)
  if (at === 0) return 'low'
  return at === optionValues(item).length - 1 ? 'high' : 'middle'
}

/** A number says itself, yes and no their word, a choice its place among the options. */
export function cellOf(item: Item, value: AnswerValue | undefined, words: CellWords): Cell {
  if (value === null || value === undefined) return { text: words.unknown, tone: 'unknown' }
  const tone = toneOf(item, value)
  switch (item.kind) {
    case 'scale': return { text: String(value), tone }
    case 'yes-no': return { text: value === 1 ? words.yes : words.no, tone }
    case 'choice': return { text: String(optionValues(item).indexOf(value) + 1), tone }
  }
}

/** The rows of a part with the values that they rest on: one person's, or a group's. */
export function pictureRows(definition: InstrumentDefinition, { rows }: Part, values: Values, words: CellWords): readonly PictureRow[] {
  const items = new Map(itemsOf(definition).map((item) => [item.id, item]))
  return rows.map(({ title, figure, level, value, items: own }) => ({
    title, figure, value,
    sign: level && levelSign(definition.levelSets, level),
    cells: own.flatMap((id) => {
      const item = items.get(id)
      return item ? [cellOf(item, values[id], words)] : []
    }),
  }))
}

interface Layout {
  readonly width: number
  readonly title: { readonly width: number; readonly size: number }
  readonly mark: { readonly x: number; readonly width: number; readonly below: boolean }
  readonly cells: { readonly x: number; readonly width: number }
}

/** `wide` for a desk, a report or a slide; `narrow` for a phone, where the same drawing would be too small to read. */
const LAYOUTS = {
  wide: { width: 760, title: { width: 236, size: 16 }, mark: { x: 548, width: 212, below: false }, cells: { x: 250, width: 284 } },
  narrow: { width: 340, title: { width: 338, size: 16 }, mark: { x: 1, width: 338, below: true }, cells: { x: 1, width: 338 } },
} as const satisfies Record<string, Layout>

const CELL = { side: 24, gap: 6, size: 12 } as const
const LINE = 20
const SIGN = { width: 31, height: 26, gap: 2, lowest: 10 } as const
/** Height of a drawing's part, and its shapes with their places counted from its own top. */
type Placed = readonly [height: number, shapes: (x: number, y: number) => readonly Shape[]]

const lines = (texts: readonly string[], size: number, weight: 400 | 700, fill: 'ink' | 'ink-2' = 'ink'): Placed =>
  [texts.length * LINE, (x, y) => texts.map((line, index) => textShape(x, y + size + index * LINE, line, size, weight, fill))]

function mark(sign: LevelSign, width: number): Placed {
  const words = textLines(sign.word, width - 42, 16, 700)
  const steps = sign.steps ? signSteps(sign.steps, SIGN) : [{ x: 3, y: 2, width: 22, height: 22, filled: true }]
  const dash = sign.tone === 'unknown' ? { dash: '3 2' } : {}
  return [Math.max(SIGN.height + 4, words.length * LINE), (x, y) => [
    ...steps.map((step): Shape => ({
      kind: 'rect', x: x + step.x, y: y + step.y + 1, width: step.width, height: step.height, radius: 1,
      fill: step.filled ? TONE_PAINTS[sign.tone].fill : 'paper', stroke: 'level-outline', strokeWidth: 1.5, ...dash,
    })),
    ...words.map((line, index) => textShape(x + 42, y + (words.length === 1 ? 21 : 15) + index * LINE, line, 16, 700)),
  ]]
}

function cells(row: PictureRow, width: number): Placed {
  const perLine = Math.max(1, Math.floor((width + CELL.gap) / (CELL.side + CELL.gap)))
  const step = CELL.side + CELL.gap
  return [Math.ceil(row.cells.length / perLine) * step, (x, y) => row.cells.flatMap(({ text, tone }, index): Shape[] => {
    const left = x + (index % perLine) * step
    const top = y + Math.floor(index / perLine) * step
    return [
      { kind: 'rect', x: left, y: top, width: CELL.side, height: CELL.side, radius: 3, fill: TONE_PAINTS[tone].fill, stroke: 'level-outline', strokeWidth: 1, ...(tone === 'unknown' ? { dash: '3 2' } : {}) },
      textShape(left + CELL.side / 2, top + CELL.side / 2 + 4.5, text, CELL.size, 600, TONE_PAINTS[tone].on, 'middle'),
    ]
  })]
}

/** What a row counts, against the largest of the part. */
function bar(value: number, most: number, width: number): Placed {
  const share = most <= 0 ? 0 : Math.max(0, value) / most
  return [26, (x, y) => [
    { kind: 'rect', x, y: y + 2, width, height: 14, radius: 2, fill: 'track', stroke: 'level-outline', strokeWidth: 1 },
    { kind: 'rect', x, y: y + 2, width: share * width, height: 14, radius: 2, fill: 'level-medio', stroke: 'level-outline', strokeWidth: 1 },
  ]]
}

/** Parts one under another, at one x. */
const stack = (x: number, y: number, placed: readonly Placed[]): readonly Shape[] => {
  let top = y
  return placed.flatMap(([height, shapes]) => {
    const drawn = shapes(x, top)
    top += height
    return drawn
  })
}
const total = (placed: readonly Placed[]): number => placed.reduce((sum, [height]) => sum + height, 0)

/**
 * The rows of a part of any instrument: for each its level as word and sign, or its figure as a bar, and the values it rests on, one
 * by one. Reads the same in colour, in black and white and as text; it knows no cut-off of any rule.
 */
export function rowPicture(rows: readonly PictureRow[], words: RowWords, layout: keyof typeof LAYOUTS = 'wide'): Picture {
  const at: Layout = LAYOUTS[layout]
  const most = Math.max(0, ...rows.map(({ value }) => value ?? 0))
  const shapes: Shape[] = []
  let y = 4
  rows.forEach((row, index) => {
    if (index > 0) shapes.push({ kind: 'path', d: `M0 ${y - 10}H${at.width}`, fill: 'none', stroke: 'line', strokeWidth: 0.75 })
    const title = [lines(textLines(row.title, at.title.width, at.title.size, 700), at.title.size, 700), ...(row.figure === '' ? [] : [lines(textLines(row.figure, at.title.width, 14), 14, 400, 'ink-2')])]
    const sign = row.sign ? [mark(row.sign, at.mark.width)] : []
    const values = [...(row.sign === null && row.value !== null ? [bar(row.value, most, at.cells.width)] : []), cells(row, at.cells.width)]
    const columns = at.mark.below ? [[0, [...title, ...sign, ...values]] as const] : [[0, title] as const, [at.cells.x, values] as const, [at.mark.x, sign] as const]
    for (const [x, placed] of columns) shapes.push(...stack(x + 1, y, placed))
    y += Math.max(...columns.map(([, placed]) => total(placed))) + 20
  })
  const legend = textLines(words.legend, at.width, 13)
  shapes.push(...legend.map((line, index) => textShape(0, y + 8 + index * LINE, line, 13, 400, 'ink-2')))
  return { width: at.width, height: y + 8 + legend.length * LINE, title: words.title, description: rows.map(words.sentence).join(' '), shapes }
}
