import type { Objective } from './read'

/** What an indicator said in each quarter (`values` of the document), and how much of its way that is. */

export type Indicator = Objective['indicators'][number]

/** `2026-T1`: a quarter of a year. */
const PERIOD = /^(20\d\d)-T([1-4])$/
/** Far above the quarters of any plan. */
const MOST_VALUES = 400

export const periodOf = (year: number, quarter: number): string => `${year}-T${quarter}`
export const yearOf = (period: string): number => Number(period.slice(0, 4))
export const quarterOf = (period: string): number => Number(period.slice(-1))

const entriesOf = (indicator: Indicator): readonly unknown[] => {
  const { values } = indicator as { values?: unknown }
  return Array.isArray(values) ? values.slice(0, MOST_VALUES) : []
}

function entryOf(entry: unknown): { readonly period: string; readonly value: number } | null {
  if (typeof entry !== 'object' || entry === null) return null
  const { period, value } = entry as { period?: unknown; value?: unknown }
  return typeof period === 'string' && PERIOD.test(period) && typeof value === 'number' && Number.isFinite(value) ? { period, value } : null
}

/** What was measured, by quarter and in their order; of two for one quarter the later counts. What is no measurement is passed over. */
export function valuesOf(indicator: Indicator): ReadonlyMap<string, number> {
  const read = entriesOf(indicator).flatMap((entry) => { const one = entryOf(entry); return one ? [[one.period, one.value] as const] : [] })
  return new Map([...new Map(read)].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The indicator with a quarter's value set, or taken out with `null`; what else its list holds stays as it came. */
export function withValue(indicator: Indicator, period: string, value: number | null): Indicator {
  const others = entriesOf(indicator).filter((entry) => entryOf(entry)?.period !== period)
  const values = value === null ? others : [...others, { period, value }]
  const rest = Object.fromEntries(Object.entries(indicator).filter(([key]) => key !== 'values')) as Indicator
  return values.length === 0 ? rest : { ...rest, values } as Indicator
}

/** The last quarter measured, up to one; `null` where there is none. */
export function lastValue(indicator: Indicator, upTo = '9999-T4'): { readonly period: string; readonly value: number } | null {
  const [period, value] = [...valuesOf(indicator)].filter(([at]) => at <= upTo).at(-1) ?? []
  return period === undefined || value === undefined ? null : { period, value }
}

/**
 * Share of the way from baseline to target that a value is: 0 at the baseline, 1 at the target, negative when it went back. It holds as
 * well where the figure has to go down. `null` where baseline or target is unknown, or they are the same.
 */
export function progress({ baseline, target }: Indicator, value: number): number | null {
  if (baseline === null || target === null || baseline === target) return null
  const share = (value - baseline) / (target - baseline)
  // Never −0, which would be written with its sign.
  return Number.isFinite(share) ? share + 0 : null
}
