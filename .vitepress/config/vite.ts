import { fileURLToPath } from 'node:url'
import type { UserConfig } from 'vitepress'
import { codeBlockStyles } from './code-blocks'
import { compileOnce } from './compile-once'
import { exercises } from './exercises'
import { feedbackTexts } from './feedback'
import { forgetTrees } from './forget-trees'
import { hookFilters } from './hook-filters'
import { shortScripts } from './inline-scripts'
import { frameLater } from './later'
import { pagePartModules } from './page-parts'
import { onRolldown } from './rolldown'
import { root } from './root'
import { serverBundle } from './server-bundle'
import { fewScripts } from './shared-scripts'
import { pageStyles } from './styles'
import { mendTemplates } from './templates'
import { withoutUnused } from './unused'
import { withoutUnusedStyles } from './unused-styles'

/** Modules that only define words, rules and data: one that a page uses nothing of need not be loaded, whoever re-exports it. */
const pure = /\/(?:exercises|\.vitepress\/theme\/(?:strings|support))\/.*\.ts$/

export const styles = pageStyles()

export const vite: NonNullable<UserConfig['vite']> = {
  // Nothing here or in VitePress's theme is written with Vue's options: two KB less on every page.
  define: { __VUE_OPTIONS_API__: 'false' },
  // Found only while the first page is drawn, they would have it begin again, twice.
  optimizeDeps: { include: ['idb', 'valibot'] },
  build: {
    // Browsers of the end of 2022: phones are kept for long, and computers for longer.
    target: ['chrome107', 'edge107', 'firefox104', 'safari16'],
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: pure, sideEffects: false }] }, checks: { pluginTimings: false } },
  },
  plugins: [...onRolldown(), hookFilters(), compileOnce(), forgetTrees(), shortScripts(), fewScripts(), withoutUnused(), withoutUnusedStyles(), codeBlockStyles(), mendTemplates(), frameLater(), feedbackTexts(), exercises(root), pagePartModules(), styles.plugin, serverBundle()],
  resolve: {
    // What nearly every import means first: each other one is looked for on the disk.
    extensions: ['.ts', '.js', '.mjs', '.json'],
    alias: [
      // VitePress's search dialog nests controls in a button and counts accents; this is ours, in its place.
      { find: /^.*\/VPLocalSearchBox\.vue$/, replacement: fileURLToPath(new URL('../theme/components/site/SearchBox.vue', import.meta.url)) },
    ],
  },
}
