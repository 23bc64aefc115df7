import { onBeforeUnmount, readonly, ref, type Ref } from 'vue'

/** How long without a change counts as a pause: until then it is not said anew at each letter that all is kept. */
const PAUSE_MS = 500

export interface Saving {
  /** What was changed last is on its way to the storage, or somebody is still typing. */
  readonly saving: Readonly<Ref<boolean>>
  readonly write: (act: Promise<void> | undefined) => Promise<void>
}

/** Whether all is kept, as it is told to whoever writes. */
export function useSaving(): Saving {
  const saving = ref(false)
  let writing = 0
  let pause: ReturnType<typeof setTimeout> | undefined

  function rest(): void {
    if (writing > 0) pause = setTimeout(rest, PAUSE_MS)
    else saving.value = false
  }
  onBeforeUnmount(() => clearTimeout(pause))
  return {
    saving: readonly(saving),
    async write(act) {
      saving.value = true
      clearTimeout(pause)
      pause = setTimeout(rest, PAUSE_MS)
      writing++
      try {
        await act
      } finally {
        writing--
      }
    },
  }
}
