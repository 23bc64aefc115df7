import type { Lesson } from './catalogue'
import { recordId, type CourseRecord, type Route } from './records'

/** Looks a record up by its id. */
export type Records = Pick<ReadonlyMap<string, CourseRecord>, 'get'>

/** The route that the learner chose; before that, all of the course. */
export function routeOf(records: Records): Route {
  const record = records.get(recordId.route)
  return record?.kind === 'route' ? record.route.value : 'funcionarios'
}

export interface LessonProgress {
  readonly read: boolean
  /** Exercises answered at least once, of those that the lesson has today. */
  readonly answered: number
  readonly exercises: number
  /** Read, and every exercise answered. */
  readonly finished: boolean
  /** 0 when it was never opened here. */
  readonly openedAt: number
}

export function lessonProgress(records: Records, { id, exercises }: Pick<Lesson, 'id' | 'exercises'>): LessonProgress {
  const lesson = records.get(recordId.lesson(id))
  const answered = exercises.filter((exercise) => records.get(recordId.exercise(exercise)) !== undefined).length
  const read = lesson?.kind === 'lesson' && lesson.read.value
  return { read, answered, exercises: exercises.length, finished: read && answered === exercises.length, openedAt: lesson?.kind === 'lesson' ? lesson.openedAt : 0 }
}

/** Steps done of all the steps of some lessons: reading each is one, answering each exercise is one. */
export function courseProgress(records: Records, lessons: readonly Lesson[]): { readonly done: number; readonly total: number; readonly finished: number } {
  const each = lessons.map((lesson) => lessonProgress(records, lesson))
  return {
    done: each.reduce((sum, { read, answered }) => sum + (read ? 1 : 0) + answered, 0),
    total: each.reduce((sum, { exercises }) => sum + 1 + exercises, 0),
    finished: each.filter(({ finished }) => finished).length,
  }
}

/**
 * Where to go on: the lesson opened last, or if that one is finished the next unfinished one after it, then any before it.
 * `null` when nothing was begun or all is done.
 */
export function whereToGoOn(records: Records, lessons: readonly Lesson[]): Lesson | null {
  const seen = lessons.map((lesson, place) => ({ lesson, place, ...lessonProgress(records, lesson) }))
  const last = seen.reduce<(typeof seen)[number] | null>((latest, one) => (one.openedAt > (latest?.openedAt ?? 0) ? one : latest), null)
  if (!last) return null
  const after = [...seen.slice(last.place), ...seen.slice(0, last.place)]
  return after.find(({ finished }) => !finished)?.lesson ?? null
}

/** When the last step of some finished lessons was done; 0 when nothing was. */
export function finishedAt(records: Records, lessons: readonly Lesson[]): number {
  return lessons.reduce((latest, { id, exercises }) => {
    const lesson = records.get(recordId.lesson(id))
    const answers = exercises.map((exercise) => {
      const record = records.get(recordId.exercise(exercise))
      return record?.kind === 'exercise' ? record.first.at : 0
    })
    return Math.max(latest, lesson?.kind === 'lesson' && lesson.read.value ? lesson.read.at : 0, ...answers)
  }, 0)
}
