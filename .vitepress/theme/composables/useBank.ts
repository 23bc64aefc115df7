import { markRaw, type Component } from 'vue'
import type { IndexedExercise } from '../support/course/draw'
import { anew } from './anew'

/** Each lesson's exercises as a component that shows the one which its `data-exercise` attribute names. */
const files = new Map(Object.entries(import.meta.glob<{ default: Component }>('../../../exercises/bank/*/*.md')).map(([path, load]) => [path, anew(load, 'default')]))

const fetchIndex = anew(() => import('virtual:exercise-index'), 'default')

/** Every exercise of the course, without its texts. */
export const loadIndex = async (): Promise<readonly IndexedExercise[]> => (await fetchIndex()).default

/**
 * The exercises of a lesson, to be shown away from it.
 *
 * @param lesson `01-introduccion-del/05-municipio-y-desafios`
 * @throws when the network fails and the browser has no copy
 */
export async function loadBank(lesson: string): Promise<Component> {
  const load = files.get(`../../../exercises/bank/${lesson}.md`)
  if (!load) throw new Error(`no exercises for ${lesson}`)
  return markRaw((await load()).default)
}
