import { checkCount, idGiver, inline, nothingElse, plainItems, splitAtList, whyOf, type Draft, type Report } from '../../core/exercise-draft'
import type { Order } from './model'

/** Reads a numbered list of four to six steps in the right order. */
export function parseOrder(draft: Draft, report: Report): Order | null {
  const found = splitAtList(draft, ({ ordered }) => ordered, report)
  if (!found) return null
  nothingElse(found.after, report)
  checkCount('steps', found.list.items.length, [4, 6], found.list.line, report)
  const idOf = idGiver(report)
  const steps = plainItems(found.list.items, report).map((item) => ({
    id: idOf(item.text, item.line),
    text: inline(item.text, item.line),
    why: whyOf(item, report),
  }))
  const { id, objectives, statement } = draft
  return { kind: 'ordenar', id, objectives, statement, body: found.body, steps }
}
