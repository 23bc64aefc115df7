import type { Row, Suggestion } from '../../core/outline'
import { NEAREST, type Challenge, type PracticeItem } from './links'
import { ITEMS_OF, PRACTICES, TOP, itemsAgainst, type Answers, type Practice } from './score'
import { PLACES, STEPS } from './steps'
import { titleOf } from './titles'

/** What to do next: two steps for each practice and one against each challenge, every step said whole only once. */

const practiceOf = (id: PracticeItem): Practice => PRACTICES.find((practice) => ITEMS_OF[practice].includes(id)) ?? 'activacion'
const stepFor = (id: PracticeItem): Suggestion => ({ id, text: STEPS[id], places: PLACES[practiceOf(id)] })
const sameStep = (id: PracticeItem, row: string): Suggestion => ({ ...stepFor(id), elsewhere: true, text: `Sirve el mismo paso que en «${row}»: «${titleOf(id)}».` })

/** Those of these items that are below «con frecuencia», the lowest first. */
function lowest(items: readonly PracticeItem[], answers: Answers): readonly PracticeItem[] {
  return items
    .map((id) => ({ id, value: answers[id] ?? TOP }))
    .filter(({ value }) => value < 2)
    .sort((a, b) => a.value - b.value)
    .map(({ id }) => id)
}

/** Two steps for a practice, for its lowest items. */
export const practiceSteps = (items: readonly PracticeItem[], answers: Answers): readonly Suggestion[] => lowest(items, answers).slice(0, 2).map(stepFor)

/**
 * One step against each challenge, the widest gap first: for the low item nearest to it, or else the lowest one; one that no challenge
 * before it has, while there is any. One that a row says already, of a practice or a challenge before it, is named and not told again.
 */
export function challengeSteps(order: readonly Challenge[], answers: Answers, practices: readonly Row[]): ReadonlyMap<Challenge, Suggestion> {
  const given = new Map<Challenge, PracticeItem>()
  for (const challenge of order) {
    const low = lowest(itemsAgainst(challenge), answers)
    const nearest = [...NEAREST[challenge].filter((id) => low.includes(id)), ...low]
    const taken = new Set(given.values())
    const first = nearest.find((id) => !taken.has(id)) ?? nearest[0]
    if (first !== undefined) given.set(challenge, first)
  }
  const told = new Map(practices.flatMap(({ title, next }) => next.map(({ id }) => [id, title])))
  return new Map([...given].map(([challenge, id]) => {
    const row = told.get(id)
    if (row === undefined) told.set(id, titleOf(challenge))
    return [challenge, row === undefined ? stepFor(id) : sameStep(id, row)]
  }))
}
