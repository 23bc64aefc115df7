import type { Draft, Report } from '../core/exercise-draft'
import { parseCase } from './caso/parse'
import { parseClassify } from './clasificar/parse'
import type { Exercise, ExerciseKind } from './exercise'
import { parseNumeric } from './numerica/parse'
import { parseSingleChoice } from './opcion/parse'
import { parseOrder } from './ordenar/parse'
import { parseReflection } from './reflexion/parse'
import { parseMatch } from './relacionar/parse'
import { parseMultipleChoice } from './seleccion/parse'

/** Each kind's parser: reports what is wrong, and returns `null` only where there is nothing to go on with. */
export const PARSERS: Readonly<Record<ExerciseKind, (draft: Draft, report: Report) => Exercise | null>> = {
  opcion: parseSingleChoice,
  seleccion: parseMultipleChoice,
  clasificar: parseClassify,
  ordenar: parseOrder,
  relacionar: parseMatch,
  numerica: parseNumeric,
  caso: parseCase,
  reflexion: parseReflection,
}

export const isKind = (text: string): text is ExerciseKind => Object.hasOwn(PARSERS, text)
