import { GENERAL, type Mesa, type Session } from './model'

/** A mesa that has not met for longer than this says so: six weeks. */
export const QUIET_DAYS = 42
const DAY_MS = 86_400_000

export interface DatedSession extends Session {
  readonly id: string
}

/** Sessions of a mesa, the last one first; those of one day in a fixed order. */
export function sessionsOf(mesa: Mesa): readonly DatedSession[] {
  return Object.entries(mesa.sessions)
    .flatMap(([id, { value }]) => (value === null ? [] : [{ ...value, id }]))
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1))
}

/** Days from one to another, both `YYYY-MM-DD`; of the calendar, so that no change of hour counts. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)

/** How long ago the mesa met last, or was created where it never did, in days; what is dated later than today has not happened yet. */
export function quietFor(mesa: Mesa, today: string): { readonly days: number; readonly met: boolean } {
  const last = sessionsOf(mesa).find(({ date }) => date <= today)
  return { days: Math.max(0, daysBetween(last?.date ?? mesa.createdAt.slice(0, 10), today)), met: last !== undefined }
}

export const peopleIn = ({ attendance }: Session): number => attendance.reduce((sum, { people }) => sum + people, 0)
/** Units of which somebody came. */
export const unitsIn = ({ attendance }: Session): number => attendance.filter(({ people }) => people > 0).length
export const halvesIn = ({ halves }: Session): number => Object.values(halves).reduce((sum, each) => sum + each, 0)

/** One row of the plan beside what came of it. */
export interface FollowRow {
  readonly id: string
  readonly title: string
  /** Whole hours; `null` where the plan shares none. */
  readonly planned: number | null
  /** Half hours. */
  readonly given: number
  readonly products: readonly string[]
  /** `YYYY-MM-DD`; `null` while not reached. */
  readonly reached: string | null
}

export interface FollowUp {
  readonly rows: readonly FollowRow[]
  /** Half hours given that are of no row of the plan. */
  readonly other: number
  readonly planned: number | null
  readonly given: number
  /** Rows with products, and how many of them were reached. */
  readonly products: { readonly expected: number; readonly reached: number }
}

/** What was agreed to do beside what was done. */
export function followUp(mesa: Mesa): FollowUp {
  const sessions = sessionsOf(mesa)
  const plan = mesa.plan.value?.rows ?? []
  const givenTo = (row: string): number => sessions.reduce((sum, { halves }) => sum + (Object.hasOwn(halves, row) ? halves[row] ?? 0 : 0), 0)
  const rows = plan.map(({ id, title, hours, products }): FollowRow => ({
    id, title, planned: hours, given: givenTo(id), products, reached: Object.hasOwn(mesa.reached, id) ? mesa.reached[id]?.value ?? null : null,
  }))
  const given = sessions.reduce((sum, session) => sum + halvesIn(session), 0)
  const hours = rows.flatMap(({ planned }) => (planned === null ? [] : [planned]))
  const expected = rows.filter(({ products }) => products.length > 0)
  return {
    rows,
    other: given - rows.reduce((sum, row) => sum + row.given, 0),
    planned: hours.length === 0 ? null : hours.reduce((sum, each) => sum + each, 0),
    given,
    products: { expected: expected.length, reached: expected.filter(({ reached }) => reached !== null).length },
  }
}

/** Rows under which hours can be noted: those of the plan, and the general one. */
export const hourRows = (mesa: Mesa, general: string): readonly { readonly id: string; readonly title: string }[] =>
  [...(mesa.plan.value?.rows ?? []).map(({ id, title }) => ({ id, title })), { id: GENERAL, title: general }]

/** Half hours of «1,5»; `null` for what is no such number, or more than `most`. */
export function readHalves(text: string, most: number): number | null {
  const parts = /^\s*(\d{1,3})(?:[.,]([05])0?)?\s*$/.exec(text)
  if (!parts) return text.trim() === '' ? 0 : null
  const halves = Number(parts[1]) * 2 + (parts[2] === '5' ? 1 : 0)
  return halves <= most ? halves : null
}

/** «1,5» */
export const writeHalves = (halves: number): string => `${Math.floor(halves / 2)}${halves % 2 === 1 ? ',5' : ''}`
