import type { AgreementStatus } from '../../../../exercises/core/aggregate'
import type { Evaluation, Instrument } from '../../../../exercises/core/evaluate'
import type { Outline, Values } from '../../../../exercises/core/outline'
import type { ItemSummary } from './model'

/** A group's two readings: what people answered, and what the mesa settled on after talking. */
export interface Readings<T> {
  readonly answered: T
  readonly agreed: T
}

/** One reading: the rule's result and its words. */
export interface Reading {
  readonly result: unknown
  readonly values: Values
  readonly outline: Outline
}

type Read = Pick<ItemSummary, 'id' | 'n' | 'value' | 'status' | 'agreement' | 'agreedValue'>

const record = <Value>(items: readonly Read[], valueOf: (item: Read) => Value): Record<string, Value> =>
  Object.fromEntries(items.map((item) => [item.id, valueOf(item)]))

/** An item on which the mesa set a value is settled, however far apart the answers were. */
const settledStatus = ({ status, agreement }: Read): AgreementStatus => (agreement ? 'acuerdo' : status)

function scored<Result>(evaluation: Evaluation<Result>): Result {
  // The values come from the definition's own options, so this would be a mistake of ours and not of whoever answered.
  if (evaluation.status === 'invalid') throw new TypeError(`group values out of the definition: ${JSON.stringify(evaluation.issues)}`)
  return evaluation.result
}

type Rule = Pick<Instrument, 'evaluateGroup' | 'outline'>

function reading(
  rule: Rule, items: readonly Read[], respondents: number, valueOf: (item: Read) => Read['value'], statusOf: (item: Read) => AgreementStatus,
): Reading {
  const values = record(items, valueOf)
  const result = scored(rule.evaluateGroup(values, record(items, statusOf)))
  const read = record(items, (item) => ({ n: item.n, value: valueOf(item), status: statusOf(item) }))
  return { result, values, outline: rule.outline(result, values, { respondents, items: read }) }
}

/** Scores the group twice: with its own values, and with the agreed values in their place. Answers are never changed. */
export function readings(rule: Rule, items: readonly Read[], respondents: number): Readings<Reading> {
  return {
    answered: reading(rule, items, respondents, ({ value }) => value, ({ status }) => status),
    agreed: reading(rule, items, respondents, ({ agreedValue }) => agreedValue, settledStatus),
  }
}
