import { defineAsyncComponent, type Component } from 'vue'

/** What is still to come alive, in the order of the page. */
const waiting: (() => void)[] = []

function next(): void {
  waiting.shift()?.()
  if (waiting.length > 0) setTimeout(next)
}

/** Each in a task of its own: between them the browser shows what there is and hears the person. */
const inTurn = (hydrate: () => void): void => {
  if (waiting.push(hydrate) === 1) setTimeout(next)
}

/**
 * A part of every page's frame, which the server draws, that comes alive by itself right after the rest: all of a page at once keeps a
 * slow phone from answering for as long as it takes. Drawn in the browser, it is there at once.
 */
export function later<T extends Component>(part: T): T {
  return defineAsyncComponent({ loader: () => Promise.resolve(part), hydrate: inTurn })
}
