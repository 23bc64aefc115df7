import { ALL_MODULES, minutesOf, onRoute, type Lesson, type Module } from './catalogue'
import type { Claim, Scope } from './certificate'
import { finishedAt, lessonProgress, type Records } from './progress'
import { ROUTES } from './records'
import { localDay } from '../report/names'

/** Something of which a record of self-study may be asked for: how far it is, and what it would say. */
export interface Study {
  readonly scope: Scope
  readonly lessons: readonly Lesson[]
  readonly finished: number
  /** `null` until every lesson is finished. */
  readonly claim: Claim | null
  readonly minutes: number
}

function studyOf(records: Records, scope: Scope, lessons: readonly Lesson[], whole: boolean): Study {
  const finished = lessons.filter((lesson) => lessonProgress(records, lesson).finished).length
  const done = whole && lessons.length > 0 && finished === lessons.length
  return {
    scope,
    lessons,
    finished,
    minutes: minutesOf(lessons),
    claim: done ? {
      scope,
      day: localDay(new Date(finishedAt(records, lessons))),
      lessons: lessons.length,
      exercises: lessons.reduce((sum, { exercises }) => sum + exercises.length, 0),
    } : null,
  }
}

/** Each module that is written, and each route; a route cannot be finished while modules are still to come. */
export function studies(records: Records, modules: readonly Module[]): { readonly modules: readonly Study[]; readonly routes: readonly Study[] } {
  const all = modules.flatMap(({ lessons }) => lessons)
  return {
    modules: modules.map(({ number, lessons }) => studyOf(records, { kind: 'module', number }, lessons, true)),
    routes: ROUTES.map((route) => studyOf(records, { kind: 'route', route }, onRoute(all, route), modules.length >= ALL_MODULES)),
  }
}
