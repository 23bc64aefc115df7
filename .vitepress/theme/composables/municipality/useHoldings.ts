import { computed, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import type { InstrumentDefinition } from '../../../../exercises/core/instrument'
import { courseKind } from '../../support/course/parse'
import type { CourseRecord } from '../../support/course/records'
import { mesaKind } from '../../support/mesa/mesa-kind'
import { holdingsOf, type Holding, type Shelves } from '../../support/municipality/holdings'
import { pieceKind } from '../../support/piece/kind'
import { roomKind } from '../../support/room/kind'
import { sheetKind } from '../../support/sheet/kind'
import { loadDefinitions } from '../instruments'
import { useOpened } from '../useOpened'
import { useRecords, type Records } from '../useRecords'

export interface Holdings {
  readonly state: Readonly<Ref<'loading' | 'ready' | 'failed'>>
  readonly definitions: Readonly<ShallowRef<readonly InstrumentDefinition[]>>
  /** What this device holds, place by place, the one last worked on first. */
  readonly holdings: ComputedRef<readonly Holding[]>
  /** The learner's course, by id. */
  readonly course: ComputedRef<ReadonlyMap<string, CourseRecord>>
  /** Records that this version of the site cannot read. */
  readonly unreadable: ComputedRef<number>
  readonly load: () => Promise<void>
}

type All = { readonly [key in keyof Shelves]: Records<Shelves[key][number]> } & { readonly course: Records<CourseRecord> }

const valuesOf = <T>(records: Records<T> | undefined): readonly T[] => [...records?.all.values() ?? []]
const NOTHING: ReadonlyMap<string, CourseRecord> = new Map()

/** All that this device holds, for the page that shows it together. Nothing is read before mount. */
export function useHoldings(): Holdings {
  const definitions = shallowRef<readonly InstrumentDefinition[]>([])
  const { state, opened, load } = useOpened(async (): Promise<All> => {
    definitions.value = await loadDefinitions()
    const mine: All = { mesas: useRecords(mesaKind), rooms: useRecords(roomKind(definitions.value)), sheets: useRecords(sheetKind), pieces: useRecords(pieceKind), course: useRecords(courseKind) }
    await Promise.all(Object.values(mine).map((records: Pick<Records<unknown>, 'refresh'>) => records.refresh()))
    return mine
  })

  return {
    state,
    definitions,
    holdings: computed(() => holdingsOf({ mesas: valuesOf(opened.value?.mesas), rooms: valuesOf(opened.value?.rooms), sheets: valuesOf(opened.value?.sheets), pieces: valuesOf(opened.value?.pieces) })),
    course: computed(() => opened.value?.course.all ?? NOTHING),
    unreadable: computed(() => Object.values(opened.value ?? {}).reduce((sum, records: Pick<Records<unknown>, 'unreadable'>) => sum + records.unreadable.value, 0)),
    load,
  }
}
