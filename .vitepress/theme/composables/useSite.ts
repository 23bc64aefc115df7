import { computed, type ComputedRef, type Ref } from 'vue'
import { useData, useRoute, useRouter, withBase, type DefaultTheme, type PageData } from 'vitepress'
import type { Citing, LessonPlace } from '../support/course/catalogue'
import type { Rubric } from '../support/project/rubric'

/** What a page of ours has besides what VitePress gives it (`config/page-data.ts`). */
type OwnPage = PageData & { readonly place?: LessonPlace; readonly citing?: readonly Citing[]; readonly rubric?: Rubric }

/** What tools may know of the site that they stand in. */
export interface Site {
  /** Path of the current page with the site's base, without fragment: `/base/facilitacion/sala`. */
  readonly path: ComputedRef<string>
  /** The page's file inside `docs/`, without `.md`: `modulos/01-introduccion-del/index`. The same wherever the site is published. */
  readonly file: ComputedRef<string>
  /** Of a lesson's page, which carries it. */
  readonly place: ComputedRef<LessonPlace | null>
  /** Of a source's page: the lessons that cite it. */
  readonly citing: ComputedRef<readonly Citing[]>
  /** Of the page that reviews a final project; `null` on any other. */
  readonly rubric: ComputedRef<Rubric | null>
  /** Fragment of the address with its `#`, or empty. Empty too while rendering on the server: read it after mount. */
  readonly hash: Readonly<Ref<string>>
  readonly isDark: Readonly<Ref<boolean>>
  /** The site's sections, as its menu names them. */
  readonly sections: ComputedRef<readonly { readonly text: string; readonly link: string }[]>
  /** Address of a page or file of this site for an `href`: adds the base to `/instrumentos/x`. */
  link(path: string): string
  /** Full address to hand to other people: `https://…/instrumentos/x#…`. Only in the browser. */
  absolute(path: string): string
  /** Goes to a page of this site (`/modulos/`) without reloading. */
  navigate(path: string): Promise<void>
  /** Removes the fragment without reloading, so that data which came in it is not read twice nor left in the history. */
  clearHash(): void
}

/**
 * The only door to VitePress: tools that use nothing else of it can be bundled without it by replacing this file.
 * Call it inside `setup`.
 */
export function useSite(): Site {
  const { hash, isDark, page, theme } = useData<DefaultTheme.Config>()
  const route = useRoute()
  const router = useRouter()
  return {
    path: computed(() => route.path),
    file: computed(() => page.value.relativePath.replace(/\.md$/, '')),
    place: computed(() => (page.value as OwnPage).place ?? null),
    citing: computed(() => (page.value as OwnPage).citing ?? []),
    rubric: computed(() => (page.value as OwnPage).rubric ?? null),
    hash,
    isDark,
    sections: computed(() => (theme.value.nav ?? []).flatMap((item) => ('link' in item && item.text ? [{ text: item.text, link: withBase(String(item.link)) }] : []))),
    link: withBase,
    absolute: (path) => new URL(withBase(path), location.origin).href,
    navigate: (path) => router.go(withBase(path)),
    clearHash() {
      if (!location.hash) return
      // VitePress keeps its scroll position in the history's state: leave it as it is.
      history.replaceState(history.state, '', location.pathname + location.search)
      window.dispatchEvent(new HashChangeEvent('hashchange'))
    },
  }
}
