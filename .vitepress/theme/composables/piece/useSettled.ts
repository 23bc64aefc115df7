import { onBeforeUnmount, shallowRef, watch, type ComputedRef, type ShallowRef } from 'vue'

/** How long a writer has to stop until what follows from the document is reckoned anew. */
const SETTLE_MS = 400

export interface Settled<T> {
  readonly settled: Readonly<ShallowRef<T>>
  /** Does something whose outcome may wait for a pause, as a letter of a word may. */
  readonly unhurried: (act: () => void) => void
}

/** A value that follows another: at once after most acts, and after a pause while somebody writes. */
export function useSettled<T>(from: ComputedRef<T>): Settled<T> {
  const settled: ShallowRef<T> = shallowRef(from.value)
  let waits = false
  let pause: ReturnType<typeof setTimeout> | undefined
  const settle = (): void => { settled.value = from.value }

  watch(from, () => {
    clearTimeout(pause)
    if (waits) pause = setTimeout(settle, SETTLE_MS)
    else settle()
  }, { flush: 'sync' })
  onBeforeUnmount(() => clearTimeout(pause))

  return {
    settled,
    unhurried(act) {
      waits = true
      try {
        act()
      } finally {
        waits = false
      }
    },
  }
}
