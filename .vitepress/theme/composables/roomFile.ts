import { placeName } from '../support/room/about'
import { backupFileName, writeBackup } from '../support/room/backup'
import type { Room } from '../support/room/model'
import { downloadText } from './download'
import { useCopies } from './useCopies'

export function backupName(room: Room, now: number): string {
  return backupFileName(room, placeName(room) ?? '', now)
}

/** Downloads the whole room. @returns the name of the file */
export function downloadBackup(room: Room): string {
  const now = Date.now()
  const name = backupName(room, now)
  useCopies().note(room.id, now)
  downloadText(name, writeBackup(room, now), 'application/json')
  return name
}
