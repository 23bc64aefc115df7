/** How far from the screen a part of the page is fetched: a screen away, so that it is there when it is seen. */
const AHEAD = '100% 0px'

/** Ends when somebody comes near an element: it is about to be on the screen, by scrolling, by Tab or by a link to it. */
export function near(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      resolve()
    }, { rootMargin: AHEAD })
    observer.observe(element)
  })
}
