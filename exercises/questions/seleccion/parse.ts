import type { Draft, Report } from '../../core/exercise-draft'
import { parseOptions } from '../../core/exercise-options'
import type { MultipleChoice } from './model'

/** Reads a task list of four to seven options, two or more `[x]` and at least one `[ ]`. */
export function parseMultipleChoice(draft: Draft, report: Report): MultipleChoice | null {
  const read = parseOptions(draft, [4, 7], report)
  if (!read) return null
  if (read.right < 2 || read.right === read.options.length) {
    report({ line: draft.line, code: 'right-options', found: read.right, kind: 'seleccion' })
  }
  const { id, objectives, statement } = draft
  return { kind: 'seleccion', id, objectives, statement, body: read.body, options: read.options, keepOrder: read.keepOrder }
}
