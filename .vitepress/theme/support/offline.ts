/** What the browser keeps for use without connection: the whole site, or on the phone of somebody who was invited only what is opened. */
const PART = '?parte'

export const isPart = (worker: string): boolean => worker.endsWith(PART)

/** Of the address of a page, that somebody was invited to answer. */
const INVITED = /^#s=/

/** Tools of a facilitator, who needs the whole site in a room without connection. */
const NEEDS_ALL = /^facilitacion\//

/**
 * Which worker a page asks for.
 *
 * @param whole address of the worker that keeps the whole site
 * @param page `known`: the address of the worker that the browser has; `file`: the page's own, as `useSite` gives it; `hash` of its address
 */
export function workerFor(whole: string, { known, file, hash }: { readonly known: string | undefined; readonly file: string; readonly hash: string }): string {
  if (NEEDS_ALL.test(file)) return whole
  return (known === undefined ? INVITED.test(hash) : isPart(known)) ? whole + PART : whole
}
