import { describe, expect, it } from 'vitest'
import type { Row } from '../../../../exercises/core/outline'
import { instrument } from '../../../../exercises/instruments/capacidades-colectivas'
import { definition } from '../../../../exercises/instruments/capacidades-colectivas/definition'
import { CATEGORIES, type Category } from '../../../../exercises/instruments/capacidades-colectivas/score'
import { FIRST_STEPS, NEXT_USE } from '../../../../exercises/instruments/capacidades-colectivas/steps'
import type { Sheet } from '../../../support/answers'
import { groupOutline, outlineOf } from '../../../support/outlines'

type Values = { readonly [id in Category]?: readonly (0 | 1 | null)[] }
const sheetOf = (values: Values): Sheet => Object.fromEntries(definition.groups.flatMap(({ id, items }) =>
  items.flatMap((item, index) => {
    const value = values[id]?.[index]
    return value === undefined ? [] : [[item.id, value]]
  })))
const rowOf = (rows: readonly Row[] | undefined, id: Category): Row | undefined => rows?.find((row) => row.id === id)
const person = (values: Values, id: Category): Row | undefined => rowOf(outlineOf(instrument, sheetOf(values)).parts[0]?.rows, id)
const group = (people: readonly Values[], id: Category): Row | undefined => rowOf(groupOutline(instrument, people.map(sheetOf)).parts[0]?.rows, id)
const headline = (values: Values): string => outlineOf(instrument, sheetOf(values)).headline

const all = (value: 0 | 1): Values => Object.fromEntries(definition.groups.map(({ id, items }) => [id, items.map(() => value)]))

describe('the headline', () => {
  it.each<[string, Values, string]>([
    ['nothing is known', {}, 'Sin información: faltan respuestas en las siete capacidades'],
    ['everything is there', all(1), 'Etapa: Gestión integrada'],
    ['nothing is there', all(0), 'Todavía sin etapa; primer corte en Capacidades operativas'],
    ['citizens run ahead of a break', { ...all(0), operativas: [1, 1, 1], visiones: [1, 1, 0], ciudadania: [1, 1, 1] },
      'Etapa: Visiones compartidas; primer corte en Interacción entre organismos públicos; adelantada: Ciudadanía activa'],
    ['two run ahead', { ...all(1), operativas: [0, 0, 1], visiones: [0, 0, 0], interaccion: [0, 0, 0, 0, 0], propuestas: [0, 0, 0, 0], negociacion: [0, 0] },
      'Todavía sin etapa; primer corte en Capacidades operativas; adelantadas: Ciudadanía activa y Gestión integrada'],
    ['something on the way is not known', { ...all(0), operativas: [1, 1, 1], visiones: [1, null, null], interaccion: [1, 1, 1, 1, 1] },
      'Etapa: Interacción entre organismos públicos; primer corte en Elaboración de propuestas; sin información en Visiones compartidas'],
    ['the end is not known', { operativas: [1, 1, 1], visiones: [1, 1, 1], interaccion: [1, 1, 1], propuestas: [1, 1] },
      'Etapa: Elaboración de propuestas; sin información en Negociación con autoridades, Ciudadanía activa y Gestión integrada'],
  ])('when %s', (_, values, expected) => expect(headline(values)).toBe(expected))
})

describe('the outline of one person', () => {
  it.each<[string, Category, Values, readonly string[]]>([
    ['installed', 'operativas', { operativas: [1, 1, 1] }, ['Las 3 preguntas tienen «Sí».', 'Hasta aquí llega la etapa.']],
    ['in development with a «No»', 'operativas', { operativas: [1, 0, 1] }, ['Hay 2 «Sí» en 3 respuestas: la mitad o más.', 'Con «No»: Equipo de trabajo.', 'Hasta aquí llega la etapa.']],
    ['in development for what is not known', 'operativas', { operativas: [1, 1, null] },
      ['Todo lo que se sabe es «Sí», pero falta saber: Reparto de tareas. Sin eso no se da por instalada.', 'Hasta aquí llega la etapa.']],
    ['begun', 'operativas', { operativas: [1, 0, 0] },
      ['Hay 1 «Sí» en 3 respuestas: menos de la mitad.', 'Con «No»: Equipo de trabajo y Reparto de tareas.', 'Aquí está el primer corte del recorrido.']],
    ['absent', 'operativas', { operativas: [0, 0, 0] }, ['Ninguna de las 3 respuestas es «Sí».', 'Aquí está el primer corte del recorrido.']],
    ['absent by the one answer there is', 'negociacion', { negociacion: [null, 0] },
      ['Lo único que se sabe es un «No»: Negociación de apoyos.', 'Aquí está el primer corte del recorrido.',
        'Como referencia, la tenían 22 de unas 120 experiencias que postularon a un premio en 2008.']],
    ['unknown', 'interaccion', { interaccion: [1, 1] }, ['Hay 2 respuestas de 5 y hacen falta 3 o más para dar un nivel.']],
    ['unknown with one answer', 'operativas', { operativas: [1] }, ['Hay 1 respuesta de 3 y hacen falta 2 o más para dar un nivel.']],
    ['ahead', 'ciudadania', { operativas: [0, 0, 0], ciudadania: [1, 1, 1] },
      ['Las 3 preguntas tienen «Sí».', 'Va adelantada: está después del corte en «Capacidades operativas». Es normal, porque el orden es una suposición de la fuente.',
        'Como referencia, la tenían 50 de unas 120 experiencias que postularon a un premio en 2008.']],
  ])('says why a category is %s', (_, id, values, because) => expect(person(values, id)?.because).toEqual(because))

  it('compares with 2008 the five categories that the source counts one by one, and no other', () => {
    const compared = CATEGORIES.filter((id) => person(all(1), id)?.because.some((line) => line.includes('2008')))
    expect(compared).toEqual(['visiones', 'interaccion', 'propuestas', 'negociacion', 'ciudadania'])
  })

  it('counts the «Sí» among the answers, or says that there are none', () => {
    expect(person({ interaccion: [1, 0, 1, null, 0] }, 'interaccion')).toMatchObject({ figure: '2 de 4', value: 2, low: ['comunicacion-reciproca', 'relaciones-horizontales'] })
    expect(person({ interaccion: [0, 0, 0] }, 'interaccion')).toMatchObject({ figure: '0 de 3', value: 0 })
    expect(person({}, 'interaccion')).toMatchObject({ figure: 'sin respuestas', value: null, low: [], next: [] })
  })

  it('suggests the first two steps from a «No», a use for what is installed, and to find out what is not known', () => {
    expect(person({ interaccion: [0, 0, 0, 0, 0] }, 'interaccion')?.next).toEqual([
      { id: 'espacios-intercambio', ...FIRST_STEPS['espacios-intercambio'] }, { id: 'comunicacion-reciproca', ...FIRST_STEPS['comunicacion-reciproca'] },
    ])
    expect(person({ negociacion: [1, 1] }, 'negociacion')?.next).toEqual([{ id: 'cuidar', ...NEXT_USE.negociacion }])
    expect(person({ negociacion: [1, null] }, 'negociacion')?.next).toEqual([{ id: 'averiguar', text: 'Una respuesta a lo que hoy no se sabe: Negociación de apoyos.' }])
    expect(person({ interaccion: [0, 0] }, 'interaccion')?.next).toEqual([])
  })
})

describe('the outline of a group', () => {
  it('speaks of the values of the group, not of answers', () => {
    expect(group([{ operativas: [1, 1, 0] }], 'operativas')?.because[0]).toBe('Hay 2 «Sí» en 3 preguntas con valor del grupo: la mitad o más.')
    expect(group([{ operativas: [0, 0, 0] }], 'operativas')?.because[0]).toBe('Ninguna de las 3 preguntas con valor del grupo es «Sí».')
    expect(group([{ operativas: [1] }, {}, {}], 'operativas')?.because).toEqual(['El grupo sabe 0 de 3 preguntas y hacen falta 2 o más. No es un nivel bajo: falta información.'])
  })

  it('is in dispute where half of what can be judged is, and never for one person', () => {
    const split = [{ negociacion: [0, 0] }, { negociacion: [0, 1] }, { negociacion: [1, 1] }, { negociacion: [1, 1] }, { negociacion: [0, 0] }] as const
    expect(group(split, 'negociacion')).toMatchObject({ disputed: true })
    expect(group(split, 'negociacion')?.because.at(-1)).toContain('El grupo está en desacuerdo')
    expect(group(split, 'operativas')).toMatchObject({ disputed: false })
    expect(person({ negociacion: [0, 1] }, 'negociacion')).toMatchObject({ disputed: false })
  })

  it('of the example has every level, one category without information, a break and citizens who run ahead', async () => {
    const { responses } = await instrument.example()
    const { headline: said, parts } = groupOutline(instrument, responses.map(({ answers }) => answers))
    expect(said).toBe('Etapa: Visiones compartidas; primer corte en Elaboración de propuestas; sin información en Interacción entre organismos públicos; adelantada: Ciudadanía activa')
    expect(parts[0]?.rows.map(({ level, figure }) => [level?.id, figure])).toEqual([
      ['instalada', '3 de 3'], ['en-desarrollo', '2 de 3'], ['sin-informacion', '1 de 2'], ['inicial', '1 de 4'], ['ausente', '0 de 2'], ['en-desarrollo', '2 de 3'], ['ausente', '0 de 3'],
    ])
  })
})
