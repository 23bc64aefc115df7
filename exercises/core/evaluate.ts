import type { AnswerValue, InstrumentDefinition } from './instrument'
import { itemsOf, optionValues } from './instrument'

/** Why a set of answers cannot be scored. Codes only: the words for people live with whoever shows them. */
export type AnswerIssue =
  | { readonly code: 'not-an-object' }
  | { readonly code: 'unknown-item'; readonly item: string }
  | { readonly code: 'not-an-option'; readonly item: string; readonly value: unknown }

export type Evaluation<Result> =
  | { readonly status: 'invalid'; readonly issues: readonly AnswerIssue[] }
  | { readonly status: 'scored'; readonly result: Result }

function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
}

/**
 * Builds the check of untrusted answers for one definition, so that scoring itself may trust its input.
 *
 * @returns a function that lists every issue in the order of the definition, unknown items last; an empty list means that
 *   the value is an object whose keys are items and whose values are options of theirs, `null` or `undefined`
 */
export function answerChecker(definition: InstrumentDefinition): (raw: unknown) => readonly AnswerIssue[] {
  const items = itemsOf(definition).map((item) => ({ id: item.id, values: optionValues(item) as readonly unknown[] }))
  const known = new Set(items.map(({ id }) => id))
  return (raw) => {
    if (!isRecord(raw)) return [{ code: 'not-an-object' }]
    const issues: AnswerIssue[] = []
    let present = 0
    for (const { id, values } of items) {
      // Read as the rule will read it, so that no inherited value can reach the rule unseen.
      const value = raw[id]
      if (value !== undefined) present++
      if (value !== null && value !== undefined && !isOption(values, value)) issues.push({ code: 'not-an-option', item: id, value })
    }
    // Counting is much quicker than looking each key up, and nearly every sheet has known items alone.
    let keys = 0
    for (const _key in raw) keys++
    if (keys !== present) for (const key in raw) if (!known.has(key)) issues.push({ code: 'unknown-item', item: key })
    return issues
  }
}

/** A loop, because on two or three options it is quicker than `includes`, and this runs for every answer of every file. */
function isOption(values: readonly unknown[], value: unknown): boolean {
  for (const option of values) if (option === value) return true
  return false
}

/** Joins a definition's check and its rule into `evaluate`, the one door for answers that come from outside. */
export function evaluator<Answers, Result>(
  definition: InstrumentDefinition,
  score: (answers: Answers) => Result,
): (raw: unknown) => Evaluation<Result> {
  const check = answerChecker(definition)
  return (raw) => {
    const issues = check(raw)
    // The one cast from unknown to answers: the check above has just looked at every key and value.
    return issues.length > 0 ? { status: 'invalid', issues } : { status: 'scored', result: score(raw as Answers) }
  }
}

/** What every instrument offers to the site, the room and the command line. */
export interface Instrument<Result = unknown> {
  readonly definition: InstrumentDefinition
  /** Validates, then scores one person's answers. */
  readonly evaluate: (raw: unknown) => Evaluation<Result>
  /** Scores a group's values; some rules look at how far the group agrees on each item. */
  readonly evaluateGroup: (values: Readonly<Record<string, AnswerValue>>, status: Readonly<Record<string, string>>) => Evaluation<Result>
  /** Figures that the command line adds beside `result`, from its options. */
  readonly extras?: (result: Result, options: { readonly hours?: number }) => Readonly<Record<string, unknown>>
}
