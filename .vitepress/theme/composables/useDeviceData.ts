import { ref, type Ref } from 'vue'
import { sheetKind } from '../support/sheet/kind'
import { openSheet } from '../support/sheet/migrate'
import { localDay } from '../support/report/names'
import { responseFileName, toResponse } from '../support/sheet/response'
import { writeBackup } from '../support/room/backup'
import { download } from './download'
import { backupName } from './useBackup'
import type { Rooms } from './useRooms'
import { useStorage } from './useStorage'

export interface DeviceData {
  /** How many of each are kept; `null` until counted. */
  readonly counts: Ref<{ readonly rooms: number; readonly sheets: number } | null>
  readonly count: () => Promise<void>
  /** Downloads one zip with a backup of every room and a file of every sheet, each to be opened as any other. @returns how many */
  readonly copy: () => Promise<number>
  /** Deletes all of it, in every tab of this browser. @returns whether the browser let it */
  readonly erase: () => Promise<boolean>
}

/** Everything that people left in this browser: rooms and sheets, whatever page they were made on. */
export function useDeviceData(rooms: Rooms): DeviceData {
  const counts = ref<{ rooms: number; sheets: number } | null>(null)
  const sheets = () => useStorage().shelf(sheetKind)

  async function count(): Promise<void> {
    const { records, unreadable } = await sheets().all()
    counts.value = { rooms: rooms.rooms.value.length + rooms.unreadable.value, sheets: records.length + unreadable.length }
  }

  return {
    counts,
    count,
    async copy() {
      const { strToU8, zipSync } = await import('fflate')
      const { records } = await sheets().all()
      const now = Date.now()
      const files = new Map(rooms.rooms.value.map((room) => [`${room.id}_${backupName(room, now)}`, writeBackup(room, now)]))
      for (const { value } of records) {
        const definition = rooms.definitions.value.find(({ id }) => id === value.instrument)
        if (!definition) continue
        const response = toResponse(openSheet(value, definition).sheet, definition)
        files.set(responseFileName(response), JSON.stringify(response, null, 1))
      }
      if (files.size === 0) return 0
      const zip = zipSync(Object.fromEntries([...files].map(([name, text]) => [name, strToU8(text)])))
      download(`copia-de-este-equipo_${localDay(new Date(now))}.zip`, new Blob([zip.slice()], { type: 'application/zip' }))
      return files.size
    },
    async erase() {
      const shelf = sheets()
      const { records, unreadable } = await shelf.all()
      const problems = await Promise.all([...records.map(({ id }) => id), ...unreadable].map((id) => shelf.remove(id)))
      const roomsGone = await rooms.removeAll()
      await count()
      return roomsGone && problems.every((problem) => problem === null)
    },
  }
}
