import { byRule, type Instrument } from '../../core/evaluate'
import { definition } from './definition'
import { outline } from './outline'
import { prompts } from './prompts'
import { provenance } from './provenance'
import { score, type Answers, type Result } from './score'

export const instrument: Instrument<Result> = {
  ...byRule<Answers, Result>(definition, score),
  outline,
  prompts,
  provenance,
  example: async () => (await import('./example')).example,
}
