import type { InstrumentDefinition } from '../../../exercises/core/instrument'
import { readingStrings } from '../strings/reading'
import type { Incoming } from '../support/room/receive'

/** Bytes of a file of responses: a region's answers in JSON take a quarter. */
const FILE_BYTES = 20_000_000

const failed = (name: string, problem: string): Incoming[] => [{ source: name, place: '', response: null, reason: 'unreadable', problem }]

/**
 * Reads one file of responses. Never throws: whatever is wrong with it is one of the pieces.
 *
 * @param definition of the room that they are for
 * @param definitions every instrument of this site
 */
export async function readFile(definition: InstrumentDefinition, definitions: readonly InstrumentDefinition[], file: File): Promise<readonly Incoming[]> {
  if (file.size > FILE_BYTES) return failed(file.name, readingStrings.answersTooLarge(FILE_BYTES))
  // The readers come only when somebody brings a file.
  const readers = await import('../support/room/incoming/file').catch(() => null)
  if (!readers) return failed(file.name, readingStrings.readerOffline)
  try {
    return readers.readBrought(definition, definitions, { name: file.name, type: file.type, bytes: new Uint8Array(await file.arrayBuffer()) })
  } catch {
    return failed(file.name, readingStrings.unreadableFile)
  }
}
