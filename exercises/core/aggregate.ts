import type { AnswerValue, InstrumentDefinition, Item } from './instrument'
import { itemsOf, optionValues } from './instrument'

/** How far a group agrees on one item; below three answers there is nothing to say. */
export type AgreementStatus = 'insuficiente' | 'acuerdo' | 'parcial' | 'desacuerdo'

/** What a group answered to one item. */
export interface ItemAggregate {
  /** Number of non-null answers. */
  readonly n: number
  /** The group's value; `null` when fewer than half of the respondents answered. */
  readonly value: AnswerValue
  readonly min: AnswerValue
  readonly max: AnswerValue
  /** Tastle & Wierman (2007), 0 to 1, three decimals; `null` below two answers. */
  readonly consensus: number | null
  readonly status: AgreementStatus
}

/** Answers counted by option, in the options' order: all that a group result needs to know of people. */
export type OptionCounts = readonly number[]

const sum = (counts: OptionCounts): number => counts.reduce((total, count) => total + count, 0)

/** Position of each option on its scale: the value itself for numbers, the index for choices. */
export function optionPositions(item: Item): readonly number[] {
  return item.kind === 'scale' ? item.options.map((option) => option.value) : optionValues(item).map((_, index) => index)
}

/**
 * Consensus of Tastle & Wierman (2007): `1 + Σ p_i · log2(1 − |x_i − μ| / d)`.
 *
 * @param counts answers by option
 * @param positions value of each option, ascending; `d` is last minus first
 * @returns 1 for unanimity, 0 for a half-and-half split at both ends, three decimals; `null` below two answers
 */
export function consensus(counts: OptionCounts, positions: readonly number[]): number | null {
  const n = sum(counts)
  if (n < 2) return null
  const at = (index: number): number => positions[index] ?? 0
  const mean = counts.reduce((total, count, index) => total + count * at(index), 0) / n
  const width = at(positions.length - 1) - at(0)
  const value = counts.reduce(
    (total, count, index) => count === 0 ? total : total + (count / n) * Math.log2(1 - Math.abs(at(index) - mean) / width),
    1,
  )
  // Adding 0 turns the −0 that rounding may leave into 0.
  return Math.round(value * 1000) / 1000 + 0
}

/**
 * Agreement in words (design: «Group aggregation»). Items of two options are decided by the majority with integers,
 * because a logarithm says little there; longer scales by the rounded consensus.
 */
export function agreementStatus(counts: OptionCounts, cns: number | null): AgreementStatus {
  const n = sum(counts)
  if (n < 3 || cns === null) return 'insuficiente'
  if (counts.length === 2) {
    const larger = Math.max(...counts)
    if (4 * larger >= 3 * n) return 'acuerdo'
    return 3 * larger >= 2 * n ? 'parcial' : 'desacuerdo'
  }
  if (cns >= 0.75) return 'acuerdo'
  return cns >= 0.5 ? 'parcial' : 'desacuerdo'
}

/**
 * Index of the careful median: with an even count, the smaller of the two middle answers, or the larger of them where a larger
 * value is the worse news. For yes-no it gives the design's rule too, since «1 when more than half are 1» is the lower median of
 * 0 and 1.
 */
function carefulMedian(item: Item, counts: OptionCounts): number {
  const n = sum(counts)
  const middle = item.kind === 'scale' && item.careful === 'upper' ? Math.floor(n / 2) + 1 : Math.ceil(n / 2)
  let seen = 0
  return counts.findIndex((count) => (seen += count) >= middle && seen > 0)
}

/**
 * What a group answered to an item, from the counts by option.
 *
 * @param respondents people in the group, those who left the item empty included
 */
export function aggregateItem(item: Item, counts: OptionCounts, respondents: number): ItemAggregate {
  const values = optionValues(item)
  const valueAt = (index: number): AnswerValue => values[index] ?? null
  const n = sum(counts)
  const cns = consensus(counts, optionPositions(item))
  return {
    n,
    value: n === 0 || 2 * n < respondents ? null : valueAt(carefulMedian(item, counts)),
    min: valueAt(counts.findIndex((count) => count > 0)),
    max: valueAt(counts.findLastIndex((count) => count > 0)),
    consensus: cns,
    status: agreementStatus(counts, cns),
  }
}

/** Adds up answers one respondent at a time; the order of adding never matters. */
export interface Tally {
  readonly respondents: number
  /** Counts by option for each item, in the definition's order. */
  readonly counts: readonly OptionCounts[]
}

/** Counts the answers of a group. A respondent who answered nothing still counts as a respondent. */
export function tally(
  definition: InstrumentDefinition,
  responses: Iterable<{ readonly answers: Readonly<Record<string, AnswerValue>> }>,
): Tally {
  const items = itemsOf(definition)
  const values = items.map((item) => new Map(optionValues(item).map((value, index) => [value, index])))
  const counts = items.map((item) => optionValues(item).map(() => 0))
  let respondents = 0
  for (const { answers } of responses) {
    respondents++
    items.forEach((item, position) => {
      const answer = answers[item.id] ?? null
      const option = answer === null ? undefined : values[position]?.get(answer)
      const row = counts[position]
      if (option !== undefined && row) row[option] = (row[option] ?? 0) + 1
    })
  }
  return { respondents, counts }
}

/** Group aggregate of every item, by id. */
export function aggregate(definition: InstrumentDefinition, group: Tally): Record<string, ItemAggregate> {
  return Object.fromEntries(
    itemsOf(definition).map((item, position) => [
      item.id,
      aggregateItem(item, group.counts[position] ?? [], group.respondents),
    ]),
  )
}

/** The group's answers, ready for an instrument's rule: one value per item. */
export function groupAnswers(aggregates: Readonly<Record<string, ItemAggregate>>): Record<string, AnswerValue> {
  return Object.fromEntries(Object.entries(aggregates).map(([id, { value }]) => [id, value]))
}
