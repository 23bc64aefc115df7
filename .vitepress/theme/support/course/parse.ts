import * as v from 'valibot'
import { isWholeText } from '../../../../exercises/responses/ids'
import { Moment } from '../moment'
import type { Kind } from '../storage'
import { mergeRecords, union } from './merge'
import { isWork } from './kept'
import { LONGEST_TASK, MOST_TRIES, ROUTES, type CourseRecord } from './records'

/** Bounds far above what the course writes, so that a broken or hostile record costs little. */
const MOST_PARTS = 60
const LONGEST_ANSWER = 5000

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(100), v.check(isWholeText))
const Points = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)))
const Text = v.pipe(v.string(), v.maxLength(LONGEST_ANSWER))
const Ids = v.pipe(v.array(Id), v.maxLength(MOST_PARTS))

const stamped = <S extends v.GenericSchema>(value: S) => v.object({ value, at: Moment })

const Reflection = v.strictObject({ text: Text, met: Ids })

/** Of any kind of exercise: only its shape can be checked here. Ids that an exercise no longer has are passed over when it is read. */
const Answer = v.union([
  v.null(),
  Text,
  Ids,
  Reflection,
  v.pipe(v.record(Id, Id), v.check((pairs) => Object.keys(pairs).length <= MOST_PARTS)),
])

const attempt = { points: Points, of: Points, at: Moment }
const Dated = v.object({ answer: Answer, ...attempt })

const StoredRecord = v.variant('kind', [
  v.object({
    kind: v.literal('exercise'),
    first: Dated,
    best: Dated,
    // In the order in which they are joined, so that a record that was only read is already what joining it with itself gives.
    tries: v.pipe(v.array(v.object(attempt)), v.minLength(1), v.maxLength(MOST_TRIES), v.transform((tries) => union(tries, []))),
  }),
  v.object({ kind: v.literal('lesson'), read: stamped(v.boolean()), openedAt: Moment }),
  v.object({ kind: v.literal('task'), text: stamped(v.pipe(v.string(), v.maxLength(LONGEST_TASK))) }),
  v.object({ kind: v.literal('draft'), answer: stamped(Reflection) }),
  v.object({ kind: v.literal('draw'), exercises: stamped(Ids) }),
  v.object({ kind: v.literal('route'), route: stamped(v.picklist(ROUTES)) }),
])

/** Reads a record that this or another version of the site wrote; `null` when it is something else. */
export function parseRecord(raw: unknown): CourseRecord | null {
  const read = v.safeParse(StoredRecord, raw)
  return read.success ? read.output : null
}

/** The course's records as the storage keeps them, each under its `recordId`. */
export const courseKind: Kind<CourseRecord> = { store: 'course', parse: parseRecord, merge: mergeRecords, slight: (record) => !isWork(record) }
