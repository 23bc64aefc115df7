import { describe, expect, it } from 'vitest'
import type { Row } from '../../../../exercises/core/outline'
import { instrument } from '../../../../exercises/instruments/diagnostico-organizacional'
import type { Area } from '../../../../exercises/instruments/diagnostico-organizacional/score'
import { inArea } from '../../../support/diagnosis'
import { groupOutline, outlineOf } from '../../../support/outlines'
import type { Sheet } from '../../../support/answers'

const rowOf = (area: Area, rows: readonly Row[] | undefined): Row | undefined => rows?.find(({ id }) => id === area)
const person = (sheet: Sheet, area: Area = 'estrategia'): Row | undefined => rowOf(area, outlineOf(instrument, sheet).parts[0]?.rows)
const group = (people: readonly Sheet[], area: Area = 'estrategia'): Row | undefined => rowOf(area, groupOutline(instrument, people).parts[0]?.rows)
const because = (row: Row | undefined): string => row?.because.join(' ') ?? ''

describe('the outline of one person', () => {
  it('leads with the four levels in the order of the areas', () => {
    const { headline } = outlineOf(instrument, { ...inArea('estrategia', [2, 2, 2, 2, 2, 2]), ...inArea('procesos', [0, 0, 0, 0]) })
    expect(headline).toBe('Estrategia: alto; Estructura: sin información; Procesos: bajo; Productos y servicios: sin información')
  })

  it.each<[string, (number | null)[], string]>([
    ['alto', [2, 2, 2, 1, 2, 1], 'La suma es 10 de 12 y ninguna respuesta está en bajo.'],
    ['medio', [1, 1, 1, 1, 2, 1], 'La suma es 7 de 12: alcanza para medio, pero no para alto.'],
    ['medio, held back by a zero', [2, 2, 2, 2, 2, 0], 'La suma, 10 de 12, alcanza para alto. El área queda en medio porque hay una respuesta en bajo: Respaldo y presupuesto.'],
    ['bajo', [1, 1, 0, 0, null, null], 'La suma es 2 de 8: no alcanza para medio. Respuestas en bajo: Lineamientos propios; Clientes definidos.'],
    ['medio without its foundation', [0, 2, 2, 1, 1, 1], 'La suma es 7 de 12: alcanza para medio, pero no para alto. Respuestas en bajo: Visión y misión. Además, falta la base del área («Visión y misión» está en bajo). Por eso también corresponde el producto del nivel bajo.'],
    ['without information', [2, 2, 2], 'Hay 3 respuestas y se necesitan 4 o más para dar un nivel.'],
    ['without information, of one', [2], 'Hay 1 respuesta y se necesitan 4 o más para dar un nivel.'],
  ])('says why an area is %s', (_, values, text) => expect(because(person(inArea('estrategia', values)))).toBe(text))

  it('says no figure where nothing was answered, and the sum beside its largest otherwise', () => {
    expect(person({})).toMatchObject({ figure: 'sin respuestas', value: null, next: [] })
    expect(person(inArea('estrategia', [2, null, 1]))).toMatchObject({ figure: '3 de 4', value: 3 })
  })

  it('suggests the product of the level, and that of bajo as well where the foundation is missing', () => {
    const next = person(inArea('estrategia', [0, 2, 2, 1, 1, 1]))?.next ?? []
    expect(next.map(({ id, level }) => [id, level])).toEqual([['medio', 'medio'], ['bajo', 'bajo']])
    expect(next[0]).toMatchObject({ text: 'Una propuesta para mejorar los lineamientos de fomento que ya existen.', places: [
      { kind: 'lesson', id: '02-fundamentos-y-gestion/04-planificacion-estrategica' }, { kind: 'lesson', id: '09-trabajo-final/02-el-mapa-y-los-procesos' },
      { kind: 'workshop', id: 'estrategia', title: 'Estrategia' }, { kind: 'instrument', id: 'mapa-estrategico', title: 'Mapa estratégico' },
    ] })
  })
})

describe('the outline of a group', () => {
  it('says the mean and the cut-off that decided', () => {
    expect(because(group([inArea('estrategia', [1, 1, 1, 1, 2, 1])]))).toBe('Suma 7 en 6 ítems con valor: un promedio de 1,17. Es medio porque está entre 0,75 y 1,5.')
  })

  it('lists the items that hold an area back', () => {
    expect(because(group([inArea('estrategia', [2, 2, 2, 2, 0, 0]), inArea('estrategia', [2, 2, 2, 2, 0, 0])]))).toBe(
      'Suma 8 en 6 ítems con valor: un promedio de 1,33. Es medio porque está entre 0,75 y 1,5. En bajo: Difusión interna y Respaldo y presupuesto.')
    expect(because(group([inArea('estrategia', [2, 2, 2, 2, 2, 0])]))).toContain('La suma alcanza para alto, pero hay un ítem en bajo: Respaldo y presupuesto.')
  })

  it('warns of an area in dispute, and not of one person', () => {
    const split = [inArea('estrategia', [0, 0, 0, 0, 0, 0]), inArea('estrategia', [2, 2, 2, 2, 2, 2]), inArea('estrategia', [0, 2, 0, 2, 0, 2])]
    expect(group(split)).toMatchObject({ disputed: true })
    expect(because(group(split))).toContain('El grupo está en desacuerdo')
    expect(person(inArea('estrategia', [0, 2, 0, 2, 0, 2]))).toMatchObject({ disputed: false })
  })

  it('does not read too few items as a low level', () => {
    expect(because(group([inArea('estrategia', [0, 0, 0])]))).toBe('Solo 3 de 6 ítems tienen valor y hacen falta 4. No es un nivel bajo: falta información.')
  })
})
