import { computed, onMounted, ref, shallowRef, type ComputedRef } from 'vue'
import { studyStrings } from '../strings/study'
import { isMarked, type IndexedExercise } from '../support/course/draw'
import { recordId } from '../support/course/records'
import type * as rulesOfReview from '../support/course/review'
import type { Due } from '../support/course/review'
import { loadIndex } from './useBank'
import { useCourse } from './useCourse'

export interface DueExercise {
  readonly exercise: IndexedExercise
  readonly due: Due
}

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
const WORST_FIRST = { none: 0, some: 1, whole: 2 } as const

/** The spaced review of this device. The scheduler is fetched when the page that shows it is opened. */
export function useReview(): Review {
  const { records, state } = useCourse()
  const parts = shallowRef<{ readonly index: readonly IndexedExercise[]; readonly rules: typeof rulesOfReview } | null>(null)
  const failed = ref(false)
  /** Moves on when the page is looked at again the next day. */
  const now = ref(0)

  const scheduled = computed((): readonly DueExercise[] => {
    const { index, rules } = parts.value ?? {}
    if (!index || !rules) return []
    return index.filter(isMarked).flatMap((exercise) => {
      const record = records.get(recordId.exercise(exercise.id))
      const due = record?.kind === 'exercise' ? rules.dueOf(record) : null
      return due ? [{ exercise, due }] : []
    })
  })
  const today = computed(() => parts.value?.rules.endOfDay(now.value) ?? 0)

  async function load(): Promise<void> {
    failed.value = false
    now.value = Date.now()
    try {
      const [index, rules] = await Promise.all([loadIndex(), import('../support/course/review')])
      parts.value = { index, rules }
    } catch {
      failed.value = true
    }
  }
  onMounted(load)

  return {
    status: computed(() => (failed.value ? 'failed' : !parts.value || state.value === 'loading' ? 'loading' : scheduled.value.length === 0 ? 'never' : 'ready')),
    due: computed(() => scheduled.value
      .filter(({ due }) => due.dueAt <= today.value)
      .sort((a, b) => WORST_FIRST[a.due.last] - WORST_FIRST[b.due.last] || a.due.dueAt - b.due.dueAt)),
    coming: computed(() => {
      const days = new Map<number, number>()
      for (const { due } of scheduled.value) {
        const day = parts.value?.rules.endOfDay(due.dueAt) ?? 0
        if (day > today.value) days.set(day, (days.get(day) ?? 0) + 1)
      }
      return [...days].sort(([a], [b]) => a - b).slice(0, DAYS_SHOWN).map(([day, count]) => ({ day, count }))
    }),
    why({ last, lastAt, times }) {
      const ago = parts.value ? Math.round((today.value - parts.value.rules.endOfDay(lastAt)) / 86_400_000) : 0
      return last === 'whole' ? studyStrings.review.why.whole(ago, times) : studyStrings.review.why[last](ago)
    },
    load,
  }
}
