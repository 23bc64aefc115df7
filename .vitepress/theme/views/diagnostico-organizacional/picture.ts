import { areaLevel, LEVELS, type Level } from '../../../../exercises/instruments/diagnostico-organizacional/score'
import { UNKNOWN_LEVEL, type UnknownLevel } from '../../../../exercises/core/levels'
import type { Row, Values } from '../../../../exercises/core/outline'
import { diagnosisStrings } from '../../strings/diagnosis'
import type { DrawPart } from '../../support/outline'
import type { Picture, Shape } from '../../support/picture/shapes'
import { textShape as text } from '../../support/picture/text'

export type PictureLevel = Level | UnknownLevel

/** One area as the picture needs it. */
export interface LevelRow {
  readonly title: string
  readonly level: PictureLevel
  /** Sum of the answered items, each 0 to 2. */
  readonly sum: number
  readonly answered: number
  /** Each item's value, in order; `null` for *No sé* and for what was not answered. */
  readonly values: readonly (number | null)[]
  /** The sum reaches `alto`, but an item at 0 keeps the area at `medio`. */
  readonly heldBack: boolean
}

export interface LevelWords {
  readonly title: string
  readonly level: Readonly<Record<PictureLevel, string>>
  /** Under the area's name: «Suma 7 de 12». */
  readonly detail: (row: LevelRow) => string
  /** Beside the mark that stands beyond the level: what holds the area back. */
  readonly heldBack: string
  /** In place of an item's value that is not known. */
  readonly unknown: string
  /** The row in one sentence, for the description. */
  readonly sentence: (row: LevelRow) => string
  /** What the figures are, at the foot: «Cada casilla es una pregunta…». */
  readonly legend: readonly string[]
}

/** The mean of the answers goes from 0 to 2. */
const MOST = 2
/** Answers, far more than an area has, with which the rule is asked where on the mean each level begins. */
const FINE = 100
const beginningOf = (level: Level): number => Array.from({ length: MOST * FINE + 1 }, (_, sum) => sum).findIndex((sum) => areaLevel(sum, FINE, false) === level) / FINE
const CUTS: readonly number[] = [...LEVELS.map(beginningOf), MOST]
const ZONES = LEVELS
const VALUE_LEVELS: Readonly<Record<number, PictureLevel>> = { 0: 'bajo', 1: 'medio', 2: 'alto' }

interface Layout {
  readonly width: number
  readonly top: number
  readonly row: number
  readonly foot: number
  readonly track: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly title: { readonly x: number; readonly y: number }
  readonly detail: { readonly x: number; readonly y: number }
  readonly mark: { readonly x: number; readonly y: number }
  readonly cells: { readonly x: number; readonly y: number; readonly side: number }
  readonly text: number
  /** Where there is room to say what holds an area back: after its cells, or after its detail. */
  readonly heldBack: 'cells' | 'detail'
}

/** `wide` for a desk, a report or a slide; `narrow` for a phone, where the same drawing would be too small to read. */
const LAYOUTS = {
  wide: {
    width: 760, top: 36, row: 92, foot: 22, text: 15,
    title: { x: 2, y: 24 }, detail: { x: 2, y: 46 }, track: { x: 226, y: 8, width: 340, height: 30 }, mark: { x: 588, y: 10 }, cells: { x: 226, y: 48, side: 22 },
    heldBack: 'cells',
  },
  narrow: {
    width: 340, top: 0, row: 142, foot: 22, text: 13,
    title: { x: 1, y: 24 }, detail: { x: 1, y: 48 }, track: { x: 1, y: 60, width: 338, height: 30 }, mark: { x: 190, y: 4 }, cells: { x: 1, y: 100, side: 22 },
    heldBack: 'detail',
  },
} as const satisfies Record<string, Layout>

/** The level as three steps, filled as far as it reaches: the same sign as everywhere on the site. */
function steps(x: number, y: number, level: PictureLevel): Shape[] {
  const filled = level === 'sin-informacion' ? 0 : ZONES.indexOf(level) + 1
  return [0, 1, 2].map((step) => ({
    kind: 'rect', x: x + step * 11, y: y + 16 - step * 8, width: 9, height: 10 + step * 8, radius: 1,
    fill: step < filled ? `level-${level}` : 'paper', stroke: 'level-outline', strokeWidth: 1.5,
    ...(level === 'sin-informacion' ? { dash: '3 2' } : {}),
  }))
}

function track(row: LevelRow, at: Layout['track'], y: number): Shape[] {
  const place = (mean: number): number => at.x + (mean / MOST) * at.width
  const zone = (index: number): { x: number; y: number; width: number; height: number } =>
    ({ x: place(CUTS[index] ?? 0), y, width: place(CUTS[index + 1] ?? MOST) - place(CUTS[index] ?? 0), height: at.height })
  const unknown = row.level === 'sin-informacion'
  const zones = ZONES.map((level, index): Shape => ({
    kind: 'rect', ...zone(index), fill: level === row.level ? `level-${level}` : 'track', stroke: 'level-outline', strokeWidth: 1,
    ...(unknown ? { dash: '4 3' } : {}),
  }))
  // On paper the fill of `bajo` is white: the outline says it too.
  const chosen: Shape[] = row.level === 'sin-informacion' ? []
    : [{ kind: 'rect', ...zone(ZONES.indexOf(row.level)), fill: 'none', stroke: 'ink', strokeWidth: 2.5 }]
  if (row.answered === 0) return zones
  const x = place(row.sum / row.answered)
  const middle = y + at.height / 2
  return [
    ...zones,
    ...chosen,
    // Outlined in the paper's colour too, so that it stands out on the darkest fill.
    { kind: 'path', d: `M${x} ${middle - 20}l10 20l-10 20l-10 -20z`, fill: unknown ? 'paper' : 'ink', stroke: unknown ? 'ink' : 'paper', strokeWidth: 2 },
  ]
}

function cells(row: LevelRow, at: Layout['cells'], y: number, unknown: string): Shape[] {
  return row.values.flatMap((value, index): Shape[] => {
    const level = value === null ? 'sin-informacion' : VALUE_LEVELS[value] ?? 'sin-informacion'
    const x = at.x + index * (at.side + 6)
    return [
      { kind: 'rect', x, y, width: at.side, height: at.side, radius: 3, fill: `level-${level}`, stroke: 'level-outline', strokeWidth: 1, ...(value === null ? { dash: '3 2' } : {}) },
      text(x + at.side / 2, y + at.side / 2 + 5, value === null ? unknown : String(value), 13, 600, `level-${level}-on`, 'middle'),
    ]
  })
}

/**
 * The levels of some areas: for each, its word and sign, where the mean of its answers lies between the rule's cuts, and the
 * answers one by one. Reads the same in colour, in black and white and as text.
 */
export function levelPicture(rows: readonly LevelRow[], words: LevelWords, layout: keyof typeof LAYOUTS = 'wide'): Picture {
  const at: Layout = LAYOUTS[layout]
  const shapes = rows.flatMap((row, index): Shape[] => {
    const y = at.top + index * at.row
    const afterCells = at.cells.x + row.values.length * (at.cells.side + 6) + 8
    return [
      ...(index === 0 ? [] : [{ kind: 'path', d: `M0 ${y - 8}H${at.width}`, fill: 'none', stroke: 'line', strokeWidth: 0.75 } satisfies Shape]),
      text(at.title.x, y + at.title.y, row.title, at.text + 2, 700),
      text(at.detail.x, y + at.detail.y, row.heldBack && at.heldBack === 'detail' ? `${words.detail(row)}. ${words.heldBack}` : words.detail(row), at.text - 1, 400, 'ink-2'),
      ...track(row, at.track, y + at.track.y),
      ...cells(row, at.cells, y + at.cells.y, words.unknown),
      ...(row.heldBack && at.heldBack === 'cells' ? [text(afterCells, y + at.cells.y + 16, words.heldBack, at.text - 1, 600)] : []),
      ...steps(at.mark.x, y + at.mark.y, row.level),
      text(at.mark.x + 42, y + at.mark.y + 22, words.level[row.level], row.level === 'sin-informacion' ? at.text - 1 : at.text + 5, 700),
    ]
  })
  const foot = at.top + rows.length * at.row
  const head = at.top === 0 ? [] : ZONES.map((zone, index) => {
    const middle = ((CUTS[index] ?? 0) + (CUTS[index + 1] ?? MOST)) / 2
    return text(at.track.x + (middle / MOST) * at.track.width, at.top - 10, words.level[zone], at.text - 1, 600, 'ink-2', 'middle')
  })
  return {
    width: at.width,
    height: foot + words.legend.length * at.foot,
    title: words.title,
    description: rows.map(words.sentence).join(' '),
    shapes: [...head, ...shapes, ...words.legend.map((line, index) => text(0, foot + 16 + index * at.foot, line, at.text - 2, 400, 'ink-2'))],
  }
}

function rowOf({ title, level, value, items }: Row, values: Values): LevelRow {
  const known = items.map((id) => values[id] ?? null).map((one) => (typeof one === 'number' ? one : null))
  const own = LEVELS.find((id) => id === level?.id) ?? UNKNOWN_LEVEL
  const answered = known.filter((one) => one !== null).length
  const sum = value ?? 0
  return { title, level: own, sum, answered, values: known, heldBack: own === 'medio' && areaLevel(sum, answered, false) === 'alto' }
}

/** The picture of a group's areas. */
export const drawPart: DrawPart = (_definition, { rows }, values, layout) =>
  levelPicture(rows.map((row) => rowOf(row, values)), { ...diagnosisStrings.groupPicture, legend: diagnosisStrings.groupLegend[layout] }, layout)
