import type { InstrumentDefinition } from '../../../../../exercises/core/instrument'
import { readingStrings } from '../../../strings/reading'
import type { CourseFileReading } from '../../course/backup'
import type { KeptReading } from '../../kinds/read-kept'
import type { ChatReading } from './chat'

type Definitions = readonly InstrumentDefinition[]

/** What is read away from the page's own thread. */
interface Jobs {
  /** A file of responses that somebody brought. */
  readonly file: { readonly kind: 'file'; readonly file: File; readonly definition: InstrumentDefinition; readonly definitions: Definitions }
  /** A long text that somebody pasted. */
  readonly text: { readonly kind: 'text'; readonly text: string; readonly source: string; readonly definitions: Definitions }
  /** A learner's progress; `now` in milliseconds since 1970. */
  readonly course: { readonly kind: 'course'; readonly file: File; readonly now: number }
  /** A large file of this site; `now` in milliseconds since 1970. */
  readonly kept: { readonly kind: 'kept'; readonly bytes: Uint8Array; readonly definitions: Definitions; readonly now: number }
}

export type JobKind = keyof Jobs
export type Job<K extends JobKind = JobKind> = Jobs[K] & { readonly kind: K }

/** What comes of each kind of job. */
export interface Found {
  readonly file: ChatReading
  readonly text: ChatReading
  readonly course: CourseFileReading
  readonly kept: KeptReading
}

/** Why nothing came of a job: the file moved or broke its reader, or the part of the site that reads did not come. */
export type NotDone = 'unreadable' | 'offline'

const sentence = (why: NotDone): string => (why === 'offline' ? readingStrings.readerOffline : readingStrings.unreadableFile)
const nothingOf = (source: string, why: NotDone): ChatReading =>
  ({ pieces: [{ source, place: '', response: null, reason: 'unreadable', problem: sentence(why) }], invitations: 0 })

const NOTHING: { readonly [K in JobKind]: (job: Job<K>, why: NotDone) => Found[K] } = {
  file: ({ file }, why) => nothingOf(file.name, why),
  text: ({ source }, why) => nothingOf(source, why),
  course: (_job, why) => ({ status: 'refused', why }),
  kept: (_job, why) => ({ kind: 'none', why: why === 'offline' ? 'offline' : 'no-text' }),
}

/** What is found by a job that could not be done. */
export const notDone = <K extends JobKind>(job: Job<K>, why: NotDone): Found[K] => NOTHING[job.kind](job, why)
