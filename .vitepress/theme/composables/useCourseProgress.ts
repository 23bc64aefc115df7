import { inject, shallowReactive, type InjectionKey } from 'vue'
import { withAttempt, type CourseProgress, type Draft, type ExerciseProgress } from '../support/course/progress-port'
import { asProgress, draftOf, recordId } from '../support/course/records'
import { stamp } from '../support/stamped'
import { useCourse } from './useCourse'

/** For `app.provide` or, inside a component, `provide`: another place for the answers of the exercises below it. */
export const COURSE_PROGRESS: InjectionKey<CourseProgress> = Symbol('course progress')

/** The place that was provided; without one, what the course keeps in this browser. */
export function useCourseProgress(): CourseProgress {
  return inject(COURSE_PROGRESS, keptInBrowser, true)
}

function keptInBrowser(): CourseProgress {
  const { records, state, recordTry, writeDraft } = useCourse()
  return {
    get(id) {
      const record = records.get(recordId.exercise(id))
      return record?.kind === 'exercise' ? asProgress(record) : undefined
    },
    record: recordTry,
    draft: (id) => draftOf(records.get(recordId.draft(id)), records.get(recordId.exercise(id))),
    keepDraft: writeDraft,
    isReady: () => state.value === 'ready',
  }
}

/** A place that forgets when the page is left. */
export function passingProgress(): CourseProgress {
  const kept = shallowReactive(new Map<string, ExerciseProgress>())
  const drafts = shallowReactive(new Map<string, Draft>())
  return {
    get: (id) => kept.get(id),
    record: (id, attempt) => void kept.set(id, withAttempt(kept.get(id), attempt)),
    draft: (id) => drafts.get(id) ?? null,
    keepDraft: (id, value) => Promise.resolve(void drafts.set(id, stamp(value, Date.now(), drafts.get(id)))),
    isReady: () => true,
  }
}
