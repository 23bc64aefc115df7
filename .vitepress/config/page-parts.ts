import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { MarkdownOptions } from 'vitepress'
import { root } from './root'

type MarkdownIt = Parameters<NonNullable<MarkdownOptions['config']>>[0]
type Token = ReturnType<MarkdownIt['parse']>[number]

const THEME = join(root, '.vitepress/theme').replaceAll('\\', '/')
const FOLDER = `${THEME}/components/pages`

/** A module with one such component as a page draws it: fetched when it is drawn, or woken later (`theme/index.ts`). */
const PART = 'virtual:part-'

const TAG = /<([A-Z]\w*)/g
const SETUP = /^<script\b[^>]*\bsetup\b[^>]*>/

/** The HTML of a page as it is written: in blocks, in a line of its own, and among the words of a line. */
const htmlOf = ({ type, content, children }: Token): string => (type.startsWith('html_') ? content : (children ?? []).map(htmlOf).join(''))

/** The components of `components/pages/` that a page names, once each. */
export function partsOf(tokens: readonly Token[], isKnown: (name: string) => boolean): readonly string[] {
  const named = tokens.flatMap((token) => [...htmlOf(token).matchAll(TAG)].map(([, name = '']) => name))
  return [...new Set(named)].filter(isKnown)
}

/**
 * Has each page bring the components that it names. Known to the whole site by name, as VitePress has it, where each of them is and what it
 * needs would come with every page, and change every page whenever one of them changes.
 */
export function pageParts(md: MarkdownIt): void {
  md.core.ruler.push('page-parts', ({ tokens, Token }) => {
    const imports = partsOf(tokens, (name) => existsSync(`${FOLDER}/${name}.vue`)).map((name) => `import ${name} from '${PART}${name}'\n`).join('')
    if (imports === '') return
    const own = tokens.find(({ type, content }) => type === 'html_block' && SETUP.test(content))
    if (own) own.content = own.content.replace(SETUP, `$&\n${imports}`)
    else tokens.push(Object.assign(new Token('html_block', '', 0), { content: `<script setup>\n${imports}</script>\n` }))
  })
}

export const pagePartModules = (): Plugin => ({
  name: 'page-parts',
  resolveId: { filter: { id: new RegExp(`^${PART}\\w+$`) }, handler: (id) => `\0${id}` },
  load: {
    filter: { id: new RegExp(`^\0${PART}`) },
    handler(id) {
      const name = id.slice(PART.length + 1)
      return [
        `import { partOf } from '${THEME}/index.ts'`,
        `export default /* @__PURE__ */ partOf('${name}', () => import('${FOLDER}/${name}.vue'))`,
      ].join('\n')
    },
  },
})
