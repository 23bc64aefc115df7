import type { Instrument } from '../../../../exercises/core/evaluate'
import { UNKNOWN_LEVEL } from '../../../../exercises/core/levels'
import { readCount } from '../../../../exercises/core/decimal'
import type { HoursPlan } from '../room/model'
import type { HoursSummary, PartSummary } from './model'

/** A year of one person's work is about 2,000 hours: more than this is a slip of the keyboard. */
export const MOST_HOURS = 100_000
export const MOST_WEIGHT = 100

/** A whole number from 0 to `most`, as Chile writes it; `null` for anything else. */
export const wholeNumber = (text: string, most: number, unit = ''): number | null => readCount(text, most, unit)

const usable = (value: number | null | undefined, most: number): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most

/**
 * Weights in force: those set for the room, the instrument's own for the rest.
 *
 * @param defaults by level
 */
export function weightsOf(defaults: Readonly<Record<string, number>>, plan: HoursPlan): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(defaults).map(([level, weight]) => {
    const own = Object.hasOwn(plan.weights, level) ? plan.weights[level] : undefined
    return [level, usable(own, MOST_WEIGHT) ? own : weight]
  }))
}

/**
 * Hours by row from the agreed levels, and what stands in the way. A row in dispute only advises to agree first; a row without
 * information allows no plan (design: «Hours plan»).
 *
 * @param parts of the agreed reading
 * @returns `null` where the instrument shares no hours
 */
export function summarizeHours({ definition, hours: rule }: Instrument, result: unknown, parts: readonly PartSummary[], plan: HoursPlan): HoursSummary | null {
  const part = rule && parts.find(({ id }) => id === rule.part)
  if (!rule || !part) return null
  const weights = weightsOf(rule.weights, plan)
  const hours = usable(plan.hours, MOST_HOURS) ? plan.hours : null
  return {
    part,
    hours,
    levels: definition.levelSets.find(({ id }) => id === rule.levelSet)?.levels ?? [],
    weights,
    defaults: rule.weights,
    byRow: hours === null ? null : rule.plan(result, hours, weights),
    missing: part.rows.filter(({ agreed }) => agreed.level?.id === UNKNOWN_LEVEL).map(({ id }) => id),
    disputed: part.rows.filter(({ agreed }) => agreed.disputed).map(({ id }) => id),
  }
}
