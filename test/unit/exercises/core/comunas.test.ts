import { describe, expect, it } from 'vitest'
import { COMUNAS, PROVINCES, REGIONS, comunaByCode, foldText, municipalityStatus, searchComunas } from '../../../../exercises/core/comunas'

const names = (text: string, limit?: number) => searchComunas(text, limit).map((comuna) => comuna.name)

describe('the list of comunas', () => {
  it('has 346 comunas, 345 of them with a municipality, in 56 provinces and 16 regions', () => {
    expect(COMUNAS).toHaveLength(346)
    expect(COMUNAS.filter((comuna) => comuna.hasMunicipality)).toHaveLength(345)
    expect(PROVINCES).toHaveLength(56)
    expect(REGIONS).toHaveLength(16)
  })

  it('has as many comunas in each region as the official division', () => {
    const byRegion = REGIONS.map(({ code }) => COMUNAS.filter((comuna) => comuna.code.startsWith(code)).length)
    expect(REGIONS.map(({ code }) => Number(code))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16])
    expect(byRegion).toEqual([7, 9, 9, 15, 38, 33, 30, 33, 32, 30, 10, 11, 52, 12, 4, 21])
  })

  it('gives every comuna a code of its own, five digits in ascending order, that begins with its province and region', () => {
    const provinces = new Map(PROVINCES.map(({ code, name }) => [code, name]))
    const regions = new Map(REGIONS.map(({ code, name }) => [code, name]))
    expect(new Set(COMUNAS.map(({ code }) => code)).size).toBe(346)
    expect(COMUNAS.map(({ code }) => code)).toEqual(COMUNAS.map(({ code }) => code).sort())
    for (const { code, province, region } of COMUNAS) {
      expect(code).toMatch(/^\d{5}$/)
      expect(provinces.get(code.slice(0, 3))).toBe(province)
      expect(regions.get(code.slice(0, 2))).toBe(region)
    }
  })

  it('leaves no province or region without comunas, and no separator of its table in a name', () => {
    for (const { code, name } of [...PROVINCES, ...REGIONS]) {
      expect(COMUNAS.some((comuna) => comuna.code.startsWith(code)), name).toBe(true)
    }
    for (const { name, aliases } of [...COMUNAS, ...PROVINCES, ...REGIONS]) {
      for (const text of [name, ...aliases]) expect(text).toMatch(/^\p{Lu}[\p{L}' -]+$/u)
    }
  })

  it('never gives two comunas the same folded name', () => {
    expect(new Set(COMUNAS.map(({ name }) => foldText(name))).size).toBe(346)
  })

  it.each([
    ['08203', 'Cañete'], ['16303', 'Ñiquén'], ['08301', 'Los Ángeles'], ['11302', "O'Higgins"], ['13120', 'Ñuñoa'],
    ['02202', 'Ollagüe'], ['04105', 'Paiguano'], ['05703', 'Llaillay'], ['12401', 'Natales'], ['01402', 'Camiña'],
  ])('knows %s as %s', (code, name) => {
    expect(comunaByCode(code)?.name).toBe(name)
  })
})

describe('a comuna code from outside', () => {
  it.each(['08203', '8203', ' 08203 ', '\t8203\n'])('is the municipality of Cañete when written %j', (raw) => {
    expect(municipalityStatus(raw)).toMatchObject({ status: 'ok', comuna: { code: '08203', name: 'Cañete' } })
  })

  it('points from Antártica to Cabo de Hornos, which administers it', () => {
    expect(municipalityStatus('12202')).toMatchObject({ status: 'antartica', comuna: { code: '12202' }, instead: { code: '12201' } })
  })

  it.each(['', '0', '203', '820', '08299', '00000', '008203', '08203.0', '8 203', 'Cañete', '٠٨٢٠٣', '１２２０１', '__proto__'])(
    'is unknown when it is %j', (raw) => {
      expect(municipalityStatus(raw)).toEqual({ status: 'unknown' })
    })

  it('is ok for every comuna but Antártica, with and without its first zero', () => {
    for (const { code } of COMUNAS) {
      const expected = code === '12202' ? 'antartica' : 'ok'
      expect(municipalityStatus(code).status, code).toBe(expected)
      if (code.startsWith('0')) expect(municipalityStatus(code.slice(1)), code).toEqual(municipalityStatus(code))
    }
  })
})

describe('folding a text', () => {
  it.each([
    ['Ñiquén', 'niquen'], ["O'Higgins", 'ohiggins'], ['O’Higgins', 'ohiggins'], ['Llay-Llay', 'llay llay'],
    ['  Viña   del Mar ', 'vina del mar'], ['MARCHIGÜE', 'marchigue'], ['Man\u0303ana', 'manana'], ['¡¿…?!', ''],
  ])('turns %j into %j', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })
})

describe('searching a comuna', () => {
  it('finds every comuna first by its name, with accents, without them, in capitals and run together', () => {
    for (const { name } of COMUNAS) {
      for (const text of [name, foldText(name), name.toUpperCase(), foldText(name).replaceAll(' ', '')]) {
        expect(names(text, 1), text).toEqual([name])
      }
    }
  })

  it('finds every comuna by each of its aliases', () => {
    for (const { name, aliases } of COMUNAS) {
      for (const alias of aliases) expect(names(alias, 3), alias).toContain(name)
    }
  })

  it.each([
    ['paihuano', 'Paiguano'], ['llay llay', 'Llaillay'], ['trehuaco', 'Treguaco'], ['coyhaique', 'Coihaique'], ['aysen', 'Aisén'],
    ['la calera', 'Calera'], ['marchigue', 'Marchihue'], ['til til', 'Tiltil'], ['rapa nui', 'Isla de Pascua'],
    ['puerto williams', 'Cabo de Hornos'], ['puerto natales', 'Natales'], ['quinta tilcoco', 'Quinta de Tilcoco'],
    ['chol-chol', 'Cholchol'], ['con con', 'Concón'], ['ohiggins', "O'Higgins"], ["o'higgins", "O'Higgins"], ['ranquil', 'Ránquil'],
    ['san vicente de tagua', 'San Vicente'], ['bio bio', 'Alto Biobío'], ['8203', 'Cañete'], ['08203', 'Cañete'], ['vina', 'Viña del Mar'],
  ])('answers %j with %s first', (text, name) => {
    expect(names(text)[0]).toBe(name)
  })

  it('puts the exact name before those that only start so, and those before a later word', () => {
    expect(names('los angeles', 1)).toEqual(['Los Ángeles'])
    expect(names('chillan', 2)).toEqual(['Chillán', 'Chillán Viejo'])
    expect(names('pedro', 3)[0]).toBe('Pedro Aguirre Cerda')
    expect(names('pedro', 3).slice(1)).toEqual(['San Pedro', 'San Pedro de Atacama'])
  })

  it('puts official names before other names, and a region’s comunas after every name', () => {
    const maule = names('maule', 50)
    expect(maule[0]).toBe('Maule')
    expect(maule).toHaveLength(30)
    expect(names('nuble', 50)).toHaveLength(21)
    expect(names('region metropolitana', 60)).toHaveLength(52)
  })

  it('lists a region’s comunas in alphabetical order', () => {
    const found = names('nuble', 50).map(foldText)
    expect(found).toEqual([...found].sort())
  })

  it('gives at most the number asked for', () => {
    expect(names('san', 4)).toHaveLength(4)
    expect(names('san')).toHaveLength(10)
    expect(names('8203', 0)).toEqual([])
  })

  it.each(['', '   ', '---', '¿?', 'zzzz', '99999', '<script>', '.*'])('finds nothing for %j', (text) => {
    expect(names(text)).toEqual([])
  })
})
