import { describe, expect, it } from 'vitest'
import { workpiece } from '../../../../exercises/workpieces/plan-entorno'
import { documentOf, rulesOf } from '../../../support/workpiece-rules'

const group = (id: string, more: object = {}): object => ({
  id, name: `Grupo ${id}`, ours: 'Cupos', theirs: 'Postulaciones', objectives: [{ term: 'corto', text: 'Reunión' }], strategy: 'Invitar', responsible: 'Fomento', process: 'p', ...more,
})
const processes = [{ id: 'p', name: 'Ferias' }]
const rules = (groups: object[], more: object = { processes }): string[] => rulesOf(workpiece, { groups, ...more })

describe('an environment plan', () => {
  it('without faults has no findings', () => {
    expect(rules([], {})).toEqual([])
    expect(rules([group('a'), group('b', { process: null })])).toEqual([])
  })

  it('reckoned by hand has its findings by rule, errors first, then in the order of the lists', () => {
    expect(rules([
      group('a', { name: 'Vecinos', theirs: ' ' }), group('b', { name: 'VECINOS', process: 'nada' }), { id: 'c' }, group('a', { objectives: [{ term: 'largo' }, { term: 'corto', text: ' ' }] }),
      group('d', { ours: '', strategy: '', responsible: ' ' }),
    ], { processes: [...processes, { id: 'q', name: '' }, { id: 'p', name: 'Otro' }] })).toEqual([
      '! id-repetido p', '! id-repetido a', '! sin-nombre q', '! sin-nombre c', '! grupo-repetido b', '! proceso-desconocido b', '! sin-interes c', '! sin-objetivo c', '! sin-objetivo a',
      '? interes-de-un-lado a', '? interes-de-un-lado d', '? sin-estrategia c', '? sin-estrategia d', '? sin-responsable c', '? sin-responsable d', '? proceso-sin-grupo q',
    ])
  })

  it('is refused with an objective for no term', () => {
    expect(() => documentOf(workpiece, { groups: [group('a', { objectives: [{ text: 'Reunión' }] })] })).toThrow('missing groups.0.objectives.0.term')
    expect(() => documentOf(workpiece, { groups: [group('a', { objectives: [{ term: 'ya' }] })] })).toThrow('not-an-option groups.0.objectives.0.term')
  })
})
