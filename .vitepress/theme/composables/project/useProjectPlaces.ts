import { computed, type ComputedRef, type Ref, type WritableComputedRef } from 'vue'
import * as v from 'valibot'
import { choiceOf, projectPlaces, type ProjectPlace } from '../../support/project/place'
import { useHoldings, type Holdings } from '../municipality/useHoldings'
import { useDraft } from '../useDraft'

/** The project of which a page speaks, of those that this device may hold. */
export interface ProjectPlaces {
  readonly state: Readonly<Ref<'loading' | 'ready' | 'failed'>>
  readonly holdings: Holdings
  readonly places: ComputedRef<readonly ProjectPlace[]>
  /** The one chosen in this tab, else the one last worked on; `null` where there is none. */
  readonly place: ComputedRef<ProjectPlace | null>
  /** What says no comuna, beside those that do. */
  readonly loose: ComputedRef<ProjectPlace | undefined>
  /** Its code, as a form has it: empty for what says no comuna. */
  readonly chosen: WritableComputedRef<string>
}

const NOTHING_CHOSEN = '-'

/** Chooses among the projects of this device; the choice outlives a reload and goes from page to page. */
export function useProjectPlaces(): ProjectPlaces {
  const holdings = useHoldings()
  const draft = useDraft('trabajo-final/comuna', v.pipe(v.string(), v.maxLength(10)), () => NOTHING_CHOSEN)
  const places = computed(() => projectPlaces(holdings.holdings.value))
  const place = computed(() => places.value.find((one) => choiceOf(one) === draft.value.value) ?? places.value[0] ?? null)
  return {
    state: holdings.state,
    holdings,
    places,
    place,
    loose: computed(() => places.value.find(({ code }) => code === null)),
    chosen: computed({ get: () => (place.value ? choiceOf(place.value) : NOTHING_CHOSEN), set: (code) => { draft.value.value = code } }),
  }
}
