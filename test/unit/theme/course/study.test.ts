import fc from 'fast-check'
import { createEmptyCard, fsrs, Rating, type Card } from 'ts-fsrs'
import { describe, expect, it } from 'vitest'
import { neighbours, type Lesson, type Module } from '../../../../.vitepress/theme/support/course/catalogue'
import { drawExercises, DRAW_SIZE, leftInTheMiddle, readOutcomes, type IndexedExercise } from '../../../../.vitepress/theme/support/course/draw'
import { studies } from '../../../../.vitepress/theme/support/course/finished'
import { courseProgress, lessonProgress, whereToGoOn } from '../../../../.vitepress/theme/support/course/progress'
import { recordId, withTry, type CourseRecord } from '../../../../.vitepress/theme/support/course/records'
import { dueOf, endOfDay } from '../../../../.vitepress/theme/support/course/review'
import { comingAfter, dueBy, scheduleOf } from '../../../../.vitepress/theme/support/course/schedule'

const lesson = (number: string, changes: Partial<Lesson> = {}): Lesson => ({
  id: `0${number[0] ?? ''}-m/0${number[2] ?? ''}-l`, number, module: Number(number[0]), title: number, minutes: 30,
  routes: ['funcionarios', 'autoridades'], updated: '2026-11-21', exercises: [`${number}-a`, `${number}-b`], tasks: [], ...changes,
})
const LESSONS = [lesson('1.1'), lesson('1.2', { routes: ['funcionarios'] }), lesson('1.3')]
const records = new Map<string, CourseRecord>()
const done = (...numbers: readonly string[]): Map<string, CourseRecord> => new Map(LESSONS.filter(({ number }) => numbers.includes(number)).flatMap(({ id, exercises }, index): [string, CourseRecord][] => [
  [recordId.lesson(id), { kind: 'lesson', read: { value: true, at: 10 + index }, openedAt: 10 + index }],
  ...exercises.map((exercise): [string, CourseRecord] => [recordId.exercise(exercise), withTry(null, { answer: 'a', points: 0, of: 1 }, 20 + index)]),
]))

describe('progress', () => {
  it('is nothing for whoever has not begun, and offers no place to go on', () => {
    expect(courseProgress(records, LESSONS)).toEqual({ done: 0, total: 9, finished: 0 })
    expect(whereToGoOn(records, LESSONS)).toBeNull()
  })
  it('finishes a lesson when it is read and every exercise was answered, right or wrong', () => {
    const half = done('1.1')
    half.delete(recordId.exercise('1.1-b'))
    expect(lessonProgress(half, LESSONS[0] ?? lesson('1.1'))).toMatchObject({ read: true, answered: 1, finished: false })
    expect(courseProgress(done('1.1'), LESSONS)).toEqual({ done: 3, total: 9, finished: 1 })
  })
  it('goes on in the lesson opened last, or after it when that one is finished, and stops when all is done', () => {
    const opened = done('1.1')
    expect(whereToGoOn(opened, LESSONS)?.number).toBe('1.2')
    opened.set(recordId.lesson('01-m/03-l'), { kind: 'lesson', read: { value: false, at: 0 }, openedAt: 99 })
    expect(whereToGoOn(opened, LESSONS)?.number).toBe('1.3')
    expect(whereToGoOn(done('1.3'), LESSONS)?.number).toBe('1.1')
    expect(whereToGoOn(done('1.1', '1.2', '1.3'), LESSONS)).toBeNull()
  })
  it('passes over lessons that are not on the route, also from one of them', () => {
    expect(neighbours(LESSONS, '01-m/01-l', 'autoridades').next?.number).toBe('1.3')
    expect(neighbours(LESSONS, '01-m/02-l', 'autoridades')).toMatchObject({ previous: { number: '1.1' }, next: { number: '1.3' } })
    expect(neighbours(LESSONS, '01-m/01-l', 'funcionarios')).toMatchObject({ previous: null, next: { number: '1.2' } })
    expect(neighbours(LESSONS, 'elsewhere', 'funcionarios')).toEqual({ previous: null, next: null })
  })
})

describe('a record of self-study', () => {
  const module: Module = { number: 1, id: '01-m', title: 'Uno', description: '', lessons: LESSONS }
  it('is given of a module only when every lesson is finished, with the day of the last step', () => {
    expect(studies(done('1.1', '1.2'), [module]).modules[0]).toMatchObject({ finished: 2, claim: null })
    const all = done('1.1', '1.2', '1.3')
    all.set(recordId.exercise('1.2-a'), withTry(null, { answer: 'a', points: 1, of: 1 }, new Date(2026, 10, 21, 23, 30).getTime()))
    expect(studies(all, [module]).modules[0]?.claim).toEqual({ scope: { kind: 'module', number: 1 }, day: '2026-11-21', lessons: 3, exercises: 6 })
  })
  it('is never given of a route while modules are still to be written', () => {
    const { routes } = studies(done('1.1', '1.2', '1.3'), [module])
    expect(routes.map(({ scope, finished, claim }) => [scope, finished, claim])).toEqual([
      [{ kind: 'route', route: 'funcionarios' }, 3, null], [{ kind: 'route', route: 'autoridades' }, 2, null],
    ])
  })
  it('is given of a route once all nine modules exist and its own lessons are finished', () => {
    const modules = Array.from({ length: 9 }, (_, index): Module => (index === 0 ? module : { number: index + 1, id: `0${index + 1}-m`, title: '', description: '', lessons: [] }))
    const { routes } = studies(done('1.1', '1.3'), modules)
    expect(routes.map(({ claim }) => claim?.lessons ?? null)).toEqual([null, 2])
  })
})

describe('the draw of a self-evaluation', () => {
  const bank: readonly IndexedExercise[] = ['l1', 'l2', 'l3', 'l4', 'l5'].flatMap((name, place) => [0, 1, 2, 3, 4].map((index) => ({
    id: `${name}-${index}`, kind: index === 4 ? 'reflexion' as const : 'opcion' as const, lesson: name, objectives: [`o${place}-${index % 3}`], statement: '',
  })))
  const ids = (seed: string, last: readonly string[] = []): string[] => drawExercises(bank, seed, last).map(({ id }) => id)

  it('has eight different exercises that can be marked, at least one of each lesson, in the order of the lessons', () => {
    fc.assert(fc.property(fc.string(), (seed) => {
      const drawn = drawExercises(bank, seed)
      expect(new Set(drawn.map(({ id }) => id)).size).toBe(DRAW_SIZE)
      expect(new Set(drawn.map(({ lesson: from }) => from)).size).toBe(5)
      expect(drawn.some(({ kind }) => kind === 'reflexion')).toBe(false)
      expect(drawn).toEqual(bank.filter((one) => drawn.includes(one)))
    }))
  })
  it('asks for no objective twice while another was not asked for', () => {
    fc.assert(fc.property(fc.string(), (seed) => {
      const objectives = drawExercises(bank, seed).flatMap((one) => one.objectives)
      expect(new Set(objectives).size).toBe(DRAW_SIZE)
    }))
  })
  it('is the same for a seed and another for most others', () => {
    expect(ids('1')).toEqual(ids('1'))
    expect(new Set(Array.from({ length: 20 }, (_, seed) => ids(String(seed)).join())).size).toBeGreaterThan(15)
  })
  it('repeats little of the draw before: less than drawing again without looking at it', () => {
    const repeated = (look: boolean): number => Array.from({ length: 30 }, (_, seed) => {
      const before = ids(`a${seed}`)
      return ids(`b${seed}`, look ? before : []).filter((id) => before.includes(id)).length
    }).reduce((sum, count) => sum + count, 0)
    expect(repeated(true)).toBeLessThan(repeated(false))
  })
  it('takes what there is of a small bank, and nothing of none', () => {
    expect(drawExercises(bank.slice(0, 3), 'x')).toHaveLength(3)
    expect(drawExercises([], 'x')).toEqual([])
  })
  it('sends back to the objectives of what was not whole, each once', () => {
    const [one, two, three] = bank
    if (!one || !two || !three) throw new Error('no bank')
    expect(readOutcomes([{ exercise: one, points: 1, of: 1 }, { exercise: two, points: 1, of: 2 }, { exercise: { ...three, objectives: ['o0-1', 'x'] }, points: 0, of: 1 }]))
      .toEqual({ whole: 1, revisit: ['o0-1', 'x'] })
  })
})

describe('the review', () => {
  const DAY = 86_400_000
  const START = Date.parse('2026-11-21T12:00:00Z')
  const days = (...tries: readonly (readonly [day: number, points: number])[]): number => {
    const due = dueOf({ tries: tries.map(([day, points]) => ({ at: START + day * DAY, points, of: 2 })) })
    return due ? (due.dueAt - START) / DAY : NaN
  }
  it('brings back sooner what went worse', () => {
    expect(days([0, 0])).toBeGreaterThanOrEqual(1)
    expect(days([0, 0])).toBeLessThanOrEqual(days([0, 1]))
    expect(days([0, 1])).toBeLessThanOrEqual(days([0, 2]))
    expect(days([0, 0])).toBeLessThan(days([0, 2]))
  })
  it('waits longer after each time that it goes well, and little after one that does not', () => {
    const first = days([0, 2])
    const second = days([0, 2], [first, 2])
    expect(second - first).toBeGreaterThan(first)
    expect(days([0, 2], [first, 2], [second, 0]) - second).toBeLessThan(second - first)
  })
  it('counts only the first try of a sitting: trying again after reading why is practice', () => {
    const sitting = { tries: [{ at: START, points: 0, of: 2 }, { at: START + 60_000, points: 2, of: 2 }] }
    expect(dueOf(sitting)).toEqual(dueOf({ tries: sitting.tries.slice(0, 1) }))
    expect(dueOf(sitting)).toMatchObject({ last: 'none', times: 1 })
  })
  it('has nothing to say of what is never marked', () => expect(dueOf({ tries: [{ at: START, points: null, of: null }] })).toBeNull())
  it('is the same as the card of the library that reckons every grade of every time', () => {
    const scheduler = fsrs({ request_retention: 0.9, maximum_interval: 365, enable_fuzz: false, enable_short_term: false })
    const grades = [Rating.Again, Rating.Hard, Rating.Good] as const
    fc.assert(fc.property(fc.array(fc.record({ after: fc.integer({ min: 13, max: 24 * 400 }), points: fc.integer({ min: 0, max: 2 }) }), { minLength: 1, maxLength: 12 }), (steps) => {
      let at = START
      const tries = steps.map(({ after, points }) => ({ at: (at += after * 3_600_000), points, of: 2 }))
      const card = tries.reduce<Card>((before, one) => scheduler.next(before, one.at, grades[one.points === 0 ? 0 : one.points === 1 ? 1 : 2]).card, createEmptyCard(tries[0]?.at))
      expect(dueOf({ tries })?.dueAt).toBe(card.due.getTime())
    }), { numRuns: 150 })
  })
  it('lists what is due by a day with the worst first, and counts the days after it', () => {
    const index = ['a', 'b', 'c', 'd'].map((id): IndexedExercise => ({ id, kind: id === 'd' ? 'reflexion' : 'opcion', lesson: 'l', objectives: [], statement: '' }))
    const kept = new Map(([['a', 2], ['b', 1], ['c', 0], ['d', 0]] as const).map(([id, points]): [string, CourseRecord] => [recordId.exercise(id), withTry(null, { answer: '', points, of: 2 }, START)]))
    const schedule = scheduleOf(index, kept)
    expect(schedule.map(({ exercise }) => exercise.id)).toEqual(['a', 'b', 'c'])
    expect(dueBy(schedule, START + 365 * DAY).map(({ exercise }) => exercise.id)).toEqual(['c', 'b', 'a'])
    expect(dueBy(schedule, START)).toEqual([])
    expect(comingAfter(schedule, START, 9).reduce((sum, { count }) => sum + count, 0)).toBe(3)
    expect(comingAfter(schedule, START, 1)).toHaveLength(1)
  })
  it('is due at any hour of its day', () => {
    const morning = new Date(2026, 10, 21, 8).getTime()
    expect(endOfDay(morning)).toBe(new Date(2026, 10, 21, 23, 59, 59, 999).getTime())
    expect(endOfDay(endOfDay(morning))).toBe(endOfDay(morning))
  })
})

describe('a self-evaluation left in the middle', () => {
  const bank = ['a', 'b', 'c'].map((id): IndexedExercise => ({ id, kind: 'opcion', lesson: 'l', objectives: ['o'], statement: id }))
  const tries: Readonly<Record<string, readonly { at: number; points: number; of: number }[]>> = {
    a: [{ at: 50, points: 2, of: 2 }, { at: 120, points: 1, of: 2 }, { at: 130, points: 2, of: 2 }], b: [{ at: 90, points: 2, of: 2 }],
  }
  const left = (drawnAt: number, now: number, ids = ['a', 'b', 'c']) => leftInTheMiddle({ value: ids, at: drawnAt }, bank, (id) => tries[id] ?? [], now)

  it('goes on with the first try of each exercise since it was drawn', () => {
    expect(left(100, 200)).toEqual({ drawn: bank, outcomes: [{ exercise: bank[0], points: 1, of: 2 }] })
  })
  it('is offered neither before its first answer, nor when it is complete, nor on another day', () => {
    expect(left(150, 200)).toBeNull()
    expect(left(80, 200, ['a', 'b'])).toBeNull()
    expect(left(100, 100 + 86_400_001)).toBeNull()
  })
})
