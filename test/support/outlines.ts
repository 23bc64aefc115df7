import { aggregate, groupAnswers, tally } from '../../exercises/core/aggregate'
import type { Evaluation, Instrument } from '../../exercises/core/evaluate'
import type { Outline } from '../../exercises/core/outline'
import type { Sheet } from './answers'

function scored(evaluation: Evaluation<unknown>): unknown {
  if (evaluation.status === 'invalid') throw new Error(JSON.stringify(evaluation.issues))
  return evaluation.result
}

/** One person's outline; a sheet that is not valid is a fault of the test. */
export const outlineOf = (instrument: Instrument, sheet: Sheet): Outline => instrument.outline(scored(instrument.evaluate(sheet)), sheet)

/** What a group of these people reads, from counts to words. */
export function groupOutline(instrument: Instrument, people: readonly Sheet[]): Outline {
  const items = aggregate(instrument.definition, tally(instrument.definition, people.map((answers) => ({ answers }))))
  const values = groupAnswers(items)
  const status = Object.fromEntries(Object.entries(items).map(([id, item]) => [id, item.status]))
  return instrument.outline(scored(instrument.evaluateGroup(values, status)), values, { respondents: people.length, items })
}
