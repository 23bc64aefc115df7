import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/**
 * What VitePress's theme carries and this site never shows: its own home page, team pages, sponsors, advertisements, translations, links
 * to social networks, badges, tabs of code, when a page was written last, menus inside the main menu, its page for wrong addresses, and the search
 * service of others.
 * Who wants one of them takes it off this list.
 */
const COMPONENTS = new Set([
  'NotFound', 'VPAlgoliaSearchBox', 'VPBadge', 'VPButton', 'VPCarbonAds', 'VPDocAsideCarbonAds', 'VPDocAsideSponsors', 'VPDocFooterLastUpdated',
  'VPFeature', 'VPFeatures', 'VPHero', 'VPHome', 'VPHomeContent', 'VPHomeFeatures', 'VPHomeHero', 'VPHomeSponsors', 'VPMenuGroup',
  'VPMenuLink', 'VPNavBarMenuGroup', 'VPNavBarSocialLinks', 'VPNavBarTranslations', 'VPNavScreenMenuGroup', 'VPNavScreenMenuGroupLink',
  'VPNavScreenMenuGroupSection', 'VPNavScreenSocialLinks', 'VPNavScreenTranslations', 'VPSocialLink', 'VPSocialLinks', 'VPSponsors', 'VPSponsorsGrid',
  'VPTeamMembers', 'VPTeamMembersItem', 'VPTeamPage', 'VPTeamPageSection', 'VPTeamPageTitle',
])
const STYLES = /(?:^@docsearch\/css$|\/(?:vp-sponsor|vp-code-group)\.css$)/

/** What VitePress has on every page for blocks of code and tabs of them. */
const CODE = /^\.\/composables\/(?:codeGroups|copyCode)$/

const inTheme = (file: string | undefined): boolean => file !== undefined && /\/vitepress\/dist\/client\/theme-default\//.test(file.replaceAll('\\', '/'))
const own = (path: string): string => fileURLToPath(new URL(`../theme/${path}`, import.meta.url))

const PART = /\/(NotFound|VP\w+)\.vue$/
const DATA = /^\.\/data$/
/** Where the theme reads the sidebars of the whole site. */
const MENU_READERS = /\/composables\/(?:sidebar|prev-next)\.js$/

/** Whether a file of VitePress's theme is among what this site shows. Its search dialog has ours in its place (`vite.ts`). */
export const isShown = (file: string): boolean => {
  const name = /(?:^|[\\/])([\w-]+)\.(?:vue|css)$/.exec(file)?.[1] ?? ''
  return !COMPONENTS.has(name) && name !== 'VPLocalSearchBox' && !STYLES.test(`/${name}.css`)
}

/** Leaves it out of what people download; and lets a page's sidebar be read from the page. */
export function withoutUnused(): Plugin {
  return {
    name: 'without-unused',
    enforce: 'pre',
    resolveId: {
      filter: { id: [CODE, STYLES, DATA, PART] },
      handler(source, importer) {
        if (CODE.test(source)) return own('composables/codeBlocks.ts')
        if (!inTheme(importer)) return null
        if (DATA.test(source) && MENU_READERS.test(importer ?? '')) return own('composables/pageMenu.ts')
        if (STYLES.test(source)) return own('styles/none.css')
        const name = PART.exec(source)?.[1]
        return name !== undefined && COMPONENTS.has(name) ? own('components/site/not-shown.ts') : null
      },
    },
  }
}
