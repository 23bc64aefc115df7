import type { RoomSummary } from '../group/model'
import { followUp, halvesIn, peopleIn, sessionsOf, unitsIn } from '../mesa/follow-up'
import type { Mesa } from '../mesa/model'
import { slug } from '../report/names'
import { LEAST_ANSWERS, SUMMARY_KIND, type Measurement, type TerritorySummary } from './summary-file'

/** One measurement in sums: of an item that fewer than three answered, how many did and the group's value, and no counts. */
export function measurementOf({ definition, round, respondents, items }: RoomSummary): Measurement {
  return {
    instrument: definition.id,
    version: definition.version,
    round,
    respondents,
    items: Object.fromEntries(items.map(({ id, n, value, options }) =>
      [id, n < LEAST_ANSWERS ? { n, value } : { n, value, counts: options.map(({ count }) => count) }])),
    agreed: Object.fromEntries(items.flatMap(({ id, agreement }) => (agreement === null || agreement.value === null ? [] : [[id, agreement.value]]))),
  }
}

/**
 * What a mesa hands over. Agreed values go without their reasons, sessions as numbers.
 *
 * @param measured its rooms whose results are shown
 * @param updatedAt ISO 8601, when it is made: of two of one mesa the newer counts
 */
export function buildSummary(mesa: Mesa, measured: readonly RoomSummary[], updatedAt: string): TerritorySummary {
  const { rows } = followUp(mesa)
  const shared = rows.flatMap(({ id, planned, given }) => (planned === null ? [] : [[id, { planned, given: given / 2 }] as const]))
  const levels = new Map(mesa.plan.value?.rows.map(({ id, level }) => [id, level]))
  return {
    kind: SUMMARY_KIND,
    version: 1,
    mesa: mesa.id,
    name: mesa.name.value,
    updatedAt,
    municipality: mesa.municipality,
    subject: mesa.subject,
    measurements: measured.map(measurementOf),
    hours: shared.length === 0 ? null : Object.fromEntries(shared),
    products: rows.flatMap(({ id, products, reached }) => (products.length === 0 ? [] : [{ row: id, level: levels.get(id) ?? null, reached }])),
    sessions: [...sessionsOf(mesa)].reverse().map((session) => ({ date: session.date, people: peopleIn(session), units: unitsIn(session), hours: halvesIn(session) / 2 })),
    next: mesa.next.value?.date ?? null,
  }
}

/** `resumen-territorio_quilpue_mesa-comunal_2026-11-29.json` */
export const summaryFileName = (summary: TerritorySummary, place: string): string =>
  [SUMMARY_KIND, slug(place), slug(summary.name), summary.updatedAt.slice(0, 10)].filter((part, at, all) => part !== '' && all.indexOf(part) === at).join('_') + '.json'
