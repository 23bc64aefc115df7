/**
 * A note in the browser's local storage that lessons were begun here. It only repeats what the course's records say, where it can be read
 * before the first paint and without any code of the course: the home page keeps room for the way back to the lesson, and for everybody
 * else it loads nothing.
 */
const NAME = 'diplomado-del-redes.curso'

/** Of the page's root element, while there may be something to go on with. */
export const BEGUN_CLASS = 'course-begun'

/** Runs in the head of the home page, so that the first paint already has the room. */
export const begunScript = `try{localStorage.getItem('${NAME}')&&document.documentElement.classList.add('${BEGUN_CLASS}')}catch(e){}`

export const readBegun = (storage: Pick<Storage, 'getItem'>): boolean => storage.getItem(NAME) !== null

/** Does nothing where the storage is full: the home page will not offer to go on, and the programme still does. */
export function writeBegun(storage: Pick<Storage, 'setItem' | 'removeItem'>, begun: boolean): void {
  if (!begun) return storage.removeItem(NAME)
  try {
    storage.setItem(NAME, '1')
  } catch {
    // Full.
  }
}
