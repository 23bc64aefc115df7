import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { aggregate, groupAnswers, tally } from '../../../../exercises/core/aggregate'
import { instrument } from '../../../../exercises/instruments/diagnostico-organizacional'
import { planHours, score } from '../../../../exercises/instruments/diagnostico-organizacional/score'
import { ROLES } from '../../../../exercises/core/response'
import type { Agreement, Room } from '../../../../.vitepress/theme/support/room/model'
import type { ItemSummary } from '../../../../.vitepress/theme/support/group/model'
import { summarizeRoom } from '../../../../.vitepress/theme/support/group/summary'
import { example } from '../../../../exercises/instruments/diagnostico-organizacional/example'
import { exampleRoom } from '../../../../.vitepress/theme/support/room/example'
import { ITEM_IDS, NOW, response, roomOf, split, type Person } from './fixtures'

const { definition } = instrument
const MISSION = 'estrategia-mision'

const agreeing = (values: Readonly<Record<string, Agreement | null>>): Pick<Room, 'agreements'> => ({
  agreements: Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value, at: NOW }])),
})
const agreed = (value: number): Agreement => ({ value, reason: 'Se revisó el decreto.', dissent: '' })
const itemOf = (room: Room, id: string): ItemSummary => {
  const item = summarizeRoom(room, 'Los Álamos').items.find((each) => each.id === id)
  if (!item) throw new Error(id)
  return item
}

const anyPerson: fc.Arbitrary<Person> = fc.record({
  answers: fc.tuple(...ITEM_IDS.map(() => fc.constantFrom(0, 1, 2, null)))
    .map((values) => Object.fromEntries(ITEM_IDS.map((id, index) => [id, values[index] ?? null]))),
  role: fc.constantFrom(...ROLES, null),
})

describe('summarizeRoom', () => {
  it('says the same figures as the core for any group', () => {
    fc.assert(fc.property(fc.array(anyPerson, { maxLength: 9 }), (people) => {
      const room = roomOf(people)
      const core = aggregate(definition, tally(definition, people.map(response)))
      const status = Object.fromEntries(Object.entries(core).map(([id, item]) => [id, item.status]))
      const summary = summarizeRoom(room, null)
      for (const item of summary.items) {
        const { n, value, min, max, consensus, status: word } = item
        expect({ n, value, min, max, consensus, status: word }).toEqual(core[item.id])
        expect(item.options.reduce((sum, { count }) => sum + count, item.nulls)).toBe(people.length)
      }
      const result = instrument.evaluateGroup(groupAnswers(core), status)
      expect(result).toEqual({ status: 'scored', result: summary.answered })
      expect(summary.agreed).toEqual(summary.answered)
    }), { numRuns: 100 })
  })

  it('says of the example what the core says, and shares forty hours as the command line does', () => {
    const room = { ...exampleRoom(), plan: { value: { hours: 40, weights: {} }, at: NOW } }
    const summary = summarizeRoom(room, null)
    const core = aggregate(definition, tally(definition, example.responses))
    expect(Object.fromEntries(summary.items.map(({ id, n, value, min, max, consensus, status }) => [id, { n, value, min, max, consensus, status }]))).toEqual(core)
    expect(summary.answered.profile).toBe('medio/medio/bajo/alto')
    expect(summary.hours.byArea).toEqual(planHours(summary.answered, 40))
    expect(summary.hours.byArea).toEqual({ estrategia: 10, estructura: 10, procesos: 15, productos: 5 })
  })

  it('ignores an agreed value that is no option, as a file from elsewhere may bring', () => {
    const people = split(MISSION, [0, 1, 2])
    expect(summarizeRoom(roomOf(people, agreeing({ [MISSION]: agreed(7) })), null)).toEqual(summarizeRoom(roomOf(people), null))
  })

  it('has every item once, in the definition’s order, also with nobody in the room', () => {
    const summary = summarizeRoom(roomOf([]), null)
    expect(summary.items.map(({ id }) => id)).toEqual(ITEM_IDS)
    expect(new Set(summary.order)).toEqual(new Set(ITEM_IDS))
    expect(summary.answered.profile).toBe('sin-informacion/sin-informacion/sin-informacion/sin-informacion')
    expect(summary.roles).toBeNull()
  })

  it('shows both readings, and keeps the answers as they were given, when the mesa agrees a value', () => {
    // Six people at 2 everywhere, but they split over the mission: half 0, half 2.
    const people = split(MISSION, [0, 0, 0, 2, 2, 2]).map((person) => ({ ...person, all: 2 }))
    const before = summarizeRoom(roomOf(people), 'Los Álamos')
    expect(before.answered.areas.estrategia).toMatchObject({ level: 'medio', heldBack: true, zeros: [MISSION], products: ['medio', 'bajo'] })

    const room = roomOf(people, agreeing({ [MISSION]: agreed(2) }))
    const after = summarizeRoom(room, 'Los Álamos')
    expect(after.answered).toEqual(before.answered)
    expect(after.agreed.areas.estrategia).toMatchObject({ level: 'alto', heldBack: false, zeros: [], products: ['alto'] })
    expect(after.agreed.profile).toBe('alto/alto/alto/alto')
    expect(after.agreedItems).toEqual([MISSION])
    expect(after.areas[0]).toMatchObject({ id: 'estrategia', agreedItems: [MISSION] })
    const item = itemOf(room, MISSION)
    expect(item).toMatchObject({ value: 0, agreedValue: 2, status: 'desacuerdo', consensus: 0, agreement: agreed(2) })
    expect(item.options.map(({ count }) => count)).toEqual([3, 0, 3])
  })

  it('counts an agreed item as settled, so that the area is no longer disputed', () => {
    const area = definition.groups[0]?.items.map(({ id }) => id) ?? []
    const [first = '', second = '', third = ''] = area
    const half = { [first]: 0, [second]: 0, [third]: 0 }
    const people: Person[] = [0, 1, 2].map(() => ({ answers: half })).concat([0, 1, 2].map(() => ({ answers: { [first]: 2, [second]: 2, [third]: 2 } })))
    const disputed = summarizeRoom(roomOf(people), null)
    expect(disputed.agreed.areas.estrategia.disputed).toBe(true)
    expect(disputed.hours.disputed).toEqual(['estrategia'])

    const settled = summarizeRoom(roomOf(people, agreeing({ [first]: agreed(0) })), null)
    expect(settled.answered.areas.estrategia.disputed).toBe(true)
    expect(settled.agreed.areas.estrategia.disputed).toBe(false)
    expect(settled.hours.disputed).toEqual([])
  })

  it('lets an agreed value fill an item that the group did not know', () => {
    const area = definition.groups[0]?.items.map(({ id }) => id) ?? []
    const blank = Object.fromEntries(area.slice(0, 3).map((id) => [id, null]))
    const people: Person[] = Array.from({ length: 4 }, () => ({ answers: blank }))
    expect(summarizeRoom(roomOf(people), null).agreed.areas.estrategia.level).toBe('sin-informacion')
    const after = summarizeRoom(roomOf(people, agreeing({ [area[0] ?? '']: agreed(1) })), null)
    expect(after.answered.areas.estrategia.level).toBe('sin-informacion')
    expect(after.agreed.areas.estrategia).toMatchObject({ level: 'medio', answered: 4, sum: 4 })
  })

  it('takes an agreement back as if it had never been', () => {
    const people = split(MISSION, [0, 1, 2])
    expect(summarizeRoom(roomOf(people, agreeing({ [MISSION]: null })), null)).toEqual(summarizeRoom(roomOf(people), null))
  })

  it('equals the score of the person when only one answered', () => {
    const [only] = split(MISSION, [2])
    const summary = summarizeRoom(roomOf(only ? [only] : []), null)
    const { areas, profile } = score({ ...Object.fromEntries(ITEM_IDS.map((id) => [id, 1])), [MISSION]: 2 })
    expect(summary.answered.profile).toBe(profile)
    expect(summary.answered.areas.estrategia.sum).toBe(areas.estrategia.sum)
  })
})

describe('notes of a room', () => {
  const codes = (room: Room) => summarizeRoom(room, null).notes.map(({ code }) => code)

  it('warns of fewer than six people, and not of six', () => {
    expect(codes(roomOf(split(MISSION, [1, 1, 1, 1, 1])))).toContain('few-people')
    expect(codes(roomOf(split(MISSION, [1, 1, 1, 1, 1, 1])))).not.toContain('few-people')
  })

  it('lists the items whose value is the highest and that nobody backed with a note', () => {
    const people: Person[] = [{ all: 2, evidence: { [MISSION]: 'Decreto 112', [ITEM_IDS[1] ?? '']: '   ' } }, { all: 2 }, { all: 2 }]
    const note = summarizeRoom(roomOf(people), null).notes.find(({ code }) => code === 'top-without-evidence')
    expect(note).toEqual({ code: 'top-without-evidence', items: ITEM_IDS.filter((id) => id !== MISSION) })
    expect(itemOf(roomOf(people), MISSION).top).toEqual({ answers: 3, withNote: 1 })
  })

  it('lists the items that fewer than half answered, until the mesa agrees a value', () => {
    const people = split(MISSION, [1, null, null])
    const unknown = { code: 'unknown-items', items: [MISSION] }
    expect(summarizeRoom(roomOf(people), null).notes).toContainEqual(unknown)
    expect(summarizeRoom(roomOf(people, agreeing({ [MISSION]: agreed(1) })), null).notes).not.toContainEqual(unknown)
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
    expect(summarizeRoom(roomOf(split(MISSION, [0, 1, 2, 2])), null).roles).toBeNull()
  })
})
