import { computed, onBeforeUnmount, onMounted, ref, watch, type ComputedRef } from 'vue'
import { BEGUN_CLASS, readNote, writeNote, type CourseNote } from '../support/course/begun'
import { localStorageOrNone } from './localStorage'

const note = ref<CourseNote>('nothing')

function show(now: CourseNote): void {
  note.value = now
  document.documentElement.classList.toggle(BEGUN_CLASS, now === 'begun')
}

/** Leaves word of what the course keeps here, for pages that load nothing of it. Only in the browser. */
export function noteCourse(now: CourseNote): void {
  show(now)
  const storage = localStorageOrNone()
  if (storage) writeNote(storage, now)
}

/** There is a lesson to go on with, or nothing is kept any more. */
export const noteBegun = (begun: boolean): void => noteCourse(begun ? 'begun' : 'nothing')

/** For what is no news where there is something to go on with. */
export function noteKept(): void {
  // This page may not have looked yet, and what is written may say more.
  if (!isCourseKept()) noteCourse('kept')
}

/** Another tab may have begun, or deleted everything. Where it cannot be read, something may be kept. */
function look(): void {
  const storage = localStorageOrNone()
  show(storage ? readNote(storage) : note.value === 'nothing' ? 'kept' : note.value)
}

const onFront = (): void => { if (document.visibilityState === 'visible') look() }

/**
 * Whether lessons were begun in this browser, as far as it is known without loading anything of the course. Call it inside `setup`, for
 * what is shown after mount.
 */
export function useCourseBegun(): ComputedRef<boolean> {
  onMounted(() => {
    look()
    document.addEventListener('visibilitychange', onFront)
  })
  onBeforeUnmount(() => document.removeEventListener('visibilitychange', onFront))
  return computed(() => note.value === 'begun')
}

/** Whether the course keeps something here. Only in the browser. */
export function isCourseKept(): boolean {
  if (note.value === 'nothing') look()
  return note.value !== 'nothing'
}

/** Ends when the course keeps something here, at once where it did before. Only in the browser. */
export function courseKept(): Promise<void> {
  if (isCourseKept()) return Promise.resolve()
  return new Promise((resolve) => watch(note, () => resolve(), { once: true }))
}
