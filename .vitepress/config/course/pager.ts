import type { PageData } from 'vitepress'

/**
 * The pages of a module go on along the route that the learner chose (`LessonEnd.vue`), not along the sidebar; the learner's own pages
 * lead nowhere in particular.
 */
export function withoutPager(page: PageData): void {
  if (!/^modulos\/[\w-]+\//.test(page.relativePath) && page.frontmatter.seccion === undefined) return
  page.frontmatter.prev = false
  page.frontmatter.next = false
}
