import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMUNAS, LONGEST_COMUNA, comunaBegun, comunaNamed, foldText, searchComunas, type Comuna } from '../../../../exercises/core/comunas'

const wrong = (write: (comuna: Comuna) => string | readonly string[]): string[] => COMUNAS.flatMap((comuna) =>
  [write(comuna)].flat().filter((text) => comunaNamed(text)?.code !== comuna.code))

/** As people shorten them. */
const SHORT = [['Santa', 'Sta.'], ['Santo', 'Sto.'], ['San', 'S.'], ['Puerto', 'Pto.'], ['Punta', 'Pta.'], ['General', 'Gral.'], ['Estación', 'Est.'], ['Coronel', 'Cnel.'], ['Presidente', 'Pdte.']] as const
const shorten = (name: string): string => SHORT.reduce((text, [word, short]) => text.replace(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u'), short), name)

describe('the comuna that a text names in full', () => {
  it.each([
    ['as they are', (text: string) => text], ['without accents', foldText], ['in capitals', (text: string) => text.toUpperCase()],
    ['with accents apart', (text: string) => text.normalize('NFD')], ['with spaces around', (text: string) => `  ${text} `],
  ])('is each of the 346 by its name and by each other spelling, %s', (_, write) => {
    expect(COMUNAS).toHaveLength(346)
    expect(wrong(({ name, aliases }) => [name, ...aliases].map(write))).toEqual([])
  })
  it.each(['Municipalidad de', 'I. Municipalidad de', 'Ilustre Municipalidad de', 'MUNICIPALIDAD DE', 'municipio de', 'Comuna de', 'I.M. de', 'Muni'])(
    'is each of the 346 after «%s»', (office) => expect(wrong(({ name }) => `${office} ${name}`)).toEqual([]))
  it.each<[string, (comuna: Comuna) => string]>([
    ['province', ({ name, province }) => `${name}, ${province}`], ['region', ({ name, region }) => `${name}, ${region}`],
    ['region in brackets', ({ name, region }) => `${name} (${region})`], ['province and region', ({ name, province, region }) => `${name} - ${province}, ${region}`],
    ['region and country, folded', ({ name, region }) => `${foldText(name)}, Región de ${region}, Chile`],
    ['office and province', ({ name, province }) => `Municipalidad de ${name}, provincia de ${province}`], ['region first', ({ name, region }) => `Región de ${region}, comuna de ${name}`],
  ])('is each of the 346 with its %s', (_, write) => expect(wrong(write)).toEqual([]))
  it('is each of those that have a usual abbreviation, written so', () => {
    const shortened = COMUNAS.filter(({ name }) => shorten(name) !== name)
    expect(shortened).toHaveLength(36)
    expect(wrong(({ name }) => [shorten(name), shorten(name).replaceAll('.', ''), shorten(name).toLowerCase()])).toEqual([])
  })
  it.each([
    ['Pto. Aysén', 'Aisén'], ['Pte. Alto', 'Puente Alto'], ['P. Montt', 'Puerto Montt'], ['V. Alemana', 'Villa Alemana'], ['Pdte. Aguirre Cerda', 'Pedro Aguirre Cerda'],
    ['P. Aguirre Cerda', 'Pedro Aguirre Cerda'], ['Quilpué, V Región', 'Quilpué'], ['Quilpué región de Valparaíso', 'Quilpué'], ['Maipú, RM', 'Maipú'],
    ['Punta Arenas, XII Región', 'Punta Arenas'], ['S. Vicente de T. T.', null], ['8203', 'Cañete'], ['Municipalidad de Sta. Cruz (O’Higgins)', 'Santa Cruz'],
  ])('reads %j as %s', (text, name) => expect(comunaNamed(text)?.name ?? null).toBe(name))

  it.each([
    'quilp', 'San', 'S.', 'Santa', 'Municipalidad de', 'Región de Valparaíso', 'Quilpué, Biobío', 'Los Ángeles, California', 'Chile', '', ' ', 'constructor', '__proto__', ', , ,', 'Viña',
  ])('is none for %j', (text) => expect(comunaNamed(text)).toBeNull())

  it('is always the first that the search lists, whatever is typed', () => {
    const piece = fc.constantFrom(...COMUNAS.flatMap(({ name, region }) => [name, shorten(name), region]), 'Municipalidad de ', ', ', 'S.', 'pto', '(', 'Región de ', 'ñ', '8203', ' ')
    fc.assert(fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
      const named = comunaNamed(pieces.join(''))
      if (named) expect(searchComunas(pieces.join(''), 1)).toEqual([named])
    }))
  })
})

describe('searching with what people write around a name', () => {
  const names = (text: string): string[] => searchComunas(text, 3).map(({ name }) => name)
  it.each([
    ['Municipalidad de Quilp', 'Quilpué'], ['Pto. Mo', 'Puerto Montt'], ['S. Pedro', 'San Pedro'], ['Quilpué, Val', 'Quilpué'], ['sta m', 'Santa María'], ['Municipalidad del Bosque', 'El Bosque'],
    ['región de ñuble', 'Bulnes'], ['Gral', 'General Lagos'],
  ])('lists for %j first %s', (text, name) => expect(names(text)[0]).toBe(name))

  it('lists only what is in the place that was said', () => {
    expect(names('san pedro, atacama')).toEqual([])
    expect(names('san pedro, antofagasta')).toEqual(['San Pedro de Atacama'])
    expect(names('san pedro, biobío')).toEqual(['San Pedro de la Paz'])
  })
  it('takes no beginning of «Municipalidad de» for a wrong name', () => {
    for (let length = 0; length <= 'Ilustre Municipalidad de'.length; length++) expect(comunaBegun('Ilustre Municipalidad de'.slice(0, length))).toBe(false)
    expect(['Ilustre Municipalidad de Q', 'Municipalidad dex', 'zzz', 'Región de X'].map(comunaBegun)).toEqual([true, true, true, true])
  })
  it('looks at texts up to its limit, and at none beyond', () => {
    const padded = (length: number): string => `Quilpué${' '.repeat(length - 7)}`
    expect(names(padded(LONGEST_COMUNA))).toEqual(['Quilpué'])
    expect(names(padded(LONGEST_COMUNA + 1))).toEqual([])
    expect(comunaNamed(padded(LONGEST_COMUNA + 1))).toBeNull()
  })
})
