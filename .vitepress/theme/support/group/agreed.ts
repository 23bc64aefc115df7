import type { AgreementStatus } from '../../../../exercises/core/aggregate'
import type { Evaluation } from '../../../../exercises/core/evaluate'
import type { AnswerValue } from '../../../../exercises/core/instrument'
import type { ItemSummary } from './model'

/** The part of an instrument that turns a group's values into its result. */
export interface GroupRule<Result> {
  evaluateGroup(values: Readonly<Record<string, AnswerValue>>, status: Readonly<Record<string, string>>): Evaluation<Result>
}

/** A group's two readings: what people answered, and what the mesa settled on after talking. */
export interface Readings<Result> {
  readonly answered: Result
  readonly agreed: Result
}

type Read = Pick<ItemSummary, 'id' | 'value' | 'status' | 'agreement' | 'agreedValue'>

const record = <Value>(items: readonly Read[], valueOf: (item: Read) => Value): Record<string, Value> =>
  Object.fromEntries(items.map((item) => [item.id, valueOf(item)]))

/** An item on which the mesa set a value is settled, however far apart the answers were. */
const settledStatus = ({ status, agreement }: Read): AgreementStatus => (agreement ? 'acuerdo' : status)

function scored<Result>(evaluation: Evaluation<Result>): Result {
  // The values come from the definition's own options, so this would be a mistake of ours and not of whoever answered.
  if (evaluation.status === 'invalid') throw new TypeError(`group values out of the definition: ${JSON.stringify(evaluation.issues)}`)
  return evaluation.result
}

/** Scores the group twice: with its own values, and with the agreed values in their place. Answers are never changed. */
export function readings<Result>(rule: GroupRule<Result>, items: readonly Read[]): Readings<Result> {
  return {
    answered: scored(rule.evaluateGroup(record(items, ({ value }) => value), record(items, ({ status }) => status))),
    agreed: scored(rule.evaluateGroup(record(items, ({ agreedValue }) => agreedValue), record(items, settledStatus))),
  }
}
