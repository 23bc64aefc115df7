import { bodyOf, checkCount, idGiver, inline, plainItems, whyOf, type Draft, type Report } from '../../core/exercise-draft'
import type { Category, Classify, Element } from './model'

/** Reads two to four `### Category` headings, each with its list; five to eight elements in all. */
export function parseClassify(draft: Draft, report: Report): Classify | null {
  const start = draft.blocks.findIndex(({ type }) => type === 'heading')
  if (start < 0) {
    report({ line: draft.line, code: 'no-heading' })
    return null
  }
  const categories: Category[] = []
  const elements: Element[] = []
  const categoryId = idGiver(report)
  const elementId = idGiver(report)
  for (const block of draft.blocks.slice(start)) {
    if (block.type === 'heading') {
      categories.push({ id: categoryId(block.id ?? block.text, block.line), name: inline(block.text, block.line) })
    } else if (block.type === 'list') {
      const category = categories.at(-1)?.id ?? ''
      for (const item of plainItems(block.items, report)) {
        elements.push({ id: elementId(item.text, item.line), text: inline(item.text, item.line), category, why: whyOf(item, report) })
      }
    } else report({ line: block.line, code: 'out-of-place' })
  }
  checkCount('categories', categories.length, [2, 4], draft.line, report)
  checkCount('elements', elements.length, [5, 8], draft.line, report)
  const { id, objectives, statement } = draft
  return { kind: 'clasificar', id, objectives, statement, body: bodyOf(draft.blocks.slice(0, start)), categories, elements }
}
