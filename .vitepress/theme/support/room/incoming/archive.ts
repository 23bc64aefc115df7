import { fileStrings } from '../../../strings/files'
import type { Incoming } from '../receive'
import { MOST_ROWS, tooManyRows, unreadable } from './tables'
import { unpackEntry, type Budget, type ZipEntry } from './zip'

/** Archives of files: a chat exported with its pictures, the attachments of several mails. */

/** Files of an archive that are opened: the answers of a whole room, one in each. */
export const MOST_OPENED = 3_000
/** Archives one inside another: a mail's attachments, one of which is a chat. */
export const MOST_ARCHIVES = 2
/** Times that a file of some size may be as large as it is packed; tables of equal rows stay below, bombs do not. */
const DENSEST = 500
const SMALL = 1_000_000

/** What chats and phones put beside the text; none of it can be read as answers. */
const MEDIA = /\.(?:jpe?g|png|gif|webp|heic|heif|bmp|mp4|3gp|mov|avi|mkv|webm|opus|ogg|oga|m4a|aac|amr|mp3|wav|vcf)$/i
/** What computers leave in every archive. */
const LEFT_BEHIND = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i

/** Reads one file of an archive. */
export type ReadInside = (name: string, bytes: Uint8Array) => readonly Incoming[]

const tooDense = ({ size, packed }: ZipEntry): boolean => size > SMALL && size > DENSEST * packed

/** One file of an archive: what it brings, or why it was not opened. */
function opened(archive: Uint8Array, entry: ZipEntry, source: string, budget: Budget, read: ReadInside): readonly Incoming[] {
  const refused = (problem: string): Incoming[] => [unreadable(source, '', problem)]
  if (entry.locked) return refused(fileStrings.lockedEntry)
  if (tooDense(entry)) return refused(fileStrings.tooDense)
  const unpacked = unpackEntry(archive, entry, budget)
  if ('bytes' in unpacked) return read(source, unpacked.bytes)
  return refused(unpacked.code === 'too-large' ? fileStrings.archiveTooLarge(budget.whole) : fileStrings.damagedEntry)
}

/**
 * The responses of every file in an archive, each by what it is. What stands beside them, pictures and sounds, is passed over.
 *
 * @param name of the archive
 * @param budget bytes that everything in it, together, may have once decompressed
 * @param progress called after each file with how many of them are done, from 0 to 1
 */
export function readFiles(
  archive: Uint8Array, entries: readonly ZipEntry[], name: string, budget: Budget, read: ReadInside, progress: (part: number) => void,
): readonly Incoming[] {
  const files = entries.filter((entry) => !entry.folder && !LEFT_BEHIND.test(entry.name))
  const readable = files.filter((entry) => !MEDIA.test(entry.name))
  if (files.length === 0) return [unreadable(name, '', fileStrings.emptyArchive)]
  if (readable.length === 0) return [unreadable(name, '', fileStrings.onlyMedia)]
  if (readable.every(({ locked }) => locked)) return [unreadable(name, '', fileStrings.lockedArchive)]
  const pieces: Incoming[] = []
  const opening = readable.slice(0, MOST_OPENED)
  for (const [index, entry] of opening.entries()) {
    for (const piece of opened(archive, entry, fileStrings.inside(name, entry.name), budget, read)) pieces.push(piece)
    if (pieces.length > MOST_ROWS) return tooManyRows(name)
    progress((index + 1) / opening.length)
  }
  if (readable.length > MOST_OPENED) pieces.push(unreadable(name, '', fileStrings.notAllOpened(MOST_OPENED, readable.length)))
  return pieces
}
