import { onBeforeUnmount, readonly, ref, shallowRef, watch, type Ref } from 'vue'
import type { Stamped } from '../support/stamped'

/** How long without a key counts as a pause. */
const PAUSE_MS = 500

export interface Typed<T> {
  /** What the field shows. */
  readonly value: Ref<T>
  /** Somebody is typing, or it is on its way to the storage. */
  readonly pending: Readonly<Ref<boolean>>
  /** To call with each change by hand. */
  change(now: T): void
}

/**
 * What somebody types, kept as it is typed: each change is written at once. Another tab, or a copy that was opened, may bring a newer
 * text: it is shown, but never in the middle of somebody's typing.
 *
 * @param kept what is kept, the newest; reactive
 * @param empty what the field shows while nothing is kept
 */
export function useTyped<T>(kept: () => Stamped<T> | null, empty: T, write: (value: T) => Promise<unknown>): Typed<T> {
  // `shallowRef` keeps the type whole; every change replaces the value.
  const value = shallowRef(empty) as Ref<T>
  const pending = ref(false)
  let writing = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const show = (): void => { if (!pending.value) value.value = kept()?.value ?? empty }
  watch(() => kept(), show, { immediate: true })
  onBeforeUnmount(() => clearTimeout(timer))

  async function keep(now: T): Promise<void> {
    writing++
    try {
      await write(now)
    } finally {
      writing--
    }
  }

  function rest(): void {
    if (writing > 0) {
      timer = setTimeout(rest, PAUSE_MS)
      return
    }
    // Deleted by another tab in the middle of the typing: what is on the screen is kept anew.
    if (kept() === null && value.value !== empty) return change(value.value)
    pending.value = false
    show()
  }

  function change(now: T): void {
    value.value = now
    pending.value = true
    clearTimeout(timer)
    timer = setTimeout(rest, PAUSE_MS)
    void keep(now)
  }

  return { value, pending: readonly(pending), change }
}
