import { Graph, layout as layered } from '@dagrejs/dagre'
import { PERSPECTIVES } from '../../../../exercises/workpieces/mapa-estrategico/model'
import type { Objective } from '../../../../exercises/workpieces/mapa-estrategico/read'
import type { Places } from '../piece/edit'
import { packed } from './pack'

/** Most boxes side by side; a perspective with more has several rows. */
const MOST_ABREAST = 5
export const BOX_WIDTH = 160
const GAP = 14
/** Free on each side of an arrow that passes between boxes. */
const LANE = 12
const NARROWEST = MOST_ABREAST * (BOX_WIDTH + GAP) + 10

/** One row of boxes. */
interface Level {
  readonly perspective: Objective['perspective']
  readonly objectives: readonly Objective[]
}

/** A link drawn from the lower of its two rows to the upper one. */
export interface Route {
  readonly from: string
  readonly to: string
  /** Rows at its ends; the same where two of one row are linked. */
  readonly low: number
  readonly high: number
  /** Where it passes the rows between, from the upper to the lower. */
  readonly bends: readonly number[]
}

export interface Layout {
  readonly levels: readonly Level[]
  /** Middle of each box. */
  readonly x: ReadonlyMap<string, number>
  readonly routes: readonly Route[]
  readonly width: number
}

/** The rows of a map from the top. In a perspective of several, what others lean on stands above what leans on others. */
function levelsOf(objectives: readonly Objective[]): readonly Level[] {
  const leant = new Map<string, number>()
  for (const { supports } of objectives) for (const id of supports) leant.set(id, (leant.get(id) ?? 0) + 1)
  return PERSPECTIVES.flatMap((perspective): readonly Level[] => {
    const own = objectives.filter((one) => one.perspective === perspective)
    const rows = Math.max(1, Math.ceil(own.length / MOST_ABREAST))
    const each = Math.ceil(own.length / rows)
    const sorted = rows === 1 ? own : own.map((one) => ({ one, weight: (leant.get(one.id) ?? 0) - one.supports.length })).sort((a, b) => b.weight - a.weight).map(({ one }) => one)
    return Array.from({ length: rows }, (_, at) => ({ perspective, objectives: sorted.slice(at * each, (at + 1) * each) }))
  })
}

/**
 * Where each objective stands and where its arrows pass. Each perspective has rows of its own, from the mission down; the order inside
 * a row, and the way of arrows past other rows, is chosen so that few of them cross (the layered layout of `dagre`). What somebody
 * dragged keeps its place as far as boxes do not touch.
 *
 * @param objectives each id once
 */
export function layout(objectives: readonly Objective[], dragged: Places): Layout {
  const levels = levelsOf(objectives)
  const levelOf = new Map(levels.flatMap((level, at) => level.objectives.map(({ id }) => [id, at] as const)))
  const links = objectives.flatMap(({ id, supports }) => [...new Set(supports)].filter((to) => to !== id && levelOf.has(to)).map((to) => {
    const [own, other] = [levelOf.get(id) ?? 0, levelOf.get(to) ?? 0]
    return own >= other ? { from: id, to, low: own, high: other, ends: [to, id] as const } : { from: id, to, low: other, high: own, ends: [id, to] as const }
  }))
  const wanted = layeredPlaces(levels, links)

  const rows = levels.map(({ objectives: own }, level) => [
    ...own.map(({ id }) => ({ key: id, want: dragged[id]?.[0] ?? wanted.x.get(id) ?? 0, width: BOX_WIDTH + GAP })),
    ...wanted.bends.flatMap((bends, link) => bends.filter((bend) => bend.level === level).map(({ x }) => ({ key: `${link}`, want: x, width: LANE, lane: true }))),
  ])
  const width = Math.max(NARROWEST, ...rows.map((row) => row.reduce((sum, { width: each }) => sum + each, 0)))
  const middle = wanted.width / 2
  const placed = rows.map((row) => packed(row.map((item) => ({ ...item, want: !('lane' in item) && dragged[item.key] ? item.want : item.want - middle + width / 2 })), width))
  const x = new Map(levels.flatMap(({ objectives: own }, level) => own.map(({ id }, at) => [id, placed[level]?.[at] ?? 0] as const)))
  const bendAt = (link: number, level: number): number => {
    const at = rows[level]?.findIndex((item) => 'lane' in item && item.key === `${link}`) ?? -1
    return placed[level]?.[at] ?? 0
  }
  return { levels, x, width, routes: links.map(({ from, to, low, high }, at) => ({ from, to, low, high, bends: Array.from({ length: Math.max(0, low - high - 1) }, (_, step) => bendAt(at, high + 1 + step)) })) }
}

interface Link {
  readonly low: number
  readonly high: number
  /** The upper box and the lower one. */
  readonly ends: readonly [string, string]
}

interface Wanted {
  readonly x: ReadonlyMap<string, number>
  readonly bends: readonly (readonly { readonly level: number; readonly x: number }[])[]
  readonly width: number
}

/** What dagre says, with rows given: it chooses the order in them. Names of its own, since ids may be any text. */
function layeredPlaces(levels: readonly Level[], links: readonly Link[]): Wanted {
  const graph = new Graph<object, object, object>({ multigraph: true })
  // A small map has room to spare.
  const abreast = Math.max(...levels.map(({ objectives }) => objectives.length))
  graph.setGraph({ rankdir: 'TB', nodesep: abreast < 4 ? 5 * GAP : GAP, edgesep: LANE, ranksep: 40, ranker: 'none' })
  const names = new Map(levels.flatMap(({ objectives }) => objectives).map(({ id }, at) => [id, `n${at}`]))
  // Every second rank, as dagre wants it: those between are where it bends what goes from one row to the next.
  for (const [level, { objectives }] of levels.entries()) for (const { id } of objectives) graph.setNode(names.get(id) ?? '', { width: BOX_WIDTH, height: 60, rank: 2 * level })
  for (const [at, { low, high, ends: [upper, lower] }] of links.entries()) {
    if (low > high) graph.setEdge(names.get(upper) ?? '', names.get(lower) ?? '', {}, `${at}`)
  }
  layered(graph)
  const node = (id: string) => graph.node(names.get(id) ?? '') as { x: number }
  const edges = new Map(graph.edges().map((edge) => [edge.name, graph.edge(edge) as { points: readonly { x: number }[] }]))
  const bends = links.map(({ low, high }, at) => {
    const points = edges.get(`${at}`)?.points ?? []
    return Array.from({ length: Math.max(0, low - high - 1) }, (_, step) => ({ level: high + 1 + step, x: points[2 * (step + 1)]?.x ?? 0 }))
  })
  return { x: new Map([...names.keys()].map((id) => [id, node(id).x])), bends, width: (graph.graph() as { width?: number }).width ?? 0 }
}
