import type { MarkdownOptions } from 'vitepress'
import { siteStrings } from '../theme/strings/site'
import { attributesInHeadings } from './attributes'
import { codeBlockMarkdown } from './code-blocks'
import { pageParts } from './page-parts'

const { blocks } = siteStrings

/** What Markdown's own labels say, in Spanish. */
export const markdown: MarkdownOptions = {
  theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  codeCopyButtonTitle: siteStrings.copyCode,
  container: {
    infoLabel: blocks.info,
    noteLabel: blocks.note,
    tipLabel: blocks.tip,
    importantLabel: blocks.important,
    warningLabel: blocks.warning,
    dangerLabel: blocks.danger,
    cautionLabel: blocks.caution,
    detailsLabel: blocks.details,
  },
  config(md) {
    // VitePress says «Permalink to "…"» of every heading's link.
    md.core.ruler.push('spanish-anchors', ({ tokens }) => {
      for (const heading of tokens) {
        for (const token of heading.children ?? []) {
          if (token.attrGet('class') === 'header-anchor') token.attrSet('aria-label', siteStrings.anchor(heading.content.replace(/\s*\{#[\w-]+\}$/, '')))
        }
      }
    })
    // The corner of a table is often empty, and an empty cell heads nothing.
    md.core.ruler.push('empty-corners', ({ tokens }) => {
      tokens.forEach((cell, index) => {
        if (cell.type === 'th_open' && tokens[index + 1]?.content === '') for (const end of [cell, tokens[index + 2]]) if (end) end.tag = 'td'
      })
    })
    attributesInHeadings(md)
    codeBlockMarkdown(md)
    pageParts(md)
  },
}
