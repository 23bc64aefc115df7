import type { DefaultTheme, PageData, UserConfig } from 'vitepress'
import type { Citing, LessonPlace } from '../theme/support/course/catalogue'
import type { Rubric } from '../theme/support/project/rubric'
import { readCitations, readModules } from './course/catalogue'
import { courseLoader } from './course/load'
import { citingOf, placeOf } from './course/place'
import { loadRubric } from './course/rubric'

/** What a page brings with it besides what VitePress puts there. */
export interface OwnPageData {
  /** The sidebar of its section. Menus of the rest of the site come with the pages that show them. */
  readonly menu: readonly DefaultTheme.SidebarItem[]
  /** Of a lesson: its place in the course, so that it need not load the whole course to say where it stands. */
  readonly place?: LessonPlace
  /** Of a source: the lessons that cite it. */
  readonly citing?: readonly Citing[]
  /** Of the page that reviews a final project: the rubric, as the page that says it has it. */
  readonly rubric?: Rubric
}

/** The only page that marks by the rubric. */
const REVIEW = 'instrumentos/revision-trabajo-final.md'

/** What only the build and the menus read of a page's frontmatter; the rest is for the page's own components. */
const READ_HERE = new Set(['title', 'description', 'menu', 'orden', 'seccion', 'search', 'modulo', 'leccion', 'rutas', 'minutos', 'objetivos', 'fuentes', 'actualizado'])

/** The sidebar of the deepest folder or page that says to have one for this file. */
export function menuOf(sidebars: Readonly<Record<string, readonly DefaultTheme.SidebarItem[]>>, file: string): readonly DefaultTheme.SidebarItem[] {
  const fits = Object.keys(sidebars).filter((beginning) => `/${file}`.startsWith(beginning))
  return sidebars[fits.sort((a, b) => b.length - a.length)[0] ?? ''] ?? []
}

/** The pages of a module go on along the route that the learner chose (`LessonEnd.vue`); the learner's own pages lead nowhere in particular. */
const withoutPager = ({ relativePath, frontmatter }: PageData): boolean => /^modulos\/[\w-]+\//.test(relativePath) || frontmatter.seccion !== undefined

/** Gives each page what it needs of menus and course, and takes from it what only the build reads. */
export function pageData(sidebars: Readonly<Record<string, readonly DefaultTheme.SidebarItem[]>>): NonNullable<UserConfig['transformPageData']> {
  let loaded: ReturnType<typeof load> | undefined
  const load = () => courseLoader((pages) => ({ modules: readModules(pages), citations: readCitations(pages) })).load()
  /** While writing, lessons change. */
  const course = () => (process.env.NODE_ENV === 'production' ? (loaded ??= load()) : load())

  return async (page) => {
    const { relativePath, frontmatter } = page
    const source = /^fuentes\/([\w-]+)\.md$/.exec(relativePath)?.[1]
    const kept = Object.fromEntries(Object.entries(frontmatter).filter(([key]) => !READ_HERE.has(key)))
    const own: OwnPageData = {
      menu: menuOf(sidebars, relativePath),
      ...(frontmatter.leccion === undefined ? {} : { place: placeOf((await course()).modules, relativePath) }),
      ...(source === undefined ? {} : { citing: citingOf((await course()).modules, (await course()).citations, source) }),
      ...(relativePath === REVIEW ? { rubric: await loadRubric() } : {}),
    }
    return { ...own, frontmatter: withoutPager(page) ? { ...kept, prev: false, next: false } : kept }
  }
}
