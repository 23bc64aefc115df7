import { PERSPECTIVES, isAbove, type Perspective } from '../../../../exercises/workpieces/mapa-estrategico/model'
import type { Objective, StrategicMap } from '../../../../exercises/workpieces/mapa-estrategico/read'
import { textLines } from '../picture/text'
import type { Places } from '../piece/edit'
import { BOX_WIDTH, layout, type Route } from './layout'
import { cropped, spread } from './page'

/** Above this a drawing helps nobody; the table has them all. */
export const MOST_DRAWN = 60
export const GUTTER = 140
export const NOTE_SIZE = 11
export const NOTE_LINE = 14
export const TEXT_SIZE = 13
export const LINE = 16
const PAD = 9
const MOST_LINES = 5
/** Narrower than the box: fonts differ, and some are wide. */
const TEXT_WIDTH = BOX_WIDTH - 34
const BAND_PAD = 14

export interface Box {
  readonly id: string
  readonly objective: Objective
  readonly lines: readonly string[]
  /** Left and top. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Band {
  readonly perspective: Perspective
  readonly y: number
  readonly height: number
  /** For whom, under the name of the band of clients. */
  readonly note: readonly string[]
  readonly empty: boolean
}

export interface Arrow {
  readonly from: string
  readonly to: string
  readonly path: string
  readonly head: string
  /** It does not climb: something to mend. */
  readonly astray: boolean
}

export interface Scene {
  readonly width: number
  readonly height: number
  readonly bands: readonly Band[]
  readonly boxes: readonly Box[]
  readonly arrows: readonly Arrow[]
  /** Objectives that the drawing leaves out. */
  readonly hidden: number
}

/** Lines that fit a width; a word longer than a line is cut into pieces, and what does not fit ends in `…`. */
export function fittedLines(text: string, width: number, size: number, most: number): readonly string[] {
  const letters = Math.max(4, Math.floor(width / (0.53 * size)))
  const words = text.trim().slice(0, 600).split(/\s+/).flatMap((word) => { const all = [...word]; return Array.from({ length: Math.ceil(all.length / letters) }, (_, at) => all.slice(at * letters, (at + 1) * letters).join('')) })
  const lines = textLines(words.join(' '), width, size)
  if (lines.length <= most) return lines
  const last = [...(lines[most - 1] ?? '')]
  return [...lines.slice(0, most - 1), `${last.slice(0, letters - 1).join('').trimEnd()}…`]
}

const first = (objectives: readonly Objective[]): readonly Objective[] => objectives.filter((one, at) => objectives.findIndex(({ id }) => id === one.id) === at)

/** Height of a gap between rows, by how many arrows have to find their way in it. */
const gapHeight = (arrows: number): number => Math.min(110, 34 + 5 * arrows)

/**
 * The map as it is drawn: bands from the mission down, boxes in them, arrows that climb.
 *
 * @param words what stands in a box without text, and before the clients
 * @param page for paper: how high the page is beside its width, which the map then fills
 */
export function sceneOf(map: StrategicMap, dragged: Places, words: { readonly blank: string; readonly clients: (names: string) => string }, page = 0): Scene {
  const all = first(map.objectives)
  const drawn = all.slice(0, MOST_DRAWN)
  const onScreen = layout(drawn, dragged)
  const { levels, x, routes, width } = page > 0 ? cropped(onScreen) : onScreen
  const linesOf = new Map(drawn.map(({ id, text }) => [id, fittedLines(text.trim() === '' ? words.blank : text, TEXT_WIDTH, TEXT_SIZE, MOST_LINES)]))
  const clients = map.clients.map((client) => client.trim()).filter((client) => client !== '')
  const note = clients.length === 0 ? [] : fittedLines(words.clients(clients.join(', ')), GUTTER - 34, NOTE_SIZE, 6)

  // From the top: each row, and before it the room that arrows need.
  const tops: number[] = []
  const heights: number[] = []
  const bands: Band[] = []
  let y = 0
  for (const perspective of PERSPECTIVES) {
    const top = y
    const own = levels.flatMap((level, at) => (level.perspective === perspective ? [{ level, at }] : []))
    const text = perspective === 'clientes' ? note : []
    y += BAND_PAD
    for (const [step, { level, at }] of own.entries()) {
      if (step > 0) y += gapHeight(routes.filter(({ low, high }) => high < at && low >= at).length)
      tops[at] = y
      heights[at] = Math.max(40, ...level.objectives.map(({ id }) => 2 * PAD + LINE * (linesOf.get(id)?.length ?? 1)))
      y += heights[at] ?? 0
    }
    y = Math.max(y + BAND_PAD, top + 2 * BAND_PAD + 20 + NOTE_LINE * text.length)
    bands.push({ perspective, y: top, height: y - top, note: text, empty: own.every(({ level }) => level.objectives.length === 0) })
    const next = (own.at(-1)?.at ?? 0) + 1
    if (perspective !== 'personas') y += Math.max(0, gapHeight(routes.filter(({ low, high }) => high < next && low >= next).length) - 2 * BAND_PAD)
  }

  const whole = GUTTER + width + 8
  const height = Math.max(y, page * whole)
  const rows = spread(tops, bands, levels, height - y)
  const boxes = levels.flatMap(({ objectives }, at) => objectives.map((objective): Box => ({
    id: objective.id, objective, lines: linesOf.get(objective.id) ?? [],
    x: GUTTER + (x.get(objective.id) ?? 0) - BOX_WIDTH / 2, y: rows.tops[at] ?? 0, width: BOX_WIDTH, height: heights[at] ?? 0,
  })))
  return { width: whole, height, bands: rows.bands, boxes, arrows: arrowsOf(routes, new Map(boxes.map((box) => [box.id, box])), rows.tops, heights), hidden: all.length - drawn.length }
}

/** Arrows leave and reach a box side by side, in the order in which they come, so that none is drawn upon another. */
function arrowsOf(routes: readonly Route[], boxes: ReadonlyMap<string, Box>, tops: readonly number[], heights: readonly number[]): readonly Arrow[] {
  const middle = (id: string): number => { const box = boxes.get(id); return box ? box.x + box.width / 2 : 0 }
  const ends = routes.map(({ from, to, low, high, bends }) => {
    const down = (boxes.get(from)?.y ?? 0) < (boxes.get(to)?.y ?? 0)
    const [upper, lower] = down ? [from, to] : [to, from]
    return { upper, lower, down, level: low === high, above: GUTTER + (bends[0] ?? middle(lower) - GUTTER), below: GUTTER + (bends.at(-1) ?? middle(upper) - GUTTER) }
  })
  /** Where on the lower side of a box, or on its upper one, each of its arrows stands. */
  const port = (id: string, side: 'bottom' | 'top', at: number): number => {
    const box = boxes.get(id)
    const own = ends.flatMap((end, index) => (!end.level && (side === 'bottom' ? end.upper : end.lower) === id ? [{ index, toward: side === 'bottom' ? end.above : end.below }] : []))
      .sort((a, b) => a.toward - b.toward || a.index - b.index)
    const place = own.findIndex(({ index }) => index === at)
    return (box?.x ?? 0) + ((place + 1) * (box?.width ?? 0)) / (own.length + 1)
  }
  return routes.map(({ from, to, high, bends }, at): Arrow => {
    const { upper, lower, down, level } = ends[at] ?? { upper: to, lower: from, down: false, level: false }
    const [source, target] = [boxes.get(from)?.objective, boxes.get(to)?.objective]
    const astray = !(source && target && isAbove(target.perspective, source.perspective))
    if (level) {
      const [a, b, top] = [middle(from), middle(to), boxes.get(to)?.y ?? 0]
      return { from, to, astray, path: `M${a} ${top}C${a} ${top - 34} ${b} ${top - 34} ${b} ${top - 8}`, head: head(b, top, true) }
    }
    const [topBox, lowBox] = [boxes.get(upper), boxes.get(lower)]
    const start: readonly [number, number] = [port(upper, 'bottom', at), (topBox?.y ?? 0) + (topBox?.height ?? 0)]
    const end: readonly [number, number] = [port(lower, 'top', at), lowBox?.y ?? 0]
    const reach = 8
    let [px, py] = [start[0], start[1] + (down ? 0 : reach)]
    let path = `M${round(px)} ${round(py)}`
    const curve = (toX: number, toY: number): void => {
      const half = (py + toY) / 2
      path += `C${round(px)} ${round(half)} ${round(toX)} ${round(half)} ${round(toX)} ${round(toY)}`
    }
    for (const [step, bend] of bends.entries()) {
      const row = high + 1 + step
      curve(GUTTER + bend, tops[row] ?? 0)
      py = (tops[row] ?? 0) + (heights[row] ?? 0)
      px = GUTTER + bend
      path += `L${round(px)} ${round(py)}`
    }
    curve(end[0], end[1] - (down ? reach : 0))
    return { from, to, astray, path, head: down ? head(end[0], end[1], true) : head(start[0], start[1], false) }
  })
}

const round = (value: number): number => Math.round(10 * value) / 10
/** A point that touches a side of a box: pointing down at its top, or up at its bottom. */
const head = (x: number, y: number, down: boolean): string => { const back = down ? -9 : 9; return `M${round(x)} ${round(y)}L${round(x - 4.5)} ${round(y + back)}L${round(x + 4.5)} ${round(y + back)}Z` }
