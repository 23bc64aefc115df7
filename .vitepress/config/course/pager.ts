import type { PageData } from 'vitepress'

/** The pages of a module go on along the route that the learner chose (`LessonEnd.vue`), not along the sidebar. */
export function withoutPager(page: PageData): void {
  if (!/^modulos\/[\w-]+\//.test(page.relativePath)) return
  page.frontmatter.prev = false
  page.frontmatter.next = false
}
