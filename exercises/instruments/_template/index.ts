import { byRule, type Instrument } from '../../core/evaluate'
import { definition } from './definition'
import { outline } from './outline'
import { prompts } from './prompts'
import { provenance } from './provenance'
import { score, type Answers, type Result } from './score'

export const instrument: Instrument<Result> = {
  // A rule that looks at how far a group agrees takes that as its second parameter.
  ...byRule<Answers, Result>(definition, score),
  outline,
  prompts,
  provenance,
  // An instrument that shares hours by level or leads to a proposal adds `hours` and `proposal` (diagnostico-organizacional does).
  example: async () => (await import('./example')).example,
}
