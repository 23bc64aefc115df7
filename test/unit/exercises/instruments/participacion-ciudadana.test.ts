import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregate, groupAnswers, tally } from '../../../../exercises/core/aggregate'
import { claimedValue, itemsOf } from '../../../../exercises/core/instrument'
import type { Row } from '../../../../exercises/core/outline'
import { instrument } from '../../../../exercises/instruments/participacion-ciudadana'
import { definition } from '../../../../exercises/instruments/participacion-ciudadana/definition'
import { BINDING, MECHANISMS } from '../../../../exercises/instruments/participacion-ciudadana/mechanisms'
import { STAGES, score, type Answers, type Purpose, type Result, type Stage } from '../../../../exercises/instruments/participacion-ciudadana/score'
import { anySheet, oneBetter, type Sheet } from '../../../support/answers'
import { groupOutline, outlineOf } from '../../../support/outlines'

const RUNS = 400
const DEPTHS: readonly string[] = definition.levelSets[0].levels.map(({ id }) => id)
const LETTERS: Readonly<Record<string, Purpose | null>> = { n: 'ninguna', i: 'instrumental', e: 'empoderadora', '-': null }

/** Six letters for the six stages in their order, and whether it was binding. */
function sheet(letters: string, binding: 0 | 1 | null = null): Sheet {
  return { ...Object.fromEntries(STAGES.map((stage, at) => [stage, LETTERS[letters.charAt(at)] ?? null])), vinculante: binding }
}
const resultOf = (answers: Sheet): Result => score(answers as Answers)
const depthOf = (letters: string, binding?: 0 | 1 | null): string => resultOf(sheet(letters, binding)).depth
const rowsOf = (answers: Sheet): readonly Row[] => outlineOf(instrument, answers).parts.flatMap(({ rows }) => rows)
const rowOf = (answers: Sheet, id: Stage | 'profundidad'): Row | undefined => rowsOf(answers).find((row) => row.id === id)
const because = (row: Row | undefined): string => row?.because.join(' ') ?? ''

describe('the items', () => {
  it('are the six stages of the contract and whether the decision was binding', () => {
    expect(STAGES).toEqual(['informacion', 'diagnostico', 'formulacion', 'decision', 'implementacion', 'evaluacion'])
    expect(itemsOf(definition).map(({ id }) => id).sort()).toEqual([...STAGES, 'vinculante'].sort())
    for (const item of itemsOf(definition)) {
      if (item.id === 'vinculante') expect(item.kind).toBe('yes-no')
      else expect(item.kind === 'choice' && item.options.map(({ id }) => id)).toEqual(['ninguna', 'instrumental', 'empoderadora'])
    }
  })

  it('ask for a note where someone claims that power was handed over', () => {
    expect(itemsOf(definition).map((item) => [item.id, claimedValue(item)])).toEqual(
      itemsOf(definition).map(({ id }) => [id, id === 'vinculante' ? 1 : 'empoderadora']))
  })
})

describe('the depth', () => {
  it.each([
    // decision, binding
    ['nnnenn', 1, 'vinculante'], ['nnnenn', 0, 'consultiva'], ['nnnenn', null, 'consultiva'], ['nnninn', 1, 'consultiva'], ['nnnnnn', 1, 'sin-participacion'],
    ['eee-ee', 1, 'consultiva'], ['n-nen-', 1, 'vinculante'],
    // one stage alone, of each purpose
    ['innnnn', null, 'informativa'], ['ennnnn', null, 'informativa'], ['ninnnn', null, 'consultiva'], ['nennnn', null, 'consultiva'],
    ['nninnn', null, 'consultiva'], ['nnennn', null, 'consultiva'], ['nnninn', null, 'consultiva'], ['nnnnin', null, 'ejecutora'],
    ['nnnnen', null, 'ejecutora'], ['nnnnni', null, 'consultiva'], ['nnnnne', null, 'consultiva'],
    // the higher of two counts
    ['innnin', null, 'ejecutora'], ['innnii', null, 'consultiva'], ['nnnnnn', null, 'sin-participacion'], ['nnnnnn', 0, 'sin-participacion'],
    // unanswered stages never count
    ['i-nn-n', null, 'informativa'], ['-nn-nn', null, 'sin-participacion'],
  ] as const)('of %s with binding %s is %s', (letters, binding, depth) => expect(depthOf(letters, binding)).toBe(depth))

  it.each([
    ['nnn---', 'sin-informacion'], ['nnnn--', 'sin-participacion'], ['ee-e--', 'sin-informacion'], ['ee-en-', 'vinculante'], ['------', 'sin-informacion'],
  ])('of %s, of which enough is answered or not, is %s', (letters, depth) => expect(depthOf(letters, 1)).toBe(depth))

  it('does not count whether it was binding among the answered stages', () => {
    expect(resultOf(sheet('---eee', 1))).toEqual({ depth: 'sin-informacion', covered: 3, answered: 3, empowering: 3, pending: false })
  })
})

describe('the figures', () => {
  it('count stages with participation, answered ones and those that empower', () => {
    expect(resultOf(sheet('iinenn', 0))).toEqual({ depth: 'consultiva', covered: 3, answered: 6, empowering: 1, pending: false })
    expect(resultOf(sheet('ie-nn-'))).toEqual({ depth: 'consultiva', covered: 2, answered: 4, empowering: 1, pending: false })
    expect(resultOf({})).toEqual({ depth: 'sin-informacion', covered: 0, answered: 0, empowering: 0, pending: false })
  })

  it.each([
    ['nnnenn', null, true], ['nnnenn', 0, false], ['nnnenn', 1, false], ['eeeiee', null, false], ['eee-ee', null, false], ['---eee', null, false], ['--neee', null, true],
  ] as const)('of %s with binding %s are pending: %s', (letters, binding, pending) => expect(resultOf(sheet(letters, binding)).pending).toBe(pending))

  it('agree with the answers of any sheet, in any order', () => {
    fc.assert(fc.property(anySheet(definition), (answers) => {
      const result = resultOf(answers)
      const known = STAGES.map((stage) => answers[stage] ?? null).filter((purpose) => purpose !== null)
      expect(result.answered).toBe(known.length)
      expect(result.covered).toBe(known.length - known.filter((purpose) => purpose === 'ninguna').length)
      expect(result.empowering).toBeLessThanOrEqual(result.covered)
      expect(result.depth === 'sin-informacion').toBe(known.length < 4)
      expect(resultOf(Object.fromEntries(Object.entries(answers).reverse()))).toEqual(result)
    }), { numRuns: RUNS })
  })

  it('never go down, nor the depth, for more participation in an answered stage or for a yes', () => {
    fc.assert(fc.property(anySheet(definition), fc.nat(), (answers, pick) => {
      const more = oneBetter(definition, answers, pick)
      if (!more) return
      const [before, after] = [resultOf(answers), resultOf(more.sheet)]
      expect(DEPTHS.indexOf(after.depth)).toBeGreaterThanOrEqual(DEPTHS.indexOf(before.depth))
      expect(after.covered).toBeGreaterThanOrEqual(before.covered)
      expect(after.empowering).toBeGreaterThanOrEqual(before.empowering)
    }), { numRuns: RUNS })
  })

  it('read «No sé» as a missing answer, and never below «ninguna» or «no» while there is a depth', () => {
    fc.assert(fc.property(anySheet(definition), fc.constantFrom(...STAGES, 'vinculante'), (answers, item) => {
      const unknown = resultOf({ ...answers, [item]: null })
      const without = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== item))
      expect(unknown).toEqual(resultOf(without))
      const lowest = resultOf({ ...answers, [item]: item === 'vinculante' ? 0 : 'ninguna' })
      if (unknown.depth !== 'sin-informacion') expect(unknown.depth).toBe(lowest.depth)
      expect([unknown.covered, unknown.empowering]).toEqual([lowest.covered, lowest.empowering])
    }), { numRuns: RUNS })
  })

  it('of a group rest on the smaller of two middle answers, and on more than half for a yes', () => {
    const of = (people: readonly Sheet[]) => resultOf(groupAnswers(aggregate(definition, tally(definition, people.map((answers) => ({ answers }))))))
    expect(of([sheet('nnnnnn', 0), sheet('nnnenn', 1)])).toMatchObject({ depth: 'sin-participacion' })
    expect(of([sheet('nnninn', 0), sheet('nnnenn', 1)])).toMatchObject({ depth: 'consultiva' })
    expect(of([sheet('nnnenn', 0), sheet('nnnenn', 1)])).toMatchObject({ depth: 'consultiva', pending: false })
    expect(of([sheet('nnnenn', 0), sheet('nnnenn', 1), sheet('nnnenn', 1)])).toMatchObject({ depth: 'vinculante' })
  })
})

describe('the outline', () => {
  it('leads with the depth and how many stages it rests on', () => {
    const headline = (letters: string, binding?: 0 | 1 | null): string => outlineOf(instrument, sheet(letters, binding)).headline
    expect(headline('iinenn', 0)).toBe('Consultiva: participación en 3 de 6 etapas, empoderadora en 1')
    expect(headline('iinenn')).toBe('Consultiva: participación en 3 de 6 etapas, empoderadora en 1; puede ser vinculante, falta una respuesta')
    expect(headline('innnnn')).toBe('Informativa: participación en 1 de 6 etapas, empoderadora en ninguna')
    expect(headline('nnnnnn')).toBe('Sin participación')
    expect(headline('n-----')).toBe('Faltan respuestas: hay 1 etapa de 6 y hacen falta 4')
  })

  it.each([
    ['iinenn', 1, 'En la decisión la comunidad resolvió, y un texto escrito antes obligaba a cumplir.'],
    ['iinnni', null, 'La comunidad fue oída o ayudó a resolver en diagnóstico y agenda y evaluación y reformulación, pero no consta que resolviera algo que obligara a cumplir.'],
    ['nnnenn', null, 'La comunidad resolvió en la decisión, pero falta responder si obligaba a cumplir: puede ser vinculante.'],
    ['nnninn', 1, 'Se respondió que un texto obligaba a cumplir, pero no que la comunidad resolviera en la decisión: por eso no cuenta como vinculante.'],
    ['-nnn-n', null, 'No hubo participación en ninguna de las 4 etapas respondidas. Sin respuesta: información e implementación. Si ahí participó, la profundidad puede ser mayor.'],
    ['eee---', null, 'Hay 3 etapas con respuesta y hacen falta 4. No quiere decir que no hubo participación.'],
  ] as const)('says why %s with binding %s stands there', (letters, binding, text) => expect(because(rowOf(sheet(letters, binding), 'profundidad'))).toContain(text))

  it.each([
    ['nnnnnn', null, ['siguiente-informacion']], ['-nnnnn', null, ['siguiente-diagnostico']], ['innnnn', null, ['siguiente-diagnostico']],
    ['nnnnin', null, ['siguiente-diagnostico']], ['iinnnn', null, ['siguiente-decision']], ['iiiinn', null, ['siguiente-decision']],
    ['iiienn', 0, ['siguiente-decision']], ['iiienn', null, []], ['iii-nn', null, []], ['iiienn', 1, ['siguiente-evaluacion']],
    ['eeeeee', 1, []], ['iii---', null, []],
  ] as const)('of %s with binding %s suggests first %j', (letters, binding, ids) => {
    expect(rowOf(sheet(letters, binding), 'profundidad')?.next.map(({ id }) => id)).toEqual(ids)
  })

  it('offers at each stage the mechanism of the step after the one answered, and bases where a decision does not bind', () => {
    expect(rowOf(sheet('niiinn'), 'informacion')?.next[0]?.text).toBe(MECHANISMS.informacion.ninguna.step)
    expect(rowOf(sheet('iiiinn'), 'formulacion')?.next[0]?.text).toBe(MECHANISMS.formulacion.instrumental.step)
    expect(rowOf(sheet('iiiinn'), 'profundidad')?.next[0]?.text).toBe(MECHANISMS.decision.instrumental.step)
    expect(rowOf(sheet('iiienn', 0), 'profundidad')?.next[0]?.text).toBe(BINDING.step)
    expect(rowOf(sheet('iiienn', 1), 'decision')?.next).toEqual([])
    expect(rowOf(sheet('iii-nn'), 'decision')?.next).toEqual([])
    expect(rowOf(sheet('iii---'), 'informacion')?.next).toEqual([])
    const names = new Set([...STAGES.flatMap((stage) => [MECHANISMS[stage].ninguna.name, MECHANISMS[stage].instrumental.name]), BINDING.name])
    expect([...names].sort()).toEqual(['Asamblea', 'Cabildo', 'Consulta', 'Mesa', 'Ordenanza', 'Plaza ciudadana', 'Presupuesto participativo', 'Taller'])
  })

  it('says the main step once: at its stage only that it is above', () => {
    expect(rowOf(sheet('iiiinn'), 'decision')).toMatchObject({ next: [], because: [expect.any(String), expect.stringContaining('arriba')] })
    expect(rowOf(sheet('iiiinn'), 'informacion')?.because).toHaveLength(1)
  })

  it('says of each stage what was observed, of the decision whether it was binding, and lists stages without participation', () => {
    expect(rowOf(sheet('iiienn', 1), 'decision')?.because.at(-1)).toBe('Un texto escrito antes obligaba a cumplirlo.')
    expect(rowOf(sheet('iiienn', 0), 'decision')?.because.at(1)).toBe('Ningún texto escrito antes obligaba a cumplirlo.')
    expect(rowOf(sheet('iiienn'), 'decision')?.because.at(-1)).toBe('Falta responder si un texto escrito antes obligaba a cumplirlo.')
    expect(rowOf(sheet('iiiinn'), 'formulacion')?.because).toHaveLength(1)
    expect(rowOf(sheet('iii-nn'), 'decision')).toMatchObject({ figure: 'Sin respuesta', because: ['Sin respuesta: no se sabe si hubo participación.'] })
    expect(rowOf(sheet('iiienn'), 'profundidad')?.low).toEqual(['implementacion', 'evaluacion'])
  })

  it('tells a group where it remembers different things', () => {
    const people = [sheet('nnnnnn'), sheet('ennnn-'), sheet('nnnnn-'), sheet('ennnn-'), sheet('ennnn-')]
    const rows = groupOutline(instrument, people).parts.flatMap((part) => part.rows)
    expect(rows.find(({ id }) => id === 'informacion')).toMatchObject({ figure: 'Empoderadora', disputed: true })
    expect(because(rows.find(({ id }) => id === 'informacion'))).toContain('Las respuestas se separan')
    expect(because(rows.find(({ id }) => id === 'evaluacion'))).toBe('Respondió menos de la mitad del grupo (1 de 5): no se sabe.')
    expect(rows.find(({ id }) => id === 'profundidad')).toMatchObject({ disputed: false })
  })
})

describe('the example', () => {
  it('rests its depth on one stage in which people remember different things, and does not know another', async () => {
    const { responses } = await instrument.example()
    const items = aggregate(definition, tally(definition, responses))
    expect(score(groupAnswers(items))).toEqual({ depth: 'consultiva', covered: 3, answered: 5, empowering: 0, pending: false })
    expect(items.formulacion).toMatchObject({ value: 'instrumental', status: 'desacuerdo' })
    expect(items.evaluacion).toMatchObject({ n: 2, value: null })
  })
})
