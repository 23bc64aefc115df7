import type { Plugin } from 'vite'
import { MARKS } from '../theme/support/course/fixed'

type Bundle = Parameters<Extract<NonNullable<Plugin['generateBundle']>, (...args: never[]) => unknown>>[1]

const pagesOf = (bundle: Bundle) =>
  Object.values(bundle).filter((file) => file.type === 'chunk').filter(({ isEntry, facadeModuleId }) => isEntry && facadeModuleId?.endsWith('.md'))

/** A page's script, and the lean one for who comes by the page's address: what never changes is in the page already. */
export interface Scripts {
  readonly whole: string
  readonly lean: string
}

/** Takes VitePress's marks of such texts for ours, so that they outlast it: it would believe its own gone. */
export const keepMarks = (code: string): string => code.replaceAll('__VP_STATIC_START__', MARKS.start).replaceAll('__VP_STATIC_END__', MARKS.end)

export const scriptsOf = (marked: string): Scripts => ({
  whole: marked.replaceAll(MARKS.start, '').replaceAll(MARKS.end, ''),
  lean: marked.replace(new RegExp(`(["'\`])${MARKS.start}[^]*?${MARKS.end}\\1`, 'g'), '""'),
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
