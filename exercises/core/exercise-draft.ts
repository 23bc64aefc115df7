import type { Markdown } from './exercise'
import { foldText } from './text'

/**
 * An exercise as it stands in the bank before its kind is known: its heading, and what follows as a flat list of blocks with
 * their lines. The parser of each kind reads a draft; none of them needs to know Markdown.
 */
export interface Draft {
  readonly id: string
  readonly objectives: readonly string[]
  readonly statement: Markdown
  readonly line: number
  readonly blocks: readonly Block[]
}

interface BlockBase {
  readonly line: number
  /** The block as it was written. */
  readonly markdown: string
}

export type Block =
  | (BlockBase & { readonly type: 'prose' })
  /** `> …`, without its marks. */
  | (BlockBase & { readonly type: 'quote'; readonly text: string })
  /** `### Title {#id}`; `id` is `null` without braces. */
  | (BlockBase & { readonly type: 'heading'; readonly text: string; readonly id: string | null })
  | (BlockBase & { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly Item[] })

export type ListBlock = Extract<Block, { type: 'list' }>

/** One point of a list: a line, and below it a quote that says why. */
export interface Item {
  readonly line: number
  /** The line, without the box of a task. */
  readonly text: string
  /** `true` for `[x]`, `false` for `[ ]`, `null` without box. */
  readonly task: boolean | null
  readonly why: Markdown | null
}

/** What a count can be of. */
export type Counted = 'options' | 'categories' | 'elements' | 'steps' | 'pairs' | 'criteria' | 'moments' | 'decisions'

/** What is wrong in a file of the bank, as codes. The words for authors live beside the build. */
export type BankIssue = { readonly line: number } & (
  | { readonly code: 'no-frontmatter' | 'no-lesson' | 'no-exercise' | 'stray-content' }
  | { readonly code: 'no-attributes' | 'no-id' | 'no-kind' | 'several-kinds' | 'no-objective' | 'empty-statement' }
  | { readonly code: 'bad-id' | 'bad-objective' | 'unknown-attribute' | 'unknown-kind'; readonly value: string }
  | { readonly code: 'repeated-id'; readonly value: string; readonly first: number }
  | { readonly code: 'html'; readonly value: string }
  | { readonly code: 'braces' | 'too-nested' }
  | { readonly code: 'count'; readonly what: Counted; readonly found: number; readonly least: number; readonly most: number }
  | { readonly code: 'no-list' | 'out-of-place' | 'no-heading' | 'no-quote' }
  | { readonly code: 'no-why' | 'item-content' | 'link-in-item' | 'not-a-task' | 'is-a-task' | 'repeated' | 'no-arrow' | 'no-points'; readonly value: string }
  | { readonly code: 'right-options'; readonly found: number; readonly kind: 'opcion' | 'seleccion' }
  | { readonly code: 'unknown-key' | 'repeated-key' | 'missing-key'; readonly value: string }
  | { readonly code: 'bad-number' | 'mistake-is-right'; readonly value: string }
  | { readonly code: 'no-moment-id' | 'unknown-moment' | 'unreachable' | 'cycle'; readonly value: string }
  | { readonly code: 'no-decision' | 'nothing-to-gain' }
)

export type Report = (issue: BankIssue) => void

/** Lower-case words without accents joined by hyphens. */
export const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** Longest id made from a text: enough to recognise it. */
const LONGEST_ID = 32

/**
 * Gives ids to things that authors only write as text, from their words: an answer that was kept still means the same when options
 * are put in another order. The function that it returns reports a text that comes twice in the exercise.
 */
export function idGiver(report: Report): (text: string, line: number) => string {
  const texts = new Set<string>()
  const ids = new Set<string>()
  return (text, line) => {
    const words = foldText(text).replaceAll(' ', '-')
    if (texts.has(words)) report({ line, code: 'repeated', value: text })
    texts.add(words)
    const short = (words.length > LONGEST_ID ? words.slice(0, LONGEST_ID).replace(/-[^-]*$/, '') : words) || 'x'
    let id = short
    for (let copy = 2; ids.has(id); copy++) id = `${short}-${copy}`
    ids.add(id)
    return id
  }
}

export const inline = (text: string, line: number): Markdown => ({ markdown: text, inline: true, line })

/** Joins blocks into one text as it was written; `null` when there are none. */
export function bodyOf(blocks: readonly Block[]): Markdown | null {
  const [first] = blocks
  return first ? { markdown: blocks.map(({ markdown }) => markdown).join('\n\n'), inline: false, line: first.line } : null
}

/** Joins quotes into one explanation; anything else among the blocks is reported as out of place. */
export function quoteOf(blocks: readonly Block[], report: Report): Markdown | null {
  const quotes = blocks.filter((block) => {
    if (block.type !== 'quote') report({ line: block.line, code: 'out-of-place' })
    return block.type === 'quote'
  })
  const [first] = quotes
  return first ? { markdown: quotes.map(({ text }) => text).join('\n\n'), inline: false, line: first.line } : null
}

/** Reports every block: nothing belongs there. */
export function nothingElse(blocks: readonly Block[], report: Report): void {
  for (const { line } of blocks) report({ line, code: 'out-of-place' })
}

/** Items of lists that are not for ticking: reports those with a box. */
export function plainItems(items: readonly Item[], report: Report): readonly Item[] {
  for (const { line, task, text } of items) if (task !== null) report({ line, code: 'is-a-task', value: text })
  return items
}

/** The explanation of an item, reporting its absence. */
export function whyOf(item: Item, report: Report): Markdown {
  if (!item.why) report({ line: item.line, code: 'no-why', value: item.text })
  return item.why ?? { markdown: '', inline: false, line: item.line }
}

/** Reports a count outside its limits. */
export function checkCount(what: Counted, found: number, [least, most]: readonly [number, number], line: number, report: Report): void {
  if (found < least || found > most) report({ line, code: 'count', what, found, least, most })
}

/** Splits a draft at its last list that passes `fits`: what stands before it is the body. Reports when there is no such list. */
export function splitAtList(
  draft: Draft,
  fits: (list: ListBlock) => boolean,
  report: Report,
): { readonly body: Markdown | null; readonly list: ListBlock; readonly after: readonly Block[] } | null {
  const at = draft.blocks.findLastIndex((block) => block.type === 'list' && fits(block))
  const list = draft.blocks[at]
  if (list?.type !== 'list') {
    report({ line: draft.line, code: 'no-list' })
    return null
  }
  return { body: bodyOf(draft.blocks.slice(0, at)), list, after: draft.blocks.slice(at + 1) }
}
