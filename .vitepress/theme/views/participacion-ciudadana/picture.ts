import { mechanismOf } from '../../../../exercises/instruments/participacion-ciudadana/mechanisms'
import { STAGES_PART } from '../../../../exercises/instruments/participacion-ciudadana/outline'
import { score, STAGES, type Answers, type Purpose } from '../../../../exercises/instruments/participacion-ciudadana/score'
import { definition as own } from '../../../../exercises/instruments/participacion-ciudadana/definition'
import { participationPictureStrings as words } from '../../strings/own-pictures'
import type { DrawPart } from '../../support/outline'
import { TONE_PAINTS, type Shape } from '../../support/picture/shapes'
import { textLines, textShape } from '../../support/picture/text'
import { depthPicture } from './depth'

/** Stage by kind of participation: one mark in each row, and beside it the mechanism that fits the step after it. */

const KINDS: readonly { readonly id: Purpose; readonly tone: 'low' | 'middle' | 'high' }[] = [
  { id: 'ninguna', tone: 'low' }, { id: 'instrumental', tone: 'middle' }, { id: 'empoderadora', tone: 'high' },
]
const OPTIONS = own.groups[0].items[0].options

const LAYOUTS = {
  wide: { width: 760, stage: { x: 0, width: 190 }, kinds: { x: 200, width: 120 }, next: { x: 576, width: 184 }, below: false },
  narrow: { width: 340, stage: { x: 0, width: 338 }, kinds: { x: 1, width: 112 }, next: { x: 0, width: 338 }, below: true },
} as const
const LINE = 20
const CELL = 30
const HEAD = 30

/** The depth as a stair, and the stages. */
export const drawPart: DrawPart = (_definition, part, values, layout) => {
  if (part.id !== STAGES_PART) return depthPicture(part, layout)
  const at = LAYOUTS[layout]
  // Values of this instrument: its own check has looked at them.
  const answers = values as Answers
  const known = score(answers).depth !== 'sin-informacion'
  const shapes: Shape[] = KINDS.map(({ id }, index) =>
    textShape(at.kinds.x + index * at.kinds.width + at.kinds.width / 2, 18, OPTIONS.find((option) => option.id === id)?.label ?? id, at.below ? 13 : 14, 700, 'ink', 'middle'))
  if (!at.below) shapes.push(textShape(at.next.x, 18, words.next, 14, 700))
  const sentences: string[] = []
  let y = HEAD
  for (const stage of STAGES) {
    const row = part.rows.find(({ id }) => id === stage)
    if (!row) continue
    const purpose = answers[stage] ?? null
    const mechanism = known ? mechanismOf(stage, answers) : null
    const title = textLines(row.title, at.stage.width, 16, 700)
    const binding = stage === 'decision' && purpose === 'empoderadora' ? textLines(words.binding[`${answers.vinculante ?? null}`], at.stage.width, 14) : []
    const next = mechanism ? mechanism.name : purpose === 'empoderadora' ? words.noNext : '–'
    sentences.push(words.sentence(row.title, [row.figure, ...binding].join(', '), mechanism?.name ?? null))

    shapes.push({ kind: 'path', d: `M0 ${y}H${at.width}`, fill: 'none', stroke: 'line', strokeWidth: 0.75 })
    y += 8
    shapes.push(...title.map((line, index) => textShape(at.stage.x, y + 16 + index * LINE, line, 16, 700)))
    shapes.push(...binding.map((line, index) => textShape(at.stage.x, y + 16 + (title.length + index) * LINE, line, 14, 400, 'ink-2')))
    const labels = (title.length + binding.length) * LINE
    const top = at.below ? y + labels + 4 : y
    shapes.push(...marks(at.kinds.x, top, at.kinds.width, purpose))
    const step = at.below ? textLines(`${words.next}: ${next}`, at.next.width, 14) : textLines(next, at.next.width, 16)
    shapes.push(...step.map((line, index) => textShape(at.next.x, (at.below ? top + CELL + 4 : top + 4) + 16 + index * LINE, line, at.below ? 14 : 16, mechanism ? 600 : 400, mechanism ? 'ink' : 'ink-2')))
    y = Math.max(y + labels, top + CELL + (at.below ? 4 + step.length * LINE : 0), at.below ? 0 : top + 4 + step.length * LINE) + 10
  }
  const legend = textLines(words.legend, at.width, 13)
  shapes.push(...legend.map((line, index) => textShape(0, y + 14 + index * LINE, line, 13, 400, 'ink-2')))
  return { width: at.width, height: y + 14 + legend.length * LINE, title: words.title, description: sentences.join(' '), shapes }
}

/** Three cells, with a mark in the one that was answered; where nobody knows, one dashed cell across. */
function marks(x: number, y: number, width: number, purpose: Purpose | null): readonly Shape[] {
  if (purpose === null) {
    return [
      { kind: 'rect', x: x + 2, y, width: 3 * width - 4, height: CELL, radius: 4, fill: 'paper', stroke: 'level-outline', strokeWidth: 1, dash: '3 2' },
      textShape(x + 1.5 * width, y + 20, words.unknown, 14, 400, 'ink-2', 'middle'),
    ]
  }
  return KINDS.flatMap(({ id, tone }, index): Shape[] => {
    const here = id === purpose
    const left = x + index * width + 2
    const cell: Shape = { kind: 'rect', x: left, y, width: width - 4, height: CELL, radius: 4, fill: here ? TONE_PAINTS[tone].fill : 'track', stroke: here ? 'level-outline' : 'line', strokeWidth: here ? 2 : 0.75 }
    // A drawn mark: not every font has one.
    const mark: Shape = { kind: 'path', d: `M${left + (width - 4) / 2 - 7} ${y + 15}l5 6l9 -12`, fill: 'none', stroke: TONE_PAINTS[tone].on, strokeWidth: 3 }
    return here ? [cell, mark] : [cell]
  })
}
