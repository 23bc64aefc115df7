import type { Markdown } from '../../../exercises/core/exercise'
import type { Exercise } from '../../../exercises/questions/exercise'
import { withTexts } from '../../../exercises/questions/texts'

/**
 * Writes an exercise as Markdown that VitePress renders like the rest of the page: the structure as a property, each text in a slot
 * of its own. So links, bases, dead-link checks and the page without JavaScript need nothing more.
 *
 * @param how `when`: show it only then, as a Vue expression; `sample`: what is answered is not kept
 */
export function drawForPage(exercise: Exercise, how: { readonly when?: string; readonly sample?: boolean } = {}): string {
  const slots: string[] = []
  const structure = withTexts(exercise, (text) => {
    const name = `${text.inline ? 'i' : 'b'}${slots.length}`
    slots.push(`<template v-slot:${name}>\n\n${text.inline ? asInline(text) : text.markdown}\n\n</template>`)
    return name
  })
  const when = how.when === undefined ? '' : ` v-if="${escape(how.when)}"`
  const sample = how.sample ? ' sample' : ''
  return `\n<Exercise${when}${sample} :exercise="${escape(JSON.stringify(structure))}">\n${slots.join('\n')}\n</Exercise>\n`
}

/** The words of an exercise, for the search index. */
export function drawForSearch(exercise: Exercise): string {
  const texts: string[] = []
  withTexts(exercise, (text) => texts.push(text.inline ? asInline(text) : text.markdown))
  return `\n${texts.join('\n\n')}\n`
}

/** A line must not become a list, a heading or a quote because of how it begins (`1990. …`, `+ 3 %`). */
const asInline = ({ markdown }: Markdown): string =>
  markdown.replace(/^(\d+)([.)])(?=\s)/, '$1\\$2').replace(/^([-+>#]|\*(?=\s))/, '\\$1')

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** What `exercises` needs of a Markdown token. */
interface Token {
  readonly type: string
  readonly content: string
  hidden: boolean
}

const INLINE_SLOT = /<template v-slot:i\d+>\s*$/

/** Takes the paragraph out of slots that hold a line: it stands inside a label or a heading. For a rule of markdown-it's core. */
export function unwrapInlineSlots(tokens: readonly Token[]): void {
  tokens.forEach(({ type, content }, index) => {
    if (type !== 'html_block' || !INLINE_SLOT.test(content)) return
    for (const token of tokens.slice(index + 1, index + 4)) if (/^paragraph_/.test(token.type)) token.hidden = true
  })
}
