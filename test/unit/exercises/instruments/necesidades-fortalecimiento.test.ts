import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregate, groupAnswers, tally } from '../../../../exercises/core/aggregate'
import { itemsOf } from '../../../../exercises/core/instrument'
import type { Row } from '../../../../exercises/core/outline'
import { instrument } from '../../../../exercises/instruments/necesidades-fortalecimiento'
import { STEPS } from '../../../../exercises/instruments/necesidades-fortalecimiento/steps'
import { studyRoute } from '../../../../exercises/instruments/necesidades-fortalecimiento/study-route'
import { definition } from '../../../../exercises/instruments/necesidades-fortalecimiento/definition'
import { MINIMUM_ANSWERED, NEEDS, score, type Answers, type Need } from '../../../../exercises/instruments/necesidades-fortalecimiento/score'
import { EXPERIENCES, EXPERIENCES_2008, WITHOUT_NEED, share } from '../../../../exercises/instruments/necesidades-fortalecimiento/shares'
import { anySheet, oneBetter, type Sheet } from '../../../support/answers'
import { groupOutline, outlineOf } from '../../../support/outlines'

const RUNS = 400
type Value = 0 | 1 | 2 | null

/** A sheet from values in the order of the needs. */
const sheet = (...values: readonly Value[]): Answers => Object.fromEntries(values.map((value, at) => [NEEDS[at], value]))
const rowsOf = (answers: Answers): readonly Row[] => outlineOf(instrument, answers as Sheet).parts.flatMap(({ rows }) => rows)
const rowOf = (answers: Answers, need: Need): Row | undefined => rowsOf(answers).find(({ id }) => id === need)
const groupRow = (people: readonly Answers[], need: Need): Row | undefined =>
  groupOutline(instrument, people as readonly Sheet[]).parts.flatMap(({ rows }) => rows).find(({ id }) => id === need)

describe('the needs', () => {
  it('are the seven of the contract, in its order, all read with the worse news as the careful answer', () => {
    expect(NEEDS).toEqual([
      'identificacion-territorio', 'elaboracion-propuestas', 'negociacion-autoridades', 'instrumentos-financiamiento', 'participacion',
      'interaccion-alianzas', 'operacionales-gestion',
    ])
    for (const item of itemsOf(definition)) expect(item).toMatchObject({ kind: 'scale', careful: 'upper' })
  })

  it('stand beside the shares of 2008 as the table prints them, which add up to its total', () => {
    expect(Object.values(EXPERIENCES_2008).reduce((sum, count) => sum + count, WITHOUT_NEED)).toBe(EXPERIENCES)
    expect(NEEDS.map(share)).toEqual(['27,1 %', '22,0 %', '19,5 %', '13,6 %', '6,8 %', '5,9 %', '2,5 %'])
  })

  it('are told apart by the same three answers, of like length', () => {
    for (const item of itemsOf(definition)) {
      if (item.kind !== 'scale') continue
      expect(item.options.map(({ value, label }) => [value, label])).toEqual([[0, 'No la necesitamos'], [1, 'Nos serviría'], [2, 'La necesitamos este año']])
      for (const { text } of item.options) {
        expect(text).toMatch(/^\p{Lu}.*\.$/u)
        expect(text.split(/\s+/).length, text).toBeGreaterThanOrEqual(14)
        expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(32)
      }
    }
  })
})

describe('the lists', () => {
  it('hold the needs at 2 and at 1 in the order of the contract', () => {
    expect(score(sheet(1, 2, 0, 2, 1, 0, 2))).toEqual({
      urgent: ['elaboracion-propuestas', 'instrumentos-financiamiento', 'operacionales-gestion'],
      wanted: ['identificacion-territorio', 'participacion'],
      answered: 7,
    })
  })

  it.each([
    [0, []], [1, [2]], [3, [2, 2, 1]],
  ] as const)('are empty with %i answered', (answered, values) => {
    expect(score(sheet(...values))).toEqual({ urgent: [], wanted: [], answered })
  })

  it('begin with four answered, wherever they stand', () => {
    expect(MINIMUM_ANSWERED).toBe(4)
    expect(score(sheet(2, 2, 1, 0))).toEqual({ urgent: ['identificacion-territorio', 'elaboracion-propuestas'], wanted: ['negociacion-autoridades'], answered: 4 })
    expect(score(sheet(2, null, null, null, 1, 0, 2))).toEqual({ urgent: ['identificacion-territorio', 'operacionales-gestion'], wanted: ['participacion'], answered: 4 })
    expect(score(sheet(2, null, null, null, 1, null, 2))).toEqual({ urgent: [], wanted: [], answered: 3 })
  })

  it('count «no la necesitamos» as an answer', () => expect(score(sheet(0, 0, 0, 0, 0, 0, 0))).toEqual({ urgent: [], wanted: [], answered: 7 }))

  it('are of what was answered, each need in one list or in none, whatever the order of the answers', () => {
    fc.assert(fc.property(anySheet(definition), (answers) => {
      const result = score(answers as Answers)
      expect(result).toEqual(score(Object.fromEntries(Object.entries(answers).reverse())))
      for (const need of NEEDS) {
        const enough = result.answered >= MINIMUM_ANSWERED
        expect(result.urgent.includes(need)).toBe(enough && answers[need] === 2)
        expect(result.wanted.includes(need)).toBe(enough && answers[need] === 1)
      }
    }), { numRuns: RUNS })
  })

  it('never lose a need to more urgency in an answer, and keep every other where it was', () => {
    fc.assert(fc.property(anySheet(definition), fc.nat(), (answers, pick) => {
      const more = oneBetter(definition, answers, pick)
      if (!more) return
      const before = score(answers as Answers)
      const after = score(more.sheet as Answers)
      expect(after.answered).toBe(before.answered)
      for (const need of before.urgent) expect(after.urgent).toContain(need)
      for (const need of before.wanted) expect([...after.urgent, ...after.wanted]).toContain(need)
      for (const need of NEEDS.filter((id) => id !== more.item)) expect(after.urgent.includes(need)).toBe(before.urgent.includes(need))
    }), { numRuns: RUNS })
  })

  it('are the same for «No sé» as for a missing answer, and never larger for it', () => {
    fc.assert(fc.property(anySheet(definition), fc.constantFrom(...NEEDS), (answers, need) => {
      const unknown = score({ ...answers, [need]: null })
      const without = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== need))
      expect(unknown).toEqual(score(without))
      for (const other of NEEDS.filter((id) => id !== need)) {
        if (unknown.answered >= MINIMUM_ANSWERED) expect(unknown.urgent.includes(other)).toBe(score(answers as Answers).urgent.includes(other))
      }
    }), { numRuns: RUNS })
  })

  it('of a group rest on the more urgent of the two middle answers', () => {
    const of = (people: readonly Answers[]) => score(groupAnswers(aggregate(definition, tally(definition, people.map((answers) => ({ answers: answers as Sheet }))))))
    expect(of([sheet(0, 0, 0, 0), sheet(2, 1, 0, 0)])).toMatchObject({ urgent: ['identificacion-territorio'], wanted: ['elaboracion-propuestas'] })
    expect(of([sheet(0, 0, 0, 0), sheet(2, 1, 0, 0), sheet(0, 0, 0, 0)])).toMatchObject({ urgent: [], wanted: [] })
  })
})

describe('the outline', () => {
  it('puts this year first, then what would help, what is not needed and what is unknown, each in the order of the contract', () => {
    expect(rowsOf(sheet(0, 1, null, 2, 1, 2, 0)).map(({ id, figure }) => [id, figure])).toEqual([
      ['instrumentos-financiamiento', 'La necesitamos este año'], ['interaccion-alianzas', 'La necesitamos este año'],
      ['elaboracion-propuestas', 'Nos serviría'], ['participacion', 'Nos serviría'],
      ['identificacion-territorio', 'No la necesitamos'], ['operacionales-gestion', 'No la necesitamos'],
      ['negociacion-autoridades', 'Sin respuesta'],
    ])
  })

  it.each<[string, Answers]>([
    ['Para este año: elaboración de propuestas y métodos de participación; además serviría: identificación del territorio', sheet(1, 2, 0, 0, 2, 0, 0)],
    ['Para este año: operación y gestión', sheet(0, 0, 0, 0, 0, 0, 2)],
    ['Nada para este año; serviría: operación y gestión', sheet(0, 0, 0, 0, 0, 0, 1)],
    ['Ninguna de las siete necesidades', sheet(0, 0, 0, 0, 0, 0, 0)],
    ['Ninguna necesidad en las 5 respondidas', sheet(0, 0, 0, 0, 0)],
    ['Faltan respuestas: hay 3 de 7 y hacen falta 4', sheet(2, 2, 2)],
    ['Faltan respuestas: hay 0 de 7 y hacen falta 4', sheet()],
  ])('leads with «%s»', (headline, answers) => expect(outlineOf(instrument, answers as Sheet).headline).toBe(headline))

  it('gives each need its own step by its urgency, and none where it is not needed or not known', () => {
    const answers = sheet(2, 1, 0, null, 2, 0, 0)
    expect(rowOf(answers, 'identificacion-territorio')?.next.map(({ id }) => id)).toEqual(['este-ano'])
    expect(rowOf(answers, 'elaboracion-propuestas')?.next.map(({ id }) => id)).toEqual(['primer-paso'])
    expect(rowOf(answers, 'negociacion-autoridades')?.next).toEqual([])
    expect(rowOf(answers, 'instrumentos-financiamiento')?.next).toEqual([])
    const steps = NEEDS.flatMap((need) => [1, 2].map((value) => rowOf({ ...sheet(0, 0, 0, 0, 0, 0, 0), [need]: value }, need)?.next[0]?.text))
    expect(new Set(steps).size).toBe(14)
  })

  it('orders nothing and suggests nothing with three answers, and says why', () => {
    for (const row of rowsOf(sheet(2, 2, 2))) expect(row).toMatchObject({ value: null, next: [] })
    expect(rowOf(sheet(2, 2, 2), 'elaboracion-propuestas')?.because.join(' ')).toContain('No entra en una lista: con menos de 4 respuestas')
    expect(rowOf(sheet(2, 2, 2, 0), 'elaboracion-propuestas')?.because.join(' ')).not.toContain('No entra en una lista')
  })

  it('says beside each need what the experiences of 2008 named', () => {
    expect(rowOf(sheet(2, 0, 0, 0), 'identificacion-territorio')?.because.at(-1)).toBe('En 2008 la nombraron 32 de 118 experiencias que postulaban a un premio (27,1 %).')
  })

  it('tells a group that its answers are far apart, and what fewer than half of it answered', () => {
    const apart = [sheet(0, 0, 0, 0), sheet(2, 0, 0, 0), sheet(0, 0, 0, 0), sheet(2, 0, 0, 0)]
    expect(groupRow(apart, 'identificacion-territorio')).toMatchObject({ disputed: true, figure: 'La necesitamos este año' })
    expect(groupRow(apart, 'identificacion-territorio')?.because.join(' ')).toContain('Las respuestas se separan')
    expect(groupRow(apart, 'elaboracion-propuestas')).toMatchObject({ disputed: false })
    const silent = [sheet(0, 0, 0, 0, 2), sheet(0, 0, 0, 0), sheet(0, 0, 0, 0)]
    expect(groupRow(silent, 'participacion')).toMatchObject({ figure: 'Sin respuesta', value: null, next: [] })
    expect(groupRow(silent, 'participacion')?.because[0]).toBe('Lo respondió menos de la mitad del grupo (1 persona de 3): no se sabe.')
    expect(groupRow(silent, 'interaccion-alianzas')?.because[0]).toBe('Sin respuesta: no se sabe si hace falta.')
  })
})

describe('the route of study', () => {
  const lessonsOf = (answers: Answers): string[] => studyRoute(score(answers)).map(({ lesson }) => lesson.id)

  it('has each lesson that a need leads to once, with a reason for each need, and none that nothing leads to', () => {
    fc.assert(fc.property(anySheet(definition), (answers) => {
      const result = score(answers as Answers)
      const steps = studyRoute(result)
      expect(new Set(steps.map(({ lesson }) => lesson.id)).size).toBe(steps.length)
      expect(new Set(steps.flatMap(({ needs }) => needs.map(({ need }) => need)))).toEqual(new Set([...result.urgent, ...result.wanted]))
      for (const { needs } of steps) for (const { why } of needs) expect(why).toMatch(/^[A-Z].{20,}\.$/)
    }), { numRuns: RUNS })
  })

  it('puts what serves this year before the rest, whatever the order of the needs', () => {
    fc.assert(fc.property(anySheet(definition), (answers) => {
      const urgent = studyRoute(score(answers as Answers)).map(({ needs }) => needs.filter((need) => need.urgent).length)
      expect(urgent).toEqual([...urgent].sort((a, b) => b - a))
    }), { numRuns: RUNS })
  })

  it('leads a team that has to negotiate this year, and would like to propose, from one to the other', () => {
    expect(lessonsOf(sheet(0, 1, 2, 0, 0, 0, 0))).toEqual([
      '01-introduccion-del/03-modernizacion-y-descentralizacion', '03-construccion-de-acuerdos/03-negociacion-y-entorno', '08-habilidades-directivas/03-negociacion-y-conflictos',
      '01-introduccion-del/06-politicas-publicas', '02-fundamentos-y-gestion/04-planificacion-estrategica', '04-oportunidades-de-negocios/02-oportunidades-de-negocio',
    ])
  })

  it('is none with three answers, nor where nothing is needed', () => {
    expect(lessonsOf(sheet(2, 2, 2))).toEqual([])
    expect(lessonsOf(sheet(0, 0, 0, 0, 0, 0, 0))).toEqual([])
  })

  it('has two or three lessons for every need', () => {
    for (const need of NEEDS) expect([2, 3], need).toContain(STEPS[need].places.length)
  })
})

describe('the example', () => {
  it('shows three needs for this year, two that would help, one that nobody needs and one that the group does not know', async () => {
    const { responses } = await instrument.example()
    const items = aggregate(definition, tally(definition, responses))
    expect(score(groupAnswers(items))).toEqual({
      urgent: ['elaboracion-propuestas', 'negociacion-autoridades', 'instrumentos-financiamiento'],
      wanted: ['identificacion-territorio', 'participacion'],
      answered: 6,
    })
    expect(items['interaccion-alianzas']).toMatchObject({ n: 2, value: null })
    expect(items['instrumentos-financiamiento']).toMatchObject({ status: 'desacuerdo' })
    expect(items['elaboracion-propuestas']).toMatchObject({ status: 'acuerdo' })
  })
})
