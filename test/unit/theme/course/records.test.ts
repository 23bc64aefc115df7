import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical } from '../../../../.vitepress/theme/support/canonical'
import { readCourseFile, writeCourseFile, type NamedRecord } from '../../../../.vitepress/theme/support/course/backup'
import { isWork, keptOf } from '../../../../.vitepress/theme/support/course/kept'
import { mergeRecords, tryText } from '../../../../.vitepress/theme/support/course/merge'
import { parseRecord } from '../../../../.vitepress/theme/support/course/parse'
import { draftOf, LONGEST_TASK, MOST_TRIES, withTry, type CourseRecord, type ExerciseRecord } from '../../../../.vitepress/theme/support/course/records'

const NOW = Date.parse('2026-11-21T12:00:00-03:00')
const at = fc.integer({ min: 1, max: 60 })
const marked = fc.record({ answer: fc.constantFrom('a', 'b', 'c'), points: fc.nat(4), of: fc.constant(4) })
const opened = fc.record({ answer: fc.record({ text: fc.string({ maxLength: 5 }), met: fc.constant([]) }), points: fc.constant(null), of: fc.constant(null) })

/** What a device has after some tries at some moments. */
const exercise = (attempt: typeof marked | typeof opened): fc.Arbitrary<CourseRecord> =>
  fc.array(fc.tuple(at, attempt), { minLength: 1, maxLength: 6 }).map((tries) =>
    [...tries].sort(([a], [b]) => a - b).reduce<ExerciseRecord | null>((record, [moment, one]) => withTry(record, one, moment), null) as CourseRecord)
/** As a file may bring it: an exercise that was a reflection and is marked now, points out of nothing, tries in any order. */
const points = fc.oneof(
  fc.record({ points: fc.nat(4), of: fc.integer({ min: 0, max: 4 }) }), fc.constant({ points: null, of: null }),
  fc.record({ points: fc.constant(null), of: fc.nat(4) }), fc.record({ points: fc.nat(4), of: fc.constant(null) }),
)
const few = fc.integer({ min: 1, max: 6 })
const dated = fc.tuple(fc.constantFrom('a', 'b'), points, few).map(([answer, of, at]) => ({ answer, ...of, at }))
const mixed: fc.Arbitrary<CourseRecord> = fc.record({
  kind: fc.constant('exercise' as const), first: dated, best: dated,
  tries: fc.array(fc.tuple(points, few).map(([of, at]) => ({ ...of, at })), { minLength: 1, maxLength: 6 }),
}).map((record) => parseRecord(record) as CourseRecord)
const stamped = <T>(value: fc.Arbitrary<T>) => fc.record({ value, at })
const lesson: fc.Arbitrary<CourseRecord> = fc.record({ kind: fc.constant('lesson' as const), read: stamped(fc.boolean()), openedAt: at })
const task: fc.Arbitrary<CourseRecord> = fc.record({ kind: fc.constant('task' as const), text: stamped(fc.string({ maxLength: 8 })) })
const draft: fc.Arbitrary<CourseRecord> = fc.record({ kind: fc.constant('draft' as const), answer: stamped(fc.record({ text: fc.string({ maxLength: 8 }), met: fc.constant([]) })) })

const anything = fc.oneof(mixed, lesson, task, draft)

describe.each([['marked exercises', exercise(marked)], ['exercises with points and without', mixed], ['records of any kind', anything], ['reflections', exercise(opened)], ['lessons', lesson], ['tasks', task], ['drafts', draft]] as const)('joining %s', (_, record) => {
  it('gives the same whatever meets first and however often', () => {
    fc.assert(fc.property(record, record, record, (a, b, c) => {
      const text = (one: CourseRecord): string => canonical(one)
      expect(text(mergeRecords(a, b))).toBe(text(mergeRecords(b, a)))
      expect(text(mergeRecords(mergeRecords(a, b), c))).toBe(text(mergeRecords(a, mergeRecords(b, c))))
      expect(text(mergeRecords(a, a))).toBe(text(a))
    }), { numRuns: 200 })
  })
})

describe('an exercise', () => {
  const attempt = (points: number) => ({ answer: `answer ${points}`, points, of: 4 })
  it('keeps the first try as it was and the earliest of the best', () => {
    const record = [1, 3, 3, 0].reduce<ExerciseRecord | null>((before, points, index) => withTry(before, attempt(points), 100 + index), null)
    expect(record?.first).toEqual({ ...attempt(1), at: 100 })
    expect(record?.best).toEqual({ ...attempt(3), at: 101 })
    expect(record?.tries.map(({ points }) => points)).toEqual([1, 3, 3, 0])
  })
  it('puts a try after the ones before it even when the clock went back', () => {
    expect(withTry(withTry(null, attempt(4), 500), attempt(1), 20).tries.map((one) => one.at)).toEqual([500, 501])
  })
  it('forgets the oldest tries and never the first', () => {
    let record = withTry(null, attempt(2), 1)
    for (let index = 0; index < MOST_TRIES + 5; index++) record = withTry(record, attempt(0), 2 + index)
    expect(record.tries).toHaveLength(MOST_TRIES)
    expect(record.first.at).toBe(1)
    expect(parseRecord(JSON.parse(JSON.stringify(record)))).toEqual(record)
  })
  it('adds up the tries of two devices', () => {
    const mine = withTry(withTry(null, attempt(1), 10), attempt(2), 30)
    const other = withTry(null, attempt(4), 20)
    expect(mergeRecords(mine, other)).toMatchObject({ first: { at: 10 }, best: { at: 20 }, tries: [{ at: 10 }, { at: 20 }, { at: 30 }] })
  })
})

describe('what would be missed', () => {
  it('is what was answered, written or marked, and not a page that was only opened', () => {
    const works: readonly CourseRecord[] = [
      withTry(null, { answer: 'a', points: 0, of: 1 }, 1), { kind: 'task', text: { value: 'a', at: 1 } },
      { kind: 'draft', answer: { value: { text: 'a', met: [] }, at: 1 } }, { kind: 'lesson', read: { value: true, at: 1 }, openedAt: 1 },
    ]
    const others: readonly CourseRecord[] = [
      { kind: 'task', text: { value: ' ', at: 1 } }, { kind: 'draft', answer: { value: { text: '', met: [] }, at: 1 } },
      { kind: 'lesson', read: { value: false, at: 0 }, openedAt: 1 }, { kind: 'route', route: { value: 'autoridades', at: 1 } },
    ]
    expect([works.every(isWork), others.some(isWork)]).toEqual([true, false])
  })
})

describe('a reflection', () => {
  const typed = (text: string, at: number): CourseRecord => ({ kind: 'draft', answer: { value: { text, met: [] }, at } })
  const done = (text: string, at: number): CourseRecord => withTry(null, { answer: { text, met: ['x'] }, points: null, of: null }, at)

  it('is what was typed last or handed over last, the newer', () => {
    expect(draftOf(typed('typed', 20), done('done', 10))?.value.text).toBe('typed')
    expect(draftOf(typed('typed', 20), done('done', 30))?.value).toEqual({ text: 'done', met: ['x'] })
    expect(draftOf(undefined, done('done', 30))?.at).toBe(30)
    expect(draftOf(undefined, withTry(null, { answer: { x: 'y' }, points: 1, of: 1 }, 5))).toBeNull()
    expect(draftOf(undefined, undefined)).toBeNull()
  })

  it('is counted as unfinished until it is handed over, and not while it is blank', () => {
    const records = [['draft:a', typed('hola', 1)], ['draft:b', typed(' ', 1)], ['draft:c', typed('hola', 1)], ['exercise:c', done('hola', 2)]] as const
    expect(keptOf(records)).toEqual({ read: 0, answered: 1, tasks: 0, drafts: 1 })
  })
})

describe('a file of somebody\'s progress', () => {
  const records: readonly NamedRecord[] = [
    { id: 'exercise:gobernador', value: withTry(null, { answer: { x: 'y' }, points: 1, of: 2 }, NOW - 5) },
    { id: 'lesson:01-a/02-b', value: { kind: 'lesson', read: { value: true, at: NOW - 4 }, openedAt: NOW - 9 } },
    { id: 'task:del-m1-x', value: { kind: 'task', text: { value: 'línea\n\notra <b>', at: NOW - 3 } } },
    { id: 'draft:capital', value: { kind: 'draft', answer: { value: { text: 'a medias', met: ['x'] }, at: NOW - 6 } } },
    { id: 'draw:1', value: { kind: 'draw', exercises: { value: ['a', 'b'], at: NOW - 2 } } },
    { id: 'route', value: { kind: 'route', route: { value: 'autoridades', at: NOW - 1 } } },
  ]
  const file = (entries: unknown, changes: object = {}): string => JSON.stringify({ ...JSON.parse(writeCourseFile([], NOW)), records: entries, ...changes })

  it('is read again exactly', () => {
    expect(readCourseFile(writeCourseFile(records, NOW), NOW)).toEqual({ status: 'read', records, skipped: 0 })
    expect(readCourseFile(`\uFEFF${writeCourseFile(records, NOW)}`, NOW)).toMatchObject({ skipped: 0 })
  })
  it.each([
    ['{', 'not-json'], ['', 'not-json'], ['[]', 'other-file'], ['null', 'other-file'], ['{"format":"diplomado-del-redes/sala","records":[]}', 'room'],
    ['{"instrument":"x","answers":{}}', 'sheet'], ['[{"instrument":"x","answers":{}}]', 'sheet'], ['PK\u0003\u0004\u0014', 'packed'],
    [file({}), 'strange'], [file([]), 'empty'], [file([0, {}]), 'strange'], [file(records).slice(0, 300), 'cut'],
    [file([0], { formatVersion: 2 }), 'newer'], [file([0], { formatVersion: 'x' }), 'strange'], [file(Array.from({ length: 5001 }, () => 0)), 'too-large'],
  ])('is refused when it is %s', (text, why) => expect(readCourseFile(text.slice(0, 200_000), NOW)).toEqual({ status: 'refused', why }))
  it.each([
    ['nothing', null], ['no value', { id: 'lesson:x' }], ['a kind that is unknown', { id: 'x:y', value: { kind: 'x' } }],
    ['another kind than its id says', { id: 'task:x', value: records[1]?.value }],
    ['a text that is too long', { id: 'task:x', value: { kind: 'task', text: { value: 'a'.repeat(LONGEST_TASK + 1), at: 1 } } }],
    ['points that are no whole number', { id: 'exercise:x', value: { ...records[0]?.value, tries: [{ at: 1, points: 0.5, of: 1 }] } }],
    ['half a character in its id', { id: 'task:\ud800', value: { kind: 'task', text: { value: 'dos', at: 1 } } }],
    ['half a character in an id inside it', { id: 'draw:2', value: { kind: 'draw', exercises: { value: ['\udfff'], at: 1 } } }],
    ['a moment before all time', { id: 'lesson:x', value: { kind: 'lesson', read: { value: true, at: -1 }, openedAt: 0 } }],
  ])('leaves out an entry with %s and keeps the others', (_, entry) => {
    expect(readCourseFile(file([entry, ...records]), NOW)).toEqual({ status: 'read', records, skipped: 1 })
  })
  it('leaves out an entry that is nested without end and keeps the others', () => {
    const deep = file([...records, { id: 'task:y', value: 'DEEP' }]).replace('"DEEP"', `${'['.repeat(90_000)}${']'.repeat(90_000)}`)
    expect(readCourseFile(deep, NOW)).toEqual({ status: 'read', records, skipped: 1 })
  })
  it('brings stamps of a clock that ran ahead back to now, so that later edits count', () => {
    const ahead = [{ id: 'task:x', value: { kind: 'task', text: { value: 'a', at: NOW + 1e9 } } }]
    expect(readCourseFile(file(ahead), NOW)).toMatchObject({ records: [{ value: { text: { at: NOW } } }] })
  })
  it('never throws, whatever it holds', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      expect(['read', 'refused']).toContain(readCourseFile(file(value), NOW).status)
    }))
  })
})

it('writes a try as its canonical text, by which the copies of older versions are ordered', () => {
  fc.assert(fc.property(fc.record({ at: fc.double({ noNaN: true, noDefaultInfinity: true }), points: fc.option(fc.nat()), of: fc.option(fc.nat()) }), (one) => {
    expect(tryText(one)).toBe(canonical(one))
  }))
})
