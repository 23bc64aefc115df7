import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { readModules, readObjectives } from '../../.vitepress/config/course/catalogue'
import { holesOf, objectiveMap, objectivesByKind, type ModuleObjectives } from '../../.vitepress/theme/support/course/objective-map'
import type { IndexedExercise } from '../../.vitepress/theme/support/course/draw'
import { readCourse } from './course/read'

const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '')

let map: readonly ModuleObjectives[]
let exercises: readonly IndexedExercise[]
beforeAll(async () => {
  const { course } = await readCourse(ROOT)
  const pages = course.pages.map(({ path, source, frontmatter }) => ({ path: path.replace(/^docs\//, '').replace(/(?:index)?\.md$/, ''), frontmatter, src: source }))
  exercises = course.banks.flatMap(({ lesson, bank }) => bank.exercises.map(({ id, kind, objectives, statement }) => ({ id, kind, lesson, objectives, statement: statement.markdown })))
  map = objectiveMap(readModules(pages), readObjectives(pages), exercises)
})

describe('the map from objectives to exercises', () => {
  it('has no hole in the whole course', () => {
    const objectives = map.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.objectives))
    console.log(`${objectives.length} objetivos y ${exercises.length} ejercicios; objetivos que se prueban con cada tipo: ${[...objectivesByKind(map)].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${kind} ${count}`).join(', ')}`)
    expect(objectives.length).toBeGreaterThan(0)
    expect(holesOf(map, exercises)).toEqual([])
  })

  it('sees each kind of hole', () => {
    const [first] = map
    const lesson = first?.lessons[0]
    const objective = lesson?.objectives[0]
    if (!first || !lesson || !objective) throw new Error('no course')
    const only = (objectives: typeof lesson.objectives) => [{ module: first.module, lessons: [{ lesson: lesson.lesson, objectives }] }]
    expect(holesOf(only([]), [])).toEqual([{ missing: 'objectives', at: lesson.lesson.id }])
    expect(holesOf(only([{ ...objective, anchor: '', exercises: [] }]), [])).toEqual([{ missing: 'section', at: objective.id }, { missing: 'exercise', at: objective.id }])
    const [stray] = exercises
    expect(stray && holesOf(only([{ ...objective, exercises: exercises.slice(1, 2) }]), exercises.slice(0, 2))).toEqual([{ missing: 'objective', at: stray?.id }])
  })
})
