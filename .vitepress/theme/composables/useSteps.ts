import { computed, onBeforeUnmount, onMounted, readonly, ref, type ComputedRef, type Ref } from 'vue'
import { neighbour, stepById, type Step } from '../support/sheet/steps'

/** What an entry of the browser's history remembers of a tool. */
interface Mark {
  readonly sheet: string
  readonly step: string
}

/** Under this key of `history.state`, beside what the site itself keeps there. */
const KEY = 'answer'

/** The mark of a history entry; its state is untrusted, other programs may have written it. */
export function markOf(state: unknown): Mark | undefined {
  if (typeof state !== 'object' || state === null || !(KEY in state)) return undefined
  const mark: unknown = state[KEY]
  return typeof mark === 'object' && mark !== null && 'sheet' in mark && 'step' in mark
    && typeof mark.sheet === 'string' && typeof mark.step === 'string' ? { sheet: mark.sheet, step: mark.step } : undefined
}

export interface Steps {
  readonly all: readonly [Step, ...Step[]]
  readonly current: ComputedRef<Step>
  readonly before: ComputedRef<Step | undefined>
  readonly after: ComputedRef<Step | undefined>
  /** Goes to a step, so that the browser's back button comes back here. */
  readonly go: (id: string) => void
  /** Shows a step in place of this one: where to begin, and after changing the sheet. */
  readonly place: (id: string) => void
  readonly id: Readonly<Ref<string>>
}

/**
 * Moves between the steps of a tool through the browser's history, each entry marked with its sheet and step.
 *
 * @param sheet id of the open sheet; an entry of another sheet is not followed, so that going back never opens the answers
 *   of who answered before
 * @param moved called after every move
 */
export function useSteps(all: readonly [Step, ...Step[]], sheet: () => string, moved: (step: Step) => void): Steps {
  const id = ref<string>(all[0].id)

  const stateWith = (step: string): object => ({ ...(history.state as object | null), [KEY]: { sheet: sheet(), step } satisfies Mark })

  function set(step: string): void {
    id.value = stepById(all, step).id
    moved(stepById(all, step))
  }

  function place(step: string): void {
    history.replaceState(stateWith(step), '')
    set(step)
  }

  function go(step: string): void {
    if (step === id.value) return
    // The site restores the scroll position that an entry holds.
    history.replaceState({ ...stateWith(id.value), scrollPosition: window.scrollY }, '')
    history.pushState({ ...stateWith(step), scrollPosition: 0 }, '')
    set(step)
  }

  function travelled(event: PopStateEvent): void {
    // Going back to another page of the site: its entries are not ours to mark.
    if (location.pathname !== page) return
    const mark = markOf(event.state)
    if (mark?.sheet === sheet()) set(mark.step)
    else if (mark) place(id.value)
  }

  let page = ''
  onMounted(() => {
    page = location.pathname
    window.addEventListener('popstate', travelled)
  })
  onBeforeUnmount(() => window.removeEventListener('popstate', travelled))

  const current = computed(() => stepById(all, id.value))
  return {
    all,
    current,
    before: computed(() => neighbour(all, id.value, -1)),
    after: computed(() => neighbour(all, id.value, 1)),
    go,
    place,
    id: readonly(id),
  }
}
