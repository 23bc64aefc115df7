import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/**
 * Parts of VitePress's theme that stand beside what one came to read. What follows the page's text as it appears (its outline) is not
 * among them: it listens to the page from the beginning.
 */
const PART = /\/(VPSidebar|VPNavBarMenu|VPNavBarExtra|VPNavBarAppearance|VPDocFooter|VPFooter)\.vue$/

const LATER = '\0later:'
const THEME = /\/vitepress\/dist\/client\/theme-default\//
const own = fileURLToPath(new URL('../theme/components/base/later.ts', import.meta.url))

/** Has them come alive after the rest (`components/base/later.ts`). */
export function frameLater(): Plugin {
  /** Where VitePress has each. */
  const files = new Map<string, string>()
  return {
    name: 'frame-later',
    enforce: 'pre',
    resolveId: {
      filter: { id: PART },
      async handler(source, importer) {
        const part = PART.exec(source)?.[1]
        if (part === undefined || !THEME.test(importer?.replaceAll('\\', '/') ?? '')) return null
        const found = await this.resolve(source, importer, { skipSelf: true })
        if (!found) return null
        files.set(LATER + part, found.id)
        return LATER + part
      },
    },
    load: {
      filter: { id: new RegExp(`^${LATER}`) },
      handler(id) {
        const file = files.get(id)
        return file === undefined ? null : `import part from ${JSON.stringify(file)}\nimport { later } from ${JSON.stringify(own)}\nexport default later(part)`
      },
    },
  }
}
