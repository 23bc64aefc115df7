import type { StudyPlace } from '../../core/places'
import type { Need, Result } from './score'
import { STEPS } from './steps'

/** A lesson of a team's own route, with each need that it serves. */
export interface StudyStep {
  readonly lesson: StudyPlace
  readonly needs: readonly { readonly need: Need; readonly urgent: boolean; readonly why: string }[]
}

const urgentNeeds = ({ needs }: StudyStep): number => needs.filter(({ urgent }) => urgent).length

/**
 * The lessons that a team's needs lead to, each once, in the order in which to study them: those that serve more needs of this year first,
 * then those that serve more needs in all, and at equal merit the order of the needs and of the lessons of each. The order is this kit's.
 *
 * @param result with too few answers it names no need, and there is no route
 */
export function studyRoute({ urgent, wanted }: Result): readonly StudyStep[] {
  const steps = new Map<string, StudyStep>()
  for (const [needs, isUrgent] of [[urgent, true], [wanted, false]] as const) {
    for (const need of needs) {
      for (const lesson of STEPS[need].places) {
        const known = steps.get(lesson.id)
        steps.set(lesson.id, { lesson: known?.lesson ?? lesson, needs: [...known?.needs ?? [], { need, urgent: isUrgent, why: lesson.why }] })
      }
    }
  }
  // A sort that keeps the order of equals: the needs' own.
  return [...steps.values()].sort((a, b) => urgentNeeds(b) - urgentNeeds(a) || b.needs.length - a.needs.length)
}
