import { charges, type Charge } from '../../../../exercises/workpieces/propuesta-estructura/chart'
import { HOLDER_LABELS } from '../../../../exercises/workpieces/propuesta-estructura/model'
import type { Structure } from '../../../../exercises/workpieces/propuesta-estructura/read'
import { structureStrings as words } from '../../strings/builders'
import type { Picture, Shape } from '../../support/picture/shapes'
import { textLines, textShape } from '../../support/picture/text'

/** Measures in units of the drawing. */
const BOX = { width: 260, gap: 20, pad: 14, line: 17, size: 13, head: 15, between: 10 } as const
/** Boxes beside one another. */
const ACROSS = { wide: 3, narrow: 1 } as const
/** Responsibilities drawn in a box: the table has them all. */
const MOST_DRAWN = 8
const LONGEST = 160

const INNER = BOX.width - 2 * BOX.pad

interface Drawn {
  readonly height: number
  readonly shapes: readonly Shape[]
}

/** A responsibility in its own frame, dashed where nobody who can sign holds it. */
function responsibility(text: string, loose: boolean, x: number, y: number): Drawn {
  const lines = textLines(text.slice(0, LONGEST), INNER - 16, BOX.size)
  const height = lines.length * BOX.line + 10
  return {
    height,
    shapes: [
      { kind: 'rect', x, y, width: INNER, height, radius: 5, fill: 'paper', stroke: 'level-outline', strokeWidth: loose ? 2 : 1, ...(loose ? { dash: '5 4' } : {}) },
      ...lines.map((line, at) => textShape(x + 8, y + 4 + BOX.line * (at + 0.75), line, BOX.size)),
    ],
  }
}

function box({ unit, responsibilities }: Charge, x: number, y: number): Drawn {
  const title = textLines((unit ? unit.name.trim() || words.noUnit : words.nobody).slice(0, LONGEST), INNER, BOX.head, 600)
  const inner: Shape[] = title.map((line, at) => textShape(x + BOX.pad, y + BOX.pad + BOX.head + at * 19, line, BOX.head, 600))
  let end = y + BOX.pad + title.length * 19 + 8
  const said = (text: string): void => { inner.push(textShape(x + BOX.pad, end + 13, text, BOX.size, 400, 'ink-2')); end += BOX.line + 6 }
  for (const { text, holder } of responsibilities.slice(0, MOST_DRAWN)) {
    const drawn = responsibility(words.holder(text.trim() || '…', holder && HOLDER_LABELS[holder]), holder === 'honorarios' || holder === 'vacante' || holder === null, x + BOX.pad, end)
    inner.push(...drawn.shapes)
    end += drawn.height + BOX.between
  }
  if (responsibilities.length === 0) said(words.none)
  if (responsibilities.length > MOST_DRAWN) said(words.more(responsibilities.length - MOST_DRAWN))
  const height = end - y + 4
  return { height, shapes: [{ kind: 'rect', x, y, width: BOX.width, height, radius: 8, fill: 'track', stroke: 'line', strokeWidth: 1, ...(unit ? {} : { dash: '5 4' }) }, ...inner] }
}

/** The units as boxes with what they answer for: a column for each place across, each box under the shortest one. */
export function structurePicture(document: Structure, layout: keyof typeof ACROSS = 'wide'): Picture {
  const all = charges(document)
  const columns = ACROSS[layout]
  const ends = Array.from({ length: columns }, () => 0)
  const shapes = all.flatMap((charge) => {
    const at = ends.indexOf(Math.min(...ends))
    const drawn = box(charge, at * (BOX.width + BOX.gap), ends[at] ?? 0)
    ends[at] = (ends[at] ?? 0) + drawn.height + BOX.gap
    return drawn.shapes
  })
  return {
    width: columns * (BOX.width + BOX.gap) - BOX.gap,
    height: Math.max(40, ...ends.map((end) => end - BOX.gap)),
    title: words.title,
    description: words.picture(document.units.length, document.responsibilities.length),
    shapes,
  }
}
