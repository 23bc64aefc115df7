import { shuffle } from '../../../../exercises/core/shuffle'
import type { ExerciseKind } from '../../../../exercises/questions/exercise'
import type { Stamped } from '../stamped'
import type { Try } from './records'

/** An exercise of the bank without its texts, as `virtual:exercise-index` lists it. */
export interface IndexedExercise {
  readonly id: string
  readonly kind: ExerciseKind
  /** `01-introduccion-del/05-municipio-y-desafios` */
  readonly lesson: string
  readonly objectives: readonly string[]
  /** The question, in Markdown. */
  readonly statement: string
}

/** Exercises of a self-evaluation: enough to say something of a module, few enough for a coffee break. */
export const DRAW_SIZE = 8

/** Open reflections are never marked, so they say nothing here. */
export const isMarked = ({ kind }: Pick<IndexedExercise, 'kind'>): boolean => kind !== 'reflexion'

/**
 * Draws exercises for a self-evaluation: at least one of each lesson, then those whose objectives were drawn least, and at equal need
 * those that were not in the last draw. The order in which they are asked is that of the lessons.
 *
 * @param bank of one module, in the order of its lessons
 * @param seed another one gives another draw
 * @param last ids of the draw before, avoided where the bank allows it
 */
export function drawExercises(bank: readonly IndexedExercise[], seed: string, last: readonly string[] = [], size = DRAW_SIZE): readonly IndexedExercise[] {
  const left = new Set(shuffle(bank.filter(isMarked), seed))
  const lessons = new Set([...left].map(({ lesson }) => lesson))
  const drawn: IndexedExercise[] = []
  const count = (objective: string): number => drawn.filter(({ objectives }) => objectives.includes(objective)).length
  /** Smaller is needed more. */
  const need = ({ objectives, id, lesson }: IndexedExercise): readonly number[] => [
    Math.min(...objectives.map(count)),
    last.includes(id) ? 1 : 0,
    drawn.filter((one) => one.lesson === lesson).length,
  ]
  const take = (candidates: readonly IndexedExercise[]): void => {
    const best = candidates.reduce<IndexedExercise | null>((best, one) => (best && !isBefore(need(one), need(best)) ? best : one), null)
    if (!best) return
    drawn.push(best)
    left.delete(best)
  }
  for (const lesson of shuffle([...lessons], seed)) take([...left].filter((one) => one.lesson === lesson))
  while (drawn.length < size && left.size > 0) take([...left])
  return bank.filter((one) => drawn.includes(one))
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index])
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0)
}

/** How one exercise of a self-evaluation went. */
export interface Outcome {
  readonly exercise: IndexedExercise
  readonly points: number
  readonly of: number
}

/** Exercises answered whole, and the objectives of the others in the order in which they were met. */
export function readOutcomes(outcomes: readonly Outcome[]): { readonly whole: number; readonly revisit: readonly string[] } {
  const short = outcomes.filter(({ points, of }) => points < of)
  return { whole: outcomes.length - short.length, revisit: [...new Set(short.flatMap(({ exercise }) => exercise.objectives))] }
}

/** A self-evaluation in the middle: its exercises and how those answered so far went. */
export interface Begun {
  readonly drawn: readonly IndexedExercise[]
  readonly outcomes: readonly Outcome[]
}

/** Later than that it is no longer one sitting, and another draw says more. */
const ONE_DAY = 86_400_000

/**
 * The self-evaluation that was left without answering all of it: the page was reloaded, or left. Nothing is kept for this: the first try
 * of each exercise since the draw is the one that counted there.
 *
 * @param triesOf of an exercise, in order of time
 */
export function leftInTheMiddle(
  draw: Stamped<readonly string[]>, bank: readonly IndexedExercise[], triesOf: (exercise: string) => readonly Try[], now: number,
): Begun | null {
  if (now - draw.at > ONE_DAY) return null
  const drawn = bank.filter(({ id }) => draw.value.includes(id))
  const outcomes = drawn.flatMap((exercise) => {
    const first = triesOf(exercise.id).find(({ at }) => at >= draw.at)
    return first ? [{ exercise, points: first.points ?? 0, of: first.of ?? 0 }] : []
  })
  return outcomes.length > 0 && outcomes.length < drawn.length ? { drawn, outcomes } : null
}
