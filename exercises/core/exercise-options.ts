import type { Markdown } from './exercise'
import { checkCount, idGiver, inline, nothingElse, splitAtList, whyOf, type Draft, type Report } from './exercise-draft'

/** What single and multiple choice have in common: options to tick, each one explained. */
export interface Option<Text = Markdown> {
  readonly id: string
  readonly text: Text
  readonly right: boolean
  /** Why it is right, or why it is not. */
  readonly why: Text
}

/** Options that begin with a figure, a date or a sum of money stand in an order of their own. */
const FIGURE = /^[*_$\s]*[-−+]?\d/

/** Reads a task list as options, and what stands before it as the body. `null`, reported, without such a list. */
export function parseOptions(
  draft: Draft,
  limits: readonly [number, number],
  report: Report,
): { readonly body: Markdown | null; readonly options: readonly Option[]; readonly keepOrder: boolean; readonly right: number } | null {
  const found = splitAtList(draft, ({ items }) => items.some(({ task }) => task !== null), report)
  if (!found) return null
  nothingElse(found.after, report)
  checkCount('options', found.list.items.length, limits, found.list.line, report)
  const idOf = idGiver(report)
  const { items } = found.list
  const options = items.map((item) => {
    if (item.task === null) report({ line: item.line, code: 'not-a-task', value: item.text })
    return { id: idOf(item.text, item.line), text: inline(item.text, item.line), right: item.task === true, why: whyOf(item, report) }
  })
  return { body: found.body, options, keepOrder: items.every(({ text }) => FIGURE.test(text)), right: options.filter((option) => option.right).length }
}
