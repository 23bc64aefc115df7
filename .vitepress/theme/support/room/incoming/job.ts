import { readingStrings } from '../../../strings/reading'
import { COURSE_FILE_BYTES, readCourseFile } from '../../course/backup'
import { decodeText } from '../../decode'
import { readKept } from '../../kinds/read-kept'
import { readChat } from './chat'
import { readBrought } from './file'
import { notDone, type Found, type Job, type JobKind } from './job-kinds'
import { unreadable } from './tables'

/** Bytes of a file of responses: a region's answers in JSON take a quarter. */
export const FILE_BYTES = 20_000_000

const bytesOf = async (file: File): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await file.arrayBuffer())

const DONE: { readonly [K in JobKind]: (job: Job<K>, progress: (part: number) => void) => Promise<Found[K]> } = {
  async file({ file, definition, definitions }, progress) {
    if (file.size > FILE_BYTES) return { pieces: [unreadable(file.name, '', readingStrings.answersTooLarge(FILE_BYTES))], invitations: 0 }
    return { pieces: readBrought(definition, definitions, { name: file.name, type: file.type, bytes: await bytesOf(file) }, progress), invitations: 0 }
  },
  text: ({ text, definitions, source }) => Promise.resolve(readChat(text, definitions, source)),
  async course({ file, now }) {
    if (file.size > COURSE_FILE_BYTES) return { status: 'refused', why: 'too-large' }
    return readCourseFile(decodeText(await bytesOf(file)), now)
  },
  kept: ({ bytes, definitions, now }) => Promise.resolve(readKept(bytes, definitions, now)),
}

/**
 * Does a job. Never throws: whatever is wrong with what was brought is part of what was found.
 *
 * @param progress called now and then with how much is done, from 0 to 1
 */
export async function runJob<K extends JobKind>(job: Job<K>, progress: (part: number) => void): Promise<Found[K]> {
  try {
    return await DONE[job.kind](job, progress)
  } catch {
    return notDone<K>(job, 'unreadable')
  }
}
