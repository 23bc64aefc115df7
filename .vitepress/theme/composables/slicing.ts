import { inSlices, type Steps } from '../support/slices'

/** Comes back before what was asked later, where the browser can; not in TypeScript's library yet. */
const scheduler = (globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } }).scheduler

const pause = (): Promise<void> => scheduler?.yield?.() ?? new Promise((resolve) => { setTimeout(resolve) })

/** Does long work on the page, which answers meanwhile. */
export const answering = <T>(steps: Steps<T>): Promise<T> => inSlices(steps, { now: () => performance.now(), pause })
