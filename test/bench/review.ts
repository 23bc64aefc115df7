import { cpus, loadavg } from 'node:os'
import type { IndexedExercise } from '../../.vitepress/theme/support/course/draw'
import { recordId, withTry, type CourseRecord, type ExerciseRecord } from '../../.vitepress/theme/support/course/records'
import { endOfDay } from '../../.vitepress/theme/support/course/review'
import { dueBy, scheduleOf } from '../../.vitepress/theme/support/course/schedule'

const CARDS = 2_000
const TRIES = 6
const DAY = 86_400_000
const RUNS = 15

/** Two thousand exercises, each tried six times over some weeks or months, so that some are due and some are not. The same ones in every run. */
function studied(now: number): { readonly index: readonly IndexedExercise[]; readonly records: ReadonlyMap<string, CourseRecord> } {
  const index = Array.from({ length: CARDS }, (_, at): IndexedExercise => ({ id: `e-${at}`, kind: 'opcion', lesson: 'l', objectives: [], statement: '' }))
  const records = new Map(index.map(({ id }, card): [string, CourseRecord] => {
    let record: ExerciseRecord | null = null
    for (let step = 0; step < TRIES; step++) record = withTry(record, { answer: 'a', points: (card + step) % 3, of: 2 }, now - (TRIES - step) * (1 + (card % 17)) * DAY)
    if (!record) throw new Error('no tries')
    return [recordId.exercise(id), record]
  }))
  return { index, records }
}

const middle = (times: readonly number[]): string => ([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0).toFixed(1)

/** How long the review takes to find what is due today, from what the device keeps: in time of the processor, which leaves out what else the
 * machine does, and by the clock on the wall, with how busy the machine was. Printed, never asserted. */
export function benchReview(): void {
  const now = Date.parse('2026-11-29T12:00:00Z')
  const { index, records } = studied(now)
  const times = Array.from({ length: RUNS }, () => {
    const [start, clock] = [process.cpuUsage(), performance.now()]
    dueBy(scheduleOf(index, records), endOfDay(now))
    const { user, system } = process.cpuUsage(start)
    return { processor: (user + system) / 1000, clock: performance.now() - clock }
  })
  const due = dueBy(scheduleOf(index, records), endOfDay(now)).length
  const [processor, clock] = [times.map((time) => time.processor), times.map((time) => time.clock)]
  console.log(`Review: ${due} of ${CARDS} cards (${TRIES} tries each) found due in ${middle(processor)} ms of the processor, ${middle(clock)} by the clock (median of ${RUNS}; the first, cold, ${(processor[0] ?? 0).toFixed(1)} and ${(clock[0] ?? 0).toFixed(1)}; ${cpus().length} cores, load ${(loadavg()[0] ?? 0).toFixed(1)})`)
}
