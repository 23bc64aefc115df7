import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findings } from '../../../../exercises/workpieces/mapa-actores/findings'
import { measures, without } from '../../../../exercises/workpieces/mapa-actores/measures'
import { CONTRIBUTIONS, LEVELS, ROLES, TIE_KINDS, TYPES } from '../../../../exercises/workpieces/mapa-actores/model'
import type { Actor, ActorMap, Tie } from '../../../../exercises/workpieces/mapa-actores/read'

/** Cases of each property. */
const RUNS = 400

const ids = Array.from({ length: 14 }, (_, at) => `a${at}`)
const actor = (id: string): fc.Arbitrary<Actor> => fc.record({
  id: fc.constant(id),
  name: fc.constantFrom('Junta', 'JUNTA ', 'Liceo', 'Cooperativa', '', `Actor ${id}`),
  type: fc.option(fc.constantFrom(...TYPES)),
  level: fc.option(fc.constantFrom(...LEVELS)),
  convener: fc.boolean(),
  roles: fc.subarray([...ROLES]),
  contributions: fc.subarray([...CONTRIBUTIONS]),
  ally: fc.boolean(),
  why: fc.constant([]),
})
const end = fc.constantFrom(...ids, 'nadie')
const tie: fc.Arbitrary<Tie> = fc.record({ from: end, to: end, kind: fc.constantFrom(...TIE_KINDS) })
const anyMap: fc.Arbitrary<ActorMap> = fc.record({
  workpiece: fc.constant('mapa-actores'), version: fc.constant(1), municipality: fc.constant(null),
  actors: fc.subarray(ids).chain((some) => fc.tuple(...some.map(actor))),
  ties: fc.array(tie, { maxLength: 40 }),
})
const shuffled = (map: ActorMap): fc.Arbitrary<ActorMap> => fc.record({
  workpiece: fc.constant(map.workpiece), version: fc.constant(1), municipality: fc.constant(null),
  actors: fc.shuffledSubarray([...map.actors], { minLength: map.actors.length }),
  ties: fc.shuffledSubarray([...map.ties], { minLength: map.ties.length }),
})

/** Pieces of a map by painting, the plainest way there is. */
function pieces({ actors, ties }: ActorMap): number {
  const left = new Set(actors.map(({ id }) => id))
  let count = 0
  for (const start of actors.map(({ id }) => id)) {
    if (!left.delete(start)) continue
    count++
    const open = [start]
    for (let here = open.pop(); here !== undefined; here = open.pop()) {
      for (const { from, to } of ties) {
        const other = from === here ? to : to === here ? from : null
        if (other !== null && left.delete(other)) open.push(other)
      }
    }
  }
  return count
}

describe('any map', () => {
  it('measures the same whatever the order of its rows', () => {
    fc.assert(fc.property(anyMap.chain((map) => fc.tuple(fc.constant(map), shuffled(map))), ([map, other]) => {
      const { isolated, brokers, degree, betweenness, ...plain } = measures(map)
      const again = measures(other)
      expect(again).toMatchObject(plain)
      expect([...again.isolated].sort()).toEqual([...isolated].sort())
      expect([...again.brokers].sort()).toEqual([...brokers].sort())
      expect(again.degree).toEqual(degree)
      expect(again.betweenness).toEqual(betweenness)
    }), { numRuns: RUNS })
  })

  it('never has more pieces with one tie more, and has those that painting finds', () => {
    fc.assert(fc.property(anyMap, tie, (map, more) => {
      const { components } = measures(map)
      expect(components).toBe(pieces(map))
      expect(measures({ ...map, ties: [...map.ties, more] }).components).toBeLessThanOrEqual(components)
    }), { numRuns: RUNS })
  })

  it('has as bridges exactly the actors without which the others fall into more pieces', () => {
    fc.assert(fc.property(anyMap, (map) => {
      const { brokers, isolated } = measures(map)
      for (const { id } of map.actors) {
        // Without an actor who is a piece alone, the others are in one piece less than there were.
        const before = pieces(map) - (isolated.includes(id) ? 1 : 0)
        expect(brokers.includes(id), id).toBe(pieces(without(map, id)) > before)
      }
    }), { numRuns: RUNS })
  })

  it('keeps its figures within their bounds, and ties count twice in the degrees', () => {
    fc.assert(fc.property(anyMap, (map) => {
      const m = measures(map)
      expect(Object.values(m.degree).reduce((sum, degree) => sum + degree, 0)).toBe(2 * m.ties)
      expect(m.isolated).toEqual(map.actors.filter(({ id }) => m.degree[id] === 0).map(({ id }) => id))
      for (const share of [m.principalShare, m.strategicShare, m.density, ...Object.values(m.betweenness)]) if (share !== null) expect(share >= 0 && share <= 1).toBe(true)
      expect(m.meanRoles === null || m.meanRoles >= 1).toBe(true)
    }), { numRuns: RUNS })
  })

  it('has findings that do not change when it is checked again, errors first, each at something of the map', () => {
    fc.assert(fc.property(anyMap, (map) => {
      const found = findings(map)
      expect(findings(structuredClone(map))).toStrictEqual(found)
      const severities = found.map(({ severity }) => severity)
      expect([...severities].sort((a, b) => (a === b ? 0 : a === 'error' ? -1 : 1))).toEqual(severities)
      for (const { rule, where } of found) if (rule !== 'sector-ausente') for (const id of where) expect([...ids, 'nadie']).toContain(id)
      expect(new Set(found.map((finding) => JSON.stringify(finding))).size).toBeGreaterThan(found.length - map.ties.length - 1)
    }), { numRuns: RUNS })
  })
})
