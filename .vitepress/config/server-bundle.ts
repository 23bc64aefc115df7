import { dirname, resolve } from 'node:path'
import type { UserConfig } from 'vitepress'

type VitePlugin = Extract<NonNullable<NonNullable<UserConfig['vite']>['plugins']>[number], { name: string }>

const SEARCH = '@localSearchIndex'
const NOTHING = '\0not-on-the-server:'

/** Ends like no file, lest it be taken for a page to be compiled. */
const nothing = (what: string): string => `${NOTHING}${what}:`

/** The exercises of a lesson to be shown away from it: drawn from what a browser keeps, so never on the server. */
const BANK = /\/exercises\/bank\/[\w-]+\/[\w-]+\.md$/

/**
 * What is fetched when somebody opens, answers or asks for something, so never while a page is drawn: the inside of rooms and tools,
 * results, their texts and files. Nearly a third of the site's modules.
 */
const FETCHED = new RegExp([
  /components\/(?:answer|mesa|municipality|piece|report|room|site)\/.*\.vue$/,
  /theme\/views\/[\w-]+\/(?:Group|Person)\.vue$/,
  /theme\/support\/(?:report|room\/incoming)\/.*\.ts$/,
  /exercises\/instruments\/[\w-]+\/feedback\/[\w-]+\.md$/,
].map(({ source }) => source).join('|'))

const slashed = (path: string): string => path.replaceAll('\\', '/')

/** Stops the build, whoever may catch what is thrown here: a page would have been drawn without its part. */
const stop = (what: string): string =>
  `queueMicrotask(() => { throw new Error(${JSON.stringify(`${what} is drawn on the server: look at .vitepress/config/server-bundle.ts`)}) })\nexport default {}`

/**
 * The bundle that draws the pages is run once and thrown away: nothing in it needs to be small, and what it never draws need not be in it.
 * Finding out what nobody uses takes more than half of the bundling; the search would read every page a second time.
 */
export function serverBundle(): VitePlugin {
  return {
    name: 'server-bundle',
    enforce: 'pre',
    apply: (_config, { isSsrBuild }) => isSsrBuild === true,
    // After what both bundles are told.
    config: { order: 'post', handler: () => ({ build: { target: 'esnext', rollupOptions: { treeshake: false } } }) },
    resolveId: (id) => (id === SEARCH || BANK.test(slashed(id)) ? nothing(id) : null),
    resolveDynamicImport(what, importer) {
      if (typeof what !== 'string' || !what.startsWith('.')) return null
      const file = slashed(resolve(dirname(importer), what))
      return FETCHED.test(file) ? nothing(file) : null
    },
    load: (id) => (id.startsWith(NOTHING) ? stop(id.slice(NOTHING.length, -1)) : null),
  }
}
