/**
 * A note in the browser's local storage of what the course keeps here. It only repeats what the course's records say, where it can be read
 * before the first paint and without any code of the course: the home page keeps room for the way back to the lesson, a lesson reads its
 * records at once, and for everybody else nothing of it is loaded.
 */
const NAME = 'diplomado-del-redes.curso'

/** `kept`: there are records, and no lesson to go on with. */
export type CourseNote = 'nothing' | 'kept' | 'begun'

const WRITTEN = { begun: '1', kept: '0' } as const

/** Of the page's root element, while there may be something to go on with. */
export const BEGUN_CLASS = 'course-begun'

/** Runs in the head of the home page, so that the first paint already has the room. */
export const begunScript = `try{localStorage.getItem('${NAME}')==='${WRITTEN.begun}'&&document.documentElement.classList.add('${BEGUN_CLASS}')}catch(e){}`

export function readNote(storage: Pick<Storage, 'getItem'>): CourseNote {
  const written = storage.getItem(NAME)
  return written === null ? 'nothing' : written === WRITTEN.begun ? 'begun' : 'kept'
}

/** Does nothing where the storage is full: the home page will not offer to go on, and the programme still does. */
export function writeNote(storage: Pick<Storage, 'setItem' | 'removeItem'>, note: CourseNote): void {
  if (note === 'nothing') return storage.removeItem(NAME)
  try {
    storage.setItem(NAME, WRITTEN[note])
  } catch {
    // Full.
  }
}
