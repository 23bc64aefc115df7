import { isMarked, type IndexedExercise } from './draw'
import type { Records } from './progress'
import { recordId } from './records'
import { dueOf, endOfDay, type Due } from './review'

export { endOfDay } from './review'

/** An exercise that was marked at least once, and when it comes back. */
export interface DueExercise {
  readonly exercise: IndexedExercise
  readonly due: Due
}

/** Every exercise of the bank that comes back some day. */
export function scheduleOf(index: readonly IndexedExercise[], records: Records): readonly DueExercise[] {
  const scheduled: DueExercise[] = []
  for (const exercise of index) {
    if (!isMarked(exercise)) continue
    const record = records.get(recordId.exercise(exercise.id))
    const due = record?.kind === 'exercise' ? dueOf(record) : null
    if (due) scheduled.push({ exercise, due })
  }
  return scheduled
}

const WORST_FIRST = ['none', 'some', 'whole'] as const

/** What comes back until the end of a day or should have before: what went worst first, then what waits longest. */
export function dueBy(scheduled: readonly DueExercise[], end: number): readonly DueExercise[] {
  const due = scheduled.filter((one) => one.due.dueAt <= end).sort((a, b) => a.due.dueAt - b.due.dueAt)
  return WORST_FIRST.flatMap((last) => due.filter((one) => one.due.last === last))
}

/** The next days after a day's end on which something comes back, each by its own end. */
export function comingAfter(scheduled: readonly DueExercise[], end: number, days: number): readonly { readonly day: number; readonly count: number }[] {
  const counts = new Map<number, number>()
  for (const { due } of scheduled) {
    const day = endOfDay(due.dueAt)
    if (day > end) counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  return [...counts].sort(([a], [b]) => a - b).slice(0, days).map(([day, count]) => ({ day, count }))
}
