import type { ExerciseBase, Markdown } from '../../core/exercise'
import type { Option } from '../../core/exercise-options'

/** Single choice: exactly one option is right. */
export interface SingleChoice<Text = Markdown> extends ExerciseBase<Text> {
  readonly kind: 'opcion'
  readonly options: readonly Option<Text>[]
  /** Options that are figures or dates: they are not to be mixed. */
  readonly keepOrder: boolean
}

/** Id of the option picked. */
export type SingleChoiceAnswer = string | null
