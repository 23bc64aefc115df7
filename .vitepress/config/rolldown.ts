import type { Plugin } from 'vite'

type Bundle = Parameters<Extract<NonNullable<Plugin['generateBundle']>, (...args: never[]) => unknown>>[1]

const pagesOf = (bundle: Bundle) =>
  Object.values(bundle).filter((file) => file.type === 'chunk').filter(({ isEntry, facadeModuleId }) => isEntry && facadeModuleId?.endsWith('.md'))

/** A page's script, and the lean one for who comes by the page's address: what never changes is in the page already. */
export interface Scripts {
  readonly whole: string
  readonly lean: string
}

/** How VitePress marks such texts, and how they are marked here once it believes its own marks gone. */
const THEIRS = '__VP_STATIC_'
const OURS = '__FIXED_'

/** Takes the marks for ours, so that they outlast VitePress. */
export const keepMarks = (code: string): string => code.replaceAll(THEIRS, OURS)

export const scriptsOf = (marked: string): Scripts => ({
  whole: marked.replace(new RegExp(`${OURS}(?:START|END)__`, 'g'), ''),
  lean: marked.replace(new RegExp(`(["'\`])${OURS}START__[^]*?${OURS}END__\\1`, 'g'), '""'),
})

const NOTE = 'VitePress v1 is not compatible'

/**
 * VitePress 1 was written for Rollup. Vite's own bundler since, Rolldown, does the same work with half the processor, and refuses one thing that
 * VitePress does: putting a second, lean script for each page into the bundle by hand. Here it is handed over as a plugin should (VitePress 2 does
 * so too), and what both say about it is not repeated to authors.
 */
export function onRolldown(): readonly Plugin[] {
  const apply: Plugin['apply'] = (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true
  return [
    {
      name: 'lean-pages:keep',
      enforce: 'pre',
      apply,
      onLog: (_level, { pluginCode }) => pluginCode !== 'UNSUPPORTED_BUNDLE_ASSIGNMENT',
      generateBundle(_options, bundle) {
        for (const page of pagesOf(bundle)) page.code = keepMarks(page.code)
      },
    },
    {
      name: 'lean-pages:write',
      apply,
      // After VitePress, and after Vite has written what each script needs loaded before it.
      generateBundle: {
        order: 'post',
        handler(_options, bundle) {
          const pages = pagesOf(bundle)
          if (pages.length === 0) this.error('No page in the bundle: look at .vitepress/config/rolldown.ts')
          for (const page of pages) {
            const { whole, lean } = scriptsOf(page.code)
            page.code = whole
            this.emitFile({ type: 'asset', fileName: page.fileName.replace(/\.js$/, '.lean.js'), source: lean })
          }
        },
      },
    },
    {
      name: 'quiet-about-rolldown',
      apply: 'serve',
      configResolved({ logger }) {
        const { error } = logger
        logger.error = (message, options) => { if (!message.includes(NOTE)) error(message, options) }
      },
    },
  ]
}
