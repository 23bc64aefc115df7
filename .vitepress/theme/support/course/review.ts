import { dateDiffInDays, fsrs, Rating, type FSRSState, type Grade } from 'ts-fsrs'
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

const DAY = 24 * HOUR
/** The grades that are given here, from the worst on. */
const GIVEN = [Rating.Again, Rating.Hard, Rating.Good] as const

/**
 * Days until a card comes back after its last time: at each worse grade it comes back sooner, by a day at least from the second one on. The
 * library's own scheduler reckons the same (a test holds the two together), with a card and a log for every grade of every time, which for
 * thousands of exercises takes seconds.
 */
function intervalAfter(before: FSRSState | null, days: number, grade: Grade): number {
  const [again = 1, hard = 1, good = 1] = GIVEN.map((given) => scheduler.next_interval(scheduler.next_state(before, days, given).stability, days))
  const soonest = Math.min(again, hard)
  const later = Math.max(hard, soonest + 1)
  return grade === Rating.Again ? soonest : grade === Rating.Hard ? later : Math.max(good, later + 1)
}

/** When an exercise is due; `null` for one that was never marked (a reflection). */
export function dueOf({ tries }: Pick<ExerciseRecord, 'tries'>): Due | null {
  const counted = sittings(tries)
  const last = counted.at(-1)
  if (!last) return null
  const daysBefore = (at: number): number => (at === 0 ? 0 : dateDiffInDays(new Date(counted[at - 1]?.at ?? 0), new Date(counted[at]?.at ?? 0)))
  const before = counted.slice(0, -1).reduce<FSRSState | null>((memory, { result }, at) => scheduler.next_state(memory, daysBefore(at), GRADES[result]), null)
  const days = intervalAfter(before, daysBefore(counted.length - 1), GRADES[last.result])
  return { dueAt: last.at + days * DAY, lastAt: last.at, last: last.result, times: counted.length }
}

/** End of the day of a moment, by this device's clock: what is due at any hour of today is due today. */
export function endOfDay(now: number): number {
  const day = new Date(now)
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime() - 1
}
