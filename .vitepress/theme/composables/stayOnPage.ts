import { nextTick } from 'vue'

/**
 * Keeps the page mounted when the browser goes back or forward inside it.
 *
 * VitePress first mounts a lean copy of a page and takes the full one at the first `popstate`: everything in it is made anew,
 * and a dialog or a half-written field is lost. A page that is already on the screen needs no loading, only its scroll.
 *
 * @param route what is on the screen
 * @returns what the router asks before loading a page: `false` when there is nothing to load
 */
export function stayOnPage(route: { readonly path: string; readonly component: unknown }): (to: string) => boolean {
  let asked = ''
  return (to) => {
    const path = new URL(to, location.origin).pathname
    // Another page may still be on its way: then this one has to be loaded after it.
    const isShown = path === asked && path === route.path && route.component !== null
    asked = path
    if (isShown) void restoreScroll()
    return !isShown
  }
}

/** As VitePress does after loading: the place that the history's entry remembers, else the fragment, else the top. */
async function restoreScroll(): Promise<void> {
  await nextTick()
  const state: unknown = history.state
  const position = typeof state === 'object' && state !== null && 'scrollPosition' in state ? Number(state.scrollPosition) || 0 : 0
  const target = position === 0 && location.hash.length > 1 ? document.getElementById(fragment()) : null
  if (target) target.scrollIntoView()
  else window.scrollTo(0, position)
}

function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1))
  } catch {
    return ''
  }
}
