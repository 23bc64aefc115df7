import { inject, shallowReactive, type InjectionKey } from 'vue'
import { withAttempt, type CourseProgress, type ExerciseProgress } from '../support/course/progress-port'

/** For `app.provide` or, inside a component, `provide`. */
export const COURSE_PROGRESS: InjectionKey<CourseProgress> = Symbol('course progress')

/** The place that was provided; without one, a memory that lasts while the component does. */
export function useCourseProgress(): CourseProgress {
  return inject(COURSE_PROGRESS, inMemory, true)
}

function inMemory(): CourseProgress {
  const kept = shallowReactive(new Map<string, ExerciseProgress>())
  return {
    get: (id) => kept.get(id),
    record: (id, attempt) => void kept.set(id, withAttempt(kept.get(id), attempt)),
  }
}
