import type { ExerciseBase, Markdown } from '../../core/exercise'

export interface Criterion<Text = Markdown> {
  readonly id: string
  readonly text: Text
}

/** Open reflection: never marked. The learner compares what they wrote with the criteria. */
export interface Reflection<Text = Markdown> extends ExerciseBase<Text> {
  readonly kind: 'reflexion'
  readonly criteria: readonly Criterion<Text>[]
  /** How one might think about it; not an answer to copy. */
  readonly guidance: Text
}

/** What was written, and the criteria that the learner found in it. */
export interface ReflectionAnswer {
  readonly text: string
  readonly met: readonly string[]
}
