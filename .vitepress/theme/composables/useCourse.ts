import { computed, onMounted, ref, shallowReactive, type Ref } from 'vue'
import type { ReflectionAnswer } from '../../../exercises/questions/reflexion/model'
import type { NamedRecord } from '../support/course/backup'
import { courseKind } from '../support/course/parse'
import type { Attempt } from '../support/course/progress-port'
import { recordId, withTry, type CourseRecord, type LessonRecord, type Route } from '../support/course/records'
import { stamp } from '../support/stamped'
import type { Shelf, StorageProblem } from '../support/storage'
import { noteBegun } from './useCourseBegun'
import { storageProblem, useStorage } from './useStorage'

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
  recordTry(exercise: string, attempt: Attempt): void
  markRead(lesson: string, read: boolean): void
  opened(lesson: string): void
  writeTask(task: string, text: string): Promise<void>
  writeDraft(exercise: string, answer: ReflectionAnswer): Promise<void>
  drew(module: number, exercises: readonly string[]): void
  chooseRoute(route: Route): void
  /** Joins what a file brought with what is here. */
  join(records: readonly NamedRecord[]): Promise<void>
  /** Deletes all of it, in every tab of this browser. @returns whether the browser let it */
  erase(): Promise<boolean>
}

const state = ref<'loading' | 'ready'>('loading')
const records = shallowReactive(new Map<string, CourseRecord>())
const unreadable = ref(0)
/** Changes on their way to the storage, by record: until they arrive, this tab knows better. */
const writing = new Map<string, number>()
let shelf: Shelf<CourseRecord> | null = null

function take(id: string, read: CourseRecord): void {
  if (!writing.has(id)) records.set(id, read)
}

async function refresh(): Promise<void> {
  if (!shelf) return
  const contents = await shelf.all()
  for (const { id, value } of contents.records) take(id, value)
  unreadable.value = contents.unreadable.length
  if (contents.problem === null) {
    const kept = new Set(contents.records.map(({ id }) => id))
    for (const id of [...records.keys()]) if (!kept.has(id) && !writing.has(id)) records.delete(id)
  }
  if (records.size === 0) noteBegun(false)
  state.value = 'ready'
}

async function changedElsewhere(id: string): Promise<void> {
  const read = await shelf?.get(id)
  if (read) take(id, read)
  else if (!writing.has(id)) records.delete(id)
}

/** Opens the storage the first time that a page asks, and listens from then on. */
function open(): Shelf<CourseRecord> {
  if (shelf) return shelf
  shelf = useStorage().shelf(courseKind)
  shelf.watch((id) => void changedElsewhere(id))
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') void refresh() })
  void refresh()
  return shelf
}

/** Seen at once and written behind, upon whatever other tabs wrote meanwhile. */
async function change(id: string, act: (stored: CourseRecord | null) => CourseRecord): Promise<void> {
  const shown = act(records.get(id) ?? null)
  records.set(id, shown)
  writing.set(id, (writing.get(id) ?? 0) + 1)
  const { value } = await open().update(id, act, shown)
  const left = (writing.get(id) ?? 1) - 1
  if (left > 0) {
    writing.set(id, left)
    return
  }
  writing.delete(id)
  if (value) records.set(id, value)
  else await changedElsewhere(id)
}

const lessonOr = (stored: CourseRecord | null): LessonRecord =>
  stored?.kind === 'lesson' ? stored : { kind: 'lesson', read: { value: false, at: 0 }, openedAt: 0 }

const course: Omit<Course, 'state' | 'records' | 'unreadable' | 'problem'> = {
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
  opened(lesson) {
    const now = Date.now()
    void change(recordId.lesson(lesson), (stored) => ({ ...lessonOr(stored), openedAt: now }))
    noteBegun(true)
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
    for (const { id, value } of brought) records.set(id, (await open().bring(id, value)).value ?? value)
    noteBegun(true)
  },
  async erase() {
    const contents = await open().all()
    const ids = [...contents.records.map(({ id }) => id), ...contents.unreadable]
    const problems = await Promise.all(ids.map((id) => open().remove(id)))
    records.clear()
    unreadable.value = 0
    noteBegun(false)
    return problems.every((problem) => problem === null)
  },
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
  const seen = (): CourseRecords => (mounted.value ? records : nothing)
  return {
    ...course,
    state: computed(() => (mounted.value ? state.value : 'loading')),
    unreadable: computed(() => (mounted.value ? unreadable.value : 0)),
    problem: computed(() => (mounted.value ? storageProblem.value : null)),
    records: { get: (id) => seen().get(id), values: () => seen().values(), [Symbol.iterator]: () => seen()[Symbol.iterator]() },
  }
}
