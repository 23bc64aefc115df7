import type { ExerciseBase, Markdown } from '../../core/exercise'
import type { Option } from '../../core/exercise-options'

/** Multiple choice: two or more options are right and at least one is not. */
export interface MultipleChoice<Text = Markdown> extends ExerciseBase<Text> {
  readonly kind: 'seleccion'
  readonly options: readonly Option<Text>[]
  /** Options that are figures or dates: they are not to be mixed. */
  readonly keepOrder: boolean
}

/** Ids of the options picked, in any order. */
export type MultipleChoiceAnswer = readonly string[]
