import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { largestRemainder } from '../../../../exercises/core/hours'
import { definition } from '../../../../exercises/instruments/diagnostico-organizacional/definition'
import { AREA_IDS, LEVELS, planHours, type AreaResult, type DiagnosisResult } from '../../../../exercises/instruments/diagnostico-organizacional/score'
import { anySheet, oneBetter } from '../../../support/answers'
import { groupOf, scored } from '../../../support/diagnosis'

describe('properties on random sheets (11,000 cases in all)', () => {
  const sheet = anySheet(definition)
  const group = fc.array(sheet, { minLength: 1, maxLength: 9 })
  const height = (level: AreaResult['level']): number => (level === 'sin-informacion' ? -1 : LEVELS.indexOf(level))
  const expectNoFall = (before: DiagnosisResult, after: DiagnosisResult) => {
    for (const area of AREA_IDS) expect(height(after.areas[area].level)).toBeGreaterThanOrEqual(height(before.areas[area].level))
  }

  it('one answer better never gives a lower level (3,000 cases)', () => {
    fc.assert(fc.property(sheet, fc.nat(), (answers, pick) => {
      const better = oneBetter(definition, answers, pick)
      if (better) expectNoFall(scored(answers), scored(better.sheet))
    }), { numRuns: 3000 })
  })

  it('one answer better of one person never gives the group a lower level (1,500 cases)', () => {
    fc.assert(fc.property(group, fc.nat(), fc.nat(), (people, who, pick) => {
      const better = oneBetter(definition, people[who % people.length] ?? {}, pick)
      if (better) expectNoFall(groupOf(people), groupOf(people.with(who % people.length, better.sheet)))
    }), { numRuns: 1500 })
  })

  it('an answer changes its own area and no other (1,500 cases)', () => {
    fc.assert(fc.property(sheet, fc.nat(), (answers, pick) => {
      const better = oneBetter(definition, answers, pick)
      if (!better) return
      for (const area of AREA_IDS) {
        if (!better.item.startsWith(`${area}-`)) expect(scored(better.sheet).areas[area]).toEqual(scored(answers).areas[area])
      }
    }), { numRuns: 1500 })
  })

  it('the order of answers does not matter (1,000 cases)', () => {
    fc.assert(fc.property(sheet, (answers) => {
      expect(scored(Object.fromEntries(Object.entries(answers).toReversed()))).toEqual(scored(answers))
    }), { numRuns: 1000 })
  })

  it('the order of people does not matter (1,000 cases)', () => {
    const shuffled = group.chain((people) => fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length })))
    fc.assert(fc.property(shuffled, ([people, others]) => {
      expect(groupOf(others)).toEqual(groupOf(people))
    }), { numRuns: 1000 })
  })

  it('a group of one has that person’s result (1,500 cases)', () => {
    fc.assert(fc.property(sheet, (answers) => {
      expect(groupOf([answers])).toEqual(scored(answers))
    }), { numRuns: 1500 })
  })

  it('hours add up exactly, follow the levels and wait for every area to be known (1,500 cases)', () => {
    const weights = fc.record({ bajo: fc.nat(9), medio: fc.nat(9), alto: fc.nat(9) })
    fc.assert(fc.property(sheet, fc.nat(2000), weights, (answers, hours, byLevel) => {
      const result = scored(answers)
      const levels = AREA_IDS.map((area) => result.areas[area].level)
      const plan = planHours(result, hours, byLevel)
      if (levels.includes('sin-informacion')) {
        expect(plan).toBeNull()
        return
      }
      expect(Object.values(plan ?? {}).reduce((sum, share) => sum + share, 0)).toBe(hours)
      expect(Object.values(plan ?? {})).toEqual(largestRemainder(hours, levels.map((level) => (level === 'sin-informacion' ? NaN : byLevel[level]))))
    }), { numRuns: 1500 })
  })
})
