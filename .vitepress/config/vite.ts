import { fileURLToPath } from 'node:url'
import type { UserConfig } from 'vitepress'
import { exercises } from './exercises'
import { feedbackTexts } from './feedback'
import { root } from './root'
import { mendTemplates } from './templates'

/** Modules that only define words, rules and data: one that a page uses nothing of need not be loaded, whoever re-exports it. */
const pure = /\/(?:exercises|\.vitepress\/theme\/(?:strings|support))\/.*\.ts$/

export const vite: NonNullable<UserConfig['vite']> = {
  build: { rollupOptions: { treeshake: { moduleSideEffects: (id) => !pure.test(id) } } },
  plugins: [mendTemplates(), feedbackTexts(), exercises(root)],
  resolve: {
    alias: [
      // VitePress's search dialog nests controls in a button and counts accents; this is ours, in its place.
      { find: /^.*\/VPLocalSearchBox\.vue$/, replacement: fileURLToPath(new URL('../theme/components/site/SearchBox.vue', import.meta.url)) },
      // Styles of a search service that is not used here.
      { find: '@docsearch/css', replacement: fileURLToPath(new URL('../theme/styles/none.css', import.meta.url)) },
    ],
  },
}
