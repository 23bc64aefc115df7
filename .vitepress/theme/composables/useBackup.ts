import { ref, type Ref } from 'vue'
import type { InstrumentDefinition } from '../../../exercises/core/instrument'
import { roomStrings } from '../strings/room'
import { readingStrings } from '../strings/reading'
import { decodeText } from '../support/decode'
import { placeName } from '../support/room/about'
import { BACKUP_BYTES, backupFileName, readBackup, writeBackup } from '../support/room/backup'
import { mergeRooms, sameRoom } from '../support/room/merge'
import type { Room } from '../support/room/model'
import type { Problem } from '../support/room/reader'
import { downloadText } from './download'
import type { Rooms } from './useRooms'

export function backupName(room: Room, now: number): string {
  return backupFileName(room, placeName(room) ?? '', now)
}

/** Downloads the whole room. @returns the name of the file */
export function downloadBackup(room: Room): string {
  const name = backupName(room, Date.now())
  downloadText(name, writeBackup(room, Date.now()), 'application/json')
  return name
}

/** What became of a backup that somebody opened. */
export type Restored =
  | { readonly room: Room; readonly said: string; readonly problems: readonly Problem[] }
  | { readonly room: null; readonly said: string }

async function readFile(file: File, definitions: readonly InstrumentDefinition[]) {
  if (file.size > BACKUP_BYTES) return { room: null, error: readingStrings.fileTooLarge(BACKUP_BYTES) } as const
  try {
    return readBackup(decodeText(new Uint8Array(await file.arrayBuffer())), definitions, Date.now())
  } catch {
    return { room: null, error: readingStrings.unreadableFile } as const
  }
}

/** Opens a backup beside the rooms of this device, joined with its own copy if there is one. */
export function useRestore(rooms: Rooms): { readonly restored: Ref<Restored | null>; readonly restore: (file: File) => Promise<void> } {
  const words = roomStrings.backup
  const restored = ref<Restored | null>(null)
  return {
    restored,
    async restore(file) {
      const reading = await readFile(file, rooms.definitions.value)
      if (reading.room === null) {
        restored.value = { room: null, said: `«${file.name}»: ${reading.error}` }
        return
      }
      const here = rooms.get(reading.room.id)
      if (here && !sameRoom(here, reading.room)) {
        restored.value = { room: null, said: words.clash }
        return
      }
      const room = here ? mergeRooms(here, reading.room) : reading.room
      rooms.keep(room)
      const said = here ? words.merged(room.name.value, here.responses.length, room.responses.length) : words.restored(room.name.value)
      restored.value = { room, said, problems: reading.problems }
    },
  }
}
