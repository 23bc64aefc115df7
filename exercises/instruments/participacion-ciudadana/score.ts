import type { AnswersOf, ItemId, LevelId } from '../../core/instrument'
import type { UnknownLevel } from '../../core/levels'
import type { definition } from './definition'

/**
 * How deep participation goes. The stages and their two purposes are those of fernandez-2009 Tabla 9; subdere-2009 §4.2.4 tells
 * information and consultation apart from binding decisions. The order of the five depths, their names and the minimum of four
 * stages are this kit's own.
 */

export type Answers = AnswersOf<typeof definition>
export type Depth = LevelId<typeof definition>
export type Stage = Exclude<ItemId<typeof definition>, 'vinculante'>
export type Purpose = 'ninguna' | 'instrumental' | 'empoderadora'

/** The six stages of a policy, in their order. */
export const STAGES: readonly Stage[] = ['informacion', 'diagnostico', 'formulacion', 'decision', 'implementacion', 'evaluacion']

/** With fewer answered stages than this there is no depth. */
export const MINIMUM_ANSWERED = 4

/** Stages in which taking part, for whatever purpose, is at least being heard. */
export const HEARD: readonly Stage[] = ['diagnostico', 'formulacion', 'decision', 'evaluacion']

export interface Result {
  readonly depth: Depth | UnknownLevel
  /** Answered stages with some participation, 0 to 6. */
  readonly covered: number
  /** Answered stages, 0 to 6. */
  readonly answered: number
  /** Stages with participation that empowers, 0 to 6. */
  readonly empowering: number
  /** The decision empowered, but nobody said whether it was binding: the depth may be `vinculante`. */
  readonly pending: boolean
}

function depthOf(answers: Answers): Depth {
  // An unanswered stage is not one with participation: it never counts.
  const some = (stage: Stage): boolean => (answers[stage] ?? 'ninguna') !== 'ninguna'
  if (answers.decision === 'empoderadora' && answers.vinculante === 1) return 'vinculante'
  if (HEARD.some(some)) return 'consultiva'
  if (some('implementacion')) return 'ejecutora'
  return some('informacion') ? 'informativa' : 'sin-participacion'
}

/** @param answers one person's, or a group's values; `null` and missing are no answer */
export function score(answers: Answers): Result {
  const known = STAGES.flatMap((stage) => answers[stage] ?? [])
  const enough = known.length >= MINIMUM_ANSWERED
  return {
    depth: enough ? depthOf(answers) : 'sin-informacion',
    covered: known.filter((purpose) => purpose !== 'ninguna').length,
    answered: known.length,
    empowering: known.filter((purpose) => purpose === 'empoderadora').length,
    pending: enough && answers.decision === 'empoderadora' && (answers.vinculante ?? null) === null,
  }
}
