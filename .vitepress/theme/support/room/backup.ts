import type { InstrumentDefinition } from '../../../../exercises/core/instrument'
import { parseJson } from '../../../../exercises/core/json-text'
import { roundOf } from '../../../../exercises/core/subject'
import { roomStrings } from '../../strings/room'
import { localDay, slug } from '../report/names'
import type { Room } from './model'
import { readRoom } from './parse'
import { isRecord, type Problem } from './reader'

/** What a backup file says it is. The number grows when an older site could not read a newer file. */
const FORMAT = 'diplomado-del-redes/sala'
const FORMAT_VERSION = 1
/** Of a room with a subject or of a later round: an older site would take it for a room of the comuna, and of the first. */
const ABOUT_VERSION = 2

/** Bytes of a backup file: some 20 times a room of 300 people with notes. */
export const BACKUP_BYTES = 20_000_000

export type BackupReading =
  | { readonly room: Room; readonly problems: readonly Problem[] }
  | { readonly room: null; readonly error: string }

/**
 * The whole room, answers of each person and notes included: whoever downloads it is warned before.
 *
 * @param now milliseconds since 1970
 */
export function writeBackup(room: Room, now: number): string {
  return JSON.stringify({ format: FORMAT, formatVersion: room.subject === undefined && roundOf(room) === 1 ? FORMAT_VERSION : ABOUT_VERSION, savedAt: new Date(now).toISOString(), room }, null, 1)
}

export const saysBackup = (document: unknown): document is Readonly<Record<string, unknown>> => isRecord(document) && document.format === FORMAT

/** Whether a file that came in says to be a backup, whatever else is wrong with it. */
export function isBackup(text: string): boolean {
  const reading = parseJson(text)
  return reading.status === 'read' && saysBackup(reading.document)
}

/**
 * Reads a backup that somebody brought.
 *
 * @param text the decoded file, bounded by the caller to `BACKUP_BYTES`
 * @param now milliseconds since 1970
 */
export function readBackup(text: string, definitions: readonly InstrumentDefinition[], now: number): BackupReading {
  const reading = parseJson(text)
  return reading.status === 'not-json' ? { room: null, error: roomStrings.backup.notJson } : readBackupDocument(reading.document, definitions, now)
}

/** The same, of what was parsed already. */
export function readBackupDocument(document: unknown, definitions: readonly InstrumentDefinition[], now: number): BackupReading {
  const words = roomStrings.backup
  if (!saysBackup(document)) return { room: null, error: words.notABackup }
  if (document.formatVersion !== FORMAT_VERSION && document.formatVersion !== ABOUT_VERSION) return { room: null, error: words.newerFormat }
  const { room, problems } = readRoom(document.room, definitions, now)
  return room ? { room, problems } : { room, error: words.brokenFrame(problems[0]?.where ?? '') }
}

/**
 * `sala_quilpue_mesa-comunal_2026-11-21.respaldo.json`: what, where and when, without opening it; of a later round, `…_medicion-2_…`.
 *
 * @param place comuna, alliance, network or initiative
 */
export function backupFileName(room: Room, place: string, now: number): string {
  const round = roundOf(room)
  const name = slug(room.name.value)
  return ['sala', slug(place), name === slug(place) ? '' : name, round === 1 ? '' : `medicion-${round}`, localDay(new Date(now))].filter((part) => part !== '').join('_') + '.respaldo.json'
}
