import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CHECKS } from '../test/content/course/checks'
import { lessonsOf, readCourse, type Course, type LessonPage } from '../test/content/course/read'
import { choiceSets, lessonTells } from '../test/content/course/tells'
import { measuredMinutes } from '../test/content/course/minutes'
import { proseWords, runningProse } from '../test/content/course/text'
import { inflesz } from '../test/content/readability'
import { Refusal, runScript } from './run'

/**
 * `npm run check:lesson <module>/<lesson>`: what the tests of the course would say of one lesson and its exercises, in seconds, and a few
 * figures to write by. The checks are those of the tests; nothing is checked here that they do not check.
 */

const GLOSSARY = 'docs/glosario.md'

export interface LessonReport {
  readonly lesson: string
  /** `file:line: what is wrong and how to mend it`; none when the tests would pass. */
  readonly issues: readonly string[]
  /** Words, tables, exercises by kind, readability. */
  readonly figures: string
  /** What gives best options away, in this lesson alone. */
  readonly tells: readonly string[]
}

/**
 * Checks one lesson.
 *
 * @param root folder of the project
 * @param name `01-introduccion-del/05-municipio-y-desafios`, or the beginning of both parts: `01/05`, `1.5`
 * @throws Refusal when there is no such lesson, or several
 */
export async function reportLesson(root: string, name: string): Promise<LessonReport> {
  const { course } = await readCourse(root)
  const page = find(lessonsOf(course), name)
  return { lesson: page.lesson, issues: issuesOf(course, page), figures: figuresOf(root, page), tells: lessonTells(choiceSets(course.banks), page.lesson) }
}

function find(lessons: readonly LessonPage[], name: string): LessonPage {
  const [module = '', lesson = ''] = name.replace(/^.*?(?:modulos|bank)\//, '').replace(/\.md$/, '').split(/[/.]/)
  const starts = (folder: string, part: string): boolean => folder === part || folder.startsWith(/^\d+$/.test(part) ? `${part.padStart(2, '0')}-` : part)
  const found = lessons.filter((page) => {
    const [folder = '', file = ''] = page.lesson.split('/')
    return module !== '' && lesson !== '' && starts(folder, module) && starts(file, lesson)
  })
  const [page] = found
  if (!page) throw new Refusal(`No hay una lección «${name}»: escriba módulo y lección, por ejemplo 1.5 o 01-introduccion-del/05-municipio-y-desafios.`)
  if (found.length > 1) throw new Refusal(`«${name}» puede ser ${found.map((one) => one.lesson).join(' o ')}: escriba algo más.`)
  return page
}

/**
 * Messages that name the lesson's files, from the course as it stands; and from a course of this lesson alone, since some checks name only
 * the first place of a mistake (a word misspelt in several lessons) or none.
 */
function issuesOf(course: Course, page: LessonPage): readonly string[] {
  const files = [page.path, ...(page.bank ? [page.bank.path] : [])]
  const alone: Course = { root: course.root, pages: course.pages.filter(({ path }) => path === page.path || path === GLOSSARY), banks: page.bank ? [page.bank] : [] }
  const isOurs = (message: string): boolean => files.some((file) => message.includes(file))
  const isElsewhere = (message: string): boolean => /^(docs|exercises\/bank)\/[\w/-]+\.md/.test(message) && !isOurs(message)
  const all = Object.values(CHECKS).flatMap((check) => [...check(course).filter(isOurs), ...check(alone).filter((message) => !isElsewhere(message))])
  return [...(page.bank ? [] : [`${page.path}: falta su archivo de ejercicios, exercises/bank/${page.lesson}.md.`]), ...new Set(all)]
}

function figuresOf(root: string, page: LessonPage): string {
  const { source, bank, frontmatter } = page
  const tables = source.match(/^\|[\s:|-]*-[\s:|-]*\|$/gm)?.length ?? 0
  const kinds = new Map<string, number>()
  for (const { kind } of bank?.bank.exercises ?? []) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  return [
    `${proseWords(source)} palabras de prosa (lo mejor, hasta 1.200)`,
    `${tables} tablas (lo mejor, hasta 3)`,
    `dice ${String(frontmatter.minutos)} minutos; medidos, ${measuredMinutes(root, page)}`,
    `INFLESZ ${inflesz(runningProse(source)).toFixed(0)} (55 o más)`,
    `ejercicios: ${[...kinds].map(([kind, times]) => `${times} ${kind}`).join(', ') || 'ninguno'}`,
  ].join('\n')
}

const textOf = ({ lesson, issues, figures, tells }: LessonReport): string =>
  [lesson, figures, ...(tells.length > 0 ? ['', 'Cómo acierta quien no leyó la lección:', ...tells] : []), '',
    ...(issues.length > 0 ? issues : ['Sin errores.']), ''].join('\n')

async function main(args: readonly string[]): Promise<void> {
  const [name, ...rest] = args
  if (name === undefined || rest.length > 0) throw new Refusal('Uso: npm run check:lesson <módulo>/<lección>    (por ejemplo 1.5, o 01-introduccion-del/05-municipio-y-desafios)')
  const report = await reportLesson(resolve(dirname(fileURLToPath(import.meta.url)), '..'), name)
  process.stdout.write(textOf(report))
  if (report.issues.length > 0) process.exitCode = 1
}

await runScript(import.meta.url, main)
