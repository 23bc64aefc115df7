import type { AnswerValue, InstrumentDefinition } from './instrument'
import { itemsOf, optionValues } from './instrument'
import type { GroupReading, Outline, Provenance, Values } from './outline'
import type { Response } from './response'

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

/** Untrusted answers after the check: what is wrong with them, or their values. */
export interface ReadSheet {
  /** Empty when the answers may be scored. */
  readonly issues: readonly AnswerIssue[]
  /** One value per item in the definition's order, `null` where there is no answer; complete only without issues. */
  readonly values: readonly AnswerValue[]
}

const NONE: readonly AnswerIssue[] = []
const NOT_AN_OBJECT: ReadSheet = { issues: [{ code: 'not-an-object' }], values: [] }

/**
 * Builds the reader of untrusted answers for one definition, so that scoring itself may trust its input.
 *
 * Each key is looked at once, in whatever order it comes; sheets in the definition's order, which is how this kit writes
 * them, take the shortest way.
 *
 * @returns a function that reads an object whose keys are items and whose values are options of theirs, `null` or
 *   `undefined`; anything else gives every issue in the order of the definition, unknown items last
 */
export function answerReader(definition: InstrumentDefinition): (raw: unknown) => ReadSheet {
  const ids = itemsOf(definition).map((item) => item.id)
  const options = itemsOf(definition).map(optionValues)
  const blank: readonly AnswerValue[] = ids.map(() => null)
  const position = new Map(ids.map((id, at) => [id, at]))
  return (raw) => {
    if (!isRecord(raw)) return NOT_AN_OBJECT
    const values = blank.slice()
    let expected = 0
    for (const id in raw) {
      const at = ids[expected] === id ? expected : position.get(id) ?? -1
      // The one cast from unknown to an answer: the next line looks at it.
      const value = raw[id] as AnswerValue | undefined
      if (!isAnswer(options[at], value)) return { issues: listIssues(ids, options, raw), values }
      if (value !== undefined) values[at] = value
      expected = at + 1
    }
    return { issues: NONE, values }
  }
}

type Options = readonly (number | string)[]

/** Whether a value is «No sé» or one of an item's options; without options there is no such item. */
function isAnswer(options: Options | undefined, value: unknown): boolean {
  if (options === undefined) return false
  if (value === null || value === undefined) return true
  // An indexed loop: on two or three options it is quicker than `includes`, and this runs for every answer of every file.
  for (let index = 0; index < options.length; index++) if (options[index] === value) return true
  return false
}

function listIssues(ids: readonly string[], options: readonly Options[], raw: Readonly<Record<string, unknown>>): AnswerIssue[] {
  const issues: AnswerIssue[] = []
  ids.forEach((item, at) => {
    if (!isAnswer(options[at], raw[item])) issues.push({ code: 'not-an-option', item, value: raw[item] })
  })
  const known = new Set(ids)
  for (const item in raw) if (!known.has(item)) issues.push({ code: 'unknown-item', item })
  return issues
}

/** Lists what is wrong with untrusted answers; an empty list means that they may be scored. */
export function answerChecker(definition: InstrumentDefinition): (raw: unknown) => readonly AnswerIssue[] {
  const read = answerReader(definition)
  return (raw) => read(raw).issues
}

/** Joins a definition's check and its rule into `evaluate`, the one door for answers that come from outside. */
export function evaluator<Answers, Result>(
  definition: InstrumentDefinition,
  score: Rule<Answers, Result>,
): (raw: unknown, status?: Readonly<Record<string, string>>) => Evaluation<Result> {
  const check = answerChecker(definition)
  return (raw, status) => {
    const issues = check(raw)
    // The check above has just looked at every key and value.
    return issues.length > 0 ? { status: 'invalid', issues } : { status: 'scored', result: score(raw as Answers, status) }
  }
}

/** Scores values of the items; of a group also by how far it agrees on each, where a rule looks at that. */
export type Rule<Answers, Result> = (answers: Answers, status?: Readonly<Record<string, string>>) => Result

/** What an instrument is made of first: its definition, and its rule behind the check, for a person and for a group. */
export function byRule<Answers, Result>(definition: InstrumentDefinition, score: Rule<Answers, Result>): Pick<Instrument<Result>, 'definition' | 'evaluate' | 'evaluateGroup'> {
  const evaluate = evaluator(definition, score)
  return { definition, evaluate: (raw) => evaluate(raw), evaluateGroup: evaluate }
}

/** Shares hours of support among the rows of one part of the outline, by their levels. */
export interface HoursRule<Result = unknown> {
  /** Part of the outline whose rows share the hours. */
  readonly part: string
  /** Level set whose levels carry the weights. */
  readonly levelSet: string
  /** Weights to begin from, by level: whole numbers of 0 or more, which the team may change. */
  readonly weights: Readonly<Record<string, number>>
  /**
   * @param hours whole number ≥ 0
   * @param weights by level; `weights` where left out
   * @returns hours by row that add up to `hours` exactly; `null` while a row has no information
   * @throws RangeError when hours or weights are not whole numbers of 0 or more
   */
  plan(result: Result, hours: number, weights?: Readonly<Record<string, number>>): Readonly<Record<string, number>> | null
}

/** What a proposal of intervention needs beside the suggestions of the outline. */
export interface ProposalRule {
  /** Part of the outline whose rows get lines of the proposal. */
  readonly part: string
  /** Kinds of technical assistance to choose from, by row; any other may be written. */
  readonly assistance: Readonly<Record<string, readonly string[]>>
  /** Where the source says that the group validates it: `ortega-2006 §6.2.3`. */
  readonly validation?: string
}

/** An invented group that answers, so that nobody meets an empty page. Its name says that it is invented. */
export interface Example {
  readonly name: string
  /** Of this instrument and version, without comuna. */
  readonly responses: readonly Response[]
}

/** What every instrument offers to the site, the room and the command line (`exercises/instruments/<id>/index.ts`). */
export interface Instrument<Result = unknown> {
  readonly definition: InstrumentDefinition
  /** Validates, then scores one person's answers. */
  readonly evaluate: (raw: unknown) => Evaluation<Result>
  /** Scores a group's values; some rules look at how far the group agrees on each item. */
  readonly evaluateGroup: (values: Readonly<Record<string, AnswerValue>>, status: Readonly<Record<string, string>>) => Evaluation<Result>
  /**
   * The result in words.
   *
   * @param values the answers that were scored: one person's, or the group's values
   * @param group only for a group
   */
  outline(result: Result, values: Values, group?: GroupReading): Outline
  /** By item id: what a facilitator may ask when the group answered in different ways. */
  readonly prompts: Readonly<Record<string, string>>
  readonly provenance: Provenance
  /** Only where hours of support are shared by level. */
  readonly hours?: HoursRule<Result>
  /** Only where the result leads to a proposal of intervention. */
  readonly proposal?: ProposalRule
  /** Loads the example, which only whoever opens it needs. */
  example(): Promise<Example>
}
