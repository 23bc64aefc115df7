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
  evaluateGroup: (values) => evaluate(values),
  outline,
  prompts,
  provenance,
  example: async () => (await import('./example')).example,
}
