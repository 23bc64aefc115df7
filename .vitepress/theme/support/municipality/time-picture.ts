import { placedLevel } from '../../../../exercises/core/levels'
import type { Picture, Shape } from '../picture/shapes'
import { textLines, textShape } from '../picture/text'
import type { InTime, RowInTime } from './in-time'

export interface TimeWords {
  readonly title: string
  /** What the two circles are. */
  readonly first: string
  readonly last: string
  /** «Bajo → Medio»; one word where both are the same. */
  readonly path: (from: string, to: string) => string
  /** A row in one sentence, for those who do not see it. */
  readonly sentence: (title: string, from: string, to: string) => string
}

interface Layout {
  readonly width: number
  readonly title: number
  readonly track: { readonly x: number; readonly width: number }
  readonly word: { readonly x: number; readonly width: number }
  /** The title stands above its track, and not beside it. */
  readonly above: boolean
}

const LAYOUTS = {
  wide: { width: 760, title: 226, track: { x: 250, width: 240 }, word: { x: 524, width: 236 }, above: false },
  narrow: { width: 340, title: 338, track: { x: 12, width: 120 }, word: { x: 160, width: 178 }, above: true },
} as const satisfies Record<string, Layout>

const LINE = 20
const R = 8

/** A row that has an order, as it is drawn: steps from 1 to `of`. */
interface Path {
  readonly title: string
  readonly steps: readonly (number | null)[]
  readonly of: number
  readonly from: string
  readonly to: string
}

function pathOf({ title, levels, moved }: RowInTime, { measurements: [{ summary: { definition } }] }: InTime): Path[] {
  if (moved === null) return []
  const placed = levels.map((level) => level && placedLevel(definition.levelSets, level))
  const [first, last] = [placed[0], placed.at(-1)]
  return first?.step && last ? [{ title, steps: placed.map((level) => level?.step?.k ?? null), of: first.step.n, from: first.label, to: last.label }] : []
}

/** The ladder as a line with a stop for each step, an empty circle where the row was first and a full one where it is now. */
function track({ steps, of }: Path, { x, width }: Layout['track'], y: number): readonly Shape[] {
  const at = (step: number): number => x + (of === 1 ? 0 : ((step - 1) * width) / (of - 1))
  const known = steps.filter((step) => step !== null)
  const [first = 1, last = first] = [known[0], known.at(-1)]
  const direction = Math.sign(last - first)
  return [
    { kind: 'path', d: `M${x} ${y}H${x + width}`, fill: 'none', stroke: 'line', strokeWidth: 1 },
    ...Array.from({ length: of }, (_, index): Shape => ({ kind: 'path', d: `M${at(index + 1)} ${y - 4}V${y + 4}`, fill: 'none', stroke: 'line', strokeWidth: 1 })),
    ...(direction === 0 ? [] : [{ kind: 'path', d: `M${at(first) + direction * R} ${y}H${at(last)}`, fill: 'none', stroke: 'level-alto', strokeWidth: 3 } satisfies Shape]),
    ...known.slice(1, -1).map((step): Shape => ({ kind: 'circle', x: at(step), y, r: 3, fill: 'ink-2' })),
    { kind: 'circle', x: at(last), y, r: R, fill: 'level-alto', stroke: 'level-outline', strokeWidth: 1.5 },
    // Seen around the other where nothing moved.
    { kind: 'circle', x: at(first), y, r: direction === 0 ? R + 4 : R, fill: direction === 0 ? 'none' : 'paper', stroke: 'level-outline', strokeWidth: 1.5 },
  ]
}

/** What moved between the first and the last measurement, row by row; `null` where no row has an order to move in. */
export function timePicture(thing: InTime, words: TimeWords, layout: keyof typeof LAYOUTS = 'wide'): Picture | null {
  const paths = thing.rows.flatMap((row) => pathOf(row, thing))
  if (paths.length === 0) return null
  const at: Layout = LAYOUTS[layout]
  const shapes: Shape[] = []
  let y = 0
  for (const path of paths) {
    const title = textLines(path.title, at.title, 15, 600)
    const word = textLines(words.path(path.from, path.to), at.word.width, 15)
    shapes.push(...title.map((line, index) => textShape(0, y + 18 + index * LINE, line, 15, 600)))
    const top = at.above ? y + title.length * LINE : y
    shapes.push(...track(path, at.track, top + 14), ...word.map((line, index) => textShape(at.word.x, top + 19 + index * LINE, line, 15)))
    y = Math.max(y + title.length * LINE, top + Math.max(word.length * LINE, 28)) + 14
  }
  const legend = [[words.first, 'paper'], [words.last, 'level-alto']] as const
  for (const [text, fill] of legend) {
    shapes.push({ kind: 'circle', x: R + 4, y: y + 12, r: R, fill, stroke: 'level-outline', strokeWidth: 1.5 }, textShape(30, y + 17, text, 13, 400, 'ink-2'))
    y += 24
  }
  const description = paths.map(({ title, from, to }) => words.sentence(title, from, to)).join(' ')
  return { width: at.width, height: y + 4, title: words.title, description, shapes }
}
