import { SECTORS, SECTOR_LABELS, type Sector } from '../../../../exercises/workpieces/mapa-actores/model'
import type { Paint, Picture, Shape } from '../picture/shapes'
import { LEGEND, WIDTH } from './frame'
import { LABEL_LINE, nodePath, type Scene } from './scene'

/** Fill and outline of a node by its sector. */
export const SECTOR_PAINTS: Readonly<Record<Sector | 'none', { readonly fill: Paint; readonly stroke: Paint }>> = {
  publico: { fill: 'figure-a', stroke: 'figure-a-line' },
  'sociedad-civil': { fill: 'figure-b', stroke: 'figure-b-line' },
  mercado: { fill: 'figure-c', stroke: 'figure-c-line' },
  otro: { fill: 'track', stroke: 'ink-2' },
  none: { fill: 'paper', stroke: 'ink-2' },
}

const NAME_SIZE = 13

/** The drawing of a map as a file: the scene with its legend. */
export function pictureOf(scene: Scene, words: { readonly title: string; readonly description: string; readonly noType: string; readonly formal: string }): Picture {
  const tie = (kind: 'formal' | 'plain', d: string): Shape => ({ kind: 'path', d, fill: 'none', stroke: 'line', strokeWidth: kind === 'formal' ? 2.6 : 1.2, ...(kind === 'formal' ? {} : { dash: '5 3' }) })
  const node = (at: Parameters<typeof nodePath>[0], convener: boolean): Shape => ({ kind: 'path', d: nodePath(at), ...SECTOR_PAINTS[at.sector ?? 'none'], strokeWidth: convener ? 4 : 1.6 })
  const sectors: readonly (Sector | null)[] = [...SECTORS, null]
  return {
    width: WIDTH,
    height: scene.height + LEGEND,
    title: words.title,
    description: words.description,
    shapes: [
      ...scene.ties.map(({ from, to, kinds }) => tie(kinds.includes('acuerdo-formal') ? 'formal' : 'plain', `M${from.x} ${from.y}L${to.x} ${to.y}`)),
      ...scene.nodes.map((one) => node(one, one.convener)),
      ...scene.nodes.flatMap(({ label, convener }): Shape[] => (label ? label.lines.map((text, at): Shape => ({ kind: 'text', x: label.x, y: label.y + LABEL_LINE * NAME_SIZE * at, text, anchor: label.anchor, fill: 'ink', size: NAME_SIZE, weight: convener ? 700 : 400, halo: true })) : [])),
      ...sectors.flatMap((sector, at): Shape[] => [
        node({ x: 20 + 180 * at, y: scene.height + 16, r: 8, sector }, false),
        { kind: 'text', x: 34 + 180 * at, y: scene.height + 21, text: sector ? SECTOR_LABELS[sector] : words.noType, fill: 'ink', size: 13, weight: 400, anchor: 'start' },
      ]),
      tie('formal', `M838 ${scene.height + 16}l28 0`), { kind: 'text', x: 874, y: scene.height + 21, text: words.formal, fill: 'ink', size: 13, weight: 400, anchor: 'start' },
    ],
  }
}
