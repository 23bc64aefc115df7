import type { Step } from '../../support/sheet/steps'
import { answerStrings } from '../../strings/answer'

/** A step's name, as the way and the buttons say it. */
export function stepTitle(step: Step): string {
  const { start, review, result } = answerStrings.steps
  return step.kind === 'group' ? step.group.title : { start, review, result }[step.kind]
}
