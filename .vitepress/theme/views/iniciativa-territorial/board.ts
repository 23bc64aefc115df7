import type { Outline } from '../../../../exercises/core/outline'
import { definition } from '../../../../exercises/instruments/iniciativa-territorial/definition'
import type { Group, Result } from '../../../../exercises/instruments/iniciativa-territorial/score'
import { TENDENCIES } from '../../../../exercises/instruments/iniciativa-territorial/tendencies'
import { initiativeStrings } from '../../strings/initiative'
import { levelSign, signSteps, type LevelSign } from '../../support/level-sign'
import { TONE_PAINTS, type Picture, type Shape } from '../../support/picture/shapes'
import { textLines, textShape } from '../../support/picture/text'

/** An aspect, or a line of sustainability, as the board draws it. */
export interface BoardRow {
  readonly id: string
  readonly title: string
  readonly figure: string
  /** `null` for a line, which has no level. */
  readonly level: LevelSign | null
  /** «Fortaleza», «Brecha» or empty. */
  readonly sign: string
  readonly tendency: string
}

export interface Board {
  readonly columns: readonly { readonly title: string; readonly rows: readonly BoardRow[] }[]
  readonly dependence: string
}

/** Aspects in their three parts, with what stands out and whether it depends on money from outside. */
export function boardOf(outline: Outline, { strengths, gaps, dependence }: Result): Board {
  const words = initiativeStrings.board
  const signOf = (id: string): string => (strengths.some((one) => one === id) ? words.strength : gaps.some((one) => one === id) ? words.gap : '')
  return {
    columns: outline.parts.map(({ title, rows }) => ({
      title,
      rows: rows.map((row) => ({
        id: row.id, title: row.title, figure: row.figure,
        level: row.level && levelSign(definition.levelSets, row.level),
        sign: signOf(row.id),
        tendency: row.level ? TENDENCIES[row.id as Group].text : '',
      })),
    })),
    dependence: words.dependence[dependence === null ? 'unknown' : dependence ? 'yes' : 'no'],
  }
}

export type Layout = 'wide' | 'narrow'
const LINE = 18
const SIGN = { width: 28, height: 22, gap: 2, lowest: 9 } as const
const GAP = 20

type Placed = readonly [height: number, shapes: readonly Shape[]]

/** One aspect: its name, its level as word and steps, and what stands out. */
function tile({ title, level, sign, figure }: BoardRow, x: number, y: number, width: number): Placed {
  const name = textLines(title, width - 24, 15, 600)
  const below = y + 12 + name.length * LINE
  const height = name.length * LINE + 52
  const words = level === null ? figure : level.word
  const steps = level?.steps ? signSteps(level.steps, SIGN) : []
  const paint = TONE_PAINTS[level?.tone ?? 'unknown']
  return [height, [
    { kind: 'rect', x, y, width, height, radius: 6, fill: 'paper', stroke: 'line', strokeWidth: sign === '' ? 1 : 2.5, ...(level?.tone === 'unknown' ? { dash: '4 3' } : {}) },
    ...name.map((text, index) => textShape(x + 12, y + 22 + index * LINE, text, 15, 600)),
    ...steps.map((step): Shape => ({
      kind: 'rect', x: x + 12 + step.x, y: below + 2 + step.y, width: step.width, height: step.height, radius: 1,
      fill: step.filled ? paint.fill : 'paper', stroke: 'level-outline', strokeWidth: 1.5, ...(level?.tone === 'unknown' ? { dash: '3 2' } : {}),
    })),
    textShape(x + 50, below + 20, words, 15, 700),
    ...(sign === '' ? [] : [textShape(x + width - 12, below + 20, sign, 13, 700, 'ink', 'end')]),
  ]]
}

/** One line of sustainability: its name and its value from 0 to 2. */
function line({ title, figure }: BoardRow, x: number, y: number, width: number): Placed {
  const name = textLines(title, width - 70, 14)
  return [name.length * LINE + 6, [
    ...name.map((text, index) => textShape(x, y + 14 + index * LINE, text, 14)),
    textShape(x + width, y + 14, figure, 14, 600, 'ink', 'end'),
  ]]
}

/** Elements, dimensions and sustainability side by side, or one under another on a phone. */
export function boardPicture(board: Board, layout: Layout): Picture {
  const words = initiativeStrings.board
  const width = layout === 'wide' ? 800 : 340
  const each = layout === 'wide' ? (width - 2 * GAP) / 3 : width - 2
  const shapes: Shape[] = []
  let bottom = 0
  board.columns.forEach((column, index) => {
    const x = layout === 'wide' ? index * (each + GAP) + 1 : 1
    let y = layout === 'wide' ? 0 : bottom + (index === 0 ? 0 : 14)
    const put = ([height, drawn]: Placed, space: number): void => { shapes.push(...drawn); y += height + space }
    const heading = textLines(column.title, each, 16, 700)
    put([heading.length * 20, heading.map((text, at) => textShape(x, y + 16 + at * 20, text, 16, 700))], 10)
    for (const row of column.rows.filter(({ level }) => level !== null)) put(tile(row, x, y, each - 2), 10)
    const lines = column.rows.filter(({ level }) => level === null)
    if (lines.length > 0) {
      put([LINE, [textShape(x, y + 14, words.lines, 13, 400, 'ink-2')]], 4)
      for (const row of lines) put(line(row, x, y, each - 2), 4)
      const says = textLines(board.dependence, each - 26, 15, 700)
      put([says.length * LINE + 20, [
        { kind: 'rect', x, y, width: each - 2, height: says.length * LINE + 20, radius: 6, fill: 'track', stroke: 'line', strokeWidth: 1 },
        ...says.map((text, at) => textShape(x + 12, y + 24 + at * LINE, text, 15, 700)),
      ]], 4)
    }
    bottom = Math.max(bottom, y)
  })
  const rows = board.columns.flatMap((column) => column.rows)
  return {
    width, height: bottom + 4, title: words.title, shapes,
    description: [...rows.map((row) => (row.level ? words.sentence(row.title, row.level.word, row.sign) : words.line(row.title, row.figure))), `${board.dependence}.`].join(' '),
  }
}

