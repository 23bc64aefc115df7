import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choicesOf, nextSort, queryOf, readQuery, visibleRows, WHOLE, type View } from '../../../../.vitepress/theme/support/data/directory'

const LIST = {
  columns: [{ name: 'id', title: 'N.º', isNumber: true }, { name: 'comuna', title: 'Comuna', isNumber: false }, { name: 'territorio', title: 'Territorio', isNumber: false }],
  rows: [['60', 'Ránquil', 'Secano Costero'], ['5', 'Cañete', 'Arauco'], ['374', 'Tirúa', 'Arauco']],
}
const FILTERS = ['territorio']
const names = (view: Partial<View>): readonly (string | undefined)[] => visibleRows(LIST, { ...WHOLE, ...view }).map(([, name]) => name)

describe('a list', () => {
  it('finds without accents, tildes or capitals, each word in any cell', () => {
    expect(names({ search: 'canete ARAUCO' })).toEqual(['Cañete'])
    expect(names({ search: 'ranquil arauco' })).toEqual([])
    expect(names({ search: '  ' })).toHaveLength(3)
  })
  it('orders figures as figures and words as in Spanish, and back to the order of the source', () => {
    expect(names({ sort: { column: 'id', down: false } })).toEqual(['Cañete', 'Ránquil', 'Tirúa'])
    expect(names({ sort: { column: 'comuna', down: true } })).toEqual(['Tirúa', 'Ránquil', 'Cañete'])
    const [up, down, none] = [nextSort(null, 'id'), nextSort({ column: 'id', down: false }, 'id'), nextSort({ column: 'id', down: true }, 'id')]
    expect([up, down, none]).toEqual([{ column: 'id', down: false }, { column: 'id', down: true }, null])
    expect(nextSort({ column: 'id', down: true }, 'comuna')).toEqual({ column: 'comuna', down: false })
  })
  it('counts the rows of each choice', () => {
    expect(choicesOf(LIST, 'territorio')).toEqual([{ value: 'Arauco', rows: 2 }, { value: 'Secano Costero', rows: 1 }])
  })
})

describe('the address of a list', () => {
  it('says nothing of the whole list', () => expect(queryOf(WHOLE)).toBe(''))

  it('comes back as the same view', () => {
    const view = fc.record({
      search: fc.string({ maxLength: 40 }).map((text) => text.trim()),
      filters: fc.constantFrom({}, { territorio: 'Arauco' }, { territorio: 'Secano Costero' }),
      sort: fc.constantFrom(null, { column: 'id', down: true }, { column: 'comuna', down: false }),
    })
    fc.assert(fc.property(view, (one) => {
      expect(readQuery(LIST, FILTERS, queryOf(one))).toEqual({ view: one, unknown: [] })
    }))
  })

  it('tells of what the list does not have, and shows the rest', () => {
    const { view, unknown } = readQuery(LIST, FILTERS, '?territorio=Marte&orden=-color&buscar=tirua&otro=1')
    expect([unknown, names(view)]).toEqual([['Marte', '-color'], ['Tirúa']])
  })

  it('takes any address without failing, and no search longer than its limit', () => {
    fc.assert(fc.property(fc.string(), (query) => {
      expect(readQuery(LIST, FILTERS, query).view.search.length).toBeLessThanOrEqual(80)
    }))
  })
})
