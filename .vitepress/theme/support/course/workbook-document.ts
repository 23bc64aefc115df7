import { dayOf } from '../format'
import { studyStrings } from '../../strings/study'
import { chileanDay } from '../report/names'
import type { Block, ReportDocument } from '../report/model'
import { cleanText } from '../report/text'
import type { Task } from './catalogue'
import { LONGEST_TASK } from './records'
import type { Stamped } from '../stamped'

/** A task of the workbook with what was answered. */
export interface WorkbookEntry {
  readonly task: Task
  /** Of its lesson: `1.5 El municipio ante el DEL`. */
  readonly title: string
  readonly answer: Stamped<string> | null
}

export interface WorkbookPart {
  /** `Módulo 1. …` */
  readonly title: string
  readonly entries: readonly WorkbookEntry[]
}

export const isWritten = ({ answer }: Pick<WorkbookEntry, 'answer'>): boolean => answer !== null && answer.value.trim() !== ''

/** Lines to write on by hand under a task that has no answer. */
const LINES = 6

function entryBlocks({ task, title, answer }: WorkbookEntry): readonly Block[] {
  const words = studyStrings.workbook.document
  const head: readonly Block[] = [{ kind: 'heading', level: 2, text: title }, { kind: 'paragraph', tone: 'note', text: task.prompt }]
  if (!answer || !isWritten({ answer })) return [...head, { kind: 'paragraph', text: words.none }, { kind: 'lines', count: LINES }]
  const paragraphs = cleanText(answer.value, LONGEST_TASK).split(/\n{2,}/)
  return [...head, ...paragraphs.map((text): Block => ({ kind: 'paragraph', text })), { kind: 'paragraph', tone: 'note', text: words.written(dayOf(answer.at)) }]
}

/**
 * The workbook as a document: each task with its answer as it was typed, by module.
 *
 * @param day `YYYY-MM-DD` on which it is made
 * @param onlyWritten leaves out tasks without an answer, and modules without any
 */
export function workbookDocument(parts: readonly WorkbookPart[], day: string, onlyWritten: boolean): ReportDocument {
  const words = studyStrings.workbook.document
  const chosen = parts
    .map(({ title, entries }) => ({ title, entries: onlyWritten ? entries.filter(isWritten) : entries }))
    .filter(({ entries }) => entries.length > 0)
  return {
    title: words.title,
    subtitle: words.subtitle,
    running: words.running,
    foot: words.foot(chileanDay(day)),
    description: words.description,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.lead },
      ...chosen.flatMap(({ title, entries }): readonly Block[] => [{ kind: 'heading', level: 1, text: title }, ...entries.flatMap(entryBlocks)]),
    ],
  }
}
