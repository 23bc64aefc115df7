/** What the browser keeps for use without connection: only what is opened, or the whole site. */
const PART = '?parte'

export const isPart = (worker: string): boolean => worker.endsWith(PART)

/** Tools of a facilitator, who needs the whole site in a room without connection. */
const NEEDS_ALL = /^facilitacion\//

/**
 * Which worker a page asks for. Once the whole is kept, it stays so. A browser that has nothing yet begins with a part everywhere: the whole takes
 * minutes over a phone's connection, and until it has come it gives nothing of what is on the screen.
 *
 * @param whole address of the worker that keeps the whole site
 * @param page `known`: the address of the worker that the browser has; `file`: the page's own, as `useSite` gives it
 */
export function workerFor(whole: string, { known, file }: { readonly known: string | undefined; readonly file: string }): string {
  return known !== undefined && (NEEDS_ALL.test(file) || !isPart(known)) ? whole : whole + PART
}
