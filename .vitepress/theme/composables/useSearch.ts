import { onMounted, ref, shallowRef, watch } from 'vue'
import MiniSearch from 'minisearch'
import searchIndex from '@localSearchIndex'
import { bestOfEachPage } from '../support/search-ranking'
import { searchTerm } from '../support/search-terms'

export interface Found {
  readonly address: string
  readonly title: string
  /** Headings above it, from the page's title on; empty for a page's own title. */
  readonly within: string
}

/** Most results that anyone reads. */
const most = 12

/** Searches the index that VitePress makes of the site's Markdown; it comes with the first search and works offline. */
export function useSearch() {
  const text = ref('')
  const results = shallowRef<readonly Found[]>([])
  const state = ref<'loading' | 'ready' | 'failed'>('loading')
  let index: MiniSearch | undefined

  onMounted(async () => {
    try {
      const loaded = await searchIndex.root?.()
      if (!loaded) throw new Error('no index')
      index = MiniSearch.loadJSON(loaded.default, {
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
      state.value = 'ready'
      results.value = find(index, text.value)
    } catch {
      state.value = 'failed'
    }
  })

  watch(text, (now) => {
    if (index) results.value = find(index, now)
  })

  return { text, results, state }
}

/** Each page once, at its best section; those with more of the words first. */
function find(index: MiniSearch, text: string): Found[] {
  const found = bestOfEachPage(index.search(text))
  return found.slice(0, most).map((result) => ({
    address: String(result.id),
    title: plain(String(result.title)),
    within: (Array.isArray(result.titles) ? result.titles : []).map((title) => plain(String(title))).join(' › '),
  }))
}

/** The index holds titles as HTML text. */
function plain(html: string): string {
  return html.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, '&').replace(/\u200b/g, '').trim()
}
