import { computed, onMounted, ref, shallowRef, type ComputedRef } from 'vue'
import { studyStrings } from '../strings/study'
import type { IndexedExercise } from '../support/course/draw'
import type { Due } from '../support/course/review'
import type * as rulesOfReview from '../support/course/schedule'
import type { DueExercise } from '../support/course/schedule'
import { loadIndex } from './useBank'
import { useCourse } from './useCourse'

export interface Review {
  readonly status: ComputedRef<'loading' | 'failed' | 'never' | 'ready'>
  /** What comes back today or should have before, what went worst first. */
  readonly due: ComputedRef<readonly DueExercise[]>
  /** The next days on which something comes back. */
  readonly coming: ComputedRef<readonly { readonly day: number; readonly count: number }[]>
  /** Why one comes back, in words. */
  why(due: Due): string
  load(): Promise<void>
}

const DAYS_SHOWN = 5

/** The spaced review of this device. The scheduler is fetched when the page that shows it is opened. */
export function useReview(): Review {
  const { records, state } = useCourse()
  const parts = shallowRef<{ readonly index: readonly IndexedExercise[]; readonly rules: typeof rulesOfReview } | null>(null)
  const failed = ref(false)
  /** Moves on when the page is looked at again the next day. */
  const now = ref(0)

  // A copy of the map: read one by one, each of thousands of records would be watched for itself.
  const scheduled = computed((): readonly DueExercise[] => parts.value?.rules.scheduleOf(parts.value.index, new Map(records)) ?? [])
  const today = computed(() => parts.value?.rules.endOfDay(now.value) ?? 0)

  async function load(): Promise<void> {
    failed.value = false
    now.value = Date.now()
    try {
      const [index, rules] = await Promise.all([loadIndex(), import('../support/course/schedule')])
      parts.value = { index, rules }
    } catch {
      failed.value = true
    }
  }
  onMounted(load)

  return {
    status: computed(() => (failed.value ? 'failed' : !parts.value || state.value === 'loading' ? 'loading' : scheduled.value.length === 0 ? 'never' : 'ready')),
    due: computed(() => parts.value?.rules.dueBy(scheduled.value, today.value) ?? []),
    coming: computed(() => parts.value?.rules.comingAfter(scheduled.value, today.value, DAYS_SHOWN) ?? []),
    why({ last, lastAt, times }) {
      const ago = parts.value ? Math.round((today.value - parts.value.rules.endOfDay(lastAt)) / 86_400_000) : 0
      return last === 'whole' ? studyStrings.review.why.whole(ago, times) : studyStrings.review.why[last](ago)
    },
    load,
  }
}
