import type { InstrumentDefinition } from '../../exercises/core/instrument'

/** A text in a result and where it stands: `['areas', 'estrategia', 'level']`. */
export interface Leaf {
  readonly path: readonly string[]
  readonly value: unknown
}

/** Every value of a result that is neither object nor array, in order. */
export function leaves(result: unknown, path: readonly string[] = []): readonly Leaf[] {
  if (typeof result !== 'object' || result === null) return [{ path, value: result }]
  return Object.entries(result).flatMap(([key, value]) => leaves(value, [...path, key]))
}

export const valueAt = (result: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined), result)

export const allLevels = (definition: InstrumentDefinition): ReadonlySet<unknown> =>
  new Set(definition.levelSets.flatMap(({ levels }) => levels.map(({ id }) => id)))

/** Places of a result that hold a level, elements of lists left out. */
export function levelLeaves(definition: InstrumentDefinition, result: unknown): readonly Leaf[] {
  const levels = allLevels(definition)
  return leaves(result).filter(({ path, value }) => levels.has(value) && !path.some((key) => /^\d+$/.test(key)))
}

/** Whether `after` is a lower level than `before`; `sin-informacion` after a level counts as lower. */
export function isLower(definition: InstrumentDefinition, before: unknown, after: unknown): boolean {
  const set = definition.levelSets.find(({ levels }) => levels.some(({ id }) => id === before))
  if (!set?.ordered) return false
  return set.levels.findIndex(({ id }) => id === after) < set.levels.findIndex(({ id }) => id === before)
}
