import { countConnectedComponents } from 'graphology-components'
import betweennessCentrality from 'graphology-metrics/centrality/betweenness'
import { articulationPoints } from './brokers'
import { networkOf, type Network } from './graph'
import { LEVELS, MAIN_SECTORS, ROLE_KINDS, ROLE_KIND_OF, SECTORS, SECTOR_OF, STRATEGIC_CONTRIBUTIONS, type Level, type RoleKind, type Sector } from './model'
import type { Actor, ActorMap } from './read'

export const RANGES = ['0-5', '6-10', '11-15', '16-20', '21+'] as const
export type Range = (typeof RANGES)[number]
/** Largest number of linked actors in each range but the last. */
const RANGE_ENDS = [5, 10, 15, 20]

/** Figures of a map. Shares and means have two decimals, figures of the network three; `null` where there is nothing to divide by. */
export interface Measures {
  readonly actors: number
  /** Pairs of actors that are tied, whatever the kinds. */
  readonly ties: number
  readonly bySector: Readonly<Record<Sector, number>>
  readonly byLevel: Readonly<Record<Level, number>>
  /** Actors with at least one role of the kind. */
  readonly byRoleKind: Readonly<Record<RoleKind, number>>
  /** Roles for each actor that has any. */
  readonly meanRoles: number | null
  readonly principalShare: number | null
  readonly strategicShare: number | null
  readonly allies: number
  /** Actors other than the convener. */
  readonly linked: number
  readonly range: Range
  /** Ties ÷ pairs of actors that there could be. */
  readonly density: number | null
  /** Pieces of the network; an actor without ties is a piece of its own. */
  readonly components: number
  readonly isolated: readonly string[]
  readonly withoutTies: number
  readonly degree: Readonly<Record<string, number>>
  /** Share of the shortest ways between two others that pass here (Freeman 1977, undirected, unweighted, normalised). */
  readonly betweenness: Readonly<Record<string, number>>
  /** Actors without which the others fall into more pieces. */
  readonly brokers: readonly string[]
  readonly missingSectors: readonly Sector[]
  readonly missingLevels: readonly Level[]
}

const rounded = (value: number, decimals: 2 | 3): number => Math.round(value * 10 ** decimals) / 10 ** decimals
const share = (part: number, whole: number): number | null => (whole === 0 ? null : rounded(part / whole, 2))

const countBy = <K extends string>(keys: readonly K[], has: (key: K) => number): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, has(key)])) as Record<K, number>

const sectorOf = ({ type }: Actor): Sector | null => type && SECTOR_OF[type]

/** Freeman's betweenness by node; 0 for everybody where there are no two others to stand between. */
function betweennessOf(graph: Network['graph']): (node: string) => number {
  if (graph.order < 3) return () => 0
  const values = betweennessCentrality(graph, { getEdgeWeight: null, normalized: true })
  return (node) => rounded(values[node] ?? 0, 3)
}

function rolesAndContributions(actors: readonly Actor[]) {
  const roles = actors.flatMap((actor) => actor.roles)
  const contributions = actors.flatMap((actor) => actor.contributions)
  return {
    byRoleKind: countBy(ROLE_KINDS, (kind) => actors.filter((actor) => actor.roles.some((role) => ROLE_KIND_OF[role] === kind)).length),
    meanRoles: share(roles.length, actors.filter((actor) => actor.roles.length > 0).length),
    principalShare: share(roles.filter((role) => ROLE_KIND_OF[role] === 'principales').length, roles.length),
    strategicShare: share(contributions.filter((contribution) => STRATEGIC_CONTRIBUTIONS.has(contribution)).length, contributions.length),
  }
}

/** Figures of the network alone, which do not depend on the order of rows. */
function networkMeasures(map: ActorMap) {
  const { graph, ids: sorted, nodeOf } = networkOf(map)
  const inOrder = new Set(map.actors.map(({ id }) => id))
  const node = (id: string): string => nodeOf.get(id) ?? ''
  const byId = (figure: (node: string) => number): Record<string, number> => Object.fromEntries([...inOrder].map((id) => [id, figure(node(id))]))
  const idsOf = (holds: (node: string) => boolean): readonly string[] => [...inOrder].filter((id) => holds(node(id)))
  const points = articulationPoints(graph)
  const isolated = idsOf((one) => graph.degree(one) === 0)
  const n = sorted.length
  return {
    density: n < 2 ? null : rounded(graph.size / ((n * (n - 1)) / 2), 3),
    components: countConnectedComponents(graph),
    isolated,
    withoutTies: isolated.length,
    degree: byId((one) => graph.degree(one)),
    betweenness: byId(betweennessOf(graph)),
    brokers: idsOf((one) => points.has(one)),
    ties: graph.size,
  }
}

export function measures(map: ActorMap): Measures {
  const { actors } = map
  const bySector = countBy(SECTORS, (sector) => actors.filter((actor) => sectorOf(actor) === sector).length)
  const byLevel = countBy(LEVELS, (level) => actors.filter((actor) => actor.level === level).length)
  const linked = actors.filter(({ convener }) => !convener).length
  const { ties, ...network } = networkMeasures(map)
  return {
    actors: actors.length,
    ties,
    bySector,
    byLevel,
    ...rolesAndContributions(actors),
    allies: actors.filter(({ ally }) => ally).length,
    linked,
    range: RANGES[RANGE_ENDS.filter((end) => linked > end).length] ?? '21+',
    ...network,
    missingSectors: MAIN_SECTORS.filter((sector) => bySector[sector] === 0),
    missingLevels: LEVELS.filter((level) => byLevel[level] === 0),
  }
}

/** The same map as it would be without one actor and its ties. */
export const without = (map: ActorMap, id: string): ActorMap => ({
  ...map,
  actors: map.actors.filter((actor) => actor.id !== id),
  ties: map.ties.filter(({ from, to }) => from !== id && to !== id),
})
