import { computed, onMounted, ref, shallowRef, watch } from 'vue'
import { choicesOf, nextSort, queryOf, readQuery, visibleRows, WHOLE, type View } from '../support/data/directory'
import type { SourceTable } from '../support/data/source-table'

/**
 * A list whose search, filters and order stand in the page's address. Call it inside `setup`.
 *
 * @param filters columns by which it can be filtered
 */
export function useDirectory(list: SourceTable, filters: readonly string[]) {
  const view = shallowRef<View>(WHOLE)
  const unknown = shallowRef<readonly string[]>([])
  /** Without scripts, and until they run, the list is a plain table. */
  const ready = ref(false)

  onMounted(() => {
    const read = readQuery(list, filters, location.search)
    view.value = read.view
    unknown.value = read.unknown
    ready.value = true
  })
  watch(view, (now) => {
    // VitePress keeps its scroll position in the history's state: leave it as it is.
    if (ready.value) history.replaceState(history.state, '', location.pathname + queryOf(now) + location.hash)
  })

  const change = (part: Partial<View>): void => {
    view.value = { ...view.value, ...part }
    unknown.value = []
  }
  return {
    view,
    unknown,
    ready,
    rows: computed(() => visibleRows(list, view.value)),
    choices: Object.fromEntries(filters.map((column) => [column, choicesOf(list, column)])),
    search: (text: string) => change({ search: text }),
    filter(column: string, value: string): void {
      const others = Object.entries(view.value.filters).filter(([name]) => name !== column)
      change({ filters: Object.fromEntries(value === '' ? others : [...others, [column, value]]) })
    },
    sort: (column: string) => change({ sort: nextSort(view.value.sort, column) }),
    clear: () => change(WHOLE),
  }
}
