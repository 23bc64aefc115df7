import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileURLToPath } from 'node:url'
import { readPackage } from '../../../../.vitepress/config/data/package'
import { crossSums } from '../../../../.vitepress/theme/support/data/cross-sums'

describe('the sums of a table', () => {
  it('are the same by rows and by columns', () => {
    const cells = fc.integer({ min: 1, max: 6 }).chain((width) => fc.array(fc.array(fc.nat(9_999), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }))
    fc.assert(fc.property(cells, (table) => {
      const { rows, columns, all } = crossSums(table)
      const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0)
      expect([sum(rows), sum(columns)]).toEqual([all, all])
    }))
  })

  it('of Tabla 10 are those that lesson 6.2 gives', () => {
    const { table } = readPackage(fileURLToPath(new URL('../../../../', import.meta.url))).find((one) => one.table.id === 'fernandez-2009-tabla-10') ?? { table: undefined }
    const cells = table?.rows.slice(0, 3).map((row) => row.slice(1, 8).map(Number)) ?? []
    expect(crossSums(cells)).toEqual({ rows: [750, 300, 76], columns: [247, 146, 281, 37, 166, 121, 128], all: 1_126 })
    expect(table?.rows.map((row) => Number(row[8]))).toEqual([650, 261, 58, 974])
  })
})
