import type { Exercise } from '../../../../exercises/questions/exercise'

/** An exercise as the build writes it to be shown away from its lesson. */
export interface LooseExercise {
  /** Its texts by their names. */
  readonly exercise: Exercise<string>
  /** Each text as the HTML that the site's own Markdown gives. */
  readonly texts: Readonly<Record<string, string>>
}
