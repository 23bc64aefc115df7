import { describe, expect, it } from 'vitest'
import { fold, searchTerm, stem } from '../../../.vitepress/theme/support/search-terms'

describe('what the search takes for the same word', () => {
  it.each([
    ['Diagnóstico', 'diagnostico'],
    ['evaluaciones', 'evaluación'],
    ['innovaciones', 'innovación'],
    ['municipios', 'municipio'],
    ['redes', 'red'],
    ['capacidades', 'capacidad'],
    ['mujeres', 'mujer'],
    ['acciones', 'acción'],
    ['luces', 'luz'],
    ['países', 'país'],
    ['meses', 'mes'],
    ['alcaldes', 'alcalde'],
    ['comunas', 'COMUNA'],
  ])('finds %s with %s and the other way round', (one, other) => {
    expect(searchTerm(one)).toBe(searchTerm(other))
  })

  it.each([['mesa', 'meta'], ['acta', 'acto'], ['norma', 'normal'], ['taller', 'talla']])('keeps %s apart from %s', (one, other) => {
    expect(searchTerm(one)).not.toBe(searchTerm(other))
  })

  it('leaves out words that are everywhere, however they are written', () => {
    expect(['de', 'La', 'según', 'más', 'y'].map(searchTerm)).toEqual([null, null, null, null, null])
  })

  it('keeps a beginning of a word as a beginning of its root, so that results come while one types', () => {
    const root = stem(fold('diagnóstico'))
    for (const length of [3, 5, 8]) expect(root.startsWith(stem('diagnostico'.slice(0, length)))).toBe(true)
  })
})
