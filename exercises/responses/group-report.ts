import { aggregate, groupAnswers, type ItemAggregate } from '../core/aggregate'
import type { Instrument } from '../core/evaluate'
import type { CollectedGroup } from './collect'

/** A group as the command line prints it. */
export type GroupReport = ({ readonly municipality: string | null } | { readonly subject: string; readonly municipalities: readonly string[] }) & {
  /** From 2 on. */
  readonly round?: number
  readonly respondents: number
  readonly duplicates: number
  readonly result: unknown
  readonly hours?: Readonly<Record<string, number>> | null
  readonly items: Readonly<Record<string, ItemAggregate>>
}

/**
 * Scores a group that was collected.
 *
 * @param hours whole hours to share among the rows, where the instrument shares them
 */
export function groupReport({ definition, evaluateGroup, hours: rule }: Instrument, group: CollectedGroup, hours?: number): GroupReport {
  const { subject, municipality, municipalities, round, duplicates, tally } = group
  const items = aggregate(definition, tally)
  const status = Object.fromEntries(Object.entries(items).map(([id, item]) => [id, item.status]))
  const evaluation = evaluateGroup(groupAnswers(items), status)
  if (evaluation.status === 'invalid') throw new Error(`the group's own values cannot be scored: ${JSON.stringify(evaluation.issues)}`)
  return {
    ...(subject === null ? { municipality } : { subject, municipalities }),
    ...(round === 1 ? {} : { round }),
    respondents: tally.respondents,
    duplicates,
    result: evaluation.result,
    ...(rule && hours !== undefined ? { hours: rule.plan(evaluation.result, hours) } : {}),
    items,
  }
}
