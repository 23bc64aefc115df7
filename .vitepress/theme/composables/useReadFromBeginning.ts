import { nextTick, watch, type Ref } from 'vue'

/**
 * What was pressed is gone with the screen that it stood in: the one that takes its place is read from its beginning, also by those who do
 * not see it change.
 *
 * @param shown says another thing when another screen is there
 * @param beginning takes the keyboard; `tabindex="-1"`
 */
export function useReadFromBeginning(shown: () => string, beginning: Readonly<Ref<HTMLElement | null>>): void {
  watch(shown, async () => {
    await nextTick()
    beginning.value?.focus({ preventScroll: true })
  })
}
