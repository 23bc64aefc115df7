/** What VitePress's router asks before it goes to a page, and tells once it is there. */
export interface Asking {
  onBeforeRouteChange?: (to: string) => unknown
  onAfterRouteChange?: (to: string) => unknown
}

/**
 * Lets links and the browser's buttons lead to their pages as on any site, until this one has come alive. VitePress's router hears them
 * as soon as it is made: the page that they lead to would come alive over the text of this one, and lack what stands only in its own text.
 *
 * @param events where it is told that the browser went back or forward
 * @returns to be called when the router is about to be told to go for the first time, which is to this page
 */
export function plainLinks(router: Asking, place: Pick<Location, 'pathname' | 'assign' | 'reload'> = location, events: EventTarget = window): () => void {
  let stage: 'made' | 'told' | 'going' | 'there' = 'made'
  const here = place.pathname
  router.onBeforeRouteChange = (to) => {
    if (stage === 'told') stage = 'going'
    else if (stage !== 'there') {
      place.assign(to)
      return false
    }
    return true
  }
  // Between this and the page's coming alive nobody can press anything.
  router.onAfterRouteChange = () => { stage = 'there' }
  // The address is then of another page already.
  events.addEventListener('popstate', () => { if (stage !== 'there' && place.pathname !== here) place.reload() })
  return () => { stage = 'told' }
}
