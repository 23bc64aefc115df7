import { answerReader, type Evaluation, type Instrument } from '../../core/evaluate'
import { definition } from './definition'
import { planHours, scoreValues, type DiagnosisResult, type DiagnosisValues } from './score'

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
  extras: (result, { hours }) => (hours === undefined ? {} : { hours: planHours(result, hours) }),
}
