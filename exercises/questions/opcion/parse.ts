import type { Draft, Report } from '../../core/exercise-draft'
import { parseOptions } from '../../core/exercise-options'
import type { SingleChoice } from './model'

/** Reads a task list of three or four options, exactly one of them `[x]`. */
export function parseSingleChoice(draft: Draft, report: Report): SingleChoice | null {
  const read = parseOptions(draft, [3, 4], report)
  if (!read) return null
  if (read.right !== 1) report({ line: draft.line, code: 'right-options', found: read.right, kind: 'opcion' })
  const { id, objectives, statement } = draft
  return { kind: 'opcion', id, objectives, statement, body: read.body, options: read.options, keepOrder: read.keepOrder }
}
