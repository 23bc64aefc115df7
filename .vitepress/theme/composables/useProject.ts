import { onMounted, ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { pieceKind } from '../support/piece/kind'
import { projectProgress, type Found, type Step } from '../support/project/progress'
import { roomKind } from '../support/room/kind'
import { loadDefinitions } from './instruments'
import { useRecords } from './useRecords'

export interface Project {
  readonly state: Readonly<Ref<'reading' | 'ready' | 'failed'>>
  /** `null` until the storage was read. */
  readonly progress: Readonly<ShallowRef<Readonly<Record<Step, Found | null>> | null>>
}

/** How far the final project has come, from what this device keeps. */
export function useProject(): Project {
  const state = ref<'reading' | 'ready' | 'failed'>('reading')
  const progress = shallowRef<Readonly<Record<Step, Found | null>> | null>(null)

  onMounted(async () => {
    try {
      const [rooms, pieces] = [useRecords(roomKind(await loadDefinitions())), useRecords(pieceKind)]
      await Promise.all([rooms.refresh(), pieces.refresh()])
      progress.value = projectProgress([...rooms.all.values()], [...pieces.all.values()])
      state.value = 'ready'
    } catch {
      state.value = 'failed'
    }
  })

  return { state, progress }
}
