import { computed, shallowRef, type ComputedRef } from 'vue'
import { roomStrings } from '../strings/room'
import { KINDS } from '../support/kinds'
import { deviceParts, filesOf, type DevicePart, type Only } from '../support/kinds/device'
import { fileName, localDay } from '../support/report/names'
import type { Kind, StoreName } from '../support/storage'
import { download } from './download'
import { loadDefinitions } from './instruments'
import { noteBegun } from './useCourseBegun'
import { useCopies } from './useCopies'
import { forgetDrafts } from './useDraft'
import { useOwnMarks } from './municipality/useOwnMarks'
import { useRecords, type Records } from './useRecords'

export interface DeviceData {
  /** Each kind of which there is something; `null` until counted. */
  readonly parts: ComputedRef<readonly DevicePart[] | null>
  readonly count: () => Promise<void>
  /** Downloads one zip with a copy of everything in these parts, each file to be opened as any other. @returns how many */
  readonly copy: (parts: readonly DevicePart[]) => Promise<number>
  /** Deletes these parts, in every tab of this browser. @returns whether the browser let it */
  readonly erase: (parts: readonly DevicePart[]) => Promise<boolean>
}

/** What goes with the records of a store and is kept elsewhere. */
const WITH_THEM: Partial<Record<StoreName, (ids: readonly string[]) => void>> = {
  mesas: (ids) => ids.forEach(useCopies().forget),
  rooms: (ids) => ids.forEach((id) => {
    forgetDrafts(id)
    useCopies().forget(id)
  }),
  sheets: (ids) => useOwnMarks().forget(ids),
  course: () => noteBegun(false),
}
/** Kinds of which it is said when they were last copied. */
const DATED: readonly StoreName[] = ['mesas', 'rooms']

async function hold<T>(kind: Kind<T>): Promise<Records<T>> {
  const records = useRecords(kind)
  await records.refresh()
  return records
}

/**
 * Everything that people left in this browser, of every kind and whatever page it was made on.
 *
 * @param only the records that are meant; `null` for all of them
 * @param name of the file with the copy
 */
export function useDeviceData(only: () => Only | null = () => null, name: () => string = () => fileName(roomStrings.erase.fileName, '', localDay(new Date()), 'zip')): DeviceData {
  const all = shallowRef<readonly DevicePart[] | null>(null)

  async function count(): Promise<void> {
    all.value = await deviceParts(KINDS, { definitions: await loadDefinitions() }, hold, only())
  }

  return {
    parts: computed(() => all.value?.filter((part) => part.count() > 0) ?? null),
    count,
    async copy(parts) {
      const { strToU8, zipSync } = await import('fflate')
      const now = Date.now()
      const files = filesOf(parts, now)
      if (files.size === 0) return 0
      const zip = zipSync(Object.fromEntries([...files].map(([name, text]) => [name, strToU8(text)])))
      download(name(), new Blob([zip.slice()], { type: 'application/zip' }))
      for (const part of parts) if (DATED.includes(part.store)) for (const id of part.ids()) useCopies().note(id, now)
      return files.size
    },
    async erase(parts) {
      const ids = parts.map((part) => part.ids())
      const gone = await Promise.all(parts.map((part) => part.erase()))
      for (const [index, { store }] of parts.entries()) if (gone[index]) WITH_THEM[store]?.(ids[index] ?? [])
      // Also what belonged to rooms and mesas that were deleted before.
      if (only() === null && parts.some(({ store }) => store === 'rooms')) forgetDrafts()
      await count()
      return gone.every(Boolean)
    },
  }
}
