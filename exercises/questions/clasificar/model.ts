import type { ExerciseBase, Markdown } from '../../core/exercise'

export interface Category<Text = Markdown> {
  readonly id: string
  readonly name: Text
}

export interface Element<Text = Markdown> {
  readonly id: string
  readonly text: Text
  /** Id of the category where it belongs. */
  readonly category: string
  readonly why: Text
}

/** Classify: each element belongs in one category. Elements stand in the order of the bank, category by category. */
export interface Classify<Text = Markdown> extends ExerciseBase<Text> {
  readonly kind: 'clasificar'
  readonly categories: readonly Category<Text>[]
  readonly elements: readonly Element<Text>[]
}

/** Category of each element that has been placed. */
export type ClassifyAnswer = Readonly<Record<string, string>>
