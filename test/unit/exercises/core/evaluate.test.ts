import { describe, expect, it } from 'vitest'
import { answerChecker, evaluator } from '../../../../exercises/core/evaluate'
import { defineInstrument, type AnswersOf } from '../../../../exercises/core/instrument'
import { choiceItem, scaleItem, yesNoItem } from '../../../support/items'

const group = (id: string, ...items: Parameters<typeof defineInstrument>[0]['groups'][number]['items'][number][]) =>
  ({ id, title: id, question: '', source: 'ortega-2006 §6.2.1', items })
const base = { version: 1, code: 31, title: 'De prueba', about: 'municipio' as const, groupLabel: 'Grupo', purpose: 'Probar', minutes: 1, sources: [], levelSets: [] }
const definition = defineInstrument({
  ...base,
  id: 'de-prueba',
  groups: [group('uno', scaleItem('escala', [0, 1, 2]), yesNoItem('si-no')), group('dos', choiceItem('opcion', ['poco', 'mucho']))],
})
const check = answerChecker(definition)

describe('the check of answers', () => {
  it.each([
    ['an empty sheet', {}],
    ['every option of every kind', { escala: 2, 'si-no': 0, opcion: 'mucho' }],
    ['null and undefined, which are «No sé»', { escala: null, 'si-no': undefined }],
    ['an object without prototype', Object.assign(Object.create(null), { escala: 1 })],
  ])('accepts %s', (_, raw) => {
    expect(check(raw)).toEqual([])
  })

  it.each([null, undefined, 7, 'texto', true, [], [{ escala: 1 }]])('says that %j is no object', (raw) => {
    expect(check(raw)).toEqual([{ code: 'not-an-object' }])
  })

  it.each([3, -1, 1.5, '2', NaN, true, [], [2], {}, ''])('says that %j is no option of a scale', (value) => {
    expect(check({ escala: value })).toEqual([{ code: 'not-an-option', item: 'escala', value }])
  })

  it.each([true, '1', 2, 'si'])('says that %j is no answer to a yes-no item', (value) => {
    expect(check({ 'si-no': value })).toEqual([{ code: 'not-an-option', item: 'si-no', value }])
  })

  it.each([0, 'Mucho', 'nada'])('says that %j is no option of a choice', (value) => {
    expect(check({ opcion: value })).toEqual([{ code: 'not-an-option', item: 'opcion', value }])
  })

  it('lists every issue, in the order of the definition and unknown items last', () => {
    expect(check({ desconocido: 1, opcion: 'nada', escala: 9 }).map((issue) => 'item' in issue && issue.item)).toEqual(['escala', 'opcion', 'desconocido'])
  })

  it('takes hostile keys of JSON for unknown items', () => {
    expect(check(JSON.parse('{"__proto__": 1, "constructor": 2}'))).toEqual([
      { code: 'unknown-item', item: '__proto__' }, { code: 'unknown-item', item: 'constructor' },
    ])
  })

  it('sees a value that an object inherits, since the rule would read it too', () => {
    expect(check(Object.create({ escala: 99 }))).toEqual([{ code: 'not-an-option', item: 'escala', value: 99 }])
  })
})

describe('evaluate', () => {
  it('scores only what passed the check', () => {
    const seen: unknown[] = []
    const evaluate = evaluator<AnswersOf<typeof definition>, string>(definition, (answers) => {
      seen.push(answers)
      return 'resultado'
    })
    expect(evaluate({ escala: 1 })).toEqual({ status: 'scored', result: 'resultado' })
    expect(evaluate({ escala: 5 })).toEqual({ status: 'invalid', issues: [{ code: 'not-an-option', item: 'escala', value: 5 }] })
    expect(seen).toEqual([{ escala: 1 }])
  })
})

describe('defineInstrument', () => {
  it.each([
    ['an item that stands twice', [group('a', yesNoItem('uno')), group('b', yesNoItem('uno'))], /uno stands twice/],
    ['a choice of one option', [group('a', choiceItem('uno', ['solo']))], /uno needs two options/],
    ['a scale in descending order', [group('a', scaleItem('uno', [2, 1, 0]))], /uno are not in ascending order/],
    ['a scale with a repeated value', [group('a', scaleItem('uno', [0, 1, 1]))], /uno are not in ascending order/],
  ])('refuses %s and names it', (_, groups, message) => {
    expect(() => defineInstrument({ ...base, id: 'malo', groups })).toThrow(message)
  })
})
