import { answerChecker, type Evaluation, type Instrument } from '../../core/evaluate'
import { definition } from './definition'
import { outline } from './outline'
import { prompts } from './prompts'
import { provenance } from './provenance'
import { score, type Answers, type Result } from './score'

const check = answerChecker(definition)

function evaluate(raw: unknown, status?: Readonly<Record<string, string>>): Evaluation<Result> {
  const issues = check(raw)
  // The check has just looked at every key and value.
  return issues.length > 0 ? { status: 'invalid', issues } : { status: 'scored', result: score(raw as Answers, status) }
}

export const instrument: Instrument<Result> = {
  definition,
  evaluate: (raw) => evaluate(raw),
  evaluateGroup: evaluate,
  outline,
  prompts,
  provenance,
  example: async () => (await import('./example')).example,
}
