import { placeName } from '../support/room/about'
import { backupFileName, writeBackup } from '../support/room/backup'
import type { Room } from '../support/room/model'
import { downloadText } from './download'

export function backupName(room: Room, now: number): string {
  return backupFileName(room, placeName(room) ?? '', now)
}

/** Downloads the whole room. @returns the name of the file */
export function downloadBackup(room: Room): string {
  const name = backupName(room, Date.now())
  downloadText(name, writeBackup(room, Date.now()), 'application/json')
  return name
}
