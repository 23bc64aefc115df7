import { checkCount, idGiver, inline, plainItems, quoteOf, splitAtList, type Draft, type Report } from '../../core/exercise-draft'
import type { Reflection } from './model'

/** Reads a list of three to five criteria and a closing quote. */
export function parseReflection(draft: Draft, report: Report): Reflection | null {
  const found = splitAtList(draft, ({ ordered }) => !ordered, report)
  if (!found) return null
  for (const { why } of found.list.items) if (why) report({ line: why.line, code: 'out-of-place' })
  checkCount('criteria', found.list.items.length, [3, 5], found.list.line, report)
  const guidance = quoteOf(found.after, report)
  if (!guidance) report({ line: draft.line, code: 'no-quote' })
  const idOf = idGiver(report)
  const { id, objectives, statement } = draft
  return {
    kind: 'reflexion',
    id,
    objectives,
    statement,
    body: found.body,
    criteria: plainItems(found.list.items, report).map(({ text, line }) => ({ id: idOf(text, line), text: inline(text, line) })),
    guidance: guidance ?? { markdown: '', inline: false, line: draft.line },
  }
}
