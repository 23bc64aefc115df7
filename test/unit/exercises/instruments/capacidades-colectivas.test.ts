import { describe, expect, it } from 'vitest'
import { instrument } from '../../../../exercises/instruments/capacidades-colectivas'
import { definition } from '../../../../exercises/instruments/capacidades-colectivas/definition'
import {
  CATEGORIES, breakOf, categoryLevel, countOf, minimumAnswered, score, type Answers, type Category, type Result,
} from '../../../../exercises/instruments/capacidades-colectivas/score'
import type { Sheet } from '../../../support/answers'

const itemsOfCategory = (category: Category): readonly string[] =>
  definition.groups.find(({ id }) => id === category)?.items.map(({ id }) => id) ?? []

/** Values by category, in the items' order. */
const sheetOf = (values: { readonly [id in Category]?: readonly (0 | 1 | null)[] }): Sheet =>
  Object.fromEntries(CATEGORIES.flatMap((id) => itemsOfCategory(id).map((item, index) => [item, values[id]?.[index] ?? null])))

function scored(sheet: Sheet): Result {
  const evaluation = instrument.evaluate(sheet)
  if (evaluation.status === 'invalid') throw new Error(JSON.stringify(evaluation.issues))
  return evaluation.result
}

/** A sheet whose categories have the levels asked for, in order: `i` instalada, `d` en desarrollo, `c` inicial, `a` ausente, `-` unknown. */
function gradient(letters: string): Result {
  const values = CATEGORIES.map((id, index) => {
    const all = itemsOfCategory(id).length
    switch (letters[index]) {
      case 'i': return Array<1>(all).fill(1)
      case 'd': return [...Array<1>(all - 1).fill(1), 0 as const]
      case 'c': return [1 as const, ...Array<0>(all - 1).fill(0)]
      case 'a': return Array<0>(all).fill(0)
      default: return []
    }
  })
  return scored(sheetOf(Object.fromEntries(CATEGORIES.map((id, index) => [id, values[index]]))))
}

describe('the definition', () => {
  it('has the seven categories in the order of the gradient, with the permanent ids of their items', () => {
    expect(definition.groups.map((group) => [group.id, group.items.map((item) => item.id)])).toEqual([
      ['operativas', ['proyectos-comunes', 'equipos-trabajo', 'acuerdos-trabajo']],
      ['visiones', ['idea-territorio', 'diagnosticos-compartidos', 'soluciones-compartidas']],
      ['interaccion', ['espacios-intercambio', 'comunicacion-reciproca', 'intercambio-informacion', 'busqueda-acuerdos', 'relaciones-horizontales']],
      ['propuestas', ['soluciones-concretas', 'agenda-discusion', 'propone-programas', 'propone-politicas']],
      ['negociacion', ['vinculos-superiores', 'negocia-proyectos']],
      ['ciudadania', ['inclusion-actores', 'espacios-deliberacion', 'decisiones-compartidas']],
      ['gestion-integrada', ['planifica-junto', 'presupuesta-junto', 'evalua-junto']],
    ])
    expect(CATEGORIES).toEqual(definition.groups.map(({ id }) => id))
  })

  it('asks each item with yes or no, about an alliance', () => {
    expect(definition.about).toBe('alianza')
    expect(new Set(definition.groups.flatMap((group) => group.items.map((item) => item.kind)))).toEqual(new Set(['yes-no']))
  })
})

describe('the level of a category', () => {
  it.each([
    // m = 2, n from 1
    [2, 0, 0, 'sin-informacion'], [2, 1, 0, 'ausente'], [2, 1, 1, 'en-desarrollo'], [2, 2, 0, 'ausente'], [2, 2, 1, 'en-desarrollo'], [2, 2, 2, 'instalada'],
    // m = 3, n from 2: half is y = 1 of 2, y = 1.5 of 3
    [3, 1, 1, 'sin-informacion'], [3, 2, 0, 'ausente'], [3, 2, 1, 'en-desarrollo'], [3, 2, 2, 'en-desarrollo'],
    [3, 3, 0, 'ausente'], [3, 3, 1, 'inicial'], [3, 3, 2, 'en-desarrollo'], [3, 3, 3, 'instalada'],
    // m = 4, n from 2
    [4, 1, 1, 'sin-informacion'], [4, 2, 1, 'en-desarrollo'], [4, 3, 1, 'inicial'], [4, 3, 2, 'en-desarrollo'], [4, 3, 3, 'en-desarrollo'],
    [4, 4, 1, 'inicial'], [4, 4, 2, 'en-desarrollo'], [4, 4, 3, 'en-desarrollo'], [4, 4, 4, 'instalada'],
    // m = 5, n from 3
    [5, 2, 2, 'sin-informacion'], [5, 3, 0, 'ausente'], [5, 3, 1, 'inicial'], [5, 3, 2, 'en-desarrollo'], [5, 4, 1, 'inicial'], [5, 4, 2, 'en-desarrollo'],
    [5, 5, 2, 'inicial'], [5, 5, 3, 'en-desarrollo'], [5, 5, 4, 'en-desarrollo'], [5, 5, 5, 'instalada'],
  ])('with %d items, %d answered and %d «Sí» is %s', (items, answered, yes, level) => {
    expect(categoryLevel({ items, answered, yes })).toBe(level)
  })

  it('equals the rule in fractions for every count up to twelve items', () => {
    let cases = 0
    for (let items = 1; items <= 12; items++) {
      for (let answered = 0; answered <= items; answered++) {
        for (let yes = 0; yes <= answered; yes++) {
          const expected = answered < items / 2 ? 'sin-informacion'
            : yes === items ? 'instalada'
            : yes > 0 && yes / answered >= 1 / 2 ? 'en-desarrollo'
            : yes > 0 ? 'inicial' : 'ausente'
          expect(categoryLevel({ items, answered, yes })).toBe(expected)
          expect(answered >= minimumAnswered(items)).toBe(expected !== 'sin-informacion')
          cases++
        }
      }
    }
    expect(cases).toBe(454)
  })

  it('counts «No sé» and an item left out alike: neither is a «No»', () => {
    const answers: Answers = { 'planifica-junto': 1, 'presupuesta-junto': null, 'evalua-junto': 0 }
    expect(countOf('gestion-integrada', answers)).toEqual({ items: 3, answered: 2, yes: 1 })
    expect(score(answers)).toEqual(score({ 'planifica-junto': 1, 'evalua-junto': 0 }))
    expect(score(answers).categories['gestion-integrada']).toBe('en-desarrollo')
    expect(score({ ...answers, 'presupuesta-junto': 0 }).categories['gestion-integrada']).toBe('inicial')
  })

  it('never claims as installed what is not known', () => {
    expect(scored(sheetOf({ negociacion: [1, null] })).categories.negociacion).toBe('en-desarrollo')
    expect(scored(sheetOf({ negociacion: [1, 1] })).categories.negociacion).toBe('instalada')
  })
})

describe('stage, break and what runs ahead', () => {
  it.each<[string, string, Category | null, readonly Category[], Category | null]>([
    ['everything installed', 'iiiiiii', 'gestion-integrada', [], null],
    ['nothing at all', 'aaaaaaa', null, [], 'operativas'],
    ['nothing known', '-------', null, [], null],
    ['a break after visions, citizens ahead', 'idcaada', 'visiones', ['ciudadania'], 'interaccion'],
    ['a first category that is only begun', 'ciiiiii', null, ['visiones', 'interaccion', 'propuestas', 'negociacion', 'ciudadania', 'gestion-integrada'], 'operativas'],
    ['an unknown category at the start', '-dcaaaa', 'visiones', [], 'interaccion'],
    ['an unknown category on the way', 'i-da-d-', 'interaccion', ['ciudadania'], 'propuestas'],
    ['an unknown end', 'id-----', 'visiones', [], null],
    ['only what lies after the break', 'a-----i', null, ['gestion-integrada'], 'operativas'],
    ['a category in development that counts as reached', 'ddddadd', 'propuestas', ['ciudadania', 'gestion-integrada'], 'negociacion'],
  ])('with %s (%s)', (_, letters, stage, ahead, broken) => {
    const result = gradient(letters)
    expect({ stage: result.stage, ahead: result.ahead, broken: breakOf(result.categories) }).toEqual({ stage, ahead, broken })
  })

  it('gives the shape of the contract, categories in their order', () => {
    const result = gradient('idc-ada')
    expect(result).toEqual({
      categories: {
        'operativas': 'instalada', 'visiones': 'en-desarrollo', 'interaccion': 'inicial', 'propuestas': 'sin-informacion',
        'negociacion': 'ausente', 'ciudadania': 'en-desarrollo', 'gestion-integrada': 'ausente',
      },
      stage: 'visiones',
      ahead: ['ciudadania'],
    })
    expect(Object.keys(result.categories)).toEqual(CATEGORIES)
  })

  it('does not compile with an item or a value that the definition does not have', () => {
    // @ts-expect-error: 2 is no option
    const value: Answers = { 'planifica-junto': 2 }
    // @ts-expect-error: no such item
    const item: Answers = { 'planifica-solo': 1 }
    expect([value, item].map((answers) => instrument.evaluate(answers).status)).toEqual(['invalid', 'invalid'])
  })
})
