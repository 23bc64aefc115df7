import Graph from 'graphology'
import { byCodePoint } from '../../core/text'
import type { ActorMap, Tie } from './read'

/**
 * The network of a map: one node for each id, one edge for each pair that is tied, whatever the direction and however many kinds.
 * Nodes go by numbers in the order of their ids, so that neither the order of rows nor an odd id changes a figure.
 */
export interface Network {
  readonly graph: Graph
  /** Ids in the order of the numbers. */
  readonly ids: readonly string[]
  readonly nodeOf: ReadonlyMap<string, string>
}

/** Ties between two different actors that there are: the only ones that count. */
export function soundTies({ actors, ties }: Pick<ActorMap, 'actors' | 'ties'>): readonly Tie[] {
  const known = new Set(actors.map(({ id }) => id))
  return ties.filter(({ from, to }) => from !== to && known.has(from) && known.has(to))
}

export function networkOf(map: Pick<ActorMap, 'actors' | 'ties'>): Network {
  const ids = [...new Set(map.actors.map(({ id }) => id))].sort(byCodePoint)
  const nodeOf = new Map(ids.map((id, number) => [id, String(number)]))
  const graph = new Graph({ type: 'undirected', multi: false })
  for (const node of nodeOf.values()) graph.addNode(node)
  const pairs = soundTies(map).map(({ from, to }) => [Number(nodeOf.get(from)), Number(nodeOf.get(to))].sort((a, b) => a - b) as [number, number])
  pairs.sort(([a, b], [c, d]) => a - c || b - d)
  for (const [a, b] of pairs) graph.mergeEdge(String(a), String(b))
  return { graph, ids, nodeOf }
}
