import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workpiece } from '../../../../exercises/workpieces/mapa-estrategico'
import { cyclesIn } from '../../../../exercises/workpieces/mapa-estrategico/cycles'
import { documentOf, rulesOf } from '../../../support/workpiece-rules'

const goal = (id: string, perspective: string, supports: string[] = [], indicators: object[] = [{ baseline: 0, target: 1 }]): object =>
  ({ id, perspective, text: `Objetivo ${id}`, supports, indicators })
const rules = (objectives: object[], uses = ['presupuesto']): string[] => rulesOf(workpiece, { objectives, uses })

describe('a strategic map', () => {
  it('without faults has no findings; without anything it lacks mission and use', () => {
    expect(rules([goal('m', 'mision'), goal('c', 'clientes', ['m']), goal('p', 'procesos', ['c']), goal('x', 'personas', ['p'], [])])).toEqual([])
    expect(rules([], [])).toEqual(['! sin-mision', '? sin-uso'])
    expect(rules([goal('m', 'mision')])).toEqual([])
  })

  it('reckoned by hand has its findings by rule, errors first, then in document order', () => {
    expect(rules([
      goal('m', 'mision', [], []),
      goal('p', 'procesos', ['nada', 'p', 'm', 'nada'], [{ name: 'x', baseline: null }, { name: 'y', target: 4 }]),
      { id: 'c', perspective: 'clientes', text: ' ', supports: ['p'] },
      goal('c', 'clientes', [], [{ baseline: 0, target: 0 }]),
      goal('x', 'personas', ['p', 'c'], []),
      goal('z', 'personas', ['x'], []),
      goal('q', 'procesos', [], []),
    ], [])).toEqual([
      '! id-repetido c', '! sin-texto c', '! enlace-a-nada p,nada', '! enlace-no-sube p', '! enlace-no-sube c,p', '! enlace-no-sube z,x', '! ciclo p',
      '! no-apoya-nada c', '! no-apoya-nada c', '! no-apoya-nada z', '! no-apoya-nada q', '! sin-indicador m', '! sin-indicador q',
      '? nadie-lo-apoya q', '? indicador-sin-linea-base p', '? indicador-sin-linea-base p', '? indicador-sin-meta p', '? sin-uso',
    ])
  })

  it('sees cycles through links of any kind, each once', () => {
    const found = rules([goal('m', 'mision', ['x']), goal('c', 'clientes', ['m', 'c']), goal('x', 'personas', ['c']), goal('a', 'procesos', ['b']), goal('b', 'procesos', ['a']), goal('d', 'procesos', ['m'])])
    expect(found.filter((rule) => rule.includes('ciclo'))).toEqual(['! ciclo m,c,x', '! ciclo a,b'])
  })

  it('asks who supports an objective only where something stands below it', () => {
    expect(rules([goal('m', 'mision'), goal('n', 'mision'), goal('c', 'clientes', ['m'])]).filter((rule) => rule.includes('nadie'))).toEqual(['? nadie-lo-apoya n'])
    // From personas straight to misión, as a map without the perspectives between them has it.
    expect(rules([goal('m', 'mision'), goal('x', 'personas', ['m'])])).toEqual([])
  })

  it.each([[5, []], [6, ['? demasiados-objetivos mision']]])('with %i objectives in a perspective', (count, expected) => {
    expect(rules(Array.from({ length: count }, (_, at) => goal(`m${at}`, 'mision')))).toEqual(expected)
  })

  it('is refused with a perspective, a use or a number that is none', () => {
    expect(() => documentOf(workpiece, { objectives: [goal('m', 'vision')] })).toThrow('not-an-option objectives.0.perspective')
    expect(() => documentOf(workpiece, { objectives: [{ id: 'm' }] })).toThrow('missing objectives.0.perspective')
    expect(() => documentOf(workpiece, { uses: ['todo'] })).toThrow('not-an-option uses.0')
    expect(() => documentOf(workpiece, { objectives: [goal('m', 'mision', [], [{ target: '20' }])] })).toThrow('wrong-type objectives.0.indicators.0.target')
    expect(() => documentOf(workpiece, { objectives: [goal('m', 'mision', [], [{ target: Infinity }])] })).toThrow('objectives.0.indicators.0.target')
    expect(documentOf(workpiece, { uses: ['incentivos', 'incentivos'] }).uses).toEqual(['incentivos'])
  })
})

it('cycles are the sets of objectives that reach one another, whatever the links', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f']
  fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids, 'nada')), { maxLength: 14 }), (pairs) => {
    const links = new Map(ids.map((id) => [id, pairs.filter(([from]) => from === id).map(([, to]) => to)]))
    const reaches = (from: string): Set<string> => {
      const seen = new Set<string>()
      const open = [...(links.get(from) ?? [])]
      for (let id = open.pop(); id !== undefined; id = open.pop()) if (!seen.has(id)) { seen.add(id); open.push(...(links.get(id) ?? [])) }
      return seen
    }
    const expected = ids.filter((id) => reaches(id).has(id)).map((id) => ids.filter((other) => reaches(id).has(other) && reaches(other).has(id)))
    expect(cyclesIn(links)).toEqual([...new Map(expected.map((set) => [set.join(), set])).values()])
  }), { numRuns: 1_000 })
  const chain = new Map(Array.from({ length: 20_000 }, (_, at) => [String(at), [String((at + 1) % 20_000)]]))
  expect(cyclesIn(chain)[0]).toHaveLength(20_000)
})
