import type { Plugin } from 'vite'

/** Texts that stand inside a tool, under headings of their own, and not alone on a page. */
const FEEDBACK = /\/exercises\/instruments\/[^/]+\/feedback\/([a-z0-9-]+)\.md$/

/** Two steps down: a text's `##` stands under the tool's own `###`. Its id carries the text's name, for several share a page. */
export function demoteHeadings(markdown: string, name: string): string {
  let count = 0
  return markdown.replace(/^(#{1,4}) +(.+?) *$/gm, (_line, marks: string, title: string) => `${marks}## ${title} {#${name}-${++count}}`)
}

/**
 * Feedback texts (`exercises/instruments/<id>/feedback/*.md`) are rendered by VitePress like any page, so that links, the
 * site's base and the check of dead links hold for them too.
 */
export function feedbackTexts(): Plugin {
  return {
    name: 'feedback-texts',
    enforce: 'pre',
    transform: {
      filter: { id: FEEDBACK },
      handler(code, id) {
        const name = FEEDBACK.exec(id)?.[1]
        return name === undefined ? undefined : demoteHeadings(code, name)
      },
    },
  }
}
