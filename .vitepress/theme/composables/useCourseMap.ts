import { computed, type ComputedRef } from 'vue'
import { data as modules } from '../../config/course/course.data'
import { lessonsOf, type Lesson, type Module } from '../support/course/catalogue'
import { routeOf } from '../support/course/progress'
import type { Route } from '../support/course/records'
import { useCourse } from './useCourse'
import { useSite } from './useSite'

export interface CourseMap {
  readonly modules: readonly Module[]
  readonly lessons: readonly Lesson[]
  /** The module whose front page or self-evaluation this is. */
  readonly module: ComputedRef<Module | null>
  /** The route that the learner chose; before that, and on the server, all of the course. */
  readonly route: ComputedRef<Route>
}

const lessons = lessonsOf(modules)

/** The whole course, for pages that show it; a lesson has its place in `useSite`. Call it inside `setup`. */
export function useCourseMap(): CourseMap {
  const { records } = useCourse()
  const { file } = useSite()
  const id = computed(() => file.value.replace(/^modulos\//, ''))
  return {
    modules,
    lessons,
    module: computed(() => modules.find((module) => id.value.startsWith(`${module.id}/`)) ?? null),
    route: computed(() => routeOf(records)),
  }
}
