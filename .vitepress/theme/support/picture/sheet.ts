import { plainText, type Block, type ReportDocument } from '../report/model'
import type { Shape, Picture } from './shapes'
import { textLines, textShape } from './text'

/** A letter page, 96 units to the inch. */
const [WIDTH, HEIGHT] = [816, 1056] as const
const [FRAME, MARGIN, LABELS] = [28, 76, 272] as const
const INNER = WIDTH - 2 * MARGIN

interface Look { readonly size: number; readonly weight: 400 | 600; readonly fill: 'ink' | 'ink-2'; readonly above: number }
const LOOKS = {
  title: { size: 34, weight: 600, fill: 'ink', above: 24 },
  subtitle: { size: 19, weight: 400, fill: 'ink-2', above: 6 },
  heading: { size: 22, weight: 600, fill: 'ink', above: 30 },
  text: { size: 19, weight: 400, fill: 'ink', above: 18 },
  label: { size: 17, weight: 600, fill: 'ink', above: 12 },
  value: { size: 17, weight: 400, fill: 'ink', above: 12 },
  item: { size: 17, weight: 400, fill: 'ink', above: 9 },
  foot: { size: 14, weight: 400, fill: 'ink-2', above: 0 },
} as const satisfies Readonly<Record<string, Look>>

interface Drawn { readonly shapes: readonly Shape[]; readonly end: number }

function written(text: string, { size, weight, fill, above }: Look, x: number, y: number, width: number): Drawn {
  const [lines, step] = [textLines(text, width, size, weight), Math.round(size * 1.32)]
  return { shapes: lines.map((line, index) => textShape(x, y + above + size + index * step, line, size, weight, fill)), end: y + above + lines.length * step }
}

/** A label and what it says between two lines; what is empty has room to be written by hand. */
function fact([label, value]: readonly [string, string], y: number): Drawn {
  const name = written(label, LOOKS.label, MARGIN, y, LABELS - 14)
  const said = written(value, LOOKS.value, MARGIN + LABELS, y, INNER - LABELS)
  const end = Math.max(name.end, said.end) + 7
  return { shapes: [...name.shapes, ...said.shapes, { kind: 'rect', x: MARGIN, y: end, width: INNER, height: 1, fill: 'line' }], end: end + 1 }
}

const item = (text: string, y: number): Drawn => {
  const { shapes, end } = written(text, LOOKS.item, MARGIN + 20, y, INNER - 20)
  return { shapes: [{ kind: 'circle', x: MARGIN + 6, y: y + LOOKS.item.above + 11, r: 2.5, fill: 'ink' }, ...shapes], end }
}

/** The parts of a block, one under the other. A picture has no room for tables. */
function partsOf(block: Block): readonly ((y: number) => Drawn)[] {
  switch (block.kind) {
    case 'heading': return [(y) => written(block.text, LOOKS.heading, MARGIN, y, INNER)]
    case 'paragraph': return [(y) => written(plainText(block.text), LOOKS.text, MARGIN, y, INNER)]
    case 'list': return block.items.map((one) => (y) => item(plainText(one), y))
    case 'facts': return block.rows.map((row) => (y) => fact(row, y))
    default: return []
  }
}

/**
 * A short document as one sheet to be sent as a picture, in the proportion of a letter page, and longer where it says more: its words are
 * those of the document, without its tables.
 */
export function sheetPicture({ title, subtitle, running, foot, description, blocks }: ReportDocument): Picture {
  const parts = [
    (y: number) => written(title, LOOKS.title, MARGIN, y, INNER),
    (y: number) => written(subtitle, LOOKS.subtitle, MARGIN, y, INNER),
    ...blocks.flatMap(partsOf),
  ]
  const shapes: Shape[] = []
  let y: number = MARGIN - LOOKS.title.above
  for (const part of parts) {
    const drawn = part(y)
    shapes.push(...drawn.shapes)
    y = drawn.end
  }
  const height = Math.max(HEIGHT, y + 2 * MARGIN)
  const { size, weight, fill } = LOOKS.foot
  return {
    width: WIDTH,
    height,
    title,
    description,
    shapes: [
      { kind: 'rect', x: FRAME, y: FRAME, width: WIDTH - 2 * FRAME, height: height - 2 * FRAME, radius: 6, fill: 'none', stroke: 'figure-a-line', strokeWidth: 2 },
      ...shapes,
      textShape(MARGIN, height - MARGIN + 20, running, size, weight, fill),
      textShape(WIDTH - MARGIN, height - MARGIN + 20, foot, size, weight, fill, 'end'),
    ],
  }
}
