/** What is not on the screen by then will not be soon: a window behind others draws nothing. */
const AT_MOST_MS = 1000

/**
 * Ends once what the server drew is on the screen. Scripts that came with the styles, from nearby or from what the device keeps, would run
 * before the browser shows anything, and on a slow phone there would be nothing to read for as long as they take.
 */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    if (document.visibilityState === 'hidden' || performance.getEntriesByName('first-contentful-paint').length > 0) return resolve()
    // What is asked for within a frame comes after that frame has been drawn.
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, AT_MOST_MS)
  })
}
