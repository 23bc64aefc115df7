import type { UserConfig } from 'vitepress'

type VitePlugin = Extract<NonNullable<NonNullable<UserConfig['vite']>['plugins']>[number], { name: string }>

const SEARCH = '@localSearchIndex'
const NOTHING = '\0not-on-the-server'

/** The exercises of a lesson to be shown away from it: drawn from what a browser keeps, so never on the server. */
const BANK = /\/exercises\/bank\/[\w-]+\/[\w-]+\.md$/

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
    resolveId: (id) => (id === SEARCH || BANK.test(id.replaceAll('\\', '/')) ? NOTHING : null),
    load: (id) => (id === NOTHING ? 'export default {}' : null),
  }
}
