import fetchBanks from 'virtual:exercise-banks'
import type { Exercise } from '../../../exercises/questions/exercise'
import type { IndexedExercise } from '../support/course/draw'
import { anew } from './anew'

/** A lesson's exercises by id, their texts as HTML. */
export type Bank = Readonly<Record<string, Exercise<string>>>

const files = new Map(Object.entries(fetchBanks).map(([lesson, load]) => [lesson, anew(load, 'default')]))
const read = new Map<string, Bank>()

const fetchIndex = anew(() => import('virtual:exercise-index'), 'default')

/** Every exercise of the course, without its texts. */
export const loadIndex = async (): Promise<readonly IndexedExercise[]> => (await fetchIndex()).default

/**
 * The exercises of a lesson, to be shown away from it or brought to life in it.
 *
 * @param lesson `01-introduccion-del/05-municipio-y-desafios`
 * @throws when the network fails and the browser has no copy
 */
export async function loadBank(lesson: string): Promise<Bank> {
  const load = files.get(lesson)
  if (!load) throw new Error(`no exercises for ${lesson}`)
  const { default: bank } = await load()
  read.set(lesson, bank)
  return bank
}

/** The same where they have come already. */
export const bankRead = (lesson: string): Bank | undefined => read.get(lesson)
