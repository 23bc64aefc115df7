import type { AnswersOf, GroupId, LevelId } from '../../core/instrument'
import type { UnknownLevel } from '../../core/levels'
import { definition } from './definition'

/**
 * The quadrant of each challenge (ortega-2006 §3.2 names the challenges; the quadrants and their cut at 2 are this kit's own).
 * Nothing is added up, and no challenge says anything of another.
 */

export type Challenge = GroupId<typeof definition>
export type Answers = AnswersOf<typeof definition>
export type Quadrant = LevelId<typeof definition>

/** From 2 of 3, something serious happened, or the municipality decides a part by itself. */
export const CUT = 2

/** The eight challenges in the order of the source. */
export const CHALLENGES: readonly Challenge[] = definition.groups.map(({ id }) => id)

/** Quadrants in the order in which their challenges are read. */
const QUADRANTS: readonly (Quadrant | UnknownLevel)[] = ['actuar-ahora', 'gestionar-con-otros', 'mantener', 'observar', 'sin-informacion']

export interface Placed {
  readonly id: Challenge
  readonly severity: number | null
  readonly margin: number | null
  readonly quadrant: Quadrant | UnknownLevel
}

export interface Result {
  readonly challenges: Readonly<Record<Challenge, Quadrant | UnknownLevel>>
  /** Those to act on now and then those to manage with others, each by severity, then by margin, largest first. */
  readonly order: readonly Challenge[]
}

/**
 * @param severity 0 to 3, `null` when not answered
 * @param margin how much the municipality can do by itself, 0 to 3, `null` when not answered
 */
export function quadrantOf(severity: number | null, margin: number | null): Quadrant | UnknownLevel {
  if (severity === null || margin === null) return 'sin-informacion'
  if (severity >= CUT) return margin >= CUT ? 'actuar-ahora' : 'gestionar-con-otros'
  return margin >= CUT ? 'mantener' : 'observar'
}

const place = (id: Challenge, answers: Answers): Placed => {
  const severity = answers[`${id}-gravedad`] ?? null
  const margin = answers[`${id}-margen`] ?? null
  return { id, severity, margin, quadrant: quadrantOf(severity, margin) }
}

const descending = (a: number | null, b: number | null): number => (b ?? -1) - (a ?? -1)

/** All eight, as they are read: by quadrant, then severity, then margin, then the order of the source. */
export function placed(answers: Answers): readonly Placed[] {
  return CHALLENGES.map((id) => place(id, answers)).sort((a, b) =>
    QUADRANTS.indexOf(a.quadrant) - QUADRANTS.indexOf(b.quadrant) || descending(a.severity, b.severity) || descending(a.margin, b.margin))
}

/** @param answers one person's, or a group's values; with either of a challenge's two missing, it has no quadrant */
export function score(answers: Answers): Result {
  return {
    // The keys are all the challenges, which `fromEntries` cannot say.
    challenges: Object.fromEntries(CHALLENGES.map((id) => [id, place(id, answers).quadrant])) as Result['challenges'],
    order: placed(answers).filter(({ quadrant }) => quadrant === 'actuar-ahora' || quadrant === 'gestionar-con-otros').map(({ id }) => id),
  }
}
