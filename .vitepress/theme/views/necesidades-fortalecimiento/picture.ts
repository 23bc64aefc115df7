import { MINIMUM_ANSWERED, NEEDS } from '../../../../exercises/instruments/necesidades-fortalecimiento/score'
import { EXPERIENCES_2008, share } from '../../../../exercises/instruments/necesidades-fortalecimiento/shares'
import { needsPictureStrings as words } from '../../strings/own-pictures'
import { partPicture, type DrawPart } from '../../support/outline'
import { TONE_PAINTS, type Shape } from '../../support/picture/shapes'
import { textLines, textShape } from '../../support/picture/text'

/** The seven needs under the urgency that was answered, each with the share of 2008 beside it. */

const BANDS = [
  { key: 2, tone: 'high' }, { key: 1, tone: 'middle' }, { key: 0, tone: 'low' }, { key: 'unknown', tone: 'unknown' },
] as const

/** `bar` stands beside the title on a desk and below it on a phone. */
const LAYOUTS = {
  wide: { width: 760, title: 380, bar: { x: 400, width: 220 }, below: false },
  narrow: { width: 340, title: 330, bar: { x: 12, width: 200 }, below: true },
} as const

const LINE = 20
const HEAD = 28

/** As any other part while there are too few answers to say what is urgent. */
export const drawPart: DrawPart = (definition, part, values, layout) => {
  if (NEEDS.filter((id) => (values[id] ?? null) !== null).length < MINIMUM_ANSWERED) return partPicture(definition, part, values, layout)
  const at = LAYOUTS[layout]
  const most = Math.max(...Object.values(EXPERIENCES_2008))
  const shapes: Shape[] = []
  const sentences: string[] = []
  let y = 0
  for (const { key, tone } of BANDS) {
    const rows = part.rows.filter(({ id }) => (values[id] ?? 'unknown') === key)
    if (rows.length === 0 && key === 'unknown') continue
    sentences.push(words.sentence(words.bands[key], rows.map(({ title }) => title.toLowerCase())))
    const { fill, on } = TONE_PAINTS[tone]
    shapes.push(
      { kind: 'rect', x: 1, y: y + 1, width: at.width - 2, height: HEAD, radius: 4, fill, stroke: 'level-outline', strokeWidth: 1, ...(tone === 'unknown' ? { dash: '3 2' } : {}) },
      textShape(12, y + 20, rows.length === 0 ? `${words.bands[key]}: ${words.none}` : `${words.bands[key]} (${rows.length})`, 16, 700, on),
    )
    y += HEAD + 8
    for (const { id, title } of rows) {
      const need = NEEDS.find((known) => known === id)
      if (!need) continue
      const lines = textLines(title, at.title, 16, 600)
      shapes.push(...lines.map((line, index) => textShape(12, y + 16 + index * LINE, line, 16, 600)))
      const top = at.below ? y + lines.length * LINE + 2 : y
      shapes.push(
        { kind: 'rect', x: at.bar.x, y: top + 5, width: at.bar.width, height: 11, radius: 2, fill: 'track', stroke: 'line', strokeWidth: 0.75 },
        { kind: 'rect', x: at.bar.x, y: top + 5, width: (at.bar.width * EXPERIENCES_2008[need]) / most, height: 11, radius: 2, fill: 'ink-2' },
        textShape(at.bar.x + at.bar.width + 10, top + 16, words.share(share(need)), 14, 400, 'ink-2'),
      )
      y += lines.length * LINE + (at.below ? LINE + 8 : 8)
    }
    y += 8
  }
  const legend = textLines(words.legend, at.width, 13)
  shapes.push(...legend.map((line, index) => textShape(0, y + 12 + index * LINE, line, 13, 400, 'ink-2')))
  return { width: at.width, height: y + 12 + legend.length * LINE, title: words.title, description: sentences.join(' '), shapes }
}

