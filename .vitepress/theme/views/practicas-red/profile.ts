import type { Outline, Values } from '../../../../exercises/core/outline'
import { levelLabel } from '../../../../exercises/core/levels'
import { chileanNumber } from '../../../../exercises/core/text'
import { definition } from '../../../../exercises/instruments/practicas-red/definition'
import { ANSWERED_BY, type Challenge } from '../../../../exercises/instruments/practicas-red/links'
import { practicesStrings } from '../../strings/practices'
import type { Picture, Shape } from '../../support/picture/shapes'
import { textLines, textShape } from '../../support/picture/text'

/** A practice as the profile draws it. */
export interface ProfileRow {
  readonly id: string
  readonly title: string
  readonly level: string
  /** Mean of what was answered, for the place of the mark; the level is the rule's, never read from here. */
  readonly mean: number | null
  /** How many items stand at each answer, from «nunca» to «siempre», and how many are not known. */
  readonly counts: readonly number[]
  readonly unknown: number
}

/** A challenge with its gap and the practices that answer it. */
export interface GapRow {
  readonly id: string
  readonly title: string
  readonly figure: string
  readonly gap: number | null
  readonly severity: string | null
  readonly practices: readonly string[]
}

/** Labels of the four answers of a practice, as the definition has them. */
export const ANSWERS: readonly string[] = definition.groups[0].items[0].options.map(({ label }) => label)
const SEVERITIES: readonly string[] = definition.groups[6].items[0].options.map(({ label }) => label)

export const meanText = (mean: number | null): string | null => (mean === null ? null : chileanNumber(mean, 1))

export function profileRows(outline: Outline, values: Values): readonly ProfileRow[] {
  return (outline.parts[0]?.rows ?? []).map(({ id, title, level, items }) => {
    const known = items.flatMap((item) => { const value = values[item]; return typeof value === 'number' ? [value] : [] })
    return {
      id, title,
      level: level ? levelLabel(definition.levelSets, level) : '',
      mean: known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length,
      counts: ANSWERS.map((_, answer) => known.filter((value) => value === answer).length),
      unknown: items.length - known.length,
    }
  })
}

export function gapRows(outline: Outline, values: Values): readonly GapRow[] {
  const practices = new Map(profileRows(outline, values).map((row) => [row.id, row]))
  return (outline.parts[1]?.rows ?? []).map(({ id, title, figure, value }) => {
    const severity = values[id]
    return {
      id, title, figure, gap: value,
      severity: typeof severity === 'number' ? SEVERITIES[severity] ?? null : null,
      practices: ANSWERED_BY[id as Challenge].flatMap((practice) => {
        const row = practices.get(practice)
        return row ? [practicesStrings.gaps.practice(row.title, row.level)] : []
      }),
    }
  })
}

export type Layout = 'wide' | 'narrow'
const LINE = 18
/** From one circle to the next. */
const DOT = 9

/** The profile: each practice on one line from «nunca» to «siempre», its answers as circles and its mean as a diamond. */
export function profilePicture(rows: readonly ProfileRow[], layout: Layout): Picture {
  const words = practicesStrings.profile
  const wide = layout === 'wide'
  const width = wide ? 760 : 340
  const [left, right] = wide ? [290, 716] : [24, 316]
  const at = (value: number): number => left + (value * (right - left)) / (ANSWERS.length - 1)
  const top = wide ? 34 : 46
  const step = wide ? 52 : 76
  const line = (index: number): number => top + index * step + (wide ? 26 : 58)
  const bottom = line(rows.length - 1) + 24
  // More, at «nunca» or «siempre», would hang out of a phone's picture.
  const beside = wide ? 8 : 5
  const shapes: Shape[] = ANSWERS.flatMap((answer, value): Shape[] => {
    const anchor = wide ? 'middle' : value === 0 ? 'start' : value === ANSWERS.length - 1 ? 'end' : 'middle'
    const x = wide ? at(value) : value === 0 ? 2 : value === ANSWERS.length - 1 ? 338 : at(value)
    return [
      { kind: 'path', d: `M${at(value)} ${top}V${bottom}`, fill: 'none', stroke: 'line', strokeWidth: 0.75, dash: '2 3' },
      // On a phone, two lines keep «Con frecuencia» from its neighbour.
      ...textLines(answer, wide ? 200 : 70, 13).map((text, index) => textShape(x, 14 + index * 15, text, 13, 400, 'ink-2', anchor)),
    ]
  })
  // From each known mean to its neighbour, never over one that is not known. On a phone it would cross the words of each row.
  const links = rows.flatMap(({ mean }, index) => {
    const after = rows[index + 1]?.mean ?? null
    return mean === null || after === null ? [] : [`M${at(mean)} ${line(index)}L${at(after)} ${line(index + 1)}`]
  })
  if (wide && links.length > 0) shapes.push({ kind: 'path', d: links.join(''), fill: 'none', stroke: 'ink-2', strokeWidth: 1.5 })
  rows.forEach((row, index) => {
    const y = line(index)
    const mean = meanText(row.mean)
    const says = `${row.level}, ${mean === null ? words.noMean : words.meanOf(mean)}`
    shapes.push(wide ? textShape(0, y - 4, row.title, 16, 700) : textShape(2, y - 28, row.title, 16, 700))
    shapes.push(wide ? textShape(0, y + 15, says, 14, 400, 'ink-2') : textShape(338, y - 28, says, 13, 400, 'ink-2', 'end'))
    row.counts.forEach((count, value) => {
      for (let dot = 0; dot < count; dot++) {
        const below = Math.floor(dot / beside)
        const x = at(value) + (dot % beside - (Math.min(beside, count - below * beside) - 1) / 2) * DOT
        shapes.push({ kind: 'circle', x, y: y + 11 + below * DOT, r: 3.6, fill: 'paper', stroke: 'ink-2', strokeWidth: 1.5 })
      }
    })
    if (row.mean === null) return
    const x = at(row.mean)
    shapes.push({ kind: 'path', d: `M${x} ${y - 8}L${x + 8} ${y}L${x} ${y + 8}L${x - 8} ${y}Z`, fill: 'level-alto', stroke: 'paper', strokeWidth: 1 })
  })
  const legend = textLines(wide ? words.legend : words.narrowLegend, width, 13)
  shapes.push(...legend.map((text, index) => textShape(0, bottom + 22 + index * LINE, text, 13, 400, 'ink-2')))
  return {
    width, height: bottom + 22 + legend.length * LINE, title: words.title, shapes,
    description: rows.map(({ title, level, mean }) => words.sentence(title, level, meanText(mean))).join(' '),
  }
}

/** Each challenge as a bar of its gap, with the practices that answer it and where they stand. */
export function gapPicture(rows: readonly GapRow[], layout: Layout): Picture {
  const words = practicesStrings.gaps
  const wide = layout === 'wide'
  const width = wide ? 760 : 340
  const bar = wide ? { x: 250, width: 250 } : { x: 1, width: 250 }
  const shapes: Shape[] = []
  let y = 6
  for (const row of rows) {
    const title = textLines(row.title, wide ? 240 : 338, 15, 700)
    const against = row.practices.flatMap((practice) => textLines(practice, wide ? 240 : 338, 13))
    const barY = wide ? y : y + title.length * LINE + 2
    shapes.push(...title.map((text, index) => textShape(0, y + 14 + index * LINE, text, 15, 700)))
    shapes.push({ kind: 'rect', x: bar.x, y: barY, width: bar.width, height: 16, radius: 2, fill: 'track', stroke: 'level-outline', strokeWidth: 1, ...(row.gap === null ? { dash: '3 2' } : {}) })
    if (row.gap !== null && row.gap > 0) {
      shapes.push({ kind: 'rect', x: bar.x, y: barY, width: (row.gap * bar.width) / 9, height: 16, radius: 2, fill: 'level-medio', stroke: 'level-outline', strokeWidth: 1 })
    }
    shapes.push(wide ? textShape(bar.x, barY + 32, row.figure, 13, 400, 'ink-2') : textShape(338, barY + 13, row.figure, 13, 400, 'ink-2', 'end'))
    const againstY = wide ? y + 12 : barY + 32
    shapes.push(...against.map((text, index) => textShape(wide ? 516 : 0, againstY + index * LINE, text, 13, 400, 'ink-2')))
    y += wide ? Math.max(title.length * LINE, 38, against.length * LINE) + 14 : title.length * LINE + 22 + against.length * LINE + 18
  }
  const legend = textLines(words.legend, width, 13)
  shapes.push(...legend.map((text, index) => textShape(0, y + 12 + index * LINE, text, 13, 400, 'ink-2')))
  return {
    width, height: y + 12 + legend.length * LINE, title: words.title, shapes,
    description: rows.map(({ title, figure, practices }) => words.sentence(title, figure, practices.join(', '))).join(' '),
  }
}
