import { PERSPECTIVE_LABELS, type Perspective } from '../../../../exercises/workpieces/mapa-estrategico/model'
import type { Paint, Picture, Shape } from '../picture/shapes'
import { GUTTER, LINE, NOTE_LINE, NOTE_SIZE, TEXT_SIZE, type Band, type Box, type Scene } from './scene'

/** Fill and outline of a box by its perspective, whose band says the same. */
export const PERSPECTIVE_PAINTS: Readonly<Record<Perspective, { readonly fill: Paint; readonly stroke: Paint }>> = {
  mision: { fill: 'figure-a', stroke: 'figure-a-line' },
  clientes: { fill: 'figure-b', stroke: 'figure-b-line' },
  procesos: { fill: 'figure-c', stroke: 'figure-c-line' },
  personas: { fill: 'track', stroke: 'ink-2' },
}

/** Where the lines of a box stand, in its middle. */
export const baseline = ({ y, height, lines }: Box, at: number): number => y + height / 2 + LINE * (at - (lines.length - 1) / 2) + 0.35 * TEXT_SIZE

/** Where the name of a band stands, and below it each line of its note. */
export const nameLine = ({ y, height, note }: Band): number => y + height / 2 + 5 - (NOTE_LINE * note.length) / 2
export const noteLine = (band: Band, at: number): number => nameLine(band) + 4 + NOTE_LINE * (at + 1)

/** The map as a file. */
export function pictureOf(scene: Scene, words: { readonly title: string; readonly description: string; readonly empty: string }): Picture {
  return {
    width: scene.width,
    height: scene.height,
    title: words.title,
    description: words.description,
    shapes: [
      ...scene.bands.flatMap((band): Shape[] => [
        { kind: 'rect', x: 1, y: band.y + 1, width: scene.width - 2, height: band.height - 2, radius: 10, fill: 'none', stroke: 'line', strokeWidth: 1 },
        { kind: 'text', x: 14, y: nameLine(band), text: PERSPECTIVE_LABELS[band.perspective], fill: 'ink', size: 15, weight: 700, anchor: 'start' },
        ...band.note.map((text, at): Shape => ({ kind: 'text', x: 14, y: noteLine(band, at), text, fill: 'ink-2', size: NOTE_SIZE, weight: 400, anchor: 'start' })),
        ...(band.empty ? [{ kind: 'text', x: GUTTER + 4, y: band.y + band.height / 2 + 5, text: words.empty, fill: 'ink-2', size: 13, weight: 400, anchor: 'start' } as const] : []),
      ]),
      // Each with a margin of paper, so that where two cross one is seen to pass over the other.
      ...scene.arrows.flatMap(({ path, head, astray }): Shape[] => [
        { kind: 'path', d: path, fill: 'none', stroke: 'paper', strokeWidth: 5 },
        { kind: 'path', d: path, fill: 'none', stroke: astray ? 'figure-c-line' : 'ink-2', strokeWidth: 1.6, ...(astray ? { dash: '6 4' } : {}) },
        { kind: 'path', d: head, fill: astray ? 'figure-c-line' : 'ink-2' },
      ]),
      ...scene.boxes.flatMap((box): Shape[] => [
        { kind: 'rect', x: box.x, y: box.y, width: box.width, height: box.height, radius: 8, ...PERSPECTIVE_PAINTS[box.objective.perspective], strokeWidth: 1.4 },
        ...box.lines.map((text, at): Shape => ({ kind: 'text', x: box.x + box.width / 2, y: baseline(box, at), text, fill: 'ink', size: TEXT_SIZE, weight: 400, anchor: 'middle' })),
      ]),
    ],
  }
}
