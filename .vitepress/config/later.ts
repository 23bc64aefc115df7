import { fileURLToPath } from 'node:url'
import type { UserConfig } from 'vitepress'

type VitePlugin = Extract<NonNullable<NonNullable<UserConfig['vite']>['plugins']>[number], { name: string }>

/**
 * Parts of VitePress's theme that stand beside what one came to read. What follows the page's text as it appears (its outline) is not
 * among them: it listens to the page from the beginning.
 */
const PARTS = new Set(['VPSidebar', 'VPNavBarMenu', 'VPNavBarExtra', 'VPNavBarAppearance', 'VPDocFooter', 'VPFooter'])

const LATER = '\0later:'
const THEME = /\/vitepress\/dist\/client\/theme-default\//
const own = fileURLToPath(new URL('../theme/components/base/later.ts', import.meta.url))

/** Has them come alive after the rest (`components/base/later.ts`). */
export function frameLater(): VitePlugin {
  /** Where VitePress has each. */
  const files = new Map<string, string>()
  return {
    name: 'frame-later',
    enforce: 'pre',
    async resolveId(source, importer) {
      const part = /\/(VP\w+)\.vue$/.exec(source)?.[1]
      if (part === undefined || !PARTS.has(part) || !THEME.test(importer?.replaceAll('\\', '/') ?? '')) return null
      const found = await this.resolve(source, importer, { skipSelf: true })
      if (!found) return null
      files.set(LATER + part, found.id)
      return LATER + part
    },
    load(id) {
      const file = files.get(id)
      return file === undefined ? null : `import part from ${JSON.stringify(file)}\nimport { later } from ${JSON.stringify(own)}\nexport default later(part)`
    },
  }
}
