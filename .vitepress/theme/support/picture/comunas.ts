import { mapStrings as words } from '../../strings/map'
import { COLUMNS, type Block, type RegionTiles, type Tile } from '../data/comuna-map'
import type { Paint, Picture, Shape } from './shapes'
import { textLines, textShape } from './text'

/** A region as tiles of one size under the names of its provinces, as wide as a phone: a wide page puts several beside each other. */

const TILE = 98
const GAP = 5
const WIDTH = COLUMNS * TILE + (COLUMNS - 1) * GAP
const [NAME, NOTE, LINE] = [12, 11, 14] as const
/** Names are bold and need more room beside them than what is said under them. */
const [NAME_INSET, NOTE_INSET, HEAD] = [7, 4, 22] as const

const linesOf = ({ name, note }: Tile): { readonly name: readonly string[]; readonly note: readonly string[] } =>
  ({ name: textLines(name, TILE - 2 * NAME_INSET, NAME, 600), note: note === '' ? [] : textLines(note, TILE - 2 * NOTE_INSET, NOTE) })

/** Tiles of one look are one shape, so that three hundred of them stay light. */
function outlines(tiles: readonly Tile[], at: (tile: Tile) => { readonly x: number; readonly y: number }, width: number, height: number): readonly Shape[] {
  const path = (on: boolean): string => tiles.filter((tile) => tile.on === on).map((tile) => { const { x, y } = at(tile); return `M${x} ${y}h${width}v${height}h${-width}z` }).join('')
  const looks: readonly { readonly d: string; readonly fill: Paint; readonly stroke: Paint; readonly strokeWidth: number; readonly dash?: string }[] = [
    { d: path(true), fill: 'figure-a', stroke: 'figure-a-line', strokeWidth: 1.5 },
    { d: path(false), fill: 'none', stroke: 'line', strokeWidth: 1, dash: '2 3' },
  ]
  return looks.filter(({ d }) => d !== '').map((look) => ({ kind: 'path', ...look }))
}

const said = ({ title, tiles }: Block): string => {
  const on = tiles.filter((tile) => tile.on)
  return on.length === 0 ? '' : words.comunas.said(title, on.map(({ name, note }) => (note === '' ? name : `${name} (${note})`)).join(', '))
}

/** @returns a picture whose tiles are all as tall as the one that says most */
export function regionPicture({ region, blocks }: RegionTiles): Picture {
  const most = Math.max(...blocks.flatMap(({ tiles }) => tiles.map((tile) => { const { name, note } = linesOf(tile); return name.length + note.length })))
  const height = most * LINE + 8
  const shapes: Shape[] = []
  let y = 0
  for (const block of blocks) {
    if (block.title !== '') shapes.push(textShape(0, y + 15, block.title, 13, 400, 'ink-2'))
    const top = block.title === '' ? y : y + HEAD
    const at = ({ column, row }: Tile) => ({ x: column * (TILE + GAP), y: top + row * (height + GAP) })
    shapes.push(...outlines(block.tiles, at, TILE, height))
    for (const tile of block.tiles) {
      const { name, note } = linesOf(tile)
      const start = at(tile).y + (height - (name.length + note.length) * LINE) / 2 + 11
      const line = (text: string, index: number, size: number, weight: 400 | 600): Shape => textShape(at(tile).x + TILE / 2, start + index * LINE, text, size, weight, tile.on ? 'ink' : 'ink-2', 'middle')
      shapes.push(...name.map((text, index) => line(text, index, NAME, tile.on ? 600 : 400)), ...note.map((text, index) => line(text, name.length + index, NOTE, 400)))
    }
    y = top + block.rows * (height + GAP) + GAP
  }
  return { width: WIDTH, height: y - GAP, title: region, description: blocks.map(said).filter(Boolean).join(' '), shapes }
}

const SMALL = { width: 15, height: 7, gap: 2, block: 4 } as const

/** A region small enough to stand beside all others: its tiles without their words, in the same places. It says nothing to who does not see it: the names do. */
export function smallRegion({ region, blocks }: RegionTiles): Picture {
  const shapes: Shape[] = []
  let y = 1
  for (const { rows, tiles } of blocks) {
    const top = y
    shapes.push(...outlines(tiles, ({ column, row }) => ({ x: 1 + column * (SMALL.width + SMALL.gap), y: top + row * (SMALL.height + SMALL.gap) }), SMALL.width, SMALL.height))
    y += rows * (SMALL.height + SMALL.gap) + SMALL.block
  }
  return { width: COLUMNS * (SMALL.width + SMALL.gap), height: y - SMALL.gap - SMALL.block + 1, title: region, description: '', shapes }
}
