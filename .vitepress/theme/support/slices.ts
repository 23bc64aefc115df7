/**
 * Work that may stop between two of its steps, so that a page can answer meanwhile: each `yield` is a place to stop. What comes of it
 * never depends on where it stopped.
 */
export type Steps<T> = Generator<undefined, T, undefined>

/** Does all of it at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

export interface Slicing {
  /** Milliseconds since any moment. */
  readonly now: () => number
  /** Lets whoever waits do something, and comes back soon. */
  readonly pause: () => Promise<void>
  /** Milliseconds after which a slice ends at its next step: a quarter of what is felt, since a step and what follows take time too. */
  readonly slice?: number
}

const SLICE_MS = 25

/** Does it in slices of bounded time. */
export async function inSlices<T>(steps: Steps<T>, { now, pause, slice = SLICE_MS }: Slicing): Promise<T> {
  let from = now()
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (now() - from < slice) continue
    await pause()
    from = now()
  }
}

/** Comes back before what was asked later, where the browser can; not in TypeScript's library yet. */
const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } }

/** Does long work on the page, which answers meanwhile. */
export const answering = <T>(steps: Steps<T>): Promise<T> =>
  inSlices(steps, { now: () => performance.now(), pause: () => scheduler?.yield?.() ?? new Promise((resolve) => { setTimeout(resolve) }) })
