import { describe, expect, it } from 'vitest'
import { workpiece } from '../../../../exercises/workpieces/propuesta-estructura'
import { crossed } from '../../../../exercises/workpieces/propuesta-estructura/chart'
import { missingResponsibilities } from '../../../../exercises/workpieces/propuesta-estructura/derive'
import { documentOf, rulesOf } from '../../../support/workpiece-rules'

const rules = (lists: object): string[] => rulesOf(workpiece, lists)
const duty = (id: string, unit: string | null, more: object = {}): object => ({ id, text: `Tarea ${id}`, process: 'p', unit, holder: 'planta', ...more })
const units = [{ id: 'u', name: 'Fomento' }, { id: 'w', name: 'Secplan' }]
const processes = [{ id: 'p', name: 'Ferias' }]

describe('a structure', () => {
  it('without faults has no findings', () => {
    expect(rules({})).toEqual([])
    expect(rules({ units, processes, responsibilities: [duty('a', 'u'), duty('b', 'w', { process: null })], coordination: [{ id: 'k', units: ['u', 'w'], how: 'Reunión' }], criteria: [{ id: 'c', text: 'Por cliente', keep: true }] })).toEqual([])
  })

  it('reckoned by hand has its findings by rule, errors first, then in the order of the lists', () => {
    expect(rules({
      units: [...units, { id: 'u', name: ' ' }, { id: 'v', name: 'Turismo' }],
      criteria: [{ id: 'c', keep: false }],
      responsibilities: [
        duty('a', 'u', { holder: 'vacante' }), duty('b', 'u', { holder: 'honorarios', text: '' }), duty('d', 'u', { holder: null, process: 'nada' }), duty('e', null), duty('f', 'nadie'), duty('a', 'w'),
      ],
      coordination: [{ id: 'k', units: ['u', 'u'], how: 'Reunión' }, { id: 'l', units: ['u', 'nadie', 'otra'], how: ' ' }, { id: 'm', units: ['u', 'w'], how: 'Correo' }],
      processes: [...processes, { id: 'q', name: '' }],
    })).toEqual([
      '! id-repetido u', '! id-repetido a', '! sin-texto u', '! sin-texto c', '! sin-texto b', '! sin-texto q', '! unidad-desconocida f', '! unidad-desconocida l',
      '! proceso-desconocido d', '! responsabilidad-sin-unidad e', '? proceso-sin-responsable q', '? unidad-sin-responsabilidad v',
      '? sin-titular a', '? sin-titular d', '? responsable-a-honorarios b', '? coordinacion-incompleta k', '? coordinacion-incompleta l',
    ])
  })

  it.each([
    ['three of three, too few to tell', ['u', 'u', 'u'], []],
    ['two of four, which is half', ['u', 'u', 'w', 'w'], []],
    ['three of four', ['u', 'w', 'u', 'u'], ['? todo-en-una u']],
    ['three of six', ['u', 'u', 'u', 'w', 'w', 'w'], []],
    ['four of seven', ['w', 'u', 'u', 'u', 'w', 'w', 'w'], ['? todo-en-una w']],
  ])('with %s responsibilities in one unit', (_, held, expected) => {
    const responsibilities = held.map((unit, at) => duty(`r${at}`, unit))
    expect(rules({ units: units.filter(({ id }) => held.includes(id)), processes, responsibilities })).toEqual(expected)
  })

  it('is refused where a criterion does not say whether it stays, or with a holder that is none', () => {
    expect(() => documentOf(workpiece, { criteria: [{ id: 'c' }] })).toThrow('missing criteria.0.keep')
    expect(() => documentOf(workpiece, { criteria: [{ id: 'c', keep: null }] })).toThrow('wrong-type criteria.0.keep')
    expect(() => documentOf(workpiece, { responsibilities: [duty('a', 'u', { holder: 'suplencia' })] })).toThrow('not-an-option responsibilities.0.holder')
  })
})

describe('units against responsibilities', () => {
  it('have each responsibility in one column, grouped by process, with what no unit has in the last one', () => {
    const table = crossed(documentOf(workpiece, { units, processes: [...processes, { id: 'q', name: 'Turismo' }], responsibilities: [duty('a', 'w', { process: 'q' }), duty('b', 'nadie'), duty('c', 'u', { process: null }), duty('d', null), duty('e', 'u')] }))
    expect(table.rows.map(({ responsibility: { id }, process, at }) => [id, process, at])).toEqual([['b', 'Ferias', 2], ['d', 'Ferias', 2], ['e', 'Ferias', 0], ['a', 'Turismo', 1], ['c', '', 0]])
    expect(table.totals).toEqual([2, 1, 2])
  })
})

describe('responsibilities that are missing', () => {
  const from = (unit: unknown) => ({ origin: { workpiece: 'procesos-estrategicos', id: 'x', text: 'x', also: { unit } } })

  it('are one for each named process without any, in the unit that the process had where that one is in the list', () => {
    const document = documentOf(workpiece, { units, responsibilities: [duty('a', 'u')], processes: [...processes, { id: 'q', name: ' Turismo ', ...from('FOMENTO ') }, { id: 'r', name: 'Rutas', ...from('Otra') }, { id: 's', name: ' ' }, { id: 't', name: 'Talleres', origin: 7 }] })
    expect(missingResponsibilities(document)).toEqual([
      { text: 'Turismo', process: 'q', unit: 'u', holder: null }, { text: 'Rutas', process: 'r', unit: null, holder: null }, { text: 'Talleres', process: 't', unit: null, holder: null },
    ])
    expect(missingResponsibilities({ workpiece: 'otra' })).toEqual([])
    for (const bad of [{ unit: {} }, null, 'x']) expect(missingResponsibilities(documentOf(workpiece, { processes: [{ id: 'q', name: 'Turismo', origin: { also: bad } }] }))[0]?.unit).toBeNull()
  })

  it('once added leave no process without somebody who answers', () => {
    const document = documentOf(workpiece, { units, processes })
    const responsibilities = missingResponsibilities(document).map((row, at) => ({ id: `r${at}`, ...row }))
    expect(rules({ ...document, responsibilities }).filter((rule) => rule.includes('proceso-sin-responsable'))).toEqual([])
  })
})
