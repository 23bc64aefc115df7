import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregate, tally } from '../../../../exercises/core/aggregate'
import type { Response } from '../../../../exercises/core/response'
import { definition } from '../../../../exercises/instruments/diagnostico-organizacional/definition'
import { createCollector, type CollectedGroup } from '../../../../exercises/responses/collect'

function response(id: string | null, value: 0 | 1 | 2 | null, answeredAt: string | null = null, municipality: string | null = '08203'): Response {
  return { instrument: definition.id, version: 1, municipality, respondent: { id, role: null }, answers: { 'estrategia-mision': value }, answeredAt }
}

function collect(responses: readonly Response[]): CollectedGroup[] {
  const collector = createCollector(definition)
  responses.forEach((one) => collector.add(one))
  return [...collector.groups()]
}

const mission = (responses: readonly Response[]): unknown => collect(responses)[0]?.tally.counts[0]

describe('collecting responses', () => {
  it('keeps of each person the latest instant, offsets considered', () => {
    const early = response('a', 0, '2026-11-21T15:00:00-03:00')
    const late = response('a', 2, '2026-11-21T18:30:00Z')
    expect(mission([early, late])).toEqual([0, 0, 1])
    expect(mission([late, early])).toEqual([0, 0, 1])
  })

  it('takes no date for the earliest, and on a tie the one read last', () => {
    expect(mission([response('a', 2, '2020-01-01T00:00:00Z'), response('a', 0)])).toEqual([0, 0, 1])
    expect(mission([response('a', 2), response('a', 0)])).toEqual([1, 0, 0])
  })

  it('counts people without an id one by one, and people without a municipality as one group, last', () => {
    const groups = collect([response(null, 1, null, null), response(null, 1, null, null), response('a', 1), response('a', 1, null, null), response('a', 2, null, null)])
    expect(groups.map(({ municipality, duplicates, tally: { respondents } }) => [municipality, respondents, duplicates]))
      .toEqual([['08203', 1, 0], [null, 3, 1]])
  })

  it('keeps the same id in two municipalities apart', () => {
    expect(collect([response('a', 1), response('a', 1, null, '13101')]).map((group) => group.duplicates)).toEqual([0, 0])
  })

  it('gives the counts of the plain tally, in any order', () => {
    const people = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,4}$/), fc.constantFrom(0 as const, 1 as const, 2 as const, null)), { selector: ([id]) => id })
    fc.assert(fc.property(people, fc.infiniteStream(fc.nat()), (pairs, random) => {
      const responses = pairs.map(([id, value]) => response(id, value))
      const shuffled = responses.map((one) => ({ one, key: random.next().value })).sort((a, b) => a.key - b.key).map(({ one }) => one)
      const [group] = collect(shuffled)
      if (group) expect(aggregate(definition, group.tally)).toEqual(aggregate(definition, tally(definition, responses)))
    }), { numRuns: 300 })
  })
})
