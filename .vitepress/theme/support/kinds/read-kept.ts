import type { InstrumentDefinition } from '../../../../exercises/core/instrument'
import { parseJson } from '../../../../exercises/core/json-text'
import { decodeText } from '../decode'
import { isMesaBackup, readMesaBackup, type MesaBackupReading } from '../mesa/backup'
import { readBackupDocument, saysBackup, type BackupReading } from '../room/backup'

/**
 * A file of this site as far as reading it takes long: the copies of rooms and mesas are read whole, of anything else there is its text.
 * Plain data, so that a worker can hand it over.
 */
export type KeptReading =
  | { readonly kind: 'room'; readonly reading: BackupReading }
  | { readonly kind: 'mesa'; readonly reading: MesaBackupReading }
  /** `document` is `undefined` where the text is no JSON. */
  | { readonly kind: 'text'; readonly text: string; readonly document: unknown }
  /** No text at all, or it could not be read here. */
  | { readonly kind: 'none'; readonly why: 'no-text' | 'offline' }

/** @param now milliseconds since 1970 */
export function readKept(bytes: Uint8Array, definitions: readonly InstrumentDefinition[], now: number): KeptReading {
  let text: string
  try {
    text = decodeText(bytes)
  } catch {
    return { kind: 'none', why: 'no-text' }
  }
  const parsed = parseJson(text)
  const document = parsed.status === 'read' ? parsed.document : undefined
  if (isMesaBackup(document)) return { kind: 'mesa', reading: readMesaBackup(document, definitions, now) }
  return saysBackup(document) ? { kind: 'room', reading: readBackupDocument(document, definitions, now) } : { kind: 'text', text, document }
}
