import type { Sector, TieKind, Level } from '../../../../exercises/workpieces/mapa-actores/model'
import { SECTOR_OF } from '../../../../exercises/workpieces/mapa-actores/model'
import { soundTies } from '../../../../exercises/workpieces/mapa-actores/graph'
import type { Actor, ActorMap } from '../../../../exercises/workpieces/mapa-actores/read'
import type { Places } from '../piece/edit'
import { HEIGHT, WIDTH } from './frame'

/** What of a map is drawn: empty sets hide nothing. */
export interface Filter {
  readonly sectors: ReadonlySet<Sector>
  readonly levels: ReadonlySet<Level>
  readonly kinds: ReadonlySet<TieKind>
}

export interface SceneNode {
  readonly id: string
  readonly name: string
  readonly sector: Sector | null
  readonly convener: boolean
  readonly x: number
  readonly y: number
  readonly r: number
  /** Where its name goes without touching anything; `null` where it would not fit. */
  readonly label: Label | null
}

/** A name on one line or two; `y` is where the first one stands. */
export interface Label {
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
  readonly anchor: 'start' | 'middle' | 'end'
}

export interface SceneTie {
  readonly from: SceneNode
  readonly to: SceneNode
  readonly kinds: readonly TieKind[]
}

export interface Scene {
  readonly nodes: readonly SceneNode[]
  readonly ties: readonly SceneTie[]
  /** Names that did not fit. */
  readonly unnamed: number
  readonly height: number
}

interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Letters of a line, and from one line to the next as a share of their size. */
const LONGEST_LINE = 24
export const LABEL_LINE = 1.15
const touches = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
const sectorOf = ({ type }: Actor): Sector | null => type && SECTOR_OF[type]
const cut = (text: string): string => ([...text].length > LONGEST_LINE ? `${[...text].slice(0, LONGEST_LINE - 1).join('').trimEnd()}…` : text)

/** A name on two lines where one is not enough; what does not fit even so ends in `…`. */
function twoLines(name: string): readonly string[] {
  if ([...name].length <= LONGEST_LINE) return [name]
  const words = name.split(/\s+/)
  const letters = (count: number): number => [...words.slice(0, count).join(' ')].length
  const fitting = words.filter((_, at) => letters(at + 1) <= LONGEST_LINE).length
  return fitting === 0 || fitting === words.length ? [cut(name)] : [words.slice(0, fitting).join(' '), cut(words.slice(fitting).join(' '))]
}

/** Places for a name around a node, the best first: whole on two lines before cut on one. */
function candidates(node: Omit<SceneNode, 'label'>, size: number): readonly (Label & { box: Box })[] {
  const whole = twoLines(node.name)
  return (whole.length > 1 ? [whole, [cut(node.name)]] : [whole]).flatMap((lines) => {
    // Wider than the letters of most fonts, since text has no measure here.
    const [width, more, gap] = [0.58 * size * Math.max(...lines.map((line) => [...line].length)), LABEL_LINE * size * (lines.length - 1), node.r + 4]
    const at = (x: number, y: number, anchor: Label['anchor']): Label & { box: Box } =>
      ({ lines, x, y, anchor, box: { x: anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2, y: y - 0.95 * size, width, height: 1.2 * size + more } })
    return [
      at(node.x + gap, node.y + 0.35 * size - more / 2, 'start'), at(node.x - gap, node.y + 0.35 * size - more / 2, 'end'), at(node.x, node.y + gap + 0.9 * size, 'middle'), at(node.x, node.y - gap - 0.2 * size - more, 'middle'),
      at(node.x + 0.8 * gap, node.y + gap + 0.5 * size, 'start'), at(node.x - 0.8 * gap, node.y + gap + 0.5 * size, 'end'),
      at(node.x + 0.8 * gap, node.y - 0.7 * gap - more, 'start'), at(node.x - 0.8 * gap, node.y - 0.7 * gap - more, 'end'),
    ]
  })
}

/** Gives names to nodes, first to whoever convenes and then to the most tied, so that no name touches another or a node. */
function labelled(nodes: readonly Omit<SceneNode, 'label'>[], size: number, height: number): readonly SceneNode[] {
  const taken: Box[] = nodes.map(({ x, y, r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }))
  const labels = new Map<string, Label>()
  for (const node of [...nodes].sort((a, b) => Number(b.convener) - Number(a.convener) || b.r - a.r)) {
    if (node.name.trim() === '') continue
    const free = candidates(node, size).find(({ box }) => box.x >= 0 && box.x + box.width <= WIDTH && box.y >= 0 && box.y + box.height <= height && !taken.some((other) => touches(box, other)))
    if (!free) continue
    const { box, ...label } = free
    taken.push(box)
    labels.set(node.id, label)
  }
  return nodes.map((node) => ({ ...node, label: labels.get(node.id) ?? null }))
}

/**
 * Letters and nodes keep their size on screen while the drawing is enlarged.
 *
 * @param height of the drawing where it is not the screen's
 */
export function sceneOf(map: ActorMap, places: Places, filter: Filter, zoom = 1, height = HEIGHT): Scene {
  const shown = <T>(set: ReadonlySet<T>, value: T | null): boolean => set.size === 0 || (value !== null && set.has(value))
  const actors = map.actors.filter((actor, at) => map.actors.findIndex(({ id }) => id === actor.id) === at && shown(filter.sectors, sectorOf(actor)) && shown(filter.levels, actor.level))
  const byPair = new Map<string, { from: string; to: string; kinds: Set<TieKind> }>()
  for (const { from, to, kind } of soundTies(map)) {
    if (!shown(filter.kinds, kind)) continue
    const [a = '', b = ''] = [from, to].sort()
    const pair = byPair.get(`${a}\u0000${b}`) ?? { from: a, to: b, kinds: new Set<TieKind>() }
    pair.kinds.add(kind)
    byPair.set(`${a}\u0000${b}`, pair)
  }
  const degree = new Map<string, number>()
  for (const { from, to } of byPair.values()) for (const id of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1)
  const nodes = labelled(actors.map((actor) => {
    const [x, y] = places[actor.id] ?? [WIDTH / 2, height / 2]
    return { id: actor.id, name: actor.name.trim(), sector: sectorOf(actor), convener: actor.convener, x, y, r: (6 + Math.min(6, 0.8 * (degree.get(actor.id) ?? 0))) / zoom }
  }), 13 / zoom, height)
  const nodeOf = new Map(nodes.map((node) => [node.id, node]))
  const ties = [...byPair.values()].flatMap(({ from, to, kinds }): SceneTie[] => {
    const [a, b] = [nodeOf.get(from), nodeOf.get(to)]
    return a && b ? [{ from: a, to: b, kinds: [...kinds] }] : []
  })
  return { nodes, ties, unnamed: nodes.filter(({ name, label }) => name !== '' && label === null).length, height }
}

/** The outline of a node by its sector: form tells what colour tells. */
export function nodePath({ x, y, r, sector }: Pick<SceneNode, 'x' | 'y' | 'r' | 'sector'>): string {
  const polygon = (points: readonly (readonly [number, number])[]): string => `M${points.map(([dx, dy]) => `${(x + dx * r).toFixed(1)} ${(y + dy * r).toFixed(1)}`).join('L')}Z`
  switch (sector) {
    case 'sociedad-civil': return polygon([[-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]])
    case 'mercado': return polygon([[0, -1.2], [1.1, 0.8], [-1.1, 0.8]])
    case 'otro': return polygon([[0, -1.2], [1.2, 0], [0, 1.2], [-1.2, 0]])
    default: return `M${(x - r).toFixed(1)} ${y.toFixed(1)}a${r.toFixed(2)} ${r.toFixed(2)} 0 1 0 ${(2 * r).toFixed(2)} 0a${r.toFixed(2)} ${r.toFixed(2)} 0 1 0 ${(-2 * r).toFixed(2)} 0Z`
  }
}
