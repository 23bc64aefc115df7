import { onBeforeUnmount, onMounted, readonly, ref, watch, type ComputedRef, type Ref } from 'vue'
import { isCourseKept } from './useCourseBegun'

/** Calls once, at the first sign of a person. @returns what stops waiting for it */
function atSign(events: readonly string[], isSign: (event: Event) => boolean, call: () => void): () => void {
  const heard = (event: Event): void => {
    if (!isSign(event)) return
    stop()
    call()
  }
  const stop = (): void => { for (const name of events) document.removeEventListener(name, heard) }
  for (const name of events) document.addEventListener(name, heard, { passive: true })
  return stop
}

const any = (): boolean => true

/** Calls once what the person did has been answered on the screen, lest the answer wait for what they did not ask for. */
const onceDrawn = (call: () => void): void => { requestAnimationFrame(() => { setTimeout(call) }) }

/**
 * A focus by keyboard, or a pointer that moves. Touch screens have nothing that one could be held over, and a finger leaves a focus where
 * it was; and a pointer that rests is told to move when a page is drawn below it.
 */
function points(event: Event): boolean {
  if (event instanceof PointerEvent) return event.pointerType !== 'touch' && (event.movementX !== 0 || event.movementY !== 0)
  return event.target instanceof Element && event.target.matches(':focus-visible')
}

/**
 * What the reading of a lesson asks for, and only then: the lesson is noted as the one to go on with once somebody moves in it, at once
 * where the course keeps something already; and terms can be shown once there is a pointer or a keyboard.
 *
 * @param lesson its id; `null` on other pages
 */
export function useLessonVisit(lesson: ComputedRef<string | null>): { readonly pointing: Readonly<Ref<boolean>> } {
  const pointing = ref(false)
  const stop: (() => void)[] = []
  const end = (): void => { for (const one of stop.splice(0)) one() }

  async function note(id: string): Promise<void> {
    try {
      (await import('./useCourse')).noteOpened(id)
    } catch {
      // The connection is gone: the lesson can be read, and what else of it does not come says so in its place.
    }
  }

  function visit(id: string | null): void {
    end()
    if (id === null) return
    if (!pointing.value) stop.push(atSign(['pointermove', 'focusin'], points, () => { pointing.value = true }))
    if (isCourseKept()) void note(id)
    else stop.push(atSign(['scroll', 'pointerup', 'keydown'], any, () => onceDrawn(() => void note(id))))
  }

  onMounted(() => watch(lesson, visit, { immediate: true }))
  onBeforeUnmount(end)
  return { pointing: readonly(pointing) }
}
