import type { Part, Score } from '../../core/exercise'
import type { Case, CaseAnswer, Decision, Moment } from './model'

/** A decision taken and the moment at which it was. */
interface Taken {
  readonly moment: Moment<unknown>
  readonly decision: Decision<unknown>
}

/**
 * Follows the answer from the first moment, as far as its decisions are there to be taken.
 *
 * @returns what was decided, and the moment where it stands now
 */
export function follow<Text>({ moments }: Pick<Case<Text>, 'moments'>, answer: CaseAnswer) {
  const taken: { readonly moment: Moment<Text>; readonly decision: Decision<Text> }[] = []
  let now = moments[0]
  for (const id of answer) {
    const decision = now?.decisions.find((one) => one.id === id)
    if (!now || !decision) break
    taken.push({ moment: now, decision })
    now = moments.find((one) => one.id === decision.to)
  }
  return { taken, now }
}

/** The points of the way that was taken, out of those of the best way from start to end. No score before an end is reached. */
export function scoreCase(exercise: Case<unknown>, answer: CaseAnswer): Score | null {
  const { taken, now } = follow(exercise, answer)
  if (!now || now.decisions.length > 0 || taken.length === 0) return null
  return {
    points: taken.reduce((sum, { decision }) => sum + decision.points, 0),
    of: bestOf(exercise.moments),
    parts: taken.map(part),
  }
}

function part({ moment, decision: { id, points } }: Taken): Part {
  const best = Math.max(...moment.decisions.map((one) => one.points))
  return { id, outcome: points === best ? 'right' : points > 0 ? 'partial' : 'wrong' }
}

/** Points of the best way from the first moment to an end. Moments must not lead back to themselves. */
export function bestOf(moments: readonly Moment<unknown>[]): number {
  const known = new Map<string, number>()
  const from = (id: string): number => {
    const found = known.get(id)
    if (found !== undefined) return found
    const decisions = moments.find((moment) => moment.id === id)?.decisions ?? []
    const best = Math.max(0, ...decisions.map(({ points, to }) => points + from(to)))
    known.set(id, best)
    return best
  }
  return from(moments[0]?.id ?? '')
}
