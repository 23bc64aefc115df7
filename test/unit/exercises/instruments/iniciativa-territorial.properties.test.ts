import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregate, groupAnswers, tally } from '../../../../exercises/core/aggregate'
import { definition } from '../../../../exercises/instruments/iniciativa-territorial/definition'
import { DIMENSIONS, ELEMENTS, ITEMS_OF, score, type Answers, type Group, type Result } from '../../../../exercises/instruments/iniciativa-territorial/score'
import { anySheet, oneBetter, type Sheet } from '../../../support/answers'

const RUNS = { numRuns: 3000 }
const sheet = anySheet(definition)
/** The values passed the definition's options: they are answers. */
const of = (answers: Sheet): Answers => answers as Answers
const RANK: readonly string[] = ['bajo', 'medio', 'alto']
const GROUPS: readonly Group[] = definition.groups.map(({ id }) => id)
const ALL_ITEMS = GROUPS.flatMap((group) => ITEMS_OF[group])

const levelsOf = (result: Result): Readonly<Record<Group, string>> => Object.fromEntries([
  ...ELEMENTS.map((id) => [id, result.elements[id].level]),
  ...DIMENSIONS.map((id) => [id, result.dimensions[id].level]),
  ['sostenibilidad', result.sustainability.level],
]) as Readonly<Record<Group, string>>

describe('any sheet', () => {
  it('never has a lower level for an answer better, and no answer moves another group', () => {
    fc.assert(fc.property(sheet, fc.nat(), (answers, pick) => {
      const better = oneBetter(definition, answers, pick)
      if (!better) return
      const before = levelsOf(score(of(answers)))
      const after = levelsOf(score(of(better.sheet)))
      for (const group of GROUPS) {
        if (!ITEMS_OF[group].some((item) => item === better.item)) expect(after[group]).toBe(before[group])
        else expect(RANK.indexOf(after[group])).toBeGreaterThanOrEqual(RANK.indexOf(before[group]))
      }
    }), RUNS)
  })

  it('is never worse for an answer not known than for the same answer at its lowest', () => {
    fc.assert(fc.property(sheet, fc.constantFrom(...ALL_ITEMS), (answers, item) => {
      const unknown = levelsOf(score(of({ ...answers, [item]: null })))
      const lowest = levelsOf(score(of({ ...answers, [item]: 0 })))
      for (const group of GROUPS) {
        if (unknown[group] !== 'sin-informacion') expect(RANK.indexOf(unknown[group])).toBeGreaterThanOrEqual(RANK.indexOf(lowest[group]))
      }
    }), RUNS)
  })

  it('is held back only at medio, and is alto only with nothing at 0', () => {
    fc.assert(fc.property(sheet, (answers) => {
      const { elements, dimensions, sustainability } = score(of(answers))
      for (const { level, heldBack } of [...Object.values(elements), ...Object.values(dimensions), sustainability]) {
        if (heldBack) expect(level).toBe('medio')
      }
      for (const { level, zeros } of [elements['proyecto-comun'], elements.recursos, ...Object.values(dimensions), sustainability]) {
        if (level === 'alto') expect(zeros).toEqual([])
      }
      if (dimensions.participacion.level === 'alto') expect(answers['participacion-profundidad']).toBe(2)
    }), RUNS)
  })

  it('names as strengths and gaps exactly its levels at the ends, and joins the same levels in its profile', () => {
    fc.assert(fc.property(sheet, (answers) => {
      const result = score(of(answers))
      const levels = levelsOf(result)
      expect(result.strengths).toEqual(GROUPS.filter((group) => levels[group] === 'alto'))
      expect(result.gaps).toEqual(GROUPS.filter((group) => levels[group] === 'bajo'))
      expect([result.profile.elements, result.profile.dimensions, result.profile.sustainability].join('/')).toBe(GROUPS.map((group) => levels[group]).join('/'))
    }), RUNS)
  })
})

describe('any group', () => {
  const people = fc.array(sheet, { minLength: 1, maxLength: 9 })
  const resultOf = (sheets: readonly Sheet[]): Result => {
    const items = aggregate(definition, tally(definition, sheets.map((answers) => ({ answers }))))
    return score(of(groupAnswers(items)), Object.fromEntries(Object.entries(items).map(([id, { status }]) => [id, status])))
  }

  it('has one result whatever the order in which people answered', () => {
    fc.assert(fc.property(people, fc.nat(), (sheets, seed) => {
      const turned = sheets.map((_, at) => sheets[(at + seed) % sheets.length] ?? {}).reverse()
      expect(resultOf(turned)).toEqual(resultOf(sheets))
    }), { numRuns: 500 })
  })

  it('of one is that person, and of the same person many times has nothing in dispute', () => {
    fc.assert(fc.property(sheet, fc.integer({ min: 1, max: 7 }), (answers, times) => {
      expect(resultOf(Array.from({ length: times }, () => answers))).toEqual(score(of(answers)))
    }), { numRuns: 500 })
  })
})
