import type { Instrument } from '../../core/evaluate'
import { evaluator } from '../../core/evaluate'
import { definition } from './definition'
import { outline } from './outline'
import { prompts } from './prompts'
import { provenance } from './provenance'
import { score, type Answers, type Result } from './score'

const evaluate = evaluator<Answers, Result>(definition, score)

export const instrument: Instrument<Result> = {
  definition,
  evaluate,
  // This rule needs only the group's values; one that looks at how far the group agrees takes the second parameter.
  evaluateGroup: (values) => evaluate(values),
  outline,
  prompts,
  provenance,
  // An instrument that shares hours by level or leads to a proposal adds `hours` and `proposal` (diagnostico-organizacional does).
  example: async () => (await import('./example')).example,
}
