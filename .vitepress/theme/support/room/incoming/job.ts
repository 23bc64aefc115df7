import type { InstrumentDefinition } from '../../../../../exercises/core/instrument'
import { readingStrings } from '../../../strings/reading'
import { readChat, type ChatReading } from './chat'
import { readBrought } from './file'
import { unreadable } from './tables'

/** What is read away from the page's own thread: a file that somebody brought, or a long text that they pasted. */
export type Job =
  | { readonly kind: 'file'; readonly file: File; readonly definition: InstrumentDefinition; readonly definitions: readonly InstrumentDefinition[] }
  | { readonly kind: 'text'; readonly text: string; readonly source: string; readonly definitions: readonly InstrumentDefinition[] }

/** Bytes of a file of responses: a region's answers in JSON take a quarter. */
export const FILE_BYTES = 20_000_000

async function readFile({ file, definition, definitions }: Job & { kind: 'file' }, progress: (part: number) => void): Promise<ChatReading> {
  const failed = (problem: string): ChatReading => ({ pieces: [unreadable(file.name, '', problem)], invitations: 0 })
  if (file.size > FILE_BYTES) return failed(readingStrings.answersTooLarge(FILE_BYTES))
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return { pieces: readBrought(definition, definitions, { name: file.name, type: file.type, bytes }, progress), invitations: 0 }
  } catch {
    return failed(readingStrings.unreadableFile)
  }
}

/**
 * Does a job. Never throws: whatever is wrong with a file is one of its pieces.
 *
 * @param progress called now and then with how much is done, from 0 to 1
 */
export async function runJob(job: Job, progress: (part: number) => void): Promise<ChatReading> {
  return job.kind === 'file' ? readFile(job, progress) : readChat(job.text, job.definitions, job.source)
}
