import { describe, expect, it } from 'vitest'
import { actorsCsv, actorsOf, choiceKey, columnsOf } from '../../../../.vitepress/theme/support/actors/table'
import type { PasteChoices } from '../../../../.vitepress/theme/support/piece/paste'
import { cellsOf, plain } from '../../../../.vitepress/theme/support/piece/cells'
import { example } from '../../../../exercises/workpieces/mapa-actores/example'
import { TYPE_LABELS } from '../../../../exercises/workpieces/mapa-actores/model'

const read = (text: string, choices: PasteChoices = new Map()) => {
  const [header = [], ...rows] = cellsOf(text)
  return actorsOf(rows, columnsOf(header), choices)
}

describe('a table of actors', () => {
  it('is read with its columns in any order and words in any form', () => {
    const { actors, unknown } = read([
      'ROLES\tEscala\tObservaciones\tTIPO DE ACTOR\tOrganización\tAliado estratégico\tAportes\tConvoca',
      'Capacitación; Difunde\tComunal\tsin fono\tOrganizaciones Indígenas\tComunidad del estero\tSÍ\tcontactos y plata\tno',
      '"Toma decisiones\nFinancia"\tREGIÓN\t\tMunicipalidades\tMunicipio vecino\t\t\tx',
      '\t\t\t\tSolo nombre\t\t\t',
    ].join('\n'))
    expect(unknown).toEqual([])
    expect(actors).toMatchObject([
      { name: 'Comunidad del estero', type: 'organizacion-indigena', level: 'local', roles: ['capacitacion', 'difusion'], contributions: ['dinero', 'contactos'], ally: true, convener: false },
      { name: 'Municipio vecino', type: 'municipio', level: 'regional', roles: ['toma-decisiones', 'financiamiento'], convener: true },
      { name: 'Solo nombre', type: null, level: null, roles: [], ally: false },
    ])
  })

  it('asks about what it does not know, once for each value, and takes what a person answers', () => {
    const text = 'Nombre;Tipo;Rol\nA;Universidad;Rema\nB;Universidad;Difusión\nC;Club;Difunde, rema'
    expect(read(text).unknown).toEqual([
      { field: 'type', value: 'Universidad', rows: 2 }, { field: 'roles', value: 'Rema', rows: 1 }, { field: 'type', value: 'Club', rows: 1 }, { field: 'roles', value: 'rema', rows: 1 },
    ])
    const choices = new Map([[choiceKey('type', 'Universidad'), 'otra-publica'], [choiceKey('type', 'Club'), ''], [choiceKey('roles', 'Rema'), 'otro'], [choiceKey('roles', 'rema'), '']])
    expect(read(text, choices)).toMatchObject({ unknown: [], actors: [{ type: 'otra-publica', roles: ['otro'] }, { type: 'otra-publica', roles: ['difusion'] }, { type: null, roles: ['difusion'] }] })
  })

  it('leaves to a person the columns whose title says nothing, and takes each meaning once', () => {
    expect(columnsOf(['Nombres', 'Fono', 'tipos', 'Tipo', 'Aportes'])).toEqual(['name', null, 'type', null, 'contributions'])
  })

  it('knows its own words in plural, and never one type for another', () => {
    for (const [id, label] of Object.entries(TYPE_LABELS)) expect(read(`Nombre\tTipo\nA\t${label.toUpperCase()}`).actors[0]?.type, label).toBe(id)
    expect(plain('Organizaciones Sociales')).toBe(plain('organización social'))
    expect(plain('Redes mixtas')).toBe(plain('red mixta'))
  })

  it('goes out and comes back the same, with no cell that a spreadsheet takes for a formula', () => {
    const { actors } = example()
    const back = read(actorsCsv(actors).replace('\uFEFF', ''))
    expect(back.unknown).toEqual([])
    expect(back.actors).toEqual(actors.map((actor) => Object.fromEntries(Object.entries(actor).filter(([key]) => key !== 'id'))))
    const [first] = actors
    expect(actorsCsv(first ? [{ ...first, name: '=1+1;"x"' }] : [])).toContain('"\'=1+1;""x"""')
  })

  it('holds what a spreadsheet would never paste', () => {
    expect(cellsOf('')).toEqual([])
    expect(cellsOf('a\tb\r\n"sin cierre\tc\n')).toEqual([['a', 'b'], ['sin cierre\tc']])
    expect(cellsOf('x\n'.repeat(10_000)).length).toBeLessThanOrEqual(2_001)
    expect(cellsOf(`${'c\t'.repeat(200)}`)[0]?.length).toBeLessThanOrEqual(50)
  })
})
