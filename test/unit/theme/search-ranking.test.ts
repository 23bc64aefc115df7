import { describe, expect, it } from 'vitest'
import { bestOfEachPage, type Hit } from '../../../.vitepress/theme/support/search-ranking'

const hit = (id: string, score: number, ...queryTerms: string[]): Hit => ({ id, score, queryTerms })
const order = (...hits: Hit[]): string[] => bestOfEachPage(hits).map(({ id }) => id)

describe('the pages that a search finds', () => {
  it('come once each, at their best section', () => {
    expect(order(hit('/a#1', 5, 'rol'), hit('/b#1', 4, 'rol'), hit('/a#2', 3, 'rol'))).toEqual(['/a#1', '/b#1'])
  })

  it('come first when they have all the words, even apart', () => {
    expect(order(hit('/one-word#x', 8, 'rol'), hit('/both#x', 5, 'rol'), hit('/both#y', 5, 'fomento'))).toEqual(['/both#x', '/one-word#x'])
  })

  it('come first when the words stand together', () => {
    expect(order(hit('/apart#x', 6, 'rol'), hit('/apart#y', 6, 'fomento'), hit('/together#x', 9, 'rol', 'fomento'))[0]).toBe('/together#x')
  })

  it('open at a section that teaches rather than at a list of links, if there is one', () => {
    expect(order(hit('/a#palabras-clave', 9, 'red'), hit('/a#fuentes', 8, 'red'), hit('/a#que-es', 2, 'red'), hit('/a#otra', 1, 'red'))).toEqual(['/a#que-es'])
    expect(order(hit('/a#fuentes', 9, 'red'), hit('/a#palabras-clave', 8, 'red'))).toEqual(['/a#fuentes'])
  })

  it('are terms on the glossary, each with its own result', () => {
    expect(order(hit('/glosario#red', 9, 'red'), hit('/glosario.html#lazo', 8, 'red'))).toEqual(['/glosario#red', '/glosario.html#lazo'])
  })

  it('are none for a question that finds nothing', () => {
    expect(order()).toEqual([])
  })
})
