import { markRaw, type Component } from 'vue'
import type { IndexedExercise } from '../support/course/draw'

/** Each lesson's exercises as a component that shows the one which its `data-exercise` attribute names. */
const files = import.meta.glob<{ default: Component }>('../../../exercises/bank/*/*.md')

/** Every exercise of the course, without its texts. */
export async function loadIndex(): Promise<readonly IndexedExercise[]> {
  return (await import('virtual:exercise-index')).default
}

/**
 * The exercises of a lesson, to be shown away from it.
 *
 * @param lesson `01-introduccion-del/05-municipio-y-desafios`
 * @throws when the network fails and the browser has no copy
 */
export async function loadBank(lesson: string): Promise<Component> {
  const load = files[`../../../exercises/bank/${lesson}.md`]
  if (!load) throw new Error(`no exercises for ${lesson}`)
  return markRaw((await load()).default)
}
