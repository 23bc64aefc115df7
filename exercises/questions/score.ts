import type { Score } from '../core/exercise'
import { scoreCase } from './caso/score'
import { scoreClassify } from './clasificar/score'
import type { Answers, Exercise, ExerciseKind } from './exercise'
import { scoreNumeric } from './numerica/score'
import { scoreSingleChoice } from './opcion/score'
import { scoreOrder } from './ordenar/score'
import { scoreMatch } from './relacionar/score'
import { scoreMultipleChoice } from './seleccion/score'

type OfKind<Kind extends ExerciseKind> = Extract<Exercise<unknown>, { kind: Kind }>
type Scorers = { readonly [Kind in ExerciseKind]: (exercise: OfKind<Kind>, answer: Answers[Kind]) => Score | null }

const SCORERS: Scorers = {
  opcion: scoreSingleChoice,
  seleccion: scoreMultipleChoice,
  clasificar: scoreClassify,
  ordenar: scoreOrder,
  relacionar: scoreMatch,
  numerica: scoreNumeric,
  caso: scoreCase,
  reflexion: () => null,
}

/** Scores an answer by the rule of its kind. `null` when there is nothing to mark yet, and always for a reflection. */
export function score<Kind extends ExerciseKind>(exercise: OfKind<Kind>, answer: Answers[Kind]): Score | null {
  const kind: Kind = exercise.kind
  return SCORERS[kind](exercise, answer)
}
