import { computed, shallowRef, watch, type ComputedRef, type ShallowRef } from 'vue'
import type { Link } from '../../support/project/chain'
import { projectProgress, type Progress, type Step } from '../../support/project/progress'
import { useProjectPlaces, type ProjectPlaces } from './useProjectPlaces'

export interface Project extends ProjectPlaces {
  /** `null` until the storage was read. */
  readonly progress: ComputedRef<Progress | null>
  /** What each step took from the one before; nothing until that was reckoned, and where the rules could not be fetched. */
  readonly chain: Readonly<ShallowRef<Readonly<Partial<Record<Step, Link>>>>>
}

/** How far a final project has come, from what this device keeps of its municipality. */
export function useProject(): Project {
  const places = useProjectPlaces()
  const chain = shallowRef<Readonly<Partial<Record<Step, Link>>>>({})
  let turn = 0

  watch(places.place, async (place) => {
    const mine = ++turn
    chain.value = {}
    if (!place) return
    try {
      const [{ materialOf }, { chainOf }] = await Promise.all([import('./material'), import('../../support/project/chain')])
      const { summary, documents } = await materialOf(place)
      if (mine === turn) chain.value = chainOf(summary, documents)
    } catch (error) {
      // Without the network the steps are told all the same, without what joins them.
      console.warn(error)
    }
  })

  return {
    ...places,
    progress: computed(() => (places.state.value === 'ready' ? projectProgress(places.place.value?.rooms ?? [], places.place.value?.pieces ?? []) : null)),
    chain,
  }
}
