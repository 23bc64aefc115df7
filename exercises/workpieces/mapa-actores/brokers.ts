import type Graph from 'graphology'

/**
 * Articulation points: nodes without which the others fall into more pieces than before. One walk in depth (Hopcroft and Tarjan 1973),
 * with a stack of its own so that a long chain of actors does not use up that of the program.
 */
export function articulationPoints(graph: Graph): ReadonlySet<string> {
  const points = new Set<string>()
  const seenAt = new Map<string, number>()
  /** The earliest node that can be reached from here without going back through the parent. */
  const reach = new Map<string, number>()
  const at = (map: ReadonlyMap<string, number>, node: string): number => map.get(node) ?? Infinity
  const lower = (node: string, to: number): void => { reach.set(node, Math.min(at(reach, node), to)) }
  const see = (node: string): void => {
    reach.set(node, seenAt.size)
    seenAt.set(node, seenAt.size)
  }

  for (const root of graph.nodes()) {
    if (seenAt.has(root)) continue
    see(root)
    let branches = 0
    const walk: { node: string; parent: string | null; next: string[] }[] = [{ node: root, parent: null, next: graph.neighbors(root) }]
    for (let here = walk.at(-1); here; here = walk.at(-1)) {
      const { node, parent } = here
      const neighbour = here.next.pop()
      if (neighbour === undefined) {
        walk.pop()
        if (parent === null) continue
        lower(parent, at(reach, node))
        if (parent === root) branches++
        else if (at(reach, node) >= at(seenAt, parent)) points.add(parent)
      } else if (neighbour === parent) {
        continue
      } else if (seenAt.has(neighbour)) {
        lower(node, at(seenAt, neighbour))
      } else {
        see(neighbour)
        walk.push({ node: neighbour, parent: node, next: graph.neighbors(neighbour) })
      }
    }
    if (branches > 1) points.add(root)
  }
  return points
}
