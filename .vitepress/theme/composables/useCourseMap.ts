import { computed, type ComputedRef } from 'vue'
import { data as modules } from '../../config/course/course.data'
import { lessonsOf, type Lesson, type Module } from '../support/course/catalogue'
import { recordId, type Route } from '../support/course/records'
import { useCourse } from './useCourse'
import { useSite } from './useSite'

export interface CourseMap {
  readonly modules: readonly Module[]
  readonly lessons: readonly Lesson[]
  /** The lesson whose page this is. */
  readonly lesson: ComputedRef<Lesson | null>
  /** The module whose front page, lesson or self-evaluation this is. */
  readonly module: ComputedRef<Module | null>
  /** The route that the learner chose; before that, and on the server, all of the course. */
  readonly route: ComputedRef<Route>
}

const lessons = lessonsOf(modules)

/** The course's modules and lessons, and where in them this page is. Call it inside `setup`. */
export function useCourseMap(): CourseMap {
  const { records } = useCourse()
  const { file } = useSite()
  const id = computed(() => file.value.replace(/^modulos\//, ''))
  return {
    modules,
    lessons,
    lesson: computed(() => lessons.find((lesson) => lesson.id === id.value) ?? null),
    module: computed(() => modules.find((module) => id.value.startsWith(`${module.id}/`)) ?? null),
    route: computed(() => {
      const record = records.get(recordId.route)
      return record?.kind === 'route' ? record.route.value : 'funcionarios'
    }),
  }
}
