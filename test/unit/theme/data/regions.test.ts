import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readPackage } from '../../../../.vitepress/config/data/package'
import { NORTH_TO_SOUTH, regionCounts, SUBJECTS } from '../../../../.vitepress/theme/support/data/regions'
import { narrowRegions, wideRegions } from '../../../../.vitepress/theme/support/picture/regions'
import { REGIONS } from '../../../../exercises/core/comunas'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url)).replace(/[\\/]$/, '')
const lists = readPackage(ROOT).map(({ table }) => table).filter(({ kind }) => kind === 'directorio')
const regions = regionCounts(lists)
const of = (code: string) => regions.find((region) => region.code === code)?.counts

describe('the schematic map', () => {
  it('has every region once, from north to south', () => {
    expect(NORTH_TO_SOUTH.map(([code]) => code).toSorted()).toEqual(REGIONS.map(({ code }) => code).toSorted())
  })

  it('counts every row of the lists, and a municipality of two associations once', () => {
    const members = lists.find(({ id }) => id === 'secretarios-2024-miembros')
    const code = members?.columns.findIndex(({ name }) => name === 'codigo') ?? -1
    const total = (subject: (typeof SUBJECTS)[number]): number => regions.reduce((sum, { counts }) => sum + counts[subject], 0)
    expect(SUBJECTS.map(total)).toEqual([29, 29, new Set(members?.rows.map((row) => row[code])).size])
    expect(total('socias')).toBeLessThan(members?.rows.length ?? 0)
    expect([of('16')?.programa, of('08')?.programa, of('13')?.iniciativas, of('11')?.iniciativas]).toEqual([15, 14, 5, 1])
  })

  it('is not drawn with a region that it does not know, whose rows would be lost', () => {
    const broken = lists.map((list) => (list.id === 'subdere-2009-iniciativas' ? { ...list, rows: [['1', 'x', 'y', 'z', 'Atlántida', 'w'], ...list.rows] } : list))
    expect(() => regionCounts(broken)).toThrow('Atlántida')
  })

  it.each([['narrow', narrowRegions], ['wide', wideRegions]] as const)('%s draws every figure inside its frame, and says all of them', (_, draw) => {
    const { width, height, shapes, description } = draw(regions)
    for (const shape of shapes) if (shape.kind === 'rect') expect([shape.x >= 0, shape.y >= 0, shape.x + shape.width <= width, shape.y + shape.height <= height]).toEqual([true, true, true, true])
    expect(shapes.filter(({ kind }) => kind === 'rect')).toHaveLength(16 * 3)
    expect(description).toContain('Ñuble: 15 del programa')
  })
})
