import type { Instrument } from '../../core/evaluate'
import { answerChecker, evaluator } from '../../core/evaluate'
import { definition } from './definition'
import { planHours, score, type DiagnosisAnswers, type DiagnosisResult } from './score'

const check = answerChecker(definition)

export const instrument: Instrument<DiagnosisResult> = {
  definition,
  evaluate: evaluator<DiagnosisAnswers, DiagnosisResult>(definition, (answers) => score(answers)),
  evaluateGroup(values, status) {
    const issues = check(values)
    // The check has just looked at every key and value.
    return issues.length > 0 ? { status: 'invalid', issues } : { status: 'scored', result: score(values as DiagnosisAnswers, status) }
  },
  extras: (result, { hours }) => (hours === undefined ? {} : { hours: planHours(result, hours) }),
}
