import { nextTick, onBeforeUnmount, onMounted, readonly, ref, type Ref } from 'vue'

export interface Printing {
  /** While the page is printed, or looked at as paper. */
  readonly printing: Readonly<Ref<boolean>>
  /** Prints once what only paper has is drawn. */
  readonly print: () => Promise<void>
}

/** Whether the page is being printed, for what is drawn only then. */
export function usePrinting(): Printing {
  const printing = ref(false)
  let paper: MediaQueryList | undefined
  const begin = (): void => { printing.value = true }
  const end = (): void => { printing.value = false }
  const look = (): void => { printing.value = paper?.matches === true }
  onMounted(() => {
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    paper = window.matchMedia('print')
    paper.addEventListener('change', look)
    look()
  })
  onBeforeUnmount(() => {
    window.removeEventListener('beforeprint', begin)
    window.removeEventListener('afterprint', end)
    paper?.removeEventListener('change', look)
  })
  return {
    printing: readonly(printing),
    // `print` of the browser stops everything: what it announces itself would be drawn too late.
    async print() {
      begin()
      await nextTick()
      window.print()
    },
  }
}
