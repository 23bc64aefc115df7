import type { Markdown } from '../core/exercise'
import type { Case, CaseAnswer } from './caso/model'
import type { Classify, ClassifyAnswer } from './clasificar/model'
import type { Numeric, NumericAnswer } from './numerica/model'
import type { SingleChoice, SingleChoiceAnswer } from './opcion/model'
import type { Order, OrderAnswer } from './ordenar/model'
import type { Reflection, ReflectionAnswer } from './reflexion/model'
import type { Match, MatchAnswer } from './relacionar/model'
import type { MultipleChoice, MultipleChoiceAnswer } from './seleccion/model'

export type Exercise<Text = Markdown> =
  | SingleChoice<Text> | MultipleChoice<Text> | Classify<Text> | Order<Text> | Match<Text> | Numeric<Text> | Case<Text> | Reflection<Text>

export type ExerciseKind = Exercise['kind']

/** The answer of each kind. All of them survive JSON. */
export interface Answers {
  readonly opcion: SingleChoiceAnswer
  readonly seleccion: MultipleChoiceAnswer
  readonly clasificar: ClassifyAnswer
  readonly ordenar: OrderAnswer
  readonly relacionar: MatchAnswer
  readonly numerica: NumericAnswer
  readonly caso: CaseAnswer
  readonly reflexion: ReflectionAnswer
}

export type Answer = Answers[ExerciseKind]
