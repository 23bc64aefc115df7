import type { Route } from './records'

/**
 * The course as its pages say it: made of their frontmatter when the site is built. The pages that show the whole of it load all of its
 * lessons, so what only one page tells (sources, objectives, tasks' texts) has data of its own; a lesson carries its own place only.
 */
export interface Lesson {
  /** Folder and file, permanent: `01-introduccion-del/05-municipio-y-desafios`. */
  readonly id: string
  /** `1.5` */
  readonly number: string
  readonly module: number
  readonly title: string
  readonly minutes: number
  readonly routes: readonly Route[]
  /** `YYYY-MM-DD`: when its facts were last checked. */
  readonly updated: string
  /** Ids, in the order of the page. */
  readonly exercises: readonly string[]
  readonly tasks: readonly string[]
}

export interface Module {
  readonly number: number
  /** Folder: `01-introduccion-del`. */
  readonly id: string
  readonly title: string
  readonly description: string
  readonly lessons: readonly Lesson[]
}

/** What a lesson cites: `ortega-2006 §3.1`. */
export interface Citations {
  readonly lesson: string
  readonly sources: readonly string[]
}

/** A lesson that cites a source, and which parts of it: `§3.1, §3.2`. */
export interface Citing {
  readonly lesson: LessonName
  readonly parts: string
}

/** An objective and the section that teaches it. */
export interface Objective {
  readonly id: string
  readonly text: string
  readonly lesson: string
  /** Of the heading that teaches it; empty when the page does not say. */
  readonly anchor: string
}

/** A task for the learner's own municipality, with what the lesson asks around it as plain text. */
export interface Task {
  readonly id: string
  readonly lesson: string
  readonly prompt: string
}

/** A term of the glossary as plain text. */
export interface Term {
  readonly title: string
  readonly text: string
}

/** How many modules the diploma has when it is whole. */
export const ALL_MODULES = 9

export const lessonsOf = (modules: readonly Module[]): readonly Lesson[] => modules.flatMap(({ lessons }) => lessons)

/** The lessons of a route, in order. `funcionarios` is all of it. */
export const onRoute = (lessons: readonly Lesson[], route: Route): readonly Lesson[] =>
  lessons.filter(({ routes }) => routes.includes(route))

export const minutesOf = (lessons: readonly Lesson[]): number => lessons.reduce((sum, { minutes }) => sum + minutes, 0)

export const lessonPath = ({ id }: Pick<Lesson, 'id'>): string => `/modulos/${id}`

/** What a link to a lesson says. */
export type LessonName = Pick<Lesson, 'id' | 'number' | 'title'>

export interface Neighbours<L = Lesson> {
  readonly previous: L | null
  readonly next: L | null
}

/** Where a lesson stands in the course. */
export interface LessonPlace {
  readonly lesson: Lesson
  readonly module: Pick<Module, 'id' | 'number' | 'title'>
  /** Of its module. */
  readonly isLast: boolean
  readonly around: Readonly<Record<Route, Neighbours<LessonName>>>
}

/** What comes before and after a lesson on a route, also for a lesson that is not on it. */
export function neighbours(lessons: readonly Lesson[], id: string, route: Route): Neighbours {
  const here = lessons.findIndex((lesson) => lesson.id === id)
  const follows = (lesson: Lesson): boolean => lesson.routes.includes(route)
  return {
    previous: here < 0 ? null : lessons.slice(0, here).findLast(follows) ?? null,
    next: here < 0 ? null : lessons.slice(here + 1).find(follows) ?? null,
  }
}
