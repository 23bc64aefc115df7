import { siteStrings } from '../theme/strings/site'

/** What is changed in VitePress's own templates, by file name: text as it stands there, and what takes its place. */
const changes: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  // Pages without the frame of a document would have no main landmark…
  'VPPage.vue': [['<div class="VPPage">', '<main class="VPPage">'], ['</div>\n</template>', '</main>\n</template>']],
  // … and those with it, two footers.
  'VPDocFooter.vue': [
    ['<footer v-if="showFooter" class="VPDocFooter">', '<div v-if="showFooter" class="VPDocFooter">'],
    ['</footer>', '</div>'],
    ['>Pager<', `>${siteStrings.fixed.pager}<`],
  ],
  'VPNavBarMenu.vue': [['Main Navigation', siteStrings.fixed.mainNavigation]],
  'VPSidebar.vue': [['Sidebar Navigation', siteStrings.fixed.sidebarNavigation]],
  'VPNavBarExtra.vue': [['label="extra navigation"', `label="${siteStrings.fixed.extraNavigation}"`]],
  'VPNavBarHamburger.vue': [['aria-label="mobile navigation"', `aria-label="${siteStrings.fixed.mobileNavigation}"`]],
}

/** A plugin of Vite, in the shape that VitePress takes; Vite itself is not a dependency of ours. */
interface TemplatePlugin {
  readonly name: string
  readonly enforce: 'pre'
  transform(code: string, id: string): string | undefined
}

/**
 * Mends what no option of VitePress reaches: English words and landmarks. The build stops when a template no longer has the text,
 * so that a new version of VitePress does not undo this in silence.
 */
export function mendTemplates(): TemplatePlugin {
  return {
    name: 'mend-templates',
    enforce: 'pre',
    transform(code, id) {
      const file = /vitepress\/dist\/client\/theme-default\/.*?([^/]+\.vue)$/.exec(id)?.[1]
      const list = file && changes[file]
      if (!list) return undefined
      return list.reduce((text, [from, to]) => {
        if (!text.includes(from)) throw new Error(`${file} of VitePress no longer has «${from}»: look at .vitepress/config/templates.ts`)
        return text.replace(from, () => to)
      }, code)
    },
  }
}
