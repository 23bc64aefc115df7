import {
  AREA_IDS, DEFAULT_WEIGHTS, planHours, type DiagnosisResult, type Level,
} from '../../../../exercises/instruments/diagnostico-organizacional/score'
import { readCount } from '../../../../exercises/core/decimal'
import type { HoursPlan } from '../room/model'
import type { HoursSummary } from './model'

/** A year of one person's work is about 2,000 hours: more than this is a slip of the keyboard. */
export const MOST_HOURS = 100_000
export const MOST_WEIGHT = 100

/** A whole number from 0 to `most`, as Chile writes it; `null` for anything else. */
export const wholeNumber = (text: string, most: number, unit = ''): number | null => readCount(text, most, unit)

const usable = (value: number | null | undefined, most: number): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most

/** Weights in force: those set for the room, the kit's own for the rest. */
export function weightsOf(plan: HoursPlan): Readonly<Record<Level, number>> {
  const weight = (level: Level) => (usable(plan.weights[level], MOST_WEIGHT) ? plan.weights[level] : DEFAULT_WEIGHTS[level])
  return { bajo: weight('bajo'), medio: weight('medio'), alto: weight('alto') }
}

/**
 * Hours by area from the agreed levels, and what stands in the way. An area in dispute only advises to agree first; an area
 * without information allows no plan (design: «Hours plan»).
 */
export function summarizeHours(result: DiagnosisResult, plan: HoursPlan): HoursSummary {
  const weights = weightsOf(plan)
  const hours = usable(plan.hours, MOST_HOURS) ? plan.hours : null
  return {
    hours,
    weights,
    byArea: hours === null ? null : planHours(result, hours, weights),
    missing: AREA_IDS.filter((id) => result.areas[id].level === 'sin-informacion'),
    disputed: AREA_IDS.filter((id) => result.areas[id].disputed),
  }
}
