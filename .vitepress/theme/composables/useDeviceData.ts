import { computed, shallowRef, type ComputedRef } from 'vue'
import { roomStrings } from '../strings/room'
import { writeCourseFile } from '../support/course/backup'
import { keptOf } from '../support/course/kept'
import type { DeviceContents, Part } from '../support/device'
import { fileName, localDay } from '../support/report/names'
import { writeBackup } from '../support/room/backup'
import { sheetKind } from '../support/sheet/kind'
import { openSheet } from '../support/sheet/migrate'
import type { Sheet } from '../support/sheet/model'
import { responseFileName, toResponse } from '../support/sheet/response'
import { download } from './download'
import { backupName } from './useBackup'
import { useCourse } from './useCourse'
import { forgetDrafts } from './useDraft'
import type { Rooms } from './useRooms'
import { useRecords, type Records } from './useRecords'

export interface DeviceData {
  /** `null` until counted. */
  readonly contents: ComputedRef<DeviceContents | null>
  readonly count: () => Promise<void>
  /** Downloads one zip with a backup of every room, a file of every sheet and one of the course, each to be opened as any other. @returns how many */
  readonly copy: (parts: readonly Part[]) => Promise<number>
  /** Deletes these parts, in every tab of this browser. @returns whether the browser let it */
  readonly erase: (parts: readonly Part[]) => Promise<boolean>
}

/** Everything that people left in this browser: rooms, sheets and the course, whatever page they were made on. */
export function useDeviceData(rooms: Rooms): DeviceData {
  const course = useCourse()
  const sheets = shallowRef<Records<Sheet> | null>(null)

  async function count(): Promise<void> {
    const kept = useRecords(sheetKind)
    await kept.refresh()
    sheets.value = kept
  }

  function roomFiles(now: number): [name: string, text: string][] {
    return rooms.rooms.value.map((room) => [`${room.id}_${backupName(room, now)}`, writeBackup(room, now)])
  }
  function sheetFiles(): [name: string, text: string][] {
    return [...sheets.value?.all.values() ?? []].flatMap((value) => {
      const definition = rooms.definitions.value.find(({ id }) => id === value.instrument)
      if (!definition) return []
      const response = toResponse(openSheet(value, definition).sheet, definition)
      return [[responseFileName(response), JSON.stringify(response, null, 1)]]
    })
  }
  function courseFiles(now: number): [name: string, text: string][] {
    const records = [...course.records].map(([id, value]) => ({ id, value }))
    return records.length === 0 ? [] : [[fileName('avance', '', localDay(new Date(now)), 'json'), writeCourseFile(records, now)]]
  }

  return {
    contents: computed(() => (sheets.value === null || course.state.value === 'loading' ? null : {
      rooms: rooms.rooms.value.length + rooms.unreadable.value,
      sheets: sheets.value.all.size + sheets.value.unreadable.value,
      course: [...course.records].length + course.unreadable.value,
      courseKept: keptOf([...course.records]),
    })),
    count,
    async copy(parts) {
      const { strToU8, zipSync } = await import('fflate')
      const now = Date.now()
      const files = new Map([
        ...(parts.includes('rooms') ? roomFiles(now) : []),
        ...(parts.includes('sheets') ? sheetFiles() : []),
        ...(parts.includes('course') ? courseFiles(now) : []),
      ])
      if (files.size === 0) return 0
      const zip = zipSync(Object.fromEntries([...files].map(([name, text]) => [name, strToU8(text)])))
      download(fileName(roomStrings.erase.fileName, '', localDay(new Date(now)), 'zip'), new Blob([zip.slice()], { type: 'application/zip' }))
      return files.size
    },
    async erase(parts) {
      const gone = await Promise.all([
        parts.includes('rooms') ? rooms.removeAll() : true,
        parts.includes('sheets') ? useRecords(sheetKind).removeAll() : true,
        parts.includes('course') ? course.erase() : true,
      ])
      if (parts.includes('rooms')) forgetDrafts()
      await count()
      return gone.every(Boolean)
    },
  }
}
