import { lessonsOf, neighbours, type Citations, type Citing, type Lesson, type LessonName, type LessonPlace, type Module } from '../../theme/support/course/catalogue'
import type { Route } from '../../theme/support/course/records'

const nameOf = ({ id, number, title }: Lesson): LessonName => ({ id, number, title })

/** @throws when the course has no such lesson: whoever asks has its page at hand */
export function placeOf(modules: readonly Module[], file: string): LessonPlace {
  const id = file.replace(/^modulos\//, '').replace(/\.md$/, '')
  const module = modules.find(({ lessons }) => lessons.some((lesson) => lesson.id === id))
  const lesson = module?.lessons.find((one) => one.id === id)
  if (!module || !lesson) throw new Error(`docs/${file}: the course does not have this lesson`)
  const around = (route: Route) => {
    const { previous, next } = neighbours(lessonsOf(modules), id, route)
    return { previous: previous && nameOf(previous), next: next && nameOf(next) }
  }
  return {
    lesson,
    module: { id: module.id, number: module.number, title: module.title },
    isLast: module.lessons.at(-1)?.id === id,
    around: { funcionarios: around('funcionarios'), autoridades: around('autoridades') },
  }
}

/** @param source key of the source: `ortega-2006` */
export function citingOf(modules: readonly Module[], citations: readonly Citations[], source: string): readonly Citing[] {
  return lessonsOf(modules).flatMap((lesson) => {
    const cited = citations.find((one) => one.lesson === lesson.id)?.sources ?? []
    const parts = cited.filter((one) => one.split(' ')[0] === source).map((one) => one.slice(source.length + 1))
    return parts.length > 0 ? [{ lesson: nameOf(lesson), parts: parts.join(', ') }] : []
  })
}
