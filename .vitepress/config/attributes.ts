import type { MarkdownOptions } from 'vitepress'

type MarkdownIt = Parameters<NonNullable<MarkdownOptions['config']>>[0]

/** Only a text, or what a block of code says of itself, is looked at for a brace. */
const hasBrace = ({ type, content, info }: { readonly type: string; readonly content: string; readonly info: string }): boolean =>
  (type === 'inline' ? content : info).includes('{')

/**
 * VitePress looks for attributes in braces around every token of a page, in a dozen ways each: a third of what Markdown takes. Nearly every page
 * has them in its headings only (`## Title {#id}`), each of which can be looked at by itself.
 */
export function attributesInHeadings(md: MarkdownIt): void {
  const everywhere = md.core.ruler.getRules('').find(({ name }) => name === 'curlyAttrs')
  if (!everywhere) throw new Error('VitePress no longer reads attributes in braces as it did: look at .vitepress/config/attributes.ts')
  md.core.ruler.at('curly_attributes', (state) => {
    const { tokens } = state
    const found = tokens.flatMap((token, index) => (hasBrace(token) ? [index] : []))
    if (found.some((index) => tokens[index - 1]?.type !== 'heading_open')) return everywhere(state)
    for (const index of found) {
      state.tokens = tokens.slice(index - 1, index + 2)
      everywhere(state)
    }
    state.tokens = tokens
  })
}
