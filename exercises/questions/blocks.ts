import { lexer, type Token, type Tokens } from 'marked'
import type { Markdown } from '../core/exercise'
import { bodyOf, type Block, type Item, type Report } from '../core/exercise-draft'
import { tooNested } from './nesting'

/** A piece of a file: a heading of the second level with what follows it, or what comes before the first one (`heading: null`). */
export interface Section {
  readonly heading: string | null
  readonly line: number
  readonly blocks: readonly Block[]
}

const COMMENT = /^\s*(?:<!--[\s\S]*?-->\s*)+$/
const LINK = /!?\[[^\]]*\]\(/
const TAG = /<\/?[a-z][^>]*>/i

/**
 * Reads Markdown into sections of blocks, each with its line. Comments are dropped; HTML and double braces, which the page would take
 * for its own code, are reported.
 *
 * @param firstLine line of the file on which `markdown` begins
 */
export function readSections(markdown: string, firstLine: number, report: Report): readonly Section[] {
  const sections: { heading: string | null; line: number; blocks: Block[] }[] = [{ heading: null, line: firstLine, blocks: [] }]
  let line = firstLine
  for (const token of tokensOf(markdown, firstLine, report)) {
    const start = line + blankLines(token.raw)
    line += newlines(token.raw)
    if (token.type === 'heading' && token.depth === 2) {
      sections.push({ heading: String(token.text), line: start, blocks: [] })
      continue
    }
    const block = blockOf(token, start, report)
    if (block) sections.at(-1)?.blocks.push(block)
  }
  return sections
}

/** What is nested beyond all measure is reported, and none of it read. */
function tokensOf(markdown: string, firstLine: number, report: Report): readonly Token[] {
  const deep = tooNested(markdown)
  if (deep < 0) return lexer(markdown)
  report({ line: firstLine + deep, code: 'too-nested' })
  return []
}

function blockOf(token: Token, line: number, report: Report): Block | null {
  if (token.type === 'space' || token.type === 'def' || COMMENT.test(token.raw)) return null
  if (token.type !== 'code') checkText(token.raw, line, report)
  const markdown = token.raw.replace(/^\n+|\s+$/g, '')
  switch (token.type) {
    case 'heading': {
      const [, text = '', id = null] = /^(.*?)\s*(?:\{#([\w-]+)\})?$/s.exec(String(token.text)) ?? []
      return { type: 'heading', line, markdown, text, id }
    }
    case 'blockquote': return { type: 'quote', line, markdown, text: String(token.text).trim() }
    case 'list': return { type: 'list', line, markdown, ordered: Boolean(token.ordered), items: itemsOf(token as Tokens.List, line, report) }
    default: return { type: 'prose', line, markdown }
  }
}

function itemsOf(list: Tokens.List, firstLine: number, report: Report): readonly Item[] {
  let line = firstLine
  return list.items.map((item) => {
    const start = line
    line += newlines(item.raw)
    return itemOf(item, start, report)
  })
}

function itemOf(item: Tokens.ListItem, line: number, report: Report): Item {
  const [first, ...rest] = item.tokens.filter(({ type }) => type !== 'checkbox')
  const text = (first?.raw ?? '').replace(/^\[[ xX]\]\s+/, '').trim().replace(/\s*\n\s*/g, ' ')
  if (LINK.test(text)) report({ line, code: 'link-in-item', value: text })
  let at = line + newlines(first?.raw ?? '')
  const quotes: Block[] = []
  for (const token of rest) {
    if (token.type === 'blockquote') quotes.push({ type: 'prose', line: at + blankLines(token.raw), markdown: String(token.text).trim() })
    else if (token.type !== 'space' && !COMMENT.test(token.raw)) report({ line: at, code: 'item-content', value: text })
    at += newlines(token.raw)
  }
  return { line, text, task: item.task ? Boolean(item.checked) : null, why: bodyOf(quotes) satisfies Markdown | null }
}

function checkText(raw: string, line: number, report: Report): void {
  raw.split('\n').forEach((text, index) => {
    const bare = text.replace(/`[^`]*`/g, '').replace(/<https?:[^>]*>/g, '')
    const tag = TAG.exec(bare)?.[0]
    if (tag !== undefined) report({ line: line + index, code: 'html', value: tag })
    if (text.includes('{{')) report({ line: line + index, code: 'braces' })
  })
}

const newlines = (text: string): number => text.split('\n').length - 1
const blankLines = (text: string): number => newlines(/^\s*\n/.exec(text)?.[0] ?? '')
