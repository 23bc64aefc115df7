import { createEmptyCard, fsrs, Rating, type Card, type Grade } from 'ts-fsrs'
import type { ExerciseRecord, Try } from './records'

/**
 * Spaced review with FSRS (Free Spaced Repetition Scheduler): an exercise comes back when the chance of still answering it well has
 * fallen to nine in ten. The schedule is computed from the tries each time and kept nowhere, so that joining two devices joins it too.
 */
const scheduler = fsrs({ request_retention: 0.9, maximum_interval: 365, enable_fuzz: false, enable_short_term: false })

const HOUR = 3_600_000
/** Trying again right after reading the explanation is practice, and says nothing of what is remembered. */
const SITTING = 12 * HOUR

export type Result = 'whole' | 'some' | 'none'

export interface Due {
  /** When it comes back, milliseconds since 1970. */
  readonly dueAt: number
  /** The last time that counted, and how it went. */
  readonly lastAt: number
  readonly last: Result
  /** Times that counted. */
  readonly times: number
}

const resultOf = (points: number, of: number): Result => (points >= of ? 'whole' : points > 0 ? 'some' : 'none')

/** Right at the first try is «good», in part «hard», wrong «again»; nothing here is called easy. */
const GRADES: Readonly<Record<Result, Grade>> = { whole: Rating.Good, some: Rating.Hard, none: Rating.Again }

interface Marked { readonly at: number; readonly result: Result }

/** The first marked try of each sitting. */
function sittings(tries: readonly Try[]): readonly Marked[] {
  return tries.reduce<readonly Marked[]>((kept, { at, points, of }) => {
    if (points === null || of === null || of === 0) return kept
    const last = kept.at(-1)
    return last && at - last.at < SITTING ? kept : [...kept, { at, result: resultOf(points, of) }]
  }, [])
}

/** When an exercise is due; `null` for one that was never marked (a reflection). */
export function dueOf({ tries }: Pick<ExerciseRecord, 'tries'>): Due | null {
  const counted = sittings(tries)
  const [first] = counted
  const last = counted.at(-1)
  if (!first || !last) return null
  const card = counted.reduce<Card>((before, { at, result }) => scheduler.next(before, at, GRADES[result]).card, createEmptyCard(first.at))
  return { dueAt: card.due.getTime(), lastAt: last.at, last: last.result, times: counted.length }
}

/** End of the day of a moment, by this device's clock: what is due at any hour of today is due today. */
export function endOfDay(now: number): number {
  const day = new Date(now)
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime() - 1
}
