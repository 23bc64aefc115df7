import type { Answer } from '../../../../exercises/questions/exercise'
import type { ReflectionAnswer } from '../../../../exercises/questions/reflexion/model'
import { isBetterThanBefore } from './attempt-order'
import type { Attempt, Draft, ExerciseProgress } from './progress-port'
import { newest, type Stamped } from '../stamped'

/**
 * What the course keeps of a learner in this browser. One small record for each thing that was done, so that writing is cheap and two
 * tabs, or two computers through a file, can be joined thing by thing.
 */
export type CourseRecord = ExerciseRecord | LessonRecord | TaskRecord | DraftRecord | DrawRecord | RouteRecord

/** A try as the review's schedule needs it. */
export interface Try {
  /** Milliseconds since 1970. Also what tells one try from another. */
  readonly at: number
  readonly points: number | null
  readonly of: number | null
}

export interface DatedAttempt extends Attempt {
  readonly at: number
}

export interface ExerciseRecord {
  readonly kind: 'exercise'
  /** As it was; never replaced by a later one. */
  readonly first: DatedAttempt
  /** The earliest of the best. */
  readonly best: DatedAttempt
  /** In order of time, at most `MOST_TRIES`, the newest. */
  readonly tries: readonly Try[]
}

export interface LessonRecord {
  readonly kind: 'lesson'
  /** Marked by the learner, never by the site. */
  readonly read: Stamped<boolean>
  /** When it was last opened, to go on from there. */
  readonly openedAt: number
}

/** An answer of the workbook, as it was typed. */
export interface TaskRecord {
  readonly kind: 'task'
  readonly text: Stamped<string>
}

/** What was typed of a reflection, whether it was handed over or not. */
export interface DraftRecord {
  readonly kind: 'draft'
  readonly answer: Draft
}

/** The last self-evaluation of a module: the next one avoids its exercises. */
export interface DrawRecord {
  readonly kind: 'draw'
  readonly exercises: Stamped<readonly string[]>
}

/** Which of the two routes «next lesson» follows. */
export interface RouteRecord {
  readonly kind: 'route'
  readonly route: Stamped<Route>
}

export const ROUTES = ['funcionarios', 'autoridades'] as const
export type Route = (typeof ROUTES)[number]

/** More than anybody tries one exercise; the oldest are dropped, the first is kept apart. */
export const MOST_TRIES = 60
/** Characters of an answer of the workbook: some three pages. */
export const LONGEST_TASK = 8000

/** Ids under which records are kept. */
export const recordId = {
  exercise: (id: string) => `exercise:${id}`,
  lesson: (id: string) => `lesson:${id}`,
  task: (id: string) => `task:${id}`,
  draft: (exercise: string) => `draft:${exercise}`,
  draw: (module: number) => `draw:${module}`,
  route: 'route',
} as const

/** Adds a try to what is kept of an exercise. */
export function withTry(before: ExerciseRecord | null, attempt: Attempt, now: number): ExerciseRecord {
  // A clock that went back must not put this try before the others.
  const at = Math.max(now, (before?.tries.at(-1)?.at ?? 0) + 1)
  const dated: DatedAttempt = { ...attempt, at }
  const tries = [...before?.tries ?? [], { at, points: attempt.points, of: attempt.of }].slice(-MOST_TRIES)
  if (!before) return { kind: 'exercise', first: dated, best: dated, tries }
  return { kind: 'exercise', first: before.first, best: isBetterThanBefore(attempt, before.best) ? dated : before.best, tries }
}

/** What exercises may know of it. */
export const asProgress = ({ first, best, tries }: ExerciseRecord): ExerciseProgress => ({ first, best, tries: tries.length })

/** What somebody has of a reflection: what was typed last or handed over last, the newer. */
export function draftOf(typed: CourseRecord | undefined, done: CourseRecord | undefined): Draft | null {
  const own = typed?.kind === 'draft' ? typed.answer : undefined
  const { answer, at } = done?.kind === 'exercise' ? done.best : { answer: null, at: 0 }
  return newest(own, isReflection(answer) ? { value: answer, at } : undefined) ?? null
}

const isReflection = (answer: Answer): answer is ReflectionAnswer =>
  typeof answer === 'object' && answer !== null && 'met' in answer && Array.isArray(answer.met)
