import { h, onMounted, type Component } from 'vue'
import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { lazy, lazyUntil } from './components/base/lazy'
import CoursePart from './components/site/CoursePart.vue'
import UpdateNotice from './components/site/UpdateNotice.vue'
import { anew } from './composables/anew'
import { near, nearOrKept, type Reason } from './composables/near'
import { painted } from './composables/painted'
import { plainLinks } from './composables/plainLinks'
import { stayOnPage } from './composables/stayOnPage'
import { tellAlive } from './support/early-press'
import './styles/tokens.css'
import './styles/vitepress.css'
import './styles/titles.css'
import './styles/base.css'
import './styles/figures.css'
import './styles/print.css'
import './styles/forced-colors.css'

/** Nobody who finds what they look for needs it; the worker keeps it for use without connection (`config/offline/later-parts.ts`). */
const NotFound = lazy(() => import('./components/site/NotFound.vue'))

/** Parts of a text, which the server has drawn whole: why each is fetched. */
const AWAKENED: Readonly<Record<string, Reason>> = {
  KeepWholeSite: near,
  Exercise: nearOrKept('ejercicio-', ({ exerciseKept }) => exerciseKept),
  LocationQuotient: near,
  ShiftShare: near,
  WorkbookTask: nearOrKept('tarea-', ({ taskKept }) => taskKept),
}

const banks = anew(() => import('./composables/useBank'), 'loadBank')

/** What some of them have to have before they come alive, by their properties. */
const NEEDED: Readonly<Record<string, (properties: Readonly<Record<string, unknown>>) => Promise<unknown>>> = {
  // An example in a guide is of no lesson.
  Exercise: async ({ of }) => (typeof of === 'string' ? (await banks()).loadBank(of) : undefined),
}

/** What a page draws where its text names a component of `components/pages/`; each page brings those that it names (`config/page-parts.ts`). */
export function partOf(name: string, load: () => Promise<{ default: Component }>): Component {
  const reason = AWAKENED[name]
  return reason ? lazyUntil(load, reason, NEEDED[name]) : lazy(load)
}

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, {
    'not-found': () => h(NotFound),
    'doc-before': () => h(CoursePart, { where: 'before' }),
    'doc-after': () => h(CoursePart, { where: 'after' }),
    'layout-bottom': () => h(UpdateNotice),
  }),
  setup: () => { onMounted(tellAlive) },
  async enhanceApp({ router }) {
    if (import.meta.env.SSR) return
    router.onBeforePageLoad = stayOnPage(router.route)
    const told = plainLinks(router)
    await painted()
    told()
  },
} satisfies Theme
