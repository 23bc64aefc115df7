import { ref, type Ref } from 'vue'
import { sheetKind } from '../support/sheet/kind'
import { openSheet } from '../support/sheet/migrate'
import { toResponse } from '../support/sheet/response'
import { downloadBackup } from './useBackup'
import { downloadText } from './download'
import type { Rooms } from './useRooms'
import { useStorage } from './useStorage'

export interface DeviceData {
  /** How many of each are kept; `null` until counted. */
  readonly counts: Ref<{ readonly rooms: number; readonly sheets: number } | null>
  readonly count: () => Promise<void>
  /** Downloads every room's backup and, in one file, every sheet as a response. @returns how many files */
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
      for (const room of rooms.rooms.value) downloadBackup(room)
      const { records } = await sheets().all()
      const responses = records.flatMap(({ value }) => {
        const definition = rooms.definitions.value.find(({ id }) => id === value.instrument)
        return definition ? [toResponse(openSheet(value, definition).sheet, definition)] : []
      })
      if (responses.length > 0) downloadText('hojas-de-este-equipo.json', JSON.stringify(responses, null, 1), 'application/json')
      return rooms.rooms.value.length + (responses.length > 0 ? 1 : 0)
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
