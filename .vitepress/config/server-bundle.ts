import { dirname, resolve } from 'node:path'
import type { Plugin } from 'vite'

const SEARCH = '@localSearchIndex'
const NOTHING = '\0not-on-the-server'
const NO_STYLES = '\0no-styles-on-the-server'

/** In one file, which is read at once; pages are asked for by name. */
const NO_PAGE = /^(?!.*\.md$)/

/** Sheets, and the styles of components. The pages are given those of the bundle for browsers. */
const STYLES = /\.css(?:$|\?)|[?&]type=style&/

/**
 * What is fetched by itself and yet needed while pages are drawn. All else is fetched when somebody opens, answers or asks for something:
 * more than a third of the site's modules.
 */
const DRAWN = new RegExp([
  /components\/pages\/\w+\.vue$/,
  /components\/site\/NotFound\.vue$/,
  /components\/course\/(?:LessonBar|LessonEnd|ModuleFront)\.vue$/,
  /components\/(?:actors|project|strategic)\/(?:\w+Tool|StepList)\.vue$/,
  /theme\/views\/[\w-]+\/(?:Panel\.vue|paper\.ts)$/,
  /exercises\/(?:instruments|workpieces)\/[\w-]+\/index\.ts$/,
].map(({ source }) => source).join('|'))

const slashed = (path: string): string => path.replaceAll('\\', '/')

/** Stops the build, whoever may catch what is thrown here: a page would have been drawn without its part. */
const stop = (what: string): string =>
  `queueMicrotask(() => { throw new Error(${JSON.stringify(`${what} is drawn on the server: look at .vitepress/config/server-bundle.ts`)}) })\nexport default {}`

/** A script that is its own address: neither a module to be bundled nor a file to be written for what is never fetched. */
const address = (script: string): string => `data:text/javascript,${encodeURIComponent(script)}`

/**
 * The bundle that draws the pages is run once and thrown away: nothing in it needs to be small, and what it never draws need not be in it.
 * Finding out what nobody uses takes more than half of the bundling; the search would read every page a second time.
 */
export function serverBundle(): Plugin {
  return {
    name: 'server-bundle',
    enforce: 'pre',
    apply: (_config, { isSsrBuild }) => isSsrBuild === true,
    // After what both bundles are told.
    config: { order: 'post', handler: () => ({ build: { target: 'esnext', rolldownOptions: { treeshake: false, output: { codeSplitting: { groups: [{ name: 'site', test: NO_PAGE }] } } } } }) },
    resolveId: { filter: { id: [new RegExp(`^${SEARCH}$`), STYLES] }, handler: (id) => (id === SEARCH ? NOTHING : NO_STYLES) },
    resolveDynamicImport(what, importer) {
      if (typeof what !== 'string' || !what.startsWith('.') || importer === undefined) return null
      const file = slashed(resolve(dirname(importer), what))
      return DRAWN.test(file) ? null : { id: address(stop(file)), external: true }
    },
    load: { filter: { id: new RegExp(`^(?:${NO_STYLES}|${NOTHING})$`) }, handler: (id) => (id === NO_STYLES ? '' : stop(SEARCH)) },
  }
}
