import type { ExerciseBase, Markdown } from '../../core/exercise'

export interface Step<Text = Markdown> {
  readonly id: string
  readonly text: Text
  /** Why it stands where it does. */
  readonly why: Text
}

/** Order: the steps in the right order. */
export interface Order<Text = Markdown> extends ExerciseBase<Text> {
  readonly kind: 'ordenar'
  readonly steps: readonly Step<Text>[]
}

/** Ids of the steps as the learner left them; `null` while none has been moved. */
export type OrderAnswer = readonly string[] | null
