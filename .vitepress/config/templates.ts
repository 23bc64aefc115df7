import type { Plugin } from 'vite'
import { siteStrings } from '../theme/strings/site'

/** What is changed in VitePress's own templates and in what they stand on, by how their paths end: text as it stands there, and what takes its place. */
const changes: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  // Pages without the frame of a document would have no main landmark…
  'VPPage.vue': [['<div class="VPPage">', '<main class="VPPage">'], ['</div>\n</template>', '</main>\n</template>']],
  // … and those with it, two footers.
  'VPDocFooter.vue': [
    ['<footer v-if="showFooter" class="VPDocFooter">', '<div v-if="showFooter" class="VPDocFooter">'],
    ['</footer>', '</div>'],
    ['>Pager<', `>${siteStrings.fixed.pager}<`],
  ],
  // The bar of a page with a sidebar would be laid out as that of one without, and moved once the page comes alive.
  'VPNavBar.vue': [['const classes = ref<Record<string, boolean>>({})', "const classes = ref<Record<string, boolean>>({ 'has-sidebar': hasSidebar.value, home: frontmatter.value.layout === 'home' })"]],
  // The shortcut works; its keys beside the word would only confuse the button's name.
  'VPNavBarSearchButton.vue': [['<span class="DocSearch-Button-Keys">\n      <kbd class="DocSearch-Button-Key"></kbd>\n      <kbd class="DocSearch-Button-Key">K</kbd>\n    </span>', '']],
  'VPNavBarMenu.vue': [['Main Navigation', siteStrings.fixed.mainNavigation]],
  'VPSidebar.vue': [['Sidebar Navigation', siteStrings.fixed.sidebarNavigation]],
  'VPNavBarExtra.vue': [['label="extra navigation"', `label="${siteStrings.fixed.extraNavigation}"`]],
  'VPNavBarHamburger.vue': [['aria-label="mobile navigation"', `aria-label="${siteStrings.fixed.mobileNavigation}"`]],
  // Twice while a page comes alive, it gives the page the colours that the page has, and has all of it styled anew each time: a rule for
  // everything comes and goes, so that nothing fades. That is for when the colours change.
  '@vueuse/core/index.mjs': [
    ['if (current.includes(v))\n            classesToAdd.add(v);\n          else\n            classesToRemove.add(v);', `if (current.includes(v) !== el.classList.contains(v)) (current.includes(v) ? classesToAdd : classesToRemove).add(v);`],
  ],
  // So does being told the language that it has.
  'vitepress/dist/client/app/index.js': [
    ['document.documentElement.lang = lang.value;', 'if (document.documentElement.lang !== lang.value) document.documentElement.lang = lang.value;'],
    ['document.documentElement.dir = dir.value;', 'if (document.documentElement.dir !== dir.value) document.documentElement.dir = dir.value;'],
  ],
  // Where a page scrolled and was left at once, its list of headings is asked for what is no longer there.
  'theme-default/composables/outline.js': [['if (!isAsideEnabled.value) {', 'if (!isAsideEnabled.value || !marker.value) {']],
}

/**
 * Mends what no option of VitePress reaches: English words, landmarks, and work for nothing. The build stops when a template no longer has the text,
 * so that a new version of VitePress does not undo this in silence.
 */
export function mendTemplates(): Plugin {
  return {
    name: 'mend-templates',
    enforce: 'pre',
    transform: {
      filter: { id: Object.keys(changes).map((end) => new RegExp(`/${end.replaceAll('.', '\\.')}$`)) },
      handler(code, id) {
        const [file, list] = Object.entries(changes).find(([end]) => id.endsWith(`/${end}`)) ?? []
        return list?.reduce((text, [from, to]) => {
          if (!text.includes(from)) throw new Error(`${file} no longer has «${from}»: look at .vitepress/config/templates.ts`)
          return text.replace(from, () => to)
        }, code)
      },
    },
  }
}
