import { computed, effectScope, onMounted, ref, shallowRef, watch, type Ref } from 'vue'
import type { ReflectionAnswer } from '../../../exercises/questions/reflexion/model'
import type { NamedRecord } from '../support/course/backup'
import { courseKind } from '../support/course/parse'
import type { Attempt } from '../support/course/progress-port'
import { recordId, withTry, type CourseRecord, type LessonRecord, type Route } from '../support/course/records'
import { stamp } from '../support/stamped'
import type { StorageProblem } from '../support/storage'
import { noteBegun, noteKept } from './useCourseBegun'
import { useRecords, type Records } from './useRecords'
import { storageProblem } from './useStorage'

/** What is read of a map of records. */
export type CourseRecords = Pick<ReadonlyMap<string, CourseRecord>, 'get' | 'values' | typeof Symbol.iterator>

/** What the course keeps of the learner in this browser. One for the whole page, whatever shows it. */
export interface Course {
  /** `loading` on the server and until what is kept has been read. */
  readonly state: Readonly<Ref<'loading' | 'ready'>>
  /** By `recordId`; reactive, and empty until the component is mounted. */
  readonly records: CourseRecords
  /** Records that this version of the site cannot read. They are left as they are. */
  readonly unreadable: Readonly<Ref<number>>
  readonly problem: Readonly<Ref<StorageProblem | null>>
  /** Another tab deleted what this one showed; to be set back when it has been read. */
  readonly deletedElsewhere: Ref<boolean>
  recordTry(exercise: string, attempt: Attempt): void
  markRead(lesson: string, read: boolean): void
  writeTask(task: string, text: string): Promise<void>
  writeDraft(exercise: string, answer: ReflectionAnswer): Promise<void>
  drew(module: number, exercises: readonly string[]): void
  chooseRoute(route: Route): void
  /** Joins what a file brought with what is here. */
  join(records: readonly NamedRecord[]): Promise<void>
  /** Deletes all of it, in every tab of this browser. @returns whether the browser let it */
  erase(): Promise<boolean>
}

const kept = shallowRef<Records<CourseRecord> | null>(null)
const deletedElsewhere = ref(false)

/** Opens the storage the first time that a page asks. */
function open(): Records<CourseRecord> {
  if (kept.value) return kept.value
  const records = useRecords(courseKind)
  kept.value = records
  records.onDeleted(() => { deletedElsewhere.value = true })
  // Longer than the component that happened to ask first.
  effectScope(true).run(() => watch(() => records.state.value === 'ready' ? records.all.size > 0 : null, (some) => some ? noteKept() : noteBegun(false)))
  void records.refresh()
  return records
}

/** Seen at once and written behind, upon whatever other tabs wrote meanwhile. */
const change = (id: string, act: (stored: CourseRecord | null) => CourseRecord): Promise<void> => open().change(id, act)

const lessonOr = (stored: CourseRecord | null): LessonRecord =>
  stored?.kind === 'lesson' ? stored : { kind: 'lesson', read: { value: false, at: 0 }, openedAt: 0 }

const course: Omit<Course, 'state' | 'records' | 'unreadable' | 'problem' | 'deletedElsewhere'> = {
  recordTry(exercise, attempt) {
    const now = Date.now()
    void change(recordId.exercise(exercise), (stored) => withTry(stored?.kind === 'exercise' ? stored : null, attempt, now))
  },
  markRead(lesson, read) {
    const now = Date.now()
    void change(recordId.lesson(lesson), (stored) => {
      const before = lessonOr(stored)
      return { ...before, read: stamp(read, now, before.read) }
    })
  },
  async writeTask(task, text) {
    const now = Date.now()
    await change(recordId.task(task), (stored) => ({ kind: 'task', text: stamp(text, now, stored?.kind === 'task' ? stored.text : undefined) }))
  },
  async writeDraft(exercise, answer) {
    const now = Date.now()
    await change(recordId.draft(exercise), (stored) => ({ kind: 'draft', answer: stamp(answer, now, stored?.kind === 'draft' ? stored.answer : undefined) }))
  },
  drew(module, exercises) {
    const now = Date.now()
    void change(recordId.draw(module), (stored) => ({ kind: 'draw', exercises: stamp(exercises, now, stored?.kind === 'draw' ? stored.exercises : undefined) }))
  },
  chooseRoute(route) {
    const now = Date.now()
    void change(recordId.route, (stored) => ({ kind: 'route', route: stamp(route, now, stored?.kind === 'route' ? stored.route : undefined) }))
  },
  async join(brought) {
    for (const { id, value } of brought) await open().bring(id, value)
    noteBegun(true)
  },
  erase: () => open().removeAll(),
}

function until(isSo: () => boolean): Promise<void> {
  if (isSo()) return Promise.resolve()
  return new Promise((resolve) => { effectScope(true).run(() => watch(isSo, () => resolve(), { once: true })) })
}

/** Ends when what is kept here has been read. Only in the browser. */
export function courseRead(): Promise<void> {
  const { state } = open()
  return until(() => state.value === 'ready')
}

function whenKept(...ids: readonly string[]): Promise<void> {
  const { all } = open()
  return until(() => ids.some((id) => all.has(id)))
}

/** Ends when there is a try of an exercise here, or something that was typed in it. Only in the browser. */
export const exerciseKept = (exercise: string): Promise<void> => whenKept(recordId.exercise(exercise), recordId.draft(exercise))

/** Ends when a task has an answer here. Only in the browser. */
export const taskKept = (task: string): Promise<void> => whenKept(recordId.task(task))

/** Somebody is reading a lesson, with which to go on another day. Only in the browser. */
export function noteOpened(lesson: string): void {
  const now = Date.now()
  void change(recordId.lesson(lesson), (stored) => ({ ...lessonOr(stored), openedAt: now }))
  noteBegun(true)
}

const nothing: CourseRecords = new Map()

/**
 * The learner's course. Call it inside `setup`: nothing is read before the component is mounted. Components that come later find the
 * records there already, and still have to begin as the server drew them.
 */
export function useCourse(): Course {
  const mounted = ref(false)
  onMounted(() => {
    mounted.value = true
    open()
  })
  const seen = (): CourseRecords => (mounted.value && kept.value ? kept.value.all : nothing)
  return {
    ...course,
    deletedElsewhere,
    state: computed(() => (mounted.value && kept.value ? kept.value.state.value : 'loading')),
    unreadable: computed(() => (mounted.value && kept.value ? kept.value.unreadable.value : 0)),
    problem: computed(() => (mounted.value ? storageProblem.value : null)),
    records: { get: (id) => seen().get(id), values: () => seen().values(), [Symbol.iterator]: () => seen()[Symbol.iterator]() },
  }
}
