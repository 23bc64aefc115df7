import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { MarkdownOptions } from 'vitepress'

type MarkdownIt = Parameters<NonNullable<MarkdownOptions['config']>>[0]

/** Of VitePress's theme: what it styles blocks of code with, among all that a text may hold. */
const SHEETS = ['vp-doc.css', 'vp-code.css'] as const
const SHEET = /\/vitepress\/dist\/client\/theme-default\/styles\/components\/vp-(?:doc|code)\.css/
const OWN = /\/\.vitepress\/theme\/styles\/code-blocks\.css/

const COMMENT = /\/\*[\s\S]*?\*\//g
/** An innermost rule, also inside of one for some screens. */
const RULE = /([^{};@]+)\{[^{}]*\}/g
const OF_CODE = /\[class\*='language-'\]|\.vp-code\b|\.vp-block\b|\.line-numbers-/

const isOfCode = (selectors: string): boolean => selectors.split(',').every((selector) => OF_CODE.test(selector))

/** A stylesheet's rules that are only for blocks of code, and all others. */
export function splitCode(css: string): { readonly code: string; readonly rest: string } {
  const plain = css.replace(COMMENT, '')
  return {
    code: plain.replace(RULE, (rule, selectors: string) => (isOfCode(selectors) ? rule : '')),
    rest: plain.replace(RULE, (rule, selectors: string) => (isOfCode(selectors) ? '' : rule)),
  }
}

/** Takes the styles of blocks of code from those of every page and gives them to `CodeBlocks`, which only pages with such blocks have. */
export function codeBlockStyles(): Plugin {
  const folder = join(createRequire(import.meta.url).resolve('vitepress/package.json'), '../dist/client/theme-default/styles/components')
  return {
    name: 'code-block-styles',
    enforce: 'pre',
    // Whoever is writing may write the first block of a page.
    apply: 'build',
    transform: {
      filter: { id: [SHEET, OWN] },
      handler: (css, id) => (OWN.test(id) ? SHEETS.map((name) => splitCode(readFileSync(join(folder, name), 'utf8')).code).join('\n') : splitCode(css).rest),
    },
  }
}

/** Has every page with a block of code draw `CodeBlocks`, and colours each block once. */
export function codeBlockMarkdown(md: MarkdownIt): void {
  const { highlight } = md.options
  // Page and search index have the same blocks.
  const coloured = new Map<string, string>()
  md.options.highlight = (code, language, attributes) => {
    const key = JSON.stringify([language, attributes, code])
    const html = coloured.get(key) ?? highlight?.(code, language, attributes) ?? ''
    coloured.set(key, html)
    return html
  }
  md.core.ruler.push('code-blocks', ({ tokens, Token }) => {
    if (!tokens.some(({ type }) => type === 'fence')) return
    const tag = new Token('html_block', '', 0)
    tag.content = '<CodeBlocks />\n'
    tokens.push(tag)
  })
}
