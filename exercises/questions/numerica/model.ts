import type { ExerciseBase, Markdown } from '../../core/exercise'

/** A wrong answer that people arrive at, and how. */
export interface Mistake<Text = Markdown> {
  readonly id: string
  /** As it is written in Chile: `0,8`. */
  readonly value: string
  readonly why: Text
}

/** Numeric: a figure to be worked out. Numbers are kept as they are written in Chile and compared exactly. */
export interface Numeric<Text = Markdown> extends ExerciseBase<Text> {
  readonly kind: 'numerica'
  readonly value: string
  /** How far an answer may be from `value`, that distance included. */
  readonly tolerance: string
  /** What the figure counts («veces», «%»), or empty. */
  readonly unit: string
  /** The way to the right answer. */
  readonly why: Text
  readonly mistakes: readonly Mistake<Text>[]
}

/** What was typed. */
export type NumericAnswer = string
