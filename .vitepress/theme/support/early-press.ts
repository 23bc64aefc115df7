/** What of a page's head can be pressed before any of its scripts has come: the search and, on phones, the menu. */
const SEARCH = '.DocSearch-Button'
const BUTTONS = `${SEARCH}, .VPNavBarHamburger`

/** Told to the page by the page itself, once it answers. */
const ALIVE = 'site-alive'

/** Runs in the head of every page: keeps what was pressed last there, also the keys of the search, and presses it again once it answers. */
export const earlyPressScript = `(() => {
  const alive = new AbortController()
  const untilAlive = { capture: true, signal: alive.signal }
  let pressed
  addEventListener('click', ({ target }) => { pressed = target.closest('${BUTTONS}') }, untilAlive)
  addEventListener('keydown', (event) => {
    if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    pressed = document.querySelector('${SEARCH}')
  }, untilAlive)
  addEventListener('${ALIVE}', () => {
    alive.abort()
    pressed?.click()
  }, { once: true })
})()`

export const tellAlive = (): void => { dispatchEvent(new Event(ALIVE)) }
