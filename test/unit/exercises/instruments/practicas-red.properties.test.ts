import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregate, groupAnswers, tally } from '../../../../exercises/core/aggregate'
import { itemsOf } from '../../../../exercises/core/instrument'
import { definition } from '../../../../exercises/instruments/practicas-red/definition'
import { ANSWERED_BY } from '../../../../exercises/instruments/practicas-red/links'
import { CHALLENGES, ITEMS_OF, PRACTICES, gapOf, score, type Answers } from '../../../../exercises/instruments/practicas-red/score'
import { anySheet, oneBetter, type Sheet } from '../../../support/answers'

const RUNS = { numRuns: 3000 }
const sheet = anySheet(definition)
/** The values passed the definition's options: they are answers. */
const of = (answers: Sheet): Answers => answers as Answers
const RANK = ['incipiente', 'en-desarrollo', 'consolidada']

describe('any sheet', () => {
  it('has priorities that are the gaps above 0, widest first, ties in the definition’s order', () => {
    fc.assert(fc.property(sheet, (answers) => {
      const expected = CHALLENGES.map((challenge, at) => ({ challenge, at, gap: gapOf(challenge, of(answers)) }))
        .filter(({ gap }) => gap !== null && gap > 0)
        .sort((a, b) => Number(b.gap) - Number(a.gap) || a.at - b.at)
      expect(score(of(answers)).priorities).toEqual(expected.map(({ challenge, gap }) => ({ challenge, gap })))
    }), RUNS)
  })

  it('has gaps from 0 to 9 in two decimals', () => {
    fc.assert(fc.property(sheet, (answers) => {
      for (const { gap } of score(of(answers)).priorities) {
        expect(gap).toBeGreaterThan(0)
        expect(gap).toBeLessThanOrEqual(9)
        expect(gap).toBe(Number(gap.toFixed(2)))
      }
    }), RUNS)
  })

  it('never has a wider gap for a practice done more, nor a narrower one for a graver challenge', () => {
    fc.assert(fc.property(sheet, fc.nat(), (answers, pick) => {
      const better = oneBetter(definition, answers, pick)
      if (!better) return
      const isChallenge = better.item.startsWith('desafio-')
      for (const challenge of CHALLENGES) {
        const before = gapOf(challenge, of(answers))
        const after = gapOf(challenge, of(better.sheet))
        if (before === null || after === null) expect(after).toBe(before)
        else if (isChallenge) expect(after).toBeGreaterThanOrEqual(before)
        else expect(after).toBeLessThanOrEqual(before)
      }
    }), RUNS)
  })

  it('is never worse for an answer not known than for the same answer at «nunca»', () => {
    fc.assert(fc.property(sheet, fc.constantFrom(...PRACTICES.flatMap((practice) => ITEMS_OF[practice])), (answers, item) => {
      const unknown = score(of({ ...answers, [item]: null })).practices
      const never = score(of({ ...answers, [item]: 0 })).practices
      for (const practice of PRACTICES) {
        if (unknown[practice].level === 'sin-informacion') continue
        expect(RANK.indexOf(unknown[practice].level)).toBeGreaterThanOrEqual(RANK.indexOf(never[practice].level))
      }
      for (const challenge of CHALLENGES) {
        const gap = gapOf(challenge, of({ ...answers, [item]: null }))
        if (gap !== null) expect(gap).toBeLessThanOrEqual(gapOf(challenge, of({ ...answers, [item]: 0 })) ?? 0)
      }
    }), RUNS)
  })

  it('has levels that no challenge moves, and gaps that no other practice moves', () => {
    fc.assert(fc.property(sheet, sheet, (answers, others) => {
      const challenges = Object.fromEntries(CHALLENGES.map((id) => [id, others[id] ?? null]))
      expect(score(of({ ...answers, ...challenges })).practices).toEqual(score(of(answers)).practices)
      for (const challenge of CHALLENGES) {
        const apart = PRACTICES.filter((practice) => !ANSWERED_BY[challenge].includes(practice)).flatMap((practice) => ITEMS_OF[practice])
        const moved = Object.fromEntries(apart.map((id) => [id, others[id] ?? null]))
        expect(gapOf(challenge, of({ ...answers, ...moved }))).toBe(gapOf(challenge, of(answers)))
      }
    }), RUNS)
  })
})

describe('any group', () => {
  const values = (people: readonly Sheet[]): Sheet => groupAnswers(aggregate(definition, tally(definition, people.map((answers) => ({ answers })))))

  it('has one result whatever the order in which people answered', () => {
    fc.assert(fc.property(fc.array(sheet, { minLength: 2, maxLength: 9 }), fc.nat(), (people, seed) => {
      const turned = people.map((_, at) => people[(at + seed) % people.length] ?? {}).reverse()
      expect(score(of(values(turned)))).toEqual(score(of(values(people))))
    }), { numRuns: 500 })
  })

  it('of one is that person', () => {
    fc.assert(fc.property(sheet, (answers) => {
      expect(score(of(values([answers])))).toEqual(score(of(answers)))
    }), { numRuns: 500 })
  })

  it('of two takes the lower answer of each practice and the higher of each challenge', () => {
    fc.assert(fc.property(sheet, sheet, (one, other) => {
      const both = values([one, other])
      for (const item of itemsOf(definition)) {
        const known = [one[item.id], other[item.id]].filter((value) => typeof value === 'number')
        const expected = known.length === 0 ? null : item.id.startsWith('desafio-') ? Math.max(...known) : Math.min(...known)
        expect(both[item.id], item.id).toBe(expected)
      }
    }), { numRuns: 500 })
  })
})
