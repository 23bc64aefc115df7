import { aggregate, groupAnswers, tally } from '../../exercises/core/aggregate'
import { instrument } from '../../exercises/instruments/diagnostico-organizacional'
import { definition } from '../../exercises/instruments/diagnostico-organizacional/definition'
import type { Area, DiagnosisItem, DiagnosisResult } from '../../exercises/instruments/diagnostico-organizacional/score'
import type { Sheet } from './answers'

/** Items of an area, in the definition's order. */
export const itemsOfArea = (area: Area): readonly DiagnosisItem[] =>
  definition.groups.find((group) => group.id === area)?.items.map((item) => item.id) ?? []

/** Answers of one area in the order of its items; `null` where the list ends. */
export const inArea = (area: Area, values: readonly (number | null)[]): Sheet =>
  Object.fromEntries(itemsOfArea(area).map((id, index) => [id, values[index] ?? null]))

/** One person's result; a sheet that is not valid is a fault of the test. */
export function scored(raw: unknown): DiagnosisResult {
  const evaluation = instrument.evaluate(raw)
  if (evaluation.status === 'invalid') throw new Error(JSON.stringify(evaluation.issues))
  return evaluation.result
}

/** What the group of these people gets, from counts to result. */
export function groupOf(people: readonly Sheet[]): DiagnosisResult {
  const items = aggregate(definition, tally(definition, people.map((answers) => ({ answers }))))
  const evaluation = instrument.evaluateGroup(
    groupAnswers(items),
    Object.fromEntries(Object.entries(items).map(([id, { status }]) => [id, status])),
  )
  if (evaluation.status === 'invalid') throw new Error(JSON.stringify(evaluation.issues))
  return evaluation.result
}
