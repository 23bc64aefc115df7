import { onMounted, ref, shallowRef, watch } from 'vue'
import searchIndex from '@localSearchIndex'
import { findPages, openIndex, type Found } from '../support/search-index'

/** Searches the index that VitePress makes of the site's Markdown; it comes with the first search and works offline. */
export function useSearch() {
  const text = ref('')
  const results = shallowRef<readonly Found[]>([])
  const state = ref<'loading' | 'ready' | 'failed'>('loading')
  let index: ReturnType<typeof openIndex> | undefined

  onMounted(async () => {
    try {
      const loaded = await searchIndex.root?.()
      if (!loaded) throw new Error('no index')
      index = openIndex(loaded.default)
      state.value = 'ready'
      results.value = findPages(index, text.value)
    } catch {
      state.value = 'failed'
    }
  })

  watch(text, (now) => {
    if (index) results.value = findPages(index, now)
  })

  return { text, results, state }
}
