import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createMarkdownRenderer } from 'vitepress'
import { drawPage } from '../../../.vitepress/config/exercises'
import { lessonOf, readAllBanks, readBank, type BankSource } from '../../../.vitepress/config/exercises/bank'
import { textsBy, type DrawText } from '../../../.vitepress/config/exercises/text'
import { markdown } from '../../../.vitepress/config/markdown'
import { textsIn } from '../../../exercises/questions/texts'

/** A page of the course as it was written, and as the site makes it; the texts of a lesson's exercises come last. */
export interface CoursePage {
  /** From the project's folder: `docs/modulos/01-introduccion-del/05-municipio.md`. */
  readonly path: string
  readonly source: string
  readonly frontmatter: Readonly<Record<string, unknown>>
  readonly html: string
}

export interface Course {
  readonly root: string
  /** Lessons, front pages of modules, the programme and the glossary. */
  readonly pages: readonly CoursePage[]
  readonly banks: readonly BankSource[]
}

type Draw = (path: string, source: string) => CoursePage

/** Reads a course. `draw` makes a page again from another text, for tests of the checks themselves. */
export async function readCourse(root: string): Promise<{ readonly course: Course; readonly draw: Draw }> {
  const md = await createMarkdownRenderer(join(root, 'docs'), markdown)
  const texts = textsBy(md, { cleanUrls: true, base: '/' })
  const draw: Draw = (path, source) => {
    const env: { frontmatter?: Readonly<Record<string, unknown>> } = {}
    const html = md.render(drawPage(root, source, join(root, path), texts) ?? source, env)
    return { path, source, frontmatter: env.frontmatter ?? {}, html: html + exercisesOf(root, path, texts) }
  }
  const pages = pathsIn(root).map((path) => draw(path, readFileSync(join(root, path), 'utf8')))
  return { course: { root, pages, banks: readAllBanks(root) }, draw }
}

/** The texts of a lesson's exercises, which its page has in a property. */
function exercisesOf(root: string, path: string, draw: DrawText): string {
  const lesson = lessonOf(root, join(root, path))
  const bank = lesson === null ? null : readBank(root, lesson)
  return bank?.bank.exercises.flatMap(textsIn).map((text) => draw(text).html).join('\n') ?? ''
}

function pathsIn(root: string): readonly string[] {
  const folder = join(root, 'docs/modulos')
  const modules = existsSync(folder) ? readdirSync(folder, { recursive: true }).map((name) => `docs/modulos/${String(name).replaceAll('\\', '/')}`) : []
  const beside = readdirSync(join(root, 'docs')).filter((name) => name === 'glosario.md' || name.startsWith('anexo-')).map((name) => `docs/${name}`)
  return [...modules, ...beside].filter((path) => path.endsWith('.md')).sort()
}

export interface Objective {
  readonly id: string
  readonly texto: string
}

export interface LessonPage extends CoursePage {
  /** `01-introduccion-del/05-municipio`. */
  readonly lesson: string
  readonly objectives: readonly Objective[]
  readonly bank: BankSource | undefined
}

const LESSON = /^docs\/modulos\/([\w-]+\/\d\d-[\w-]+)\.md$/

export function lessonsOf({ pages, banks }: Course): readonly LessonPage[] {
  return pages.flatMap((page) => {
    const lesson = LESSON.exec(page.path)?.[1]
    if (lesson === undefined) return []
    const { objetivos } = page.frontmatter
    const objectives = Array.isArray(objetivos) ? (objetivos as readonly Objective[]) : []
    return [{ ...page, lesson, objectives, bank: banks.find((bank) => bank.lesson === lesson) }]
  })
}

interface Text {
  readonly path: string
  readonly source: string
}

/** Pages, and files of the bank as text. */
export function textsOf({ root, pages, banks }: Course): readonly Text[] {
  return [...pages, ...banks.map(({ path }) => ({ path, source: readFileSync(join(root, path), 'utf8') }))]
}

/** `path:line` of what is found at an index of a page's source. */
export const at = ({ path, source }: Pick<CoursePage, 'path' | 'source'>, index: number): string => `${path}:${source.slice(0, index).split('\n').length}`

/** A page's text without frontmatter, comments and code, blank in their place. */
export const withoutCode = (source: string): string =>
  source.replace(/^---\n[\s\S]*?\n---/, blank).replace(/<!--[\s\S]*?-->|^(`{3,})[\s\S]*?^\1/gm, blank)

/** As many spaces and line ends, so that places stay where they were. */
export const blank = (part: string): string => part.replace(/[^\n]/g, ' ')
