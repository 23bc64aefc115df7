import type { DefaultTheme } from 'vitepress'
import { siteStrings } from '../theme/strings/site'
import { searchTerm } from '../theme/support/search-terms'
import { exercisesForSearch } from './exercises'
import { textsBy } from './exercises/text'
import { root } from './root'

type LocalSearch = Extract<DefaultTheme.Config['search'], { provider: 'local' }>

/** The course says the same words over and over. */
const known = new Map<string, string | null>()

function termOf(word: string): string | null {
  const before = known.get(word)
  if (before !== undefined) return before
  const term = searchTerm(word)
  known.set(word, term)
  return term
}

/**
 * The index is made in Node with our words. The dialog that reads it is ours too (`components/site/SearchBox.vue`).
 *
 * `miniSearch` is hidden from enumeration because VitePress writes enumerable functions into the page as text to be evaluated,
 * which the page's policy forbids. What begins with `_` it leaves out by itself.
 */
export function search(base: string): LocalSearch {
  const options: LocalSearch['options'] = {
    translations: { button: { buttonText: siteStrings.search.open, buttonAriaLabel: siteStrings.search.title } },
    _render(source, env, md) {
      const html = md.render(exercisesForSearch(root, source, env.path, textsBy(md, { cleanUrls: env.cleanUrls, base })), env)
      const { search: listed, title, description } = env.frontmatter ?? {}
      if (listed === false) return ''
      const text = (value: unknown) => md.utils.escapeHtml(String(value ?? ''))
      // What a page is for, in one sentence, is how people ask for it.
      const about = `<p>${text(description)}</p>`
      if (/<h1/.test(html)) return html.replace('</h1>', `</h1>${about}`)
      // A tool's page may have no heading of its own in Markdown, and only headings are indexed.
      return title ? `<h1>${text(title)} <a href="#">#</a></h1>${about}${html}` : html
    },
  }
  Object.defineProperty(options, 'miniSearch', { enumerable: false, value: { options: { processTerm: termOf } } })
  return { provider: 'local', options }
}
