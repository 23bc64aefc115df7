import { computed, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import { gatheredStrings } from '../../strings/gathered'
import { gatheredDocument } from '../../support/project/gathered'
import type { ProjectPlace } from '../../support/project/place'
import type { ReportDocument } from '../../support/report/model'
import { localDay } from '../../support/report/names'
import { wideOf } from '../../support/report/pictures'
import { usePieceFile, type PieceFile } from '../piece/usePieceFile'
import { exampleProject } from './example'
import { gather, type Gathered } from './gather'

export interface GatheredProject extends Omit<PieceFile, 'downloadWord'> {
  readonly state: Readonly<Ref<'loading' | 'ready' | 'failed'>>
  readonly gathered: Readonly<ShallowRef<Gathered | null>>
  readonly document: ComputedRef<ReportDocument | null>
  readonly load: () => Promise<void>
  readonly downloadWord: () => Promise<boolean>
}

/** A final project as one document. @param place `null` for the invented one */
export function useGathered(place: () => ProjectPlace | null): GatheredProject {
  const state = ref<'loading' | 'ready' | 'failed'>('loading')
  const gathered = shallowRef<Gathered | null>(null)
  const document = computed(() => gathered.value && gatheredDocument(gathered.value.gathering))
  let turn = 0

  async function load(): Promise<void> {
    const mine = ++turn
    state.value = 'loading'
    try {
      const made = await gather(place() ?? await exampleProject(), localDay(new Date()))
      if (mine !== turn) return
      gathered.value = made
      state.value = 'ready'
    } catch (error) {
      // The network failed and the cache has no copy yet.
      console.warn(error)
      if (mine === turn) state.value = 'failed'
    }
  }
  watch(place, load, { immediate: true })

  const { downloadWord, ...file } = usePieceFile()
  return {
    state, gathered, document, load, ...file,
    downloadWord: async () => (document.value && gathered.value
      ? downloadWord(document.value, gatheredStrings.file, gathered.value.gathering.place ?? '', wideOf(gathered.value.drawings))
      : false),
  }
}
