import { computed } from 'vue'
import { useData as useSiteData, type DefaultTheme, type PageData } from 'vitepress'

/**
 * Stands in the place of what VitePress's sidebar and pager read: there the sidebars are those of the whole site, on every page; here each
 * page brings its own. Call it inside `setup`.
 */
export function useData() {
  const data = useSiteData<DefaultTheme.Config>()
  const menu = (): DefaultTheme.SidebarItem[] => (data.page.value as PageData & { readonly menu?: DefaultTheme.SidebarItem[] }).menu ?? []
  return { ...data, theme: computed(() => ({ ...data.theme.value, sidebar: menu() })) }
}
