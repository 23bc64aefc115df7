import type { Criterion, Level } from '../../../../exercises/workpieces/revision-trabajo-final/model'

/** What the rubric's page says of one criterion. */
export interface RubricCriterion {
  readonly about: string
  readonly levels: Readonly<Record<Level, string>>
}
export type Rubric = Readonly<Record<Criterion, RubricCriterion>>
