import type { Citations, Lesson, Module, Objective, Task } from '../../theme/support/course/catalogue'
import { tagsOf } from '../exercises/tags'
import { idOf, isLesson, isModule, readLesson, readModule, type SourcePage } from './pages'
import { plainMarkdown } from './plain'

const TASK = /^<WorkbookTask\s+id="([\w-]+)"\s*\/>\s*$/

const lines = ({ src }: SourcePage): readonly string[] => src.split(/\r?\n/)
const byPlace = (a: SourcePage, b: SourcePage): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)

/** Modules with their lessons, in the order of their folders and files. */
export function readModules(pages: readonly SourcePage[]): readonly Module[] {
  const lessons = pages.filter(isLesson).sort(byPlace).map(lessonOf)
  return pages.filter(isModule).sort(byPlace).map((page): Module => {
    const { modulo, title, description } = readModule(page)
    const own = lessons.filter(({ module }) => module === modulo)
    const stray = own.find(({ id }) => !id.startsWith(`${idOf(page)}/`))
    if (stray) throw new Error(`docs/modulos/${stray.id}.md: says modulo ${modulo}, which is another folder's`)
    return { number: modulo, id: idOf(page), title, description, lessons: own }
  })
}

function lessonOf(page: SourcePage): Lesson {
  const { title, modulo, leccion, rutas, minutos, actualizado } = readLesson(page)
  return {
    id: idOf(page),
    number: numberOf(page, leccion),
    module: modulo,
    title,
    minutes: minutos,
    routes: rutas,
    updated: actualizado,
    exercises: tagsOf(page.src).flatMap(({ id }) => (id === null ? [] : [id])),
    tasks: lines(page).flatMap((line) => TASK.exec(line)?.[1] ?? []),
  }
}

/** What each lesson cites, in order. */
export const readCitations = (pages: readonly SourcePage[]): readonly Citations[] =>
  pages.filter(isLesson).sort(byPlace).map((page) => ({ lesson: idOf(page), sources: readLesson(page).fuentes }))

/** What each lesson is about, by its id. */
export const readDescriptions = (pages: readonly SourcePage[]): Readonly<Record<string, string>> =>
  Object.fromEntries(pages.filter(isLesson).map((page) => [idOf(page), readLesson(page).description]))

/** @throws when the frontmatter and the file's name disagree: without quotes, YAML reads 1.10 as 1.1 */
function numberOf(page: SourcePage, number: string): string {
  const place = Number(/\/(\d\d)-[\w-]+$/.exec(page.path)?.[1])
  if (Number(number.split('.')[1]) === place) return number
  throw new Error(`docs/${page.path}.md: leccion is ${number}, and the file's name begins with ${place}; write numbers from ten on in quotes: '1.10'`)
}

/** Every objective with the heading that teaches it: the last one before `<!-- objetivos: … -->`. */
export function readObjectives(pages: readonly SourcePage[]): readonly Objective[] {
  return pages.filter(isLesson).sort(byPlace).flatMap((page) => {
    const anchors = new Map<string, string>()
    let heading = ''
    for (const line of lines(page)) {
      heading = /^#{2,3} .*\{#([\w-]+)\}\s*$/.exec(line)?.[1] ?? heading
      for (const id of /^<!--\s*objetivos:\s*(.*?)\s*-->\s*$/.exec(line)?.[1]?.split(/[,\s]+/) ?? []) anchors.set(id, heading)
    }
    return readLesson(page).objetivos.map(({ id, texto }) => ({ id, text: texto, lesson: idOf(page), anchor: anchors.get(id) ?? '' }))
  })
}

/** Every task of the workbook with the prose between its heading and its tag. */
export function readTasks(pages: readonly SourcePage[]): readonly Task[] {
  return pages.filter(isLesson).sort(byPlace).flatMap((page) => {
    let section: string[] = []
    return lines(page).flatMap((line): Task[] => {
      const id = TASK.exec(line)?.[1]
      if (id !== undefined) return [{ id, lesson: idOf(page), prompt: plainMarkdown(section.join('\n')) }]
      if (/^#{1,3} /.test(line)) section = []
      else if (!/^\s*</.test(line)) section.push(line)
      return []
    })
  })
}
