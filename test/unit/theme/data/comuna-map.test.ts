import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readPackage } from '../../../../.vitepress/config/data/package'
import { COLUMNS, comunaMap, isDrawn, isLarge, tilesOf, type RegionTiles } from '../../../../.vitepress/theme/support/data/comuna-map'
import { COMUNA_PLACES } from '../../../../.vitepress/theme/support/data/comuna-places'
import { visibleRows, WHOLE } from '../../../../.vitepress/theme/support/data/directory'
import { regionPicture, smallRegion } from '../../../../.vitepress/theme/support/picture/comunas'
import { mapStrings } from '../../../../.vitepress/theme/strings/map'
import { COMUNAS, PROVINCES } from '../../../../exercises/core/comunas'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url)).replace(/[\\/]$/, '')
const lists = readPackage(ROOT).flatMap(({ table }) => (isDrawn(table.id) ? [{ ...table, id: table.id }] : []))
const listOf = (id: string) => {
  const list = lists.find((one) => one.id === id)
  if (!list) throw new Error(`no list ${id}`)
  return list
}
const draw = (id: string, filters: Readonly<Record<string, string>> = {}): readonly RegionTiles[] => {
  const list = listOf(id)
  return comunaMap(list, visibleRows(list, { ...WHOLE, filters }), mapStrings.comunas)
}
const column = (id: string, name: string): readonly string[] => {
  const { columns, rows } = listOf(id)
  const place = columns.findIndex((one) => one.name === name)
  return rows.map((row) => row[place] ?? '')
}

describe('the places of the comunas', () => {
  const lines = COMUNA_PLACES.trim().split('\n').map((line) => ({ province: line.slice(0, 3), rows: line.slice(4).split(' / ').map((row) => row.split(' | ')) }))

  it('has each comuna of Chile once, in its province', () => {
    const names = new Map(COMUNAS.map(({ code, name }) => [`${code.slice(0, 3)} ${name}`, code]))
    const placed = lines.flatMap(({ province, rows }) => rows.flat().filter((name) => name !== '·').map((name) => names.get(`${province} ${name}`) ?? `${province} ${name}?`))
    expect(placed.toSorted()).toEqual(COMUNAS.map(({ code }) => code).toSorted())
    expect(lines.map(({ province }) => province).toSorted()).toEqual(PROVINCES.map(({ code }) => code).toSorted())
  })

  it('puts no more beside each other than a phone shows', () => {
    expect(Math.max(...lines.flatMap(({ rows }) => rows.map((row) => row.length)))).toBe(COLUMNS)
  })
})

describe('the schematic map of a list', () => {
  it('draws each comuna that the source names once, and no other', () => {
    for (const [id, name] of [['ortega-2006-comunas', 'nombre_oficial'], ['secretarios-2024-miembros', 'comuna']] as const) {
      const drawn = tilesOf(draw(id)).map((tile) => tile.name)
      const codes = new Set(column(id, 'codigo'))
      expect([drawn.length, new Set(drawn)]).toEqual([codes.size, new Set(column(id, name))])
    }
  })

  it('draws each initiative once, by its number and the place that it names, in the region of the source', () => {
    const regions = draw('subdere-2009-iniciativas')
    expect(tilesOf(regions).map(({ note }) => note).toSorted()).toEqual(column('subdere-2009-iniciativas', 'id').map((id) => `N.º ${id}`).toSorted())
    expect(regions.map(({ region }) => region).slice(0, 3)).toEqual(['Arica y Parinacota', 'Atacama', 'Coquimbo'])
    const araucania = regions.find(({ region }) => region === 'La Araucanía')
    expect(tilesOf(araucania ? [araucania] : []).map(({ name }) => name)).toEqual(['Comuna de Collipulli', 'Comuna de Lautaro', 'Sin comuna ni provincia', 'Sin comuna ni provincia'])
  })

  it('puts Ñuble and Biobío in their provinces of today, with the territory of each comuna', () => {
    const regions = draw('ortega-2006-comunas')
    expect(regions.map(({ region, blocks }) => [region, blocks.map(({ title, tiles }) => [title, tiles.length])])).toEqual([
      ['Ñuble', [['Punilla', 1], ['Itata', 7], ['Diguillín', 7]]],
      ['Biobío', [['Concepción', 3], ['Biobío', 4], ['Arauco', 7]]],
    ])
    expect(tilesOf(regions).find(({ name }) => name === 'Quillón')?.note).toBe('Secano Costero')
  })

  it('shows where the answer of a filter is, among the others of its region, and leaves out the regions without any', () => {
    const regions = draw('ortega-2006-comunas', { territorio: 'Arauco' })
    expect(regions.map(({ region }) => region)).toEqual(['Biobío'])
    expect(tilesOf(regions).filter(({ on }) => on).map(({ note }) => note)).toEqual(Array.from({ length: 7 }, () => 'Arauco'))
    expect(tilesOf(regions).filter(({ on }) => !on)).toHaveLength(7)
    expect(comunaMap(listOf('ortega-2006-comunas'), [], mapStrings.comunas)).toEqual([])
  })

  it('says how many associations a comuna is in, and names the one', () => {
    const tiles = tilesOf(draw('secretarios-2024-miembros'))
    expect(['Las Condes', 'Camiña', 'Recoleta'].map((name) => tiles.find((tile) => tile.name === name)?.note)).toEqual(['3 asociaciones', 'AMUR', 'MSUR'])
  })

  it('is too large for names all at once only where an association of the whole country is asked for', () => {
    const large = (filters: Readonly<Record<string, string>>): boolean => isLarge(draw('secretarios-2024-miembros', filters))
    expect([large({}), large({ asociacion: 'AMUR' }), large({ asociacion: 'Ciudad Sur' }), large({ region: 'Valparaíso' })]).toEqual([true, true, false, false])
    expect([isLarge(draw('ortega-2006-comunas')), isLarge(draw('subdere-2009-iniciativas'))]).toEqual([false, false])
  })

  it('is not drawn with a region that it does not know, whose rows would be lost', () => {
    const list = listOf('subdere-2009-iniciativas')
    const broken = { ...list, rows: [['1', 'x', 'y', 'z', 'Atlántida', 'w'], ...list.rows] }
    expect(() => comunaMap(broken, broken.rows, mapStrings.comunas)).toThrow('Atlántida')
  })
})

describe('its drawing', () => {
  const pictures = lists.flatMap((list) => draw(list.id).map((region) => ({ region, picture: regionPicture(region), small: smallRegion(region) })))
  const BOX = /M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)/g
  const boxes = (d: string) => [...d.matchAll(BOX)].map((match) => match.slice(1).map(Number)) as [number, number, number, number][]

  it('has a tile for each, inside its frame, and none upon another', () => {
    for (const { region, picture } of pictures.flatMap(({ region, picture, small }) => [{ region, picture }, { region, picture: small }])) {
      const all = picture.shapes.flatMap((shape) => (shape.kind === 'path' ? boxes(shape.d) : []))
      expect(all).toHaveLength(tilesOf([region]).length)
      for (const [at, [x, y, width, height]] of all.entries()) {
        expect([x >= 0, y >= 0, x + width <= picture.width, y + height <= picture.height]).toEqual([true, true, true, true])
        const upon = all.filter(([x2, y2, width2, height2], other) => other !== at && x < x2 + width2 && x2 < x + width && y < y2 + height2 && y2 < y + height)
        expect(upon).toEqual([])
      }
    }
  })

  it('writes every name whole, inside its tile', () => {
    for (const { region, picture } of pictures) {
      const said = picture.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []))
      const written = said.map(({ text }) => text).join(' ')
      for (const { name, note } of tilesOf([region])) expect(written, region.region).toContain(note === '' ? name : `${name} ${note}`)
      for (const { y } of said) expect(y).toBeLessThan(picture.height)
      // A generous width for a letter, since nothing measures them here.
      for (const { text, size, weight, anchor } of said) if (anchor === 'middle') expect(text.length * size * (weight === 600 ? 0.6 : 0.56), text).toBeLessThanOrEqual(98)
      for (const { name } of tilesOf([region])) expect(picture.description).toContain(name)
    }
  })

  it.each([['with names', regionPicture], ['small', smallRegion]])('tells what is asked for apart without colour, %s', (_, drawing) => {
    const [picture] = draw('ortega-2006-comunas', { territorio: 'Arauco' }).map(drawing)
    const paths = picture?.shapes.filter(({ kind }) => kind === 'path')
    expect(paths).toHaveLength(3)
    if (drawing === regionPicture) expect([picture?.description.includes('Arauco: '), picture?.description.includes('Penco')]).toEqual([true, false])
    expect(new Set(paths?.map((shape) => ('dash' in shape ? shape.dash : undefined)))).toEqual(new Set(['2 3', undefined]))
  })
})
