import { placedLevel } from '../../../../exercises/core/levels'
import type { Part } from '../../../../exercises/core/outline'
import { definition } from '../../../../exercises/instruments/participacion-ciudadana/definition'
import { depthPictureStrings as words } from '../../strings/own-pictures'
import { levelSign } from '../../support/level-sign'
import { TONE_PAINTS, type Picture, type Shape } from '../../support/picture/shapes'
import { textLines, textShape } from '../../support/picture/text'

const [SET] = definition.levelSets
const LINE = 18
const CELL = 38
const GAP = 6

/** The five depths as a stair that climbs to the right, or down the page on a phone, with a mark in the one that was reached. */
export function depthPicture({ rows: [row] }: Part, layout: 'wide' | 'narrow'): Picture | null {
  if (!row?.level) return null
  const wide = layout === 'wide'
  const width = wide ? 760 : 340
  const each = wide ? (width - (SET.levels.length - 1) * GAP) / SET.levels.length : width - 2
  const rise = wide ? 14 : 0
  const reached = placedLevel(definition.levelSets, row.level)?.step?.k ?? 0
  const shapes: Shape[] = []
  SET.levels.forEach(({ label, tone }, index) => {
    const here = index + 1 === reached
    const x = wide ? index * (each + GAP) : 1
    const y = wide ? (SET.levels.length - 1 - index) * rise + 1 : index * (CELL + GAP) + 1
    const height = wide ? CELL + index * rise : CELL
    const paint = TONE_PAINTS[tone]
    shapes.push(
      { kind: 'rect', x, y, width: each, height, radius: 4, fill: here ? paint.fill : 'track', stroke: here ? 'level-outline' : 'line', strokeWidth: here ? 2.5 : 0.75, ...(reached === 0 ? { dash: '3 2' } : {}) },
      textShape(wide ? x + each / 2 : x + 12, y + 24, label, 15, here ? 700 : 400, here ? paint.on : 'ink', wide ? 'middle' : 'start'),
    )
    // A drawn mark: not every font has one, and black and white has no colours.
    if (here) shapes.push({ kind: 'path', d: wide ? `M${x + each / 2 - 7} ${y + height + 12}l7 -8l7 8` : `M${x + each - 28} ${y + 19}l6 7l11 -14`, fill: 'none', stroke: wide ? 'ink' : paint.on, strokeWidth: 3 })
  })
  const bottom = wide ? CELL + (SET.levels.length - 1) * rise + 18 : SET.levels.length * (CELL + GAP)
  const says = [...(reached === 0 ? textLines(words.unknown, width, 15) : []), ...textLines(`${row.title}: ${row.figure}`, width, 15)]
  shapes.push(...says.map((text, index) => textShape(0, bottom + 16 + index * LINE, text, 15, 600)))
  const legend = textLines(words.legend, width, 13)
  const under = bottom + 16 + says.length * LINE + 4
  shapes.push(...legend.map((text, index) => textShape(0, under + index * LINE, text, 13, 400, 'ink-2')))
  return { width, height: under + legend.length * LINE, title: words.title, description: words.sentence(row.title, levelSign(definition.levelSets, row.level).word, row.figure), shapes }
}
