import { checkCount, idGiver, inline, nothingElse, plainItems, splitAtList, whyOf, type Draft, type Report } from '../../core/exercise-draft'
import type { Left, Match, Right } from './model'

const ARROW = /\s*(?:→|->)\s*/

/** Reads a list of `left → right`, four to six; `→ right` alone is a right-hand thing without a partner. */
export function parseMatch(draft: Draft, report: Report): Match | null {
  const found = splitAtList(draft, ({ items }) => items.some(({ text }) => ARROW.test(text)), report)
  if (!found) return null
  nothingElse(found.after, report)
  const leftId = idGiver(report)
  const rightId = idGiver(report)
  const lefts: Left[] = []
  const rights: Right[] = []
  for (const item of plainItems(found.list.items, report)) {
    const [left, right, ...more] = item.text.split(ARROW)
    if (left === undefined || !right || more.length > 0) {
      report({ line: item.line, code: 'no-arrow', value: item.text })
      continue
    }
    const id = rightId(right, item.line)
    rights.push({ id, text: inline(right, item.line) })
    if (left !== '') lefts.push({ id: leftId(left, item.line), text: inline(left, item.line), right: id, why: whyOf(item, report) })
  }
  checkCount('pairs', lefts.length, [4, 6], found.list.line, report)
  const { id, objectives, statement } = draft
  return { kind: 'relacionar', id, objectives, statement, body: found.body, lefts, rights }
}
