import { computed, onBeforeUnmount, onMounted, readonly, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import type { InstrumentDefinition } from '../../../exercises/core/instrument'
import { respondentId } from '../../../exercises/responses/ids'
import { random32 } from '../support/random'
import { changedAt, newSheet, restore } from '../support/sheet/edit'
import { sheetKind, sheetsOf } from '../support/sheet/kind'
import { mergeSheets } from '../support/sheet/merge'
import { openSheet, type Opened } from '../support/sheet/migrate'
import type { Sheet } from '../support/sheet/model'
import type { StorageProblem } from '../support/storage'
import { useRecords, type Records } from './useRecords'
import { storagePending, storageProblem } from './useStorage'

/** The sheets of one instrument on this device, one of them open. */
export interface Sheets {
  /** `false` until the storage was read. */
  readonly ready: Readonly<Ref<boolean>>
  /** The open sheet. A new one is kept only from its first change on. */
  readonly sheet: Readonly<ShallowRef<Sheet>>
  readonly opened: Readonly<ShallowRef<Opened['status']>>
  /** Version that the open sheet was begun with, when it was an older one. */
  readonly migratedFrom: Readonly<Ref<number | null>>
  /** Every other sheet of this instrument, the last one used first. */
  readonly others: ComputedRef<readonly Sheet[]>
  /** Records of this device that no version of the site can read. */
  readonly unreadable: Readonly<Ref<number>>
  readonly problem: Readonly<Ref<StorageProblem | null>>
  /** Something is on its way to the storage. */
  readonly pending: Readonly<Ref<boolean>>
  /** Changes the open sheet and keeps it; what other tabs changed meanwhile is joined in. */
  readonly change: (edit: (sheet: Sheet, now: number) => Sheet) => void
  readonly open: (respondent: string) => void
  /** Opens a clean sheet with a new random id; the one before stays on the device. */
  readonly startNew: () => void
  /** Puts a sheet that came from a file beside those of this device, joined with its own if there is one, and opens it. */
  readonly bring: (sheet: Sheet) => void
  /** Deletes a sheet from this device. If it is the open one, a clean sheet takes its place. */
  readonly remove: (respondent: string) => Promise<void>
}

/**
 * @param preferred id of the sheet that this tab had open, if any; else the last one used is opened
 * @param onDeleted called when another tab deletes the open sheet
 */
export function useSheets(definition: InstrumentDefinition, preferred: () => string | undefined, onDeleted: () => void): Sheets {
  const blank = (): Sheet => newSheet(definition, respondentId(random32(crypto)), Date.now())
  const ready = ref(false)
  const records = shallowRef<Records<Sheet> | null>(null)
  const all = computed(() => (records.value ? sheetsOf(definition.id, [...records.value.all.values()]) : []))
  // On the server and before mount there is no randomness to spend: nobody can answer yet.
  const sheet = shallowRef<Sheet>(newSheet(definition, '', 0))
  const opened = shallowRef<Opened['status']>('current')
  const migratedFrom = ref<number | null>(null)
  let stop: () => void = () => undefined

  function show(stored: Sheet): void {
    const result = openSheet(stored, definition)
    opened.value = result.status
    if (result.status === 'migrated' && result.from !== definition.version) migratedFrom.value = result.from
    sheet.value = result.sheet
  }

  /** What was stored of the open sheet, or another tab did to it, is taken in. Never moves what the person sees. */
  watch(() => records.value?.all.get(sheet.value.respondent), (kept) => {
    if (ready.value && kept) show(mergeSheets(kept, sheet.value))
  }, { flush: 'sync' })

  function keep(mine: Sheet, how: 'save' | 'bring' = 'save'): void {
    void records.value?.[how](mine.respondent, mine)
  }

  let isLeft = false
  onMounted(async () => {
    const mine = useRecords(sheetKind)
    await mine.refresh()
    if (isLeft) return
    records.value = mine
    stop = mine.onDeleted((id) => {
      if (id !== sheet.value.respondent) return
      show(blank())
      onDeleted()
    })
    show(all.value.find(({ respondent }) => respondent === preferred()) ?? all.value[0] ?? blank())
    ready.value = true
  })
  onBeforeUnmount(() => {
    isLeft = true
    stop()
  })

  return {
    ready: readonly(ready),
    sheet,
    opened,
    migratedFrom: readonly(migratedFrom),
    others: computed(() => all.value.filter(({ respondent }) => respondent !== sheet.value.respondent)),
    unreadable: computed(() => records.value?.unreadable.value ?? 0),
    problem: storageProblem,
    pending: storagePending,
    change(edit) {
      if (opened.value === 'newer') return
      sheet.value = edit(sheet.value, Date.now())
      keep(sheet.value)
    },
    open(respondent) {
      const found = all.value.find((candidate) => candidate.respondent === respondent)
      migratedFrom.value = null
      if (found) show(found)
    },
    startNew() {
      migratedFrom.value = null
      show(blank())
    },
    bring(brought) {
      migratedFrom.value = null
      const stored = all.value.find(({ respondent }) => respondent === brought.respondent)
      // Answers erased here after the file was made come back, because the person asks for them now.
      show(stored && stored.clearedAt >= changedAt(brought) ? restore(stored, brought, Date.now()) : brought)
      keep(sheet.value, 'bring')
    },
    async remove(respondent) {
      const removed = records.value?.remove(respondent)
      if (respondent === sheet.value.respondent) show(blank())
      await removed
    },
  }
}
