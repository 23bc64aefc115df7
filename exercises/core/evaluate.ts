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
  const items = itemsOf(definition)
  const options = new Map(items.map((item) => [item.id, optionValues(item) as readonly unknown[]]))
  return (raw) => {
    if (!isRecord(raw)) return [{ code: 'not-an-object' }]
    for (const id in raw) if (!isAnswer(options.get(id), raw[id])) return listIssues(options, raw)
    return []
  }
}

/** Whether a value is «No sé» or one of an item's options; no options means that there is no such item. */
function isAnswer(options: readonly unknown[] | undefined, value: unknown): boolean {
  if (options === undefined) return false
  if (value === null || value === undefined) return true
  // A loop, because on two or three options it is quicker than `includes`, and this runs for every answer of every file.
  for (const option of options) if (option === value) return true
  return false
}

function listIssues(options: ReadonlyMap<string, readonly unknown[]>, raw: Readonly<Record<string, unknown>>): AnswerIssue[] {
  const issues: AnswerIssue[] = []
  for (const [item, values] of options) if (!isAnswer(values, raw[item])) issues.push({ code: 'not-an-option', item, value: raw[item] })
  for (const item in raw) if (!options.has(item)) issues.push({ code: 'unknown-item', item })
  return issues
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
