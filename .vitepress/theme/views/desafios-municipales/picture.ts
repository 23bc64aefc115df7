import { definition } from '../../../../exercises/instruments/desafios-municipales/definition'
import { CUT } from '../../../../exercises/instruments/desafios-municipales/score'
import { challengesPictureStrings as words } from '../../strings/own-pictures'
import type { DrawPart } from '../../support/outline'
import { TONE_PAINTS, type Shape } from '../../support/picture/shapes'
import { textLines, textShape } from '../../support/picture/text'

/**
 * The eight challenges in a square of severity and margin, each as its number in the list beside it. The quadrants and their words
 * come from the definition, and the cut between them from the rule.
 */

/** Both scales go from 0 to 3. */
const STEPS = 4
const LAYOUTS = {
  wide: { width: 760, cell: 96, word: 14, list: { x: 448, width: 304, below: false } },
  narrow: { width: 340, cell: 77, word: 12, list: { x: 0, width: 334, below: true } },
} as const
const LEFT = 30
const TOP = 4
const LINE = 20
const DOT = 12
const GAP = 2
/** The word of a quadrant stands above the dots of its upper cells. */
const WORD = 26

const QUADRANTS = [
  { id: 'gestionar-con-otros', column: 0, row: 0 }, { id: 'actuar-ahora', column: 1, row: 0 },
  { id: 'observar', column: 0, row: 1 }, { id: 'mantener', column: 1, row: 1 },
] as const

const levelOf = (id: string) => definition.levelSets[0].levels.find((level) => level.id === id)

export const drawPart: DrawPart = (_definition, part, values, layout) => {
  const at = LAYOUTS[layout]
  const side = STEPS * at.cell
  const shapes: Shape[] = []

  for (const { id, column, row } of QUADRANTS) {
    const [x, y] = [LEFT + column * CUT * at.cell, TOP + row * CUT * at.cell]
    shapes.push({ kind: 'rect', x, y, width: CUT * at.cell, height: CUT * at.cell, fill: row === 0 && column === 1 ? 'track' : 'paper', stroke: 'level-outline', strokeWidth: row === 0 && column === 1 ? 2.5 : 1 })
    shapes.push(textShape(x + 7, y + 19, levelOf(id)?.label ?? id, at.word, 700))
  }
  for (let step = 0; step < STEPS; step++) {
    shapes.push(textShape(LEFT - 8, TOP + (STEPS - 1 - step) * at.cell + at.cell / 2 + 5, String(step), 13, 400, 'ink-2', 'end'))
    shapes.push(textShape(LEFT + step * at.cell + at.cell / 2, TOP + side + 18, String(step), 13, 400, 'ink-2', 'middle'))
  }
  shapes.push(textShape(LEFT, TOP + side + 38, `${words.severity} ↑   ${words.margin} →`, 14, 600))

  const rows = part.rows.map((row, index) => {
    const [severity, margin] = row.items.map((id) => values[id])
    return { ...row, number: index + 1, severity, margin, tone: levelOf(row.level?.id ?? '')?.tone ?? 'unknown' as const }
  })
  for (let severity = 0; severity < STEPS; severity++) {
    for (let margin = 0; margin < STEPS; margin++) {
      const inside = rows.filter((row) => row.severity === severity && row.margin === margin)
      shapes.push(...dots(inside, LEFT + margin * at.cell, TOP + (STEPS - 1 - severity) * at.cell, at.cell))
    }
  }

  let y = at.list.below ? TOP + side + 56 : TOP
  let before: string | undefined
  for (const { number, title, tone, level } of rows) {
    const heading = levelOf(level?.id ?? '')?.label ?? words.unplaced
    if (heading !== before) {
      shapes.push(textShape(at.list.x, y + 16, heading, 14, 700))
      y += LINE + 4
      before = heading
    }
    const lines = textLines(title, at.list.width - 34, 16, 400)
    shapes.push(...dot(at.list.x + DOT + 1, y + 12, number, tone), ...lines.map((line, index) => textShape(at.list.x + 34, y + 17 + index * LINE, line, 16)))
    y += Math.max(2 * DOT + 4, lines.length * LINE + 4)
  }
  y = Math.max(y, TOP + side + 46)
  const legend = textLines(words.legend, at.width, 13)
  shapes.push(...legend.map((line, index) => textShape(0, y + 18 + index * LINE, line, 13, 400, 'ink-2')))

  const headings = [...new Set(rows.map(({ level }) => level?.id ?? ''))]
  const description = headings.map((id) => words.sentence(levelOf(id)?.label ?? words.unplaced, rows.filter(({ level }) => (level?.id ?? '') === id).map(({ title }) => title.toLowerCase()))).join(' ')
  return { width: at.width, height: y + 18 + legend.length * LINE, title: words.title, description, shapes }
}

interface Dot {
  readonly number: number
  readonly tone: keyof typeof TONE_PAINTS
}

/** The dots of one cell in centred lines, small where they would not fit. */
function dots(inside: readonly Dot[], left: number, top: number, side: number): readonly Shape[] {
  const fits = (radius: number): number => Math.floor((side - 4) / (2 * radius + GAP))
  const radius = WORD + Math.ceil(inside.length / fits(DOT)) * (2 * DOT + GAP) <= side ? DOT : 8.5
  const [step, perLine] = [2 * radius + GAP, fits(radius)]
  const lines = Math.ceil(inside.length / perLine)
  const y = top + WORD + (side - WORD - lines * step) / 2 + step / 2
  return inside.flatMap(({ number, tone }, index) => {
    const line = Math.floor(index / perLine)
    const count = Math.min(perLine, inside.length - line * perLine)
    return dot(left + side / 2 + ((index % perLine) - (count - 1) / 2) * step, y + line * step, number, tone, radius)
  })
}

function dot(x: number, y: number, number: number, tone: Dot['tone'], radius = DOT): readonly Shape[] {
  const { fill, on } = TONE_PAINTS[tone]
  return [
    { kind: 'circle', x, y, r: radius, fill, stroke: 'level-outline', strokeWidth: 1.25, ...(tone === 'unknown' ? { dash: '3 2' } : {}) },
    textShape(x, y + (radius === DOT ? 5 : 4), String(number), radius === DOT ? 14 : 11, 700, on, 'middle'),
  ]
}
