import type { ExerciseKind } from '../../../../exercises/questions/exercise'
import type { Lesson, Module, Objective } from './catalogue'
import type { IndexedExercise } from './draw'

/** An objective with what tests it. */
export interface TestedObjective extends Objective {
  readonly exercises: readonly IndexedExercise[]
}

/** What a lesson sets out to teach. */
export interface LessonObjectives {
  readonly lesson: Lesson
  readonly objectives: readonly TestedObjective[]
}

/** The whole course from objective to exercise, module by module. */
export interface ModuleObjectives {
  readonly module: Module
  readonly lessons: readonly LessonObjectives[]
}

/** What is missing somewhere: a lesson without objectives, an objective without its section or without an exercise, an exercise without objective. */
export interface Hole {
  readonly missing: 'objectives' | 'section' | 'exercise' | 'objective'
  /** Id of the lesson, the objective or the exercise. */
  readonly at: string
}

/** Joins what lessons set out to teach with the exercises that test it. */
export function objectiveMap(modules: readonly Module[], objectives: readonly Objective[], exercises: readonly IndexedExercise[]): readonly ModuleObjectives[] {
  return modules.map((module) => ({
    module,
    lessons: module.lessons.map((lesson) => ({
      lesson,
      objectives: objectives.filter((objective) => objective.lesson === lesson.id).map((objective) => ({
        ...objective, exercises: exercises.filter((exercise) => exercise.lesson === lesson.id && exercise.objectives.includes(objective.id)),
      })),
    })),
  }))
}

/** Every hole of the map; none in a course that is whole. */
export function holesOf(map: readonly ModuleObjectives[], exercises: readonly IndexedExercise[]): readonly Hole[] {
  const lessons = map.flatMap((module) => module.lessons)
  const all = lessons.flatMap(({ objectives }) => objectives)
  const tested = new Set(all.flatMap((objective) => objective.exercises.map(({ id }) => id)))
  return [
    ...lessons.filter(({ objectives }) => objectives.length === 0).map(({ lesson }): Hole => ({ missing: 'objectives', at: lesson.id })),
    ...all.filter(({ anchor }) => anchor === '').map(({ id }): Hole => ({ missing: 'section', at: id })),
    ...all.filter((objective) => objective.exercises.length === 0).map(({ id }): Hole => ({ missing: 'exercise', at: id })),
    ...exercises.filter(({ id }) => !tested.has(id)).map(({ id }): Hole => ({ missing: 'objective', at: id })),
  ]
}

/** How many objectives are tested by an exercise of each kind; one may be tested by several. */
export function objectivesByKind(map: readonly ModuleObjectives[]): ReadonlyMap<ExerciseKind, number> {
  const kinds = map.flatMap(({ lessons }) => lessons.flatMap(({ objectives }) => objectives.map(({ exercises }) => new Set(exercises.map(({ kind }) => kind)))))
  const count = new Map<ExerciseKind, number>()
  for (const kind of kinds.flatMap((set) => [...set])) count.set(kind, (count.get(kind) ?? 0) + 1)
  return count
}
