import type { ExerciseBase, Markdown } from '../../core/exercise'

export interface Left<Text = Markdown> {
  readonly id: string
  readonly text: Text
  /** Id of the right-hand thing that goes with it. */
  readonly right: string
  readonly why: Text
}

export interface Right<Text = Markdown> {
  readonly id: string
  readonly text: Text
}

/** Match: each thing on the left goes with one on the right; some on the right may go with none. */
export interface Match<Text = Markdown> extends ExerciseBase<Text> {
  readonly kind: 'relacionar'
  readonly lefts: readonly Left<Text>[]
  readonly rights: readonly Right<Text>[]
}

/** Right-hand id of each left-hand id that has been paired. */
export type MatchAnswer = Readonly<Record<string, string>>
