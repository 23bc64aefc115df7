import type { Answer } from '../../../../exercises/questions/exercise'
import type { ReflectionAnswer } from '../../../../exercises/questions/reflexion/model'
import type { Stamped } from '../stamped'
import { isBetterThanBefore } from './attempt-order'

/** One time that somebody answered an exercise to the end. */
export interface Attempt {
  readonly answer: Answer
  /** Whole points out of `of`; both `null` for a reflection, which is never marked. */
  readonly points: number | null
  readonly of: number | null
}

/** What is kept of an exercise: the first try stays as it was; the best is the earliest of the highest. */
export interface ExerciseProgress {
  readonly first: Attempt
  readonly best: Attempt
  /** How many times, at least 1. */
  readonly tries: number
}

/** A reflection as it was typed, and when. */
export type Draft = Stamped<ReflectionAnswer>

/**
 * Where exercises leave what was answered, and look up what was before. They know no more of it: in a lesson it may be the browser's
 * storage, in a rehearsal only memory.
 */
export interface CourseProgress {
  /** `undefined` when it has not been answered, or not yet read from storage. Where it is kept should be reactive. */
  get(exerciseId: string): ExerciseProgress | undefined
  record(exerciseId: string, attempt: Attempt): void
  /** What was typed of a reflection, handed over or not; `null` when nothing. Where it is kept should be reactive. */
  draft(exerciseId: string): Draft | null
  keepDraft(exerciseId: string, answer: ReflectionAnswer): Promise<void>
  /** Whether what was kept before has been read: until then nothing may be typed over it. */
  isReady(): boolean
}

/** Adds a try to what is kept: for whoever implements `record`. */
export function withAttempt(before: ExerciseProgress | undefined, attempt: Attempt): ExerciseProgress {
  if (!before) return { first: attempt, best: attempt, tries: 1 }
  return { first: before.first, best: isBetterThanBefore(attempt, before.best) ? attempt : before.best, tries: before.tries + 1 }
}
