import { recordId, type CourseRecord } from './records'

/** How much is kept of a learner, as one would count it. */
export interface KeptOfCourse {
  /** Lessons marked as read. */
  readonly read: number
  /** Exercises answered at least once. */
  readonly answered: number
  /** Answers of the workbook with something in them. */
  readonly tasks: number
  /** Reflections begun and never handed over. */
  readonly drafts: number
}

export function keptOf(records: readonly (readonly [id: string, record: CourseRecord])[]): KeptOfCourse {
  const answered = new Set(records.filter(([, { kind }]) => kind === 'exercise').map(([id]) => id))
  const handedOver = (draft: string): boolean => answered.has(recordId.exercise(draft.slice(recordId.draft('').length)))
  const count = (counts: (record: CourseRecord, id: string) => boolean): number => records.filter(([id, record]) => counts(record, id)).length
  return {
    read: count((record) => record.kind === 'lesson' && record.read.value),
    answered: answered.size,
    tasks: count((record) => record.kind === 'task' && record.text.value.trim() !== ''),
    drafts: count((record, id) => record.kind === 'draft' && record.answer.value.text.trim() !== '' && !handedOver(id)),
  }
}

/** Whether it would be missed: something answered or written, not only a page that was opened. */
export function isWork(record: CourseRecord): boolean {
  if (record.kind === 'task') return record.text.value.trim() !== ''
  if (record.kind === 'draft') return record.answer.value.text.trim() !== ''
  return record.kind === 'exercise' || (record.kind === 'lesson' && record.read.value)
}
