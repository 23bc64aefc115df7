import { FSRSAlgorithm, Rating, type FSRSState, type Grade } from 'ts-fsrs'
import type { ExerciseRecord } from './records'

/**
 * Spaced review with FSRS (Free Spaced Repetition Scheduler): an exercise comes back when the chance of still answering it well has
 * fallen to nine in ten. The schedule is computed from the tries each time and kept nowhere, so that joining two devices joins it too.
 */
class Memory extends FSRSAlgorithm {
  constructor() {
    super({ request_retention: 0.9, maximum_interval: 365, enable_fuzz: false, enable_short_term: false })
    // The library watches its parameters through a proxy, which every reckoning asks some ten times. These never change.
    this.param = { ...this.param }
  }
}
const scheduler = new Memory()

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

const DAY = 24 * HOUR
/** Days between two moments as the library counts them, by the calendar of Greenwich (`dateDiffInDays`), without a date for each. */
const daysBetween = (before: number, after: number): number => Math.floor(after / DAY) - Math.floor(before / DAY)

/**
 * Days until a card comes back after its last time: at each worse grade it comes back sooner, by a day at least from the second one on. The
 * library's own scheduler reckons the same (a test holds the two together), with a card and a log for every grade of every time, which for
 * thousands of exercises takes seconds.
 */
function intervalAfter(before: FSRSState | null, days: number, grade: Grade): number {
  const held = before === null ? undefined : scheduler.forgetting_curve(days, before.stability)
  const after = (given: Grade): number => scheduler.next_interval(scheduler.next_state(before, days, given, held).stability, days)
  const [again, hard] = [after(Rating.Again), after(Rating.Hard)]
  const soonest = Math.min(again, hard)
  if (grade === Rating.Again) return soonest
  const later = Math.max(hard, soonest + 1)
  return grade === Rating.Hard ? later : Math.max(after(Rating.Good), later + 1)
}

/** When an exercise is due, from the first marked try of each sitting; `null` for one that was never marked (a reflection). */
export function dueOf({ tries }: Pick<ExerciseRecord, 'tries'>): Due | null {
  let memory: FSRSState | null = null
  let [lastAt, days, times] = [-Infinity, 0, 0]
  let last: Result = 'none'
  // Each time but the last leaves a memory; the last one asks how long it holds.
  for (const { at, points, of } of tries) {
    if (points === null || of === null || of === 0 || at - lastAt < SITTING) continue
    if (times > 0) {
      memory = scheduler.next_state(memory, days, GRADES[last])
      days = daysBetween(lastAt, at)
    }
    lastAt = at
    last = resultOf(points, of)
    times += 1
  }
  return times === 0 ? null : { dueAt: lastAt + intervalAfter(memory, days, GRADES[last]) * DAY, lastAt, last, times }
}

/** End of the day of a moment, by this device's clock: what is due at any hour of today is due today. */
export function endOfDay(now: number): number {
  const day = new Date(now)
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime() - 1
}
