import { onBeforeUnmount, onMounted, readonly, ref, type Ref } from 'vue'
import { BEGUN_CLASS, readBegun, writeBegun } from '../support/course/begun'
import { localStorageOrNone } from './localStorage'

const begun = ref(false)

/** Leaves word for the home page whether there is something to go on with. Only in the browser. */
export function noteBegun(now: boolean): void {
  begun.value = now
  const storage = localStorageOrNone()
  if (storage) writeBegun(storage, now)
  document.documentElement.classList.toggle(BEGUN_CLASS, now)
}

/** Another tab may have begun, or deleted everything. */
function look(): void {
  const storage = localStorageOrNone()
  if (storage) begun.value = readBegun(storage)
  document.documentElement.classList.toggle(BEGUN_CLASS, begun.value)
}

const onFront = (): void => { if (document.visibilityState === 'visible') look() }

/**
 * Whether lessons were begun in this browser, as far as it is known without loading anything of the course. Call it inside `setup`, for
 * what is shown after mount.
 */
export function useCourseBegun(): Readonly<Ref<boolean>> {
  onMounted(() => {
    look()
    document.addEventListener('visibilitychange', onFront)
  })
  onBeforeUnmount(() => document.removeEventListener('visibilitychange', onFront))
  return readonly(begun)
}
