import type { ExerciseBase, Markdown } from '../../core/exercise'

export interface Decision<Text = Markdown> {
  /** Unique in the case. */
  readonly id: string
  readonly text: Text
  /** 2: what best serves; 1: defensible; 0: harms. */
  readonly points: number
  /** What follows from it. */
  readonly why: Text
  /** Id of the moment to which it leads. */
  readonly to: string
}

/** A point of the story. Without decisions it is an end. */
export interface Moment<Text = Markdown> {
  readonly id: string
  readonly title: Text
  readonly text: Text | null
  readonly decisions: readonly Decision<Text>[]
}

/** Branching case: decisions with consequences, from the first moment to an end, without ways back. */
export interface Case<Text = Markdown> extends ExerciseBase<Text> {
  readonly kind: 'caso'
  readonly moments: readonly Moment<Text>[]
}

/** Ids of the decisions taken, from the first on. */
export type CaseAnswer = readonly string[]
