import { normalText } from '../../../../exercises/core/text'
import type { Actor, ActorMap, Tie } from '../../../../exercises/workpieces/mapa-actores/read'

/** Something on which two maps differ about one actor: the team decides which of them stays. */
export interface Difference {
  /** Id of the actor in the map that is open. */
  readonly actor: string
  readonly name: string
  readonly field: 'type' | 'level' | 'roles'
  readonly mine: Actor['type'] | Actor['level'] | Actor['roles']
  readonly theirs: Actor['type'] | Actor['level'] | Actor['roles']
}

export interface Joined {
  readonly actors: readonly Actor[]
  readonly ties: readonly Tie[]
  /** How many are new, and how many both maps have. */
  readonly added: { readonly actors: number; readonly ties: number }
  readonly shared: { readonly actors: number; readonly ties: number }
  readonly differences: readonly Difference[]
}

/** How many people's maps name an actor or a tie; one that does not say it is of one map. */
export function namedBy(row: object): number {
  const { named } = row as { named?: unknown }
  return typeof named === 'number' && Number.isInteger(named) && named > 0 ? named : 1
}

/** Ties have no direction. */
const tieKey = ({ from, to, kind }: Tie): string => JSON.stringify([...[from, to].sort(), kind])
const sameSet = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((one) => b.includes(one))

/**
 * Joins another person's map to the one that is open: actors of the same normalised name are one. What this one does not say is taken
 * from the other; where both say and differ, this one's stays and the difference is told.
 *
 * @param newId an id that the open map does not have
 */
export function joined(mine: ActorMap, theirs: ActorMap, newId: () => string): Joined {
  const keyOf = ({ name }: Actor): string => normalText(name)
  const places = new Map<string, number>()
  for (const [at, actor] of mine.actors.entries()) if (keyOf(actor) !== '' && !places.has(keyOf(actor))) places.set(keyOf(actor), at)
  const actors: Actor[] = [...mine.actors]
  const differences: Difference[] = []
  const ids = new Map<string, string>()
  const shared = new Set<number>()
  for (const other of theirs.actors) {
    const key = keyOf(other)
    // Of two with one id, as in the picture, the first is meant.
    if (ids.has(other.id)) continue
    const at = key === '' ? undefined : places.get(key)
    const own = at === undefined ? undefined : actors[at]
    if (at === undefined || own === undefined) {
      const id = newId()
      ids.set(other.id, id)
      if (key !== '') places.set(key, actors.length)
      actors.push({ ...other, id, convener: other.convener && !mine.actors.some(({ convener }) => convener), named: namedBy(other) } as Actor)
      continue
    }
    ids.set(other.id, own.id)
    // A name that the other map repeats is counted once.
    if (shared.has(at) || at >= mine.actors.length) continue
    shared.add(at)
    for (const field of ['type', 'level'] as const) if (own[field] !== null && other[field] !== null && own[field] !== other[field]) differences.push({ actor: own.id, name: own.name.trim(), field, mine: own[field], theirs: other[field] })
    if (own.roles.length > 0 && other.roles.length > 0 && !sameSet(own.roles, other.roles)) differences.push({ actor: own.id, name: own.name.trim(), field: 'roles', mine: own.roles, theirs: other.roles })
    const both = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])]
    actors[at] = {
      ...own, type: own.type ?? other.type, level: own.level ?? other.level, roles: own.roles.length > 0 ? own.roles : other.roles, ally: own.ally || other.ally,
      contributions: both(own.contributions, other.contributions), why: both(own.why, other.why), named: namedBy(own) + namedBy(other),
    } as Actor
  }

  const ties: Tie[] = [...mine.ties]
  const tiePlaces = new Map<string, number>()
  for (const [at, tie] of ties.entries()) if (!tiePlaces.has(tieKey(tie))) tiePlaces.set(tieKey(tie), at)
  const counted = new Set<string>()
  let again = 0
  for (const other of theirs.ties) {
    const [from, to] = [ids.get(other.from), ids.get(other.to)]
    if (from === undefined || to === undefined || from === to) continue
    const tie = { ...other, from, to }
    if (counted.has(tieKey(tie))) continue
    counted.add(tieKey(tie))
    const at = tiePlaces.get(tieKey(tie))
    const own = at === undefined ? undefined : ties[at]
    if (at === undefined || own === undefined) ties.push({ ...tie, named: namedBy(other) } as Tie)
    else { ties[at] = { ...own, named: namedBy(own) + namedBy(other) } as Tie; again++ }
  }
  return { actors, ties, added: { actors: actors.length - mine.actors.length, ties: ties.length - mine.ties.length }, shared: { actors: shared.size, ties: again }, differences }
}

/** The actors with what the team took from the other map. */
export function decided(actors: readonly Actor[], taken: readonly Difference[]): readonly Actor[] {
  return actors.map((actor) => taken.filter((one) => one.actor === actor.id).reduce((state, { field, theirs }) => ({ ...state, [field]: theirs }), actor))
}
