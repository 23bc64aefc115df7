/** What VitePress's router asks before it goes to a page, and tells once it is there. */
export interface Asking {
  onBeforeRouteChange?: (to: string) => unknown
  onAfterRouteChange?: (to: string) => unknown
}

/**
 * Lets links lead to their pages as on any site, until this one has come alive. VitePress's router hears them as soon as it is made: the
 * page that a link leads to would come alive over the text of this one, and lack what stands only in its own text.
 *
 * @param leave goes to an address as the browser does
 * @returns to be called when the router is about to be told to go for the first time, which is to this page
 */
export function plainLinks(router: Asking, leave = (to: string): void => location.assign(to)): () => void {
  let stage: 'made' | 'told' | 'going' | 'there' = 'made'
  router.onBeforeRouteChange = (to) => {
    if (stage === 'told') stage = 'going'
    else if (stage !== 'there') {
      leave(to)
      return false
    }
    return true
  }
  // Between this and the page's coming alive nobody can press anything.
  router.onAfterRouteChange = () => { stage = 'there' }
  return () => { stage = 'told' }
}
