import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import { byCodePoint } from '../../../../exercises/core/text'
import type { Places } from '../piece/edit'
import { HEIGHT, MARGIN_X, MARGIN_Y, WIDTH } from './frame'

/** A small network is not blown up beyond this. */
const MOST_ENLARGED = 1.8
const TURNS = 300

interface Node extends SimulationNodeDatum {
  readonly id: string
}

/**
 * Where each actor stands: tied ones near, all apart. The same map gives the same places, whatever the order of its rows; what
 * somebody dragged stays where it was put.
 *
 * @param pairs ties between ids that are there
 */
export function layout(ids: readonly string[], pairs: readonly (readonly [string, string])[], dragged: Places): Places {
  const nodes = [...new Set(ids)].sort(byCodePoint).map((id): Node => {
    const place = dragged[id]
    return place ? { id, fx: place[0], fy: place[1] } : { id }
  })
  if (nodes.length === 0) return {}
  const links = pairs.map(([source, target]) => ({ source, target })).sort((a, b) => byCodePoint(a.source, b.source) || byCodePoint(a.target, b.target))
  // More actors, closer together.
  const room = Math.sqrt((WIDTH * HEIGHT) / nodes.length)
  forceSimulation(nodes)
    .force('ties', forceLink<Node, { source: string; target: string }>(links).id(({ id }) => id).distance(0.75 * room))
    .force('apart', forceManyBody().strength(-1.6 * room))
    .force('no-touch', forceCollide(Math.min(34, 0.32 * room)))
    .force('x', forceX(WIDTH / 2).strength(0.06))
    .force('y', forceY(HEIGHT / 2).strength(0.09))
    .stop()
    .tick(TURNS)
  return fitted(nodes, dragged)
}

/** Lets the network fill the frame; beside things that were dragged, only what would fall outside is moved. */
function fitted(nodes: readonly Node[], dragged: Places): Places {
  const free = nodes.filter(({ id }) => !dragged[id])
  const whole = free.length === nodes.length
  const span = (values: readonly number[], size: number, margin: number): ((value: number) => number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)]
    const fits = low >= margin && high <= size - margin
    const scale = whole || !fits ? Math.min(whole ? MOST_ENLARGED : 1, (size - 2 * margin) / Math.max(1, high - low)) : 1
    const middle = (low + high) / 2
    return (value) => Math.round(10 * ((value - middle) * scale + (whole || !fits ? size / 2 : middle))) / 10
  }
  const x = span(free.map((node) => node.x ?? 0), WIDTH, MARGIN_X)
  const y = span(free.map((node) => node.y ?? 0), HEIGHT, MARGIN_Y)
  return Object.fromEntries(nodes.map((node) => [node.id, dragged[node.id] ?? [x(node.x ?? 0), y(node.y ?? 0)]]))
}
