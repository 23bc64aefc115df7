import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recompute, rounded, type Sums } from '../../../../.vitepress/theme/support/data/recompute'
import { chileanCell } from '../../../../.vitepress/theme/support/data/source-table'

const NONE: Sums = { filas: [], columnas: [], porcentajes: [], partes: [], razones: [], promedios: [], cien: [] }
const table = (rows: readonly (readonly string[])[]) => ({
  id: 't',
  columns: ['fila', 'a', 'b', 'total'].map((name, place) => ({ name, title: name, isNumber: place > 0 })),
  rows,
})

describe('doing the sums of a table again', () => {
  const sums: Sums = { ...NONE, filas: [{ total: 'total', partes: ['a', 'b'] }], columnas: [{ total: 'T', partes: ['x', 'y'] }] }

  it('finds nothing in a table that adds up, with decimals too', () => {
    fc.assert(fc.property(fc.array(fc.nat(9_999), { minLength: 4, maxLength: 4 }), ([a = 0, b = 0, c = 0, d = 0]) => {
      const text = (hundredths: number): string => (hundredths / 100).toFixed(2)
      const rows = [['x', text(a), text(b), text(a + b)], ['y', text(c), text(d), text(c + d)], ['T', text(a + c), text(b + d), text(a + b + c + d)]]
      expect(recompute(table(rows), sums)).toEqual([])
    }))
  })

  it('finds one figure that is off, in its row and in its column', () => {
    expect(recompute(table([['x', '1', '2', '4'], ['y', '3', '', '3'], ['T', '4', '2', '6']]), sums)).toEqual([
      { row: 'x', column: 'total', printed: 4, computed: 3, rule: 'fila' }, { row: 'T', column: 'total', printed: 6, computed: 7, rule: 'columna' },
    ])
  })

  it('finds a total that is not printed where its parts are not zero', () => {
    expect(recompute(table([['x', '', '2', '2'], ['y', '3', '', '3'], ['T', '', '2', '5']]), { ...sums, filas: [] })).toEqual([
      { row: 'T', column: 'a', printed: null, computed: 3, rule: 'columna' },
    ])
  })

  it('throws when it names a row that there is not', () => {
    expect(() => recompute(table([['x', '1', '2', '3']]), sums)).toThrow('t has no «T»')
  })
})

describe('rounding', () => {
  it.each([[67, 120, 1, 0.6], [6700, 120, 1, 55.8], [25, 4, 1, 6.3], [49, 8, 1, 6.1], [1, 2, 0, 1], [0, 7, 1, 0]])('%i ÷ %i with %i decimals is %f', (top, bottom, decimals, expected) => {
    expect(rounded(top, bottom, decimals)).toBe(expected)
  })
})

describe('a cell', () => {
  it.each([['1126', '1.126'], ['66.2', '66,2'], ['55.0', '55,0'], ['', ''], ['Arauco', 'Arauco'], ['08203 a', '08203 a']])('«%s» is shown as «%s»', (text, shown) => expect(chileanCell(text)).toBe(shown))
})
