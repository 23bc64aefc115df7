import MiniSearch from 'minisearch'
import { bestOfEachPage } from './search-ranking'
import { searchTerm } from './search-terms'

export interface Found {
  readonly address: string
  readonly title: string
  /** Headings above it, from the page's title on; empty for a page's own title. */
  readonly within: string
}

/** Most results that anyone reads. */
const most = 12

/**
 * Opens the index that VitePress makes of the site's Markdown.
 *
 * @param json the index as the built site keeps it
 */
export function openIndex(json: string): MiniSearch {
  return MiniSearch.loadJSON(json, {
    fields: ['title', 'titles', 'text'],
    storeFields: ['title', 'titles'],
    processTerm: searchTerm,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { title: 4, titles: 2 },
      // Who types the name of a tool wants the tool before the lessons that speak of it.
      boostDocument: (id: unknown) => (/\/(instrumentos|facilitacion)\//.test(String(id)) ? 2.5 : 1),
    },
  })
}

/** Each page once, at its best section; those with more of the words first. */
export function findPages(index: MiniSearch, text: string): Found[] {
  return bestOfEachPage(index.search(text)).slice(0, most).map((result) => ({
    address: String(result.id),
    title: plain(String(result.title)),
    within: (Array.isArray(result.titles) ? result.titles : []).map((title) => plain(String(title))).join(' › '),
  }))
}

/** The index holds titles as HTML text. */
function plain(html: string): string {
  return html.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, '&').replace(/\u200b/g, '').trim()
}
