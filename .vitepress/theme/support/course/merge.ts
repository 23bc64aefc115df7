import { byText, canonical } from '../canonical'
import { newest } from '../stamped'
import { compareShares, isMarked } from './attempt-order'
import { MOST_TRIES, type CourseRecord, type DatedAttempt, type ExerciseRecord, type Try } from './records'

/** The earlier of two attempts; of one moment, whichever text comes first. */
function earlier(a: DatedAttempt, b: DatedAttempt): DatedAttempt {
  if (a.at !== b.at) return a.at < b.at ? a : b
  return byText(canonical(a), canonical(b)) <= 0 ? a : b
}

/** By share of the points; of equal ones the earlier. Of a reflection, which has no points, the latest. */
function better(a: DatedAttempt, b: DatedAttempt): DatedAttempt {
  const difference = compareShares(a, b)
  if (difference !== 0) return difference > 0 ? a : b
  return isMarked(a) === (earlier(a, b) === a) ? a : b
}

/** The same as its canonical text, which is slow to make for a file of a hundred thousand. */
export const tryText = ({ at, of, points }: Try): string => `{"at":${at},"of":${of},"points":${points}}`

/** Each try once, in order of time, the newest `MOST_TRIES`. */
export function union(a: readonly Try[], b: readonly Try[]): readonly Try[] {
  const all = new Map<string, Try>()
  for (const one of [...a, ...b]) all.set(tryText(one), one)
  return [...all.entries()].sort(([x, a], [y, b]) => a.at - b.at || byText(x, y)).map(([, one]) => one).slice(-MOST_TRIES)
}

const mergeExercises = (a: ExerciseRecord, b: ExerciseRecord): ExerciseRecord =>
  ({ kind: 'exercise', first: earlier(a.first, b.first), best: better(a.best, b.best), tries: union(a.tries, b.tries) })

/**
 * Joins two states of one record. Commutative, associative and idempotent, so that tabs and files may meet in any order, any number of
 * times. Two records of different kinds never share an id; if they did, the kind that comes first would stay.
 */
export function mergeRecords(stored: CourseRecord, mine: CourseRecord): CourseRecord {
  if (stored.kind === 'exercise' && mine.kind === 'exercise') return mergeExercises(stored, mine)
  if (stored.kind === 'lesson' && mine.kind === 'lesson') {
    return { kind: 'lesson', read: newest(stored.read, mine.read) ?? stored.read, openedAt: Math.max(stored.openedAt, mine.openedAt) }
  }
  if (stored.kind === 'task' && mine.kind === 'task') return { kind: 'task', text: newest(stored.text, mine.text) ?? stored.text }
  if (stored.kind === 'draft' && mine.kind === 'draft') return { kind: 'draft', answer: newest(stored.answer, mine.answer) ?? stored.answer }
  if (stored.kind === 'draw' && mine.kind === 'draw') return { kind: 'draw', exercises: newest(stored.exercises, mine.exercises) ?? stored.exercises }
  if (stored.kind === 'route' && mine.kind === 'route') return { kind: 'route', route: newest(stored.route, mine.route) ?? stored.route }
  return stored.kind < mine.kind ? stored : mine
}
