import { parseJson } from '../../../../exercises/core/json-text'
import { isWholeText } from '../../../../exercises/responses/ids'
import { parseRecord } from './parse'
import type { CourseRecord } from './records'

/** What a file of somebody's progress says it is. The number grows when an older site could not read a newer file. */
const FORMAT = 'diplomado-del-redes/avance'
const FORMAT_VERSION = 1
/** What the backup of a room says it is. */
const ROOM_FORMAT = 'diplomado-del-redes/sala'

/** Bytes of such a file: the whole course with every task written at length is some 2 MB. */
export const COURSE_FILE_BYTES = 8_000_000
/** Records in a file: some ten times those of the whole course. */
const MOST_RECORDS = 5000

export interface NamedRecord {
  readonly id: string
  readonly value: CourseRecord
}

/** Codes only; the words are in `strings/course.ts`. */
export type CourseFileReading =
  | { readonly status: 'read'; readonly records: readonly NamedRecord[]; /** Entries that were not understood, and left out. */ readonly skipped: number }
  | { readonly status: 'refused'; readonly why: 'packed' | 'cut' | 'not-json' | 'room' | 'sheet' | 'other-file' | 'newer' | 'too-large' | 'empty' | 'strange' | 'unreadable' | 'offline' }

/** @param now milliseconds since 1970 */
export function writeCourseFile(records: readonly NamedRecord[], now: number): string {
  return JSON.stringify({ format: FORMAT, formatVersion: FORMAT_VERSION, savedAt: new Date(now).toISOString(), records }, null, 1)
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a document says to be somebody's progress, whatever else is wrong with it. */
export const isCourseFile = (document: unknown): boolean => isObject(document) && document.format === FORMAT

/** Nothing could ever be newer than a stamp from a clock that ran ahead: it is brought back to now. */
function notAfter(now: number, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => notAfter(now, entry))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) =>
    [key, (key === 'at' || key === 'openedAt') && typeof inner === 'number' ? Math.min(inner, now) : notAfter(now, inner)]))
}

/** The kind that an id stands for: a record under another kind's id would hide the right one. */
const fits = (id: string, { kind }: CourseRecord): boolean => id.length <= 120 && isWholeText(id) && (id === kind || id.startsWith(`${kind}:`))

/** How files begin that hold others: `.zip`, and Word's and Excel's. */
const PACKED = 'PK\u0003\u0004'

/** What somebody brought by mistake, of the files that this site gives. */
function otherFile(document: unknown): 'room' | 'sheet' | 'other-file' {
  const [first] = Array.isArray(document) ? document as readonly unknown[] : [document]
  if (!isObject(first)) return 'other-file'
  return first.format === ROOM_FORMAT ? 'room' : 'instrument' in first && 'answers' in first ? 'sheet' : 'other-file'
}

/**
 * Reads the progress that somebody brought.
 *
 * @param text the decoded file, bounded by the caller to `COURSE_FILE_BYTES`
 * @param now milliseconds since 1970
 */
export function readCourseFile(text: string, now: number): CourseFileReading {
  const reading = parseJson(text)
  if (reading.status === 'not-json') {
    return { status: 'refused', why: text.startsWith(PACKED) ? 'packed' : text.slice(0, 200).includes(FORMAT) ? 'cut' : 'not-json' }
  }
  const { document } = reading
  if (!isObject(document) || document.format !== FORMAT) return { status: 'refused', why: otherFile(document) }
  if (typeof document.formatVersion === 'number' && document.formatVersion > FORMAT_VERSION) return { status: 'refused', why: 'newer' }
  if (document.formatVersion !== FORMAT_VERSION || !Array.isArray(document.records)) return { status: 'refused', why: 'strange' }
  if (document.records.length === 0) return { status: 'refused', why: 'empty' }
  if (document.records.length > MOST_RECORDS) return { status: 'refused', why: 'too-large' }
  const entries: readonly unknown[] = document.records
  const records = entries.flatMap((entry) => {
    if (!isObject(entry) || typeof entry.id !== 'string') return []
    const value = parseRecord(notAfter(now, entry.value))
    return value && fits(entry.id, value) ? [{ id: entry.id, value }] : []
  })
  if (records.length === 0) return { status: 'refused', why: 'strange' }
  return { status: 'read', records, skipped: entries.length - records.length }
}
