import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { aggregate, groupAnswers, tally } from '../../../../exercises/core/aggregate'
import { instrument } from '../../../../exercises/instruments/diagnostico-organizacional'
import { planHours, score } from '../../../../exercises/instruments/diagnostico-organizacional/score'
import { ROLES } from '../../../../exercises/core/response'
import type { Agreement, Room } from '../../../../.vitepress/theme/support/room/model'
import type { ItemSummary } from '../../../../.vitepress/theme/support/group/model'
import { example } from '../../../../exercises/instruments/diagnostico-organizacional/example'
import { diagnosisExample, ITEM_IDS, NOW, response, resultsOf, roomOf, rowOf, split, summarize, type Person } from './fixtures'

const { definition } = instrument
const MISSION = 'estrategia-mision'

const agreeing = (values: Readonly<Record<string, Agreement | null>>): Pick<Room, 'agreements'> => ({
  agreements: Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value, at: NOW }])),
})
const agreed = (value: number): Agreement => ({ value, reason: 'Se revisó el decreto.', dissent: '' })
const itemOf = (room: Room, id: string): ItemSummary => {
  const item = summarize(room, 'Los Álamos').items.find((each) => each.id === id)
  if (!item) throw new Error(id)
  return item
}

const anyPerson: fc.Arbitrary<Person> = fc.record({
  answers: fc.tuple(...ITEM_IDS.map(() => fc.constantFrom(0, 1, 2)))
    .map((values) => Object.fromEntries(ITEM_IDS.map((id, index) => [id, values[index] ?? null]))),
  role: fc.constantFrom(...ROLES),
})

describe('summarizeRoom', () => {
  it('says the same figures as the core for any group', () => {
    fc.assert(fc.property(fc.array(anyPerson, { maxLength: 9 }), (people) => {
      const room = roomOf(people)
      const core = aggregate(definition, tally(definition, people.map(response)))
      const status = Object.fromEntries(Object.entries(core).map(([id, item]) => [id, item.status]))
      const summary = summarize(room)
      for (const item of summary.items) {
        const { n, value, min, max, consensus, status: word } = item
        expect({ n, value, min, max, consensus, status: word }).toEqual(core[item.id])
        expect(item.options.reduce((sum, { count }) => sum + count, item.nulls)).toBe(people.length)
      }
      const result = instrument.evaluateGroup(groupAnswers(core), status)
      const { answered, agreed: settled } = resultsOf(room)
      expect(result).toEqual({ status: 'scored', result: answered })
      expect(settled).toEqual(answered)
      expect(summary.headline.agreed).toBe(summary.headline.answered)
      for (const row of summary.parts.flatMap(({ rows }) => rows)) expect(row.agreed).toEqual(row.answered)
    }), { numRuns: 100 })
  })

  it('says of the example what the core says, and shares forty hours as the command line does', () => {
    const room = { ...diagnosisExample(), plan: { value: { hours: 40, weights: {} }, at: NOW } }
    const summary = summarize(room)
    const core = aggregate(definition, tally(definition, example.responses))
    expect(Object.fromEntries(summary.items.map(({ id, n, value, min, max, consensus, status }) => [id, { n, value, min, max, consensus, status }]))).toEqual(core)
    const { answered } = resultsOf(room)
    expect(answered.profile).toBe('medio/medio/bajo/alto')
    expect(summary.hours?.byRow).toEqual(planHours(answered, 40))
    expect(summary.hours?.byRow).toEqual({ estrategia: 10, estructura: 10, procesos: 15, productos: 5 })
  })

  it('ignores an agreed value that is no option, as a file from elsewhere may bring', () => {
    const people = split(MISSION, [0, 1, 2])
    expect(summarize(roomOf(people, agreeing({ [MISSION]: agreed(7) })))).toEqual(summarize(roomOf(people)))
  })

  it('has every item once, in the definition’s order, also with nobody in the room', () => {
    const summary = summarize(roomOf([]))
    expect(summary.items.map(({ id }) => id)).toEqual(ITEM_IDS)
    expect(new Set(summary.order)).toEqual(new Set(ITEM_IDS))
    expect(resultsOf(roomOf([])).answered.profile).toBe('sin-informacion/sin-informacion/sin-informacion/sin-informacion')
    expect(summary.roles).toBeNull()
  })

  it('shows both readings, and keeps the answers as they were given, when the mesa agrees a value', () => {
    // Six people at 2 everywhere, but they split over the mission: half 0, half 2.
    const people = split(MISSION, [0, 0, 0, 2, 2, 2]).map((person) => ({ ...person, all: 2 }))
    const before = resultsOf(roomOf(people))
    expect(before.answered.areas.estrategia).toMatchObject({ level: 'medio', heldBack: true, zeros: [MISSION], products: ['medio', 'bajo'] })

    const room = roomOf(people, agreeing({ [MISSION]: agreed(2) }))
    const after = resultsOf(room)
    expect(after.answered).toEqual(before.answered)
    expect(after.agreed.areas.estrategia).toMatchObject({ level: 'alto', heldBack: false, zeros: [], products: ['alto'] })
    expect(after.agreed.profile).toBe('alto/alto/alto/alto')
    const summary = summarize(room)
    expect(summary.agreedItems).toEqual([MISSION])
    expect(rowOf(summary, 'estrategia')).toMatchObject({ agreedItems: [MISSION], agreed: { level: { id: 'alto' } }, answered: { level: { id: 'medio' } } })
    const item = itemOf(room, MISSION)
    expect(item).toMatchObject({ value: 0, agreedValue: 2, status: 'desacuerdo', consensus: 0, agreement: agreed(2) })
    expect(item.options.map(({ count }) => count)).toEqual([3, 0, 3])
  })

  it('counts an agreed item as settled, so that the area is no longer disputed', () => {
    const area = definition.groups[0]?.items.map(({ id }) => id) ?? []
    const [first = '', second = '', third = ''] = area
    const half = { [first]: 0, [second]: 0, [third]: 0 }
    const people: Person[] = [0, 1, 2].map(() => ({ answers: half })).concat([0, 1, 2].map(() => ({ answers: { [first]: 2, [second]: 2, [third]: 2 } })))
    const disputed = summarize(roomOf(people))
    expect(rowOf(disputed, 'estrategia').agreed.disputed).toBe(true)
    expect(disputed.hours?.disputed).toEqual(['estrategia'])

    const settled = summarize(roomOf(people, agreeing({ [first]: agreed(0) })))
    expect(rowOf(settled, 'estrategia').answered?.disputed).toBe(true)
    expect(rowOf(settled, 'estrategia').agreed.disputed).toBe(false)
    expect(settled.hours?.disputed).toEqual([])
  })

  it('lets an agreed value fill an item that the group did not know', () => {
    const area = definition.groups[0]?.items.map(({ id }) => id) ?? []
    const blank = Object.fromEntries(area.slice(0, 3).map((id) => [id, null]))
    const people: Person[] = Array.from({ length: 4 }, () => ({ answers: blank }))
    expect(resultsOf(roomOf(people)).agreed.areas.estrategia.level).toBe('sin-informacion')
    const after = resultsOf(roomOf(people, agreeing({ [area[0] ?? '']: agreed(1) })))
    expect(after.answered.areas.estrategia.level).toBe('sin-informacion')
    expect(after.agreed.areas.estrategia).toMatchObject({ level: 'medio', answered: 4, sum: 4 })
  })

  it('takes an agreement back as if it had never been', () => {
    const people = split(MISSION, [0, 1, 2])
    expect(summarize(roomOf(people, agreeing({ [MISSION]: null })))).toEqual(summarize(roomOf(people)))
  })

  it('equals the score of the person when only one answered', () => {
    const [only] = split(MISSION, [2])
    const { answered } = resultsOf(roomOf(only ? [only] : []))
    const { areas, profile } = score({ ...Object.fromEntries(ITEM_IDS.map((id) => [id, 1])), [MISSION]: 2 })
    expect(answered.profile).toBe(profile)
    expect(answered.areas.estrategia.sum).toBe(areas.estrategia.sum)
  })

  it('refuses a room of another instrument or version, whose answers it would read as what they are not', () => {
    const room = roomOf(split(MISSION, [0, 1, 2]))
    expect(() => summarize({ ...room, instrument: 'otro' })).toThrow(TypeError)
    expect(() => summarize({ ...room, version: 2 })).toThrow(TypeError)
    const strangers = [{ ...response({}, 8), instrument: 'otro' }, { ...response({}, 9), version: 2 }]
    expect(summarize({ ...room, responses: [...room.responses, ...strangers] })).toEqual(summarize(room))
  })
})

describe('notes of a room', () => {
  const codes = (room: Room) => summarize(room).notes.map(({ code }) => code)

  it('warns of fewer than six people, and not of six', () => {
    expect(codes(roomOf(split(MISSION, [1, 1, 1, 1, 1])))).toContain('few-people')
    expect(codes(roomOf(split(MISSION, [1, 1, 1, 1, 1, 1])))).not.toContain('few-people')
  })

  it('lists the items whose value is the highest and that nobody backed with a note', () => {
    const people: Person[] = [{ all: 2, evidence: { [MISSION]: 'Decreto 112', [ITEM_IDS[1] ?? '']: '   ' } }, { all: 2 }, { all: 2 }]
    const note = summarize(roomOf(people)).notes.find(({ code }) => code === 'top-without-evidence')
    expect(note).toEqual({ code: 'top-without-evidence', items: ITEM_IDS.filter((id) => id !== MISSION) })
    expect(itemOf(roomOf(people), MISSION).top).toEqual({ answers: 3, withNote: 1 })
  })

  it('lists the items that fewer than half answered, until the mesa agrees a value', () => {
    const people = split(MISSION, [1, null, null])
    const unknown = { code: 'unknown-items', items: [MISSION] }
    expect(summarize(roomOf(people)).notes).toContainEqual(unknown)
    expect(summarize(roomOf(people, agreeing({ [MISSION]: agreed(1) }))).notes).not.toContainEqual(unknown)
  })
})

describe('split by role', () => {
  it('shows each role where all have three answers or more', () => {
    const people = [...split(MISSION, [0, 0, 1], 'directivo'), ...split(MISSION, [1, 2, 2, 2], 'funcionario')]
    expect(itemOf(roomOf(people), MISSION).byRole).toEqual([
      { role: 'directivo', n: 3, counts: [2, 1, 0] },
      { role: 'funcionario', n: 4, counts: [0, 1, 3] },
    ])
  })

  it('joins whoever could be pointed at with the rest', () => {
    const people = [...split(MISSION, [0], 'autoridad'), ...split(MISSION, [1, 1], null), ...split(MISSION, [2, 2, 2, 2], 'funcionario')]
    expect(itemOf(roomOf(people), MISSION).byRole).toEqual([
      { role: 'funcionario', n: 4, counts: [0, 0, 4] },
      { role: null, n: 3, counts: [1, 2, 0] },
    ])
  })

  it('shows nothing where one person would be left over, and decides item by item', () => {
    const people = [...split(MISSION, [0], 'autoridad'), ...split(MISSION, [2, 2, 2, 2, 2, 2], 'funcionario')]
    expect(itemOf(roomOf(people), MISSION).byRole).toBeNull()
    const blank = [...split(MISSION, [0, 0, 0], 'directivo'), ...split(MISSION, [2, 2, 2], 'funcionario'), ...split(MISSION, [null], 'autoridad')]
    expect(itemOf(roomOf(blank), MISSION).byRole).toHaveLength(2)
    expect(itemOf(roomOf(blank), ITEM_IDS[1] ?? '').byRole?.map(({ role }) => role)).toEqual(['directivo', null])
  })

  it('shows nothing of a single role, which would only repeat the total', () => {
    expect(itemOf(roomOf(split(MISSION, [0, 1, 2, 2])), MISSION).byRole).toBeNull()
    expect(summarize(roomOf(split(MISSION, [0, 1, 2, 2]))).roles).toBeNull()
  })
})
