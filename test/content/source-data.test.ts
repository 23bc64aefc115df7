import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse as csv } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { DATA_FOLDER, readPackage } from '../../.vitepress/config/data/package'
import { recompute, rounded } from '../../.vitepress/theme/support/data/recompute'
import { COMUNAS, comunaByCode, foldText } from '../../exercises/core/comunas'
import { unknownSections } from './course/sections'

const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '')
const tables = readPackage(ROOT)
const rowsOf = (id: string): readonly Readonly<Record<string, string>>[] => {
  const { table } = tables.find((one) => one.table.id === id) ?? { table: undefined }
  if (!table) throw new Error(`no table ${id}`)
  return table.rows.map((row) => Object.fromEntries(table.columns.map(({ name }, place) => [name, row[place] ?? ''])))
}
const figure = (id: string, row: string, column: string): number => Number(rowsOf(id).find(({ fila }) => fila === row)?.[column])
const count = (values: readonly string[]): Readonly<Record<string, number>> =>
  values.reduce<Record<string, number>>((all, value) => ({ ...all, [value]: (all[value] ?? 0) + 1 }), {})

describe('the tables of the sources', () => {
  it('are all in the data package, and all in their folder', () => {
    const files = readdirSync(`${ROOT}/${DATA_FOLDER}`).filter((name) => name.endsWith('.csv')).sort()
    expect(tables.map(({ table }) => table.file).sort()).toEqual(files)
    expect(new Set(tables.map(({ table }) => table.id)).size).toBe(tables.length)
  })

  it.each(tables.map(({ table, sums }) => [table.id, table, sums] as const))('%s adds up but for what it says', (_, table, sums) => {
    expect(recompute(table, sums)).toEqual(table.discrepancies)
  })

  it.each(tables.map(({ table }) => [table.id, table] as const))('%s says where it comes from', (_, { source, place, unit, chart, columns }) => {
    expect(existsSync(`${ROOT}/docs/fuentes/${source}.md`)).toBe(true)
    expect(unknownSections(place.replace(/ a §\S+$/, ''), source)).toEqual([])
    expect(unit).not.toBe('')
    if (chart !== null) expect(columns.find(({ name }) => name === chart)?.isNumber).toBe(true)
  })

  it('recomputes each figure of the text that its tables contradict', () => {
    const wrong = rowsOf('fernandez-2009-texto').filter(({ impreso, numerador, denominador, por, calculado }) =>
      rounded(Number(numerador) * Number(por), Number(denominador), 1) !== Number(calculado) || Number(impreso) === Number(calculado))
    expect(wrong).toEqual([])
  })

  it('takes those figures from the tables', () => {
    const [t5, t6, t7, t8] = ['05', '06', '07', '08'].map((n) => figure(`fernandez-2009-tabla-${n}`, 'Total', 'total'))
    expect([t5, t6, t7, t8]).toEqual([323, 147, 64, 323])
    expect([323 + 147 + 64 + 323, 323 + 147 + 64]).toEqual([857, 534])
    expect(figure('fernandez-2009-tabla-03', 'Total', 'numero')).toBe(995)
    // The 138 that are missing between both totals: what Tabla 11 counts apart, and what Tabla 6 leaves out.
    const apart = ['Asociaciones productivas y empresas', 'Redes', 'Sin información'].reduce((sum, row) => sum + figure('fernandez-2009-tabla-11', row, 'actores'), 0)
    expect([apart, figure('fernandez-2009-tabla-11', 'Servicios públicos', 'actores') - 147, 995 - 857]).toEqual([111, 27, 138])
    expect(['Elaboración de propuestas', 'Identificación del territorio', 'Negociación con autoridades', 'Instrumentos de financiamiento'].reduce((sum, row) => sum + figure('fernandez-2009-tabla-15', row, 'numero'), 0)).toBe(97)
  })

  it('counts the experiences in the five ways that the source does', () => {
    expect(['13', '14', '15'].map((n) => figure(`fernandez-2009-tabla-${n}`, 'Total', 'numero'))).toEqual([117, 119, 118])
    expect(figure('fernandez-2009-tabla-01', 'Total', 'total')).toBe(120)
    expect(figure('subdere-2009-cuadro-2', 'Total', 'finalizadas')).toBe(129)
  })

  it('reconciles the 129 of the contest with the 120 of the study, area by area', () => {
    const areas = [['Social', 'social'], ['Económico', 'del'], ['Ordenamiento y ambiente', 'ambiente'], ['Político-institucional', 'politico']] as const
    const slides = areas.map(([row]) => figure('subdere-2009-laminas-areas', row, 'profundizacion'))
    expect(slides).toEqual(areas.map(([row]) => figure('subdere-2009-cuadro-2', row, 'finalizadas')))
    expect(areas.map(([, column], index) => (slides[index] ?? 0) - figure('fernandez-2009-tabla-01', 'Total', column))).toEqual([4, 0, 4, 1])
  })

  it('counts more experiences of the environment by civil society in one table than in another', () => {
    expect([figure('fernandez-2009-tabla-08', 'Experiencias', 'ambiente'), figure('fernandez-2009-tabla-01', 'Sociedad civil', 'ambiente')]).toEqual([10, 8])
    expect([figure('fernandez-2009-tabla-07', 'Experiencias', 'total'), figure('fernandez-2009-tabla-04', 'Gobierno interior', 'total')]).toEqual([14, 7])
  })
})

describe('the lists of the sources', () => {
  const comunas = rowsOf('ortega-2006-comunas')

  it('has the 29 municipalities in four territories, fifteen of them in Ñuble today', () => {
    expect(count(comunas.map(({ territorio = '' }) => territorio))).toEqual({ 'Secano Costero': 9, 'Laja Diguillín': 6, 'Secano Interior': 7, Arauco: 7 })
    const inNuble = comunas.filter(({ region_hoy }) => region_hoy === 'Ñuble')
    expect(count(inNuble.map(({ territorio = '' }) => territorio))).toEqual({ 'Secano Costero': 9, 'Laja Diguillín': 6 })
  })

  it('names comunas and regions as the kit does', () => {
    const wrong = comunas.filter(({ codigo = '', nombre_oficial, provincia_hoy, region_hoy }) => {
      const comuna = comunaByCode(codigo)
      return comuna?.name !== nombre_oficial || comuna?.province !== provincia_hoy || comuna?.region !== region_hoy
    })
    expect(wrong).toEqual([])
    expect(new Set(comunas.map(({ codigo }) => codigo)).size).toBe(29)
  })

  it('has as many initiatives in each region as the table of the annex', () => {
    const initiatives = rowsOf('subdere-2009-iniciativas')
    const byRegion = count(initiatives.map(({ region = '' }) => region))
    const annex = rowsOf('subdere-2009-anexo-cuadro-1').filter(({ fila }) => fila !== 'Total')
    expect(Object.fromEntries(annex.filter(({ finalizadas }) => finalizadas !== '0').map(({ fila = '', finalizadas }) => [fila, Number(finalizadas)]))).toEqual(byRegion)
    expect(count(initiatives.map(({ premio = '' }) => premio))).toEqual({ 'Segundo lugar': 2, 'Mención honrosa': 4, 'Sin premio': 23 })
    expect(new Set(initiatives.map(({ id }) => id)).size).toBe(29)
  })

  it('has the members that the annex of the associations lists, and says where the table counts others', () => {
    const members = rowsOf('secretarios-2024-miembros')
    const listed = count(members.map(({ asociacion = '' }) => asociacion))
    const said = rowsOf('secretarios-2024-asociaciones')
    expect(Object.fromEntries(said.map(({ sigla = '', socias_en_el_anexo }) => [sigla, Number(socias_en_el_anexo)]))).toEqual(listed)
    expect(said.filter(({ socias_en_la_tabla, socias_en_el_anexo }) => socias_en_la_tabla !== socias_en_el_anexo).map(({ sigla }) => sigla)).toEqual(['AMUR'])
    expect([listed.AMUR, said.find(({ sigla }) => sigla === 'AMUR')?.socias_en_la_tabla]).toEqual([265, '270'])
    expect(new Set(members.map(({ asociacion, codigo }) => `${asociacion} ${codigo}`)).size).toBe(members.length)
  })

  it('gives each member its comuna, and knows which names are not the official ones', () => {
    const members = rowsOf('secretarios-2024-miembros')
    expect(members.filter(({ codigo = '', comuna, region }) => comunaByCode(codigo)?.name !== comuna || comunaByCode(codigo)?.region !== region)).toEqual([])
    const names = new Set(COMUNAS.map(({ name }) => name))
    const folded = new Set(COMUNAS.map(({ name }) => foldText(name)))
    expect(members.filter(({ nombre_impreso = '' }) => !names.has(nombre_impreso))).toHaveLength(13)
    expect(members.filter(({ nombre_impreso = '' }) => !folded.has(foldText(nombre_impreso))).map(({ nombre_impreso }) => nombre_impreso)).toEqual([
      'Paihuano', 'Llay-Llay', 'Marchigüe', 'Tilcoco', 'San Vicente de Tagua Tagua', 'Ranco', 'Trehuaco', 'Aysén', 'Isla del Maipo',
    ])
  })

  it('is a data package as the schema of Frictionless asks, every cell of its column’s type', () => {
    const NAME = /^[-a-z0-9._/]+$/
    /** What a path is in `data-package.json` of Frictionless 1: never up, never absolute. */
    const PATH = /^(?=^[^./~])(^((?!\.{2}).)*$).*$/
    const CELL: Readonly<Record<string, RegExp>> = { string: /^/, integer: /^-?\d+$/, number: /^-?\d+(\.\d+)?$/ }
    interface Resource { name: string; path: string; profile: string; encoding: string; sources: { title: string; path?: string }[]; schema: { missingValues: string[]; fields: { name: string; type: string }[] } }
    const { name: packageName, resources, profile } = JSON.parse(readFileSync(`${ROOT}/${DATA_FOLDER}/datapackage.json`, 'utf8')) as { name: string; profile: string; resources: Resource[] }
    expect([profile, NAME.test(packageName)]).toEqual(['tabular-data-package', true])
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length)
    for (const { name, path, profile: kind, encoding, sources, schema } of resources) {
      expect([name, path, kind, encoding]).toEqual([expect.stringMatching(NAME), expect.stringMatching(/^[a-z0-9-]+\.csv$/), 'tabular-data-resource', 'utf-8'])
      for (const source of sources) expect(source.path === undefined || PATH.test(source.path), `${name}: ${source.path ?? ''}`).toBe(true)
      const [header = [], ...rows] = csv(readFileSync(`${ROOT}/${DATA_FOLDER}/${path}`, 'utf8')) as string[][]
      expect(header, name).toEqual(schema.fields.map((field) => field.name))
      const wrong = rows.flatMap((row) => row.filter((cell, place) => !schema.missingValues.includes(cell) && CELL[schema.fields[place]?.type ?? '']?.test(cell) !== true))
      expect([name, wrong, rows.filter((row) => row.length !== header.length)]).toEqual([name, [], []])
    }
  })
})
