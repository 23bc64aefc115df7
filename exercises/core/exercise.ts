/**
 * The words of the course's exercises.
 *
 * - An **exercise** is one question of a lesson, of one of eight **kinds**. Instructors write it in Markdown
 *   (`exercises/bank/`); it is read when the site is built.
 * - Its **texts** are Markdown in the bank. They are drawn when the site is built, and on a page the model carries their HTML.
 *   Hence the type parameter `Text`: the structure, and so scoring, is the same in both places.
 * - An **answer** is what a learner did, by id, never by position. Ids that an exercise no longer has are passed over.
 * - A **score** is whole points out of whole points, with what became of each **part**: no rounding, no percentages.
 * - **Unanswered is not wrong**: with nothing answered there is no score (`null`).
 */

/** A text of the bank. `inline` ones are a line (an option, a step); the others are paragraphs, lists, tables. */
export interface Markdown {
  readonly markdown: string
  readonly inline: boolean
  /** Line of the file on which it begins. */
  readonly line: number
}

/** What every kind has. */
export interface ExerciseBase<Text = Markdown> {
  /** Kebab-case ASCII, unique in the whole course, permanent once published. */
  readonly id: string
  /** Ids of the lesson's objectives that it tests; at least one. */
  readonly objectives: readonly string[]
  /** The question, in one line. */
  readonly statement: Text
  /** What one needs in order to answer: a situation, a table. */
  readonly body: Text | null
}

/**
 * What became of one part of an answer.
 *
 * `right`, `partial` and `wrong` were answered; `missed` should have been picked and was not; `unanswered` had no answer at all;
 * `left` was rightly not picked, which by itself gives no point.
 */
export type Outcome = 'right' | 'partial' | 'wrong' | 'missed' | 'unanswered' | 'left'

export interface Part {
  /** Of the option, element, step, pair or decision. */
  readonly id: string
  readonly outcome: Outcome
}

export interface Score {
  /** Whole, from 0 to `of`. */
  readonly points: number
  /** The most that can be had; at least 1. */
  readonly of: number
  readonly parts: readonly Part[]
}

/** @returns below 0, 0 or above 0 as `a` is a smaller, equal or greater share than `b`; exact, without dividing */
export function compareScores(a: Pick<Score, 'points' | 'of'>, b: Pick<Score, 'points' | 'of'>): number {
  return a.points * b.of - b.points * a.of
}
