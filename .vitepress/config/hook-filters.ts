import type { Plugin } from 'vite'
import type { SiteConfig } from 'vitepress'

type Filter = RegExp | { readonly include: readonly RegExp[]; readonly exclude: RegExp }
type Filters = Readonly<Record<string, Readonly<Partial<Record<'resolveId' | 'load' | 'transform', Filter>>>>>

const SITE_DATA = /^\/@siteData$/
const LOADER = /\.data\.m?[jt]s(?:$|\?)/
const SEARCH = /@localSearchIndex/

/** Which modules the plugins have anything to do with, as the first lines of their hooks ask. */
const WANTED: Filters = {
  // Of components it would take scripts out that are for sites without Vue in the browser.
  'vitepress': { resolveId: SITE_DATA, load: SITE_DATA, transform: /\.md$/ },
  'vitepress:data': { load: LOADER, transform: LOADER },
  'vitepress:webfonts': { transform: /[\\/]fonts\.s?css/ },
  'vitepress:local-search': { resolveId: SEARCH, load: SEARCH },
  // A component's script is compiled when it is loaded.
  'vite:vue': { transform: { include: [/\.(?:vue|md)$/, /[?&]vue\b/], exclude: /[?&]type=script\b/ } },
}

/** Pages made from others, of which this site has none. */
const MADE_PAGES: Filters = { 'vitepress:dynamic-routes': { resolveId: /^\0none$/, load: /^\0none$/ } }

/**
 * VitePress 1 and Vue's plugin ask inside of their hooks whether a module is for them. Rolldown is native code: to call a hook that has nothing to
 * do, with the module's text, costs more than most of what it does with the module. Here the same is said to it beforehand.
 */
export function hookFilters(): Plugin {
  return {
    name: 'hook-filters',
    apply: 'build',
    configResolved(config) {
      const { dynamicRoutes } = (config as unknown as { vitepress: SiteConfig }).vitepress
      const wanted = dynamicRoutes.routes.length === 0 ? { ...WANTED, ...MADE_PAGES } : WANTED
      for (const plugin of config.plugins) {
        const hooks = plugin as unknown as Record<string, unknown>
        for (const [name, id] of Object.entries(wanted[plugin.name] ?? {})) {
          const hook = hooks[name]
          if (typeof hook === 'function') hooks[name] = { filter: { id }, handler: hook }
          else if (typeof hook === 'object' && hook !== null && !('filter' in hook)) hooks[name] = { ...hook, filter: { id } }
        }
      }
    },
  }
}
