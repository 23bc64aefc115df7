import { answerReader, type Evaluation, type Instrument } from '../../core/evaluate'
import { definition } from './definition'
import { AREAS_PART, outline } from './outline'
import { EXPECTED_PRODUCTS } from './products'
import { DISCUSSION_PROMPTS } from './prompts'
import { provenance } from './provenance'
import { AREA_IDS, DEFAULT_WEIGHTS, LEVELS, planHours, scoreValues, type DiagnosisResult, type DiagnosisValues } from './score'

const read = answerReader(definition)

function evaluate(raw: unknown, status?: Readonly<Record<string, string>>): Evaluation<DiagnosisResult> {
  const { issues, values } = read(raw)
  // Every item here is a scale, so that the values that passed the reader are numbers.
  return issues.length > 0 ? { status: 'invalid', issues } : { status: 'scored', result: scoreValues(values as DiagnosisValues, status) }
}

export const instrument: Instrument<DiagnosisResult> = {
  definition,
  evaluate: (raw) => evaluate(raw),
  evaluateGroup: evaluate,
  outline,
  prompts: DISCUSSION_PROMPTS,
  provenance,
  hours: {
    part: AREAS_PART,
    levelSet: definition.levelSets[0].id,
    weights: DEFAULT_WEIGHTS,
    plan: (result, hours, weights) => planHours(result, hours, { ...DEFAULT_WEIGHTS, ...weights }),
  },
  proposal: {
    part: AREAS_PART,
    validation: 'ortega-2006 §6.2.3',
    assistance: Object.fromEntries(AREA_IDS.map((area) => [area, LEVELS.map((level) => EXPECTED_PRODUCTS[area][level].assistance)])),
  },
  example: async () => (await import('./example')).example,
}
