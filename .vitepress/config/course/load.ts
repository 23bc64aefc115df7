import { createContentLoader } from 'vitepress'
import type { SourcePage } from './pages'

/** Where the course's pages are, for a data loader. */
const PAGES = 'modulos/**/*.md'

/** A data loader that reads all the pages of the course, again each time that one changes. */
export function courseLoader<Data>(read: (pages: readonly SourcePage[]) => Data) {
  return createContentLoader<Data>(PAGES, {
    includeSrc: true,
    transform: (pages) => read(pages.map(({ url, frontmatter, src }) => ({
      path: url.replace(/^\//, '').replace(/(?:\.html)$/, ''),
      frontmatter,
      src: src ?? '',
    }))),
  })
}
