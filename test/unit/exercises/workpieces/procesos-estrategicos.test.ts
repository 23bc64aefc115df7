import { describe, expect, it } from 'vitest'
import { workpiece } from '../../../../exercises/workpieces/procesos-estrategicos'
import { coordinatedStage, mergedStage } from '../../../../exercises/workpieces/procesos-estrategicos/stages'
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

describe('a stage that several processes have', () => {
  const { processes } = documentOf(workpiece, { processes: [process('a', { stages: ['Convocatoria', 'Plan'] }), process('b', { stages: ['Visita', 'CONVOCATORIA '] }), process('c', { stages: ['convocatoria'] }), process('d', { stages: ['Plan'] })] })
  const stages = (after: typeof processes): string[][] => after.map((one) => one.stages)
  const note = (stage: string, others: readonly string[]): string => `${stage} (con ${others.join(', ')})`

  it('is done once: it stays where the team says and leaves the others, and nothing else changes', () => {
    const after = mergedStage(processes, 'Convocatoria', 1)
    expect(stages([...after])).toEqual([['Plan'], ['Visita', 'CONVOCATORIA '], [], ['Plan']])
    expect(rules([...after])).toEqual(['? etapa-repetida a,d'])
    expect(after[3]).toBe(processes[3])
  })

  it('or stays in each and says with whom it is coordinated, so that it is told no more', () => {
    const after = coordinatedStage(processes, 'Convocatoria', note)
    expect(stages([...after])).toEqual([['Convocatoria (con Proceso b, Proceso c)', 'Plan'], ['Visita', 'CONVOCATORIA (con Proceso a, Proceso c)'], ['convocatoria (con Proceso a, Proceso b)'], ['Plan']])
    expect(rules([...after])).toEqual(['? etapa-repetida a,d'])
  })

  it('says so within what a text may hold', () => {
    const after = coordinatedStage(documentOf(workpiece, { processes: [process('a', { stages: ['x'.repeat(2_000)] }), process('b', { stages: ['x'.repeat(2_000)] })] }).processes, 'x'.repeat(2_000), note)
    expect(() => documentOf(workpiece, { processes: after })).not.toThrow()
  })
})
