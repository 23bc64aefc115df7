import { fileURLToPath } from 'node:url'
import type { UserConfig } from 'vitepress'
import { siteStrings } from '../theme/strings/site'

type ViteConfig = NonNullable<UserConfig['vite']>
type Plugin = Extract<NonNullable<ViteConfig['plugins']>[number], { name: string }>

/** Puts Spanish where VitePress's templates have fixed English that no option reaches. */
function spanishTemplates(): Plugin {
  const template = /vitepress\/dist\/client\/theme-default\/.*\.vue$/
  const words = Object.entries(siteStrings.fixed).map(([english, spanish]) => ({
    pattern: new RegExp(`(aria-label="|>\\s*)${english}(?="|\\s*<)`, 'g'),
    spanish,
  }))
  return {
    name: 'spanish-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!template.test(id)) return
      return words.reduce((text, { pattern, spanish }) => text.replace(pattern, `$1${spanish}`), code)
    },
  }
}

export const vite: ViteConfig = {
  plugins: [spanishTemplates()],
  resolve: {
    // VitePress's search dialog nests controls in a button and counts accents; this is ours, in its place.
    alias: [{ find: /^.*\/VPLocalSearchBox\.vue$/, replacement: fileURLToPath(new URL('../theme/components/site/SearchBox.vue', import.meta.url)) }],
  },
}
