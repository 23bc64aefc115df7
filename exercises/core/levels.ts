/**
 * Levels: the named steps, or kinds, that an instrument's rule may give. Their ids, words and tones live in the definition, so
 * that nothing else repeats them.
 */

/**
 * How strongly a level is painted, from the lightest to the strongest of one ramp: never good or bad by itself, and never the
 * only sign, since the word (and the steps, where there is an order) stand beside it. `neutral` is outside the ramp.
 */
export type Tone = 'low' | 'middle' | 'high' | 'neutral'
export const TONES: readonly Tone[] = ['low', 'middle', 'high', 'neutral']

export interface Level {
  /** Kebab-case ASCII, permanent once published: what the rule gives. */
  readonly id: string
  /** One to three words, as a person reads it: «Medio», «En desarrollo». */
  readonly label: string
  readonly tone: Tone
}

/** Levels of one kind. An instrument may have several: its practices have one, its alliance another. */
export interface LevelSet {
  readonly id: string
  /** Lowest first where `ordered`; otherwise in the order in which they are shown. */
  readonly levels: readonly Level[]
  /** `true`: step k of n, drawn as steps. `false`: kinds without rank, such as quadrants; drawn by word alone. */
  readonly ordered: boolean
  /**
   * For which rows there is a feedback text for each level: ids of groups of the definition (`feedback/<group>-<level>.md`), or
   * none of them for one text for each level whatever the row (`feedback/<level>.md`). An ordered set has all its texts; one
   * without order has all of them or none.
   */
  readonly groups: readonly string[]
}

/** What stands in a level's place while too few items were answered. No level of a definition may be called so. */
export const UNKNOWN_LEVEL = 'sin-informacion'
export type UnknownLevel = typeof UNKNOWN_LEVEL
/** Its word, the same in every instrument. */
export const UNKNOWN_LABEL = 'Sin información'

/** Three steps, for instruments that read *bajo*, *medio* and *alto*. */
export const LOW_MIDDLE_HIGH = [
  { id: 'bajo', label: 'Bajo', tone: 'low' },
  { id: 'medio', label: 'Medio', tone: 'middle' },
  { id: 'alto', label: 'Alto', tone: 'high' },
] as const satisfies readonly Level[]

/** A level of a definition, named. */
export interface LevelRef {
  /** Id of the level set. */
  readonly set: string
  /** Id of one of its levels, or `sin-informacion`. */
  readonly id: string
}

/** A level as it is drawn. */
export interface PlacedLevel extends Level {
  /** Step k of n, k from 1; `null` where the set has no order. */
  readonly step: { readonly k: number; readonly n: number } | null
}

/**
 * Finds a level in a definition.
 *
 * @returns `null` for `sin-informacion` and for what the definition does not declare
 */
export function placedLevel(sets: readonly LevelSet[], { set, id }: LevelRef): PlacedLevel | null {
  const found = sets.find((candidate) => candidate.id === set)
  const at = found?.levels.findIndex((level) => level.id === id) ?? -1
  const level = found?.levels[at]
  return found && level ? { ...level, step: found.ordered ? { k: at + 1, n: found.levels.length } : null } : null
}

/** The word of a level: «Medio», or «Sin información» for what the definition does not declare. */
export const levelLabel = (sets: readonly LevelSet[], level: LevelRef): string => placedLevel(sets, level)?.label ?? UNKNOWN_LABEL

/**
 * Name of the feedback text for a row at a level, without `.md`.
 *
 * @param row id of the row, which is a group's where texts are by group
 * @returns `null` where the set has no text for it: an undeclared or unknown level, or a row that is none of its groups
 */
export function feedbackName(sets: readonly LevelSet[], row: string, level: LevelRef): string | null {
  const set = sets.find((candidate) => candidate.id === level.set)
  if (!set?.levels.some(({ id }) => id === level.id)) return null
  if (set.groups.length === 0) return level.id
  return set.groups.includes(row) ? `${row}-${level.id}` : null
}

/** Names of all the feedback texts that a set asks for. */
export function feedbackNames({ levels, groups }: LevelSet): readonly string[] {
  return groups.length === 0 ? levels.map(({ id }) => id) : groups.flatMap((group) => levels.map(({ id }) => `${group}-${id}`))
}
