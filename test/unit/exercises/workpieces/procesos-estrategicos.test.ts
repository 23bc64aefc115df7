import { describe, expect, it } from 'vitest'
import { workpiece } from '../../../../exercises/workpieces/procesos-estrategicos'
import { documentOf, rulesOf } from '../../../support/workpiece-rules'

const WHOLE = { kind: 'negocio', client: 'Ferias', product: 'Permiso', objective: 'Que no esperen', indicators: [{ name: 'Días' }], unit: 'Rentas' }
const process = (id: string, more: object = {}): object => ({ id, name: `Proceso ${id}`, ...WHOLE, ...more })
const rules = (processes: object[], products: string[] = []): string[] => rulesOf(workpiece, { processes, products })

describe('the processes', () => {
  it('without faults have no findings, and a process of support needs neither client nor product', () => {
    expect(rules([])).toEqual([])
    expect(rules([process('a'), process('b', { kind: 'soporte', client: '', product: ' ' })], ['PERMISO '])).toEqual([])
  })

  it('reckoned by hand have their findings by rule, errors first, then in document order', () => {
    expect(rules([
      process('a', { stages: ['Convocatoria', 'Inscripción', 'inscripcion '] }),
      process('b', { name: ' ', client: '' }),
      process('c', { name: 'proceso  A', product: '', unit: '', stages: ['INSCRIPCIÓN', ' '] }),
      { id: 'a', kind: 'soporte', stages: [' ', 'convocatoria', 'inscripción'] },
    ], ['Permisos', ' ', 'permiso', 'Permisos'])).toEqual([
      '! id-repetido a', '! sin-nombre b', '! sin-nombre a', '! proceso-repetido c', '! sin-cliente-producto b', '! sin-cliente-producto c',
      '? producto-sin-proceso Permisos', '? producto-sin-proceso Permisos', '? sin-objetivo a', '? sin-indicador a', '? sin-unidad c', '? sin-unidad a',
      '? etapa-repetida a,a', '? etapa-repetida a,c,a',
    ])
  })

  it('are refused without a kind, or with lists that are none', () => {
    expect(() => documentOf(workpiece, { processes: [{ id: 'a', name: 'A' }] })).toThrow('missing processes.0.kind')
    expect(() => documentOf(workpiece, { processes: [process('a', { kind: null })] })).toThrow('not-an-option processes.0.kind')
    expect(() => documentOf(workpiece, { processes: [process('a', { stages: 'una' })] })).toThrow('wrong-type processes.0.stages')
    expect(() => documentOf(workpiece, { products: [null] })).toThrow('wrong-type products.0')
  })
})
