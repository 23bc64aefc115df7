import { computed, onMounted, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import type { Score } from '../../../exercises/core/exercise'
import type { Answer } from '../../../exercises/questions/exercise'
import type { ExerciseProgress } from '../support/course/progress-port'
import { useCourseProgress } from './useCourseProgress'

interface Rules<Given extends Answer> {
  readonly id: string
  readonly empty: Given
  /** Where the answer stands, when something else keeps it; else in the run itself. */
  readonly answer?: Ref<Given>
  /** What is still to be done before it can be checked, in words; `null` when nothing is. */
  missing(answer: Given): string | null
  /** `null` for what is never marked. */
  score(answer: Given): Score | null
  /** What the next try begins with; `empty` without it. */
  again?(answer: Given): Given
}

/** One exercise being answered, checked and tried again. */
export interface ExerciseRun<Given extends Answer = Answer> {
  readonly answer: Ref<Given>
  /** From 0; what is mixed is mixed by it. */
  readonly attempt: Readonly<Ref<number>>
  /** Checked: the explanations are open and the answer stands. */
  readonly done: Readonly<Ref<boolean>>
  readonly score: Readonly<ShallowRef<Score | null>>
  /** Why it could not be checked yet. */
  readonly problem: Ref<string>
  /** Running in a browser: before that, and without JavaScript, explanations can be unfolded one by one. */
  readonly ready: Readonly<Ref<boolean>>
  readonly before: ComputedRef<ExerciseProgress | undefined>
  check(): void
  retry(): void
}

/** Runs an exercise by the rules of its kind; tries are left with the course's progress. */
export function useExerciseRun<Given extends Answer>(rules: Rules<Given>): ExerciseRun<Given> {
  const progress = useCourseProgress()
  // `shallowRef` keeps the type of answers whole; every change replaces the answer.
  const answer = rules.answer ?? shallowRef(rules.empty) as Ref<Given>
  const attempt = ref(0)
  const done = ref(false)
  const score = shallowRef<Score | null>(null)
  const problem = ref('')
  const ready = ref(false)
  onMounted(() => (ready.value = true))

  return {
    answer,
    attempt,
    done,
    score,
    problem,
    ready,
    before: computed(() => (ready.value ? progress.get(rules.id) : undefined)),
    check() {
      if (done.value) return
      problem.value = rules.missing(answer.value) ?? ''
      if (problem.value !== '') return
      score.value = rules.score(answer.value)
      done.value = true
      progress.record(rules.id, { answer: answer.value, points: score.value?.points ?? null, of: score.value?.of ?? null })
    },
    retry() {
      answer.value = rules.again?.(answer.value) ?? rules.empty
      attempt.value++
      done.value = false
      score.value = null
      problem.value = ''
    },
  }
}
