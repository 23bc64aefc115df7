import { describe, expect, it } from 'vitest'
import { findings } from '../../../../exercises/workpieces/mapa-actores/findings'
import { measures, without } from '../../../../exercises/workpieces/mapa-actores/measures'
import { read, type ActorMap } from '../../../../exercises/workpieces/mapa-actores/read'
import { sentence } from '../../../../exercises/workpieces/mapa-actores/sentences'

type Loose = Readonly<Record<string, unknown>>

function map(actors: readonly Loose[], ties: readonly string[] = []): ActorMap {
  const reading = read({
    workpiece: 'mapa-actores', version: 1, actors,
    ties: ties.map((tie) => { const [from, to, kind = 'informacion'] = tie.split(' '); return { from, to, kind } }),
  })
  if (reading.status === 'unreadable') throw new Error(JSON.stringify(reading.fault))
  return reading.document
}

const named = (...ids: string[]): Loose[] => ids.map((id) => ({ id, name: `Actor ${id}` }))
const rules = (of: ActorMap): string[] => findings(of).map(({ rule, where }) => `${rule} ${where.join(',')}`.trim())
const FULL = { type: 'municipio', roles: ['otro'] }

describe('a map reckoned by hand', () => {
  // Two triangles that share only b; e hangs from d; f is alone:  a–c–b–a, b–d–g–b, d–e, f.
  const two = map([
    { id: 'a', name: 'A', type: 'municipio', level: 'local', convener: true, roles: ['toma-decisiones', 'logistica', 'logistica'], contributions: ['dinero', 'contactos'] },
    { id: 'b', name: 'B', type: 'empresa', level: 'regional', roles: ['financiamiento'], ally: true, why: ['recursos'], contributions: ['otro'] },
    { id: 'c', name: 'C', type: 'red-mixta', roles: ['beneficiario'] },
    { id: 'd', name: 'D', level: 'local' }, { id: 'e', name: 'E' }, { id: 'f', name: 'F' }, { id: 'g', name: 'G' },
  ], ['a c', 'c b recursos', 'b a', 'b d', 'd g', 'g b', 'd e', 'e d acuerdo-formal', 'd e informacion'])
  const m = measures(two)

  it('counts actors, roles and contributions', () => {
    expect(m).toMatchObject({
      actors: 7, linked: 6, range: '6-10', allies: 1,
      bySector: { publico: 1, 'sociedad-civil': 0, mercado: 1, otro: 1 },
      byLevel: { central: 0, regional: 1, provincial: 0, intercomunal: 0, local: 2, sublocal: 0 },
      byRoleKind: { principales: 2, implementacion: 0, apoyo: 1, beneficiario: 1, otro: 0 },
      meanRoles: 1.33, principalShare: 0.5, strategicShare: 0.33,
      missingSectors: ['sociedad-civil'], missingLevels: ['central', 'provincial', 'intercomunal', 'sublocal'],
    })
  })

  it('counts each pair once, and sees pieces, bridges and who stands between', () => {
    // Of the 15 pairs of others: b lies between {a, c} and {d, e, g}, 6 of them; d between e and each of a, b, c, g, 4.
    expect(m).toMatchObject({
      ties: 7, density: 0.333, components: 2, isolated: ['f'], withoutTies: 1, brokers: ['b', 'd'],
      degree: { a: 2, b: 4, c: 2, d: 3, e: 1, f: 0, g: 2 },
      betweenness: { a: 0, b: 0.4, c: 0, d: 0.267, e: 0, f: 0, g: 0 },
    })
  })

  it('shows what is left without one actor', () => {
    expect(measures(without(two, 'b'))).toMatchObject({ actors: 6, ties: 3 + 0 + 0, components: 3, isolated: ['f'] })
    expect(measures(without(two, 'd'))).toMatchObject({ isolated: ['e', 'f'], components: 3 })
    expect(measures(without(two, 'nadie'))).toStrictEqual(m)
  })
})

describe('figures at their edges', () => {
  it('are null where there is nothing to divide by', () => {
    expect(measures(map([]))).toMatchObject({ actors: 0, ties: 0, meanRoles: null, principalShare: null, strategicShare: null, density: null, components: 0, range: '0-5', brokers: [] })
    expect(measures(map(named('a')))).toMatchObject({ density: null, components: 1, betweenness: { a: 0 }, withoutTies: 1 })
    expect(measures(map(named('a', 'b'), ['a b']))).toMatchObject({ density: 1, betweenness: { a: 0, b: 0 }, brokers: [] })
    expect(measures(map(named('a', 'b', 'c'), ['a b', 'c b']))).toMatchObject({ betweenness: { a: 0, b: 1, c: 0 }, brokers: ['b'] })
  })

  it.each([[0, '0-5'], [5, '0-5'], [6, '6-10'], [10, '6-10'], [11, '11-15'], [15, '11-15'], [16, '16-20'], [20, '16-20'], [21, '21+'], [90, '21+']])(
    '%i linked actors are in the range %s, with or without a convener', (count, range) => {
      const others = named(...Array.from({ length: count }, (_, at) => `x${at}`))
      expect(measures(map(others))).toMatchObject({ linked: count, range })
      expect(measures(map([...others, { id: 'c', name: 'Convoca', convener: true }]))).toMatchObject({ linked: count, range })
    },
  )

  it('take ids that a program could trip over', () => {
    const odd = map(named('__proto__', 'constructor', '10', '9'), ['__proto__ constructor', '10 __proto__'])
    expect(Object.entries(measures(odd).degree).sort()).toEqual([['10', 1], ['9', 0], ['__proto__', 2], ['constructor', 1]])
    expect(measures(odd).brokers).toEqual(['__proto__'])
  })
})

describe('findings', () => {
  it('are none for a map without faults', () => {
    expect(rules(map([{ ...FULL, id: 'a', name: 'A' }, { ...FULL, id: 'b', name: 'B', type: 'empresa' }, { ...FULL, id: 'c', name: 'C', type: 'iglesia' }]))).toEqual([])
  })

  it('come by rule, errors first, then in document order', () => {
    const bad = map([
      { id: 'a', name: 'Junta  de vecinos' }, { id: 'b', name: ' ' }, { id: 'c', name: 'JUNTA de Vecínos', ...FULL }, { id: 'a', name: 'Otra', roles: ['otro'] }, { id: 'd', ...FULL },
    ], ['a b', 'c c', 'c nadie', 'x x', 'a c'])
    expect(rules(bad)).toEqual([
      'id-repetido a', 'sin-nombre b', 'sin-nombre d', 'actor-repetido c', 'lazo-a-nadie c,nadie', 'lazo-a-nadie x', 'lazo-a-si-mismo c', 'lazo-a-si-mismo x',
      'sin-lazos d', 'sin-rol a', 'sin-rol b', 'sin-tipo a', 'sin-tipo b', 'sin-tipo a', 'sector-ausente sociedad-civil', 'sector-ausente mercado', 'un-solo-puente a',
    ])
    for (const finding of findings(bad)) expect(sentence(finding, bad)).toMatch(/^.{20,400}[.]$/)
    expect(measures(bad).ties).toBe(2)
  })

  it('tell of actors without ties only once a tie counts, and of a bridge only where it is the only one', () => {
    expect(rules(map(named('a', 'b', 'c'))).filter((rule) => rule.startsWith('sin-lazos'))).toEqual([])
    expect(rules(map(named('a', 'b', 'c'), ['a a', 'b z'])).filter((rule) => rule.startsWith('sin-lazos'))).toEqual([])
    expect(rules(map(named('a', 'b', 'c'), ['a b'])).filter((rule) => rule.startsWith('sin-lazos'))).toEqual(['sin-lazos c'])
    expect(rules(map(named('a', 'b', 'c'), ['a b', 'b c'])).at(-1)).toBe('un-solo-puente b')
    expect(rules(map(named('a', 'b', 'c', 'd'), ['a b', 'b c', 'c d'])).filter((rule) => rule.startsWith('un-solo'))).toEqual([])
  })

  it('name a row by a text within bounds', () => {
    const long = map([{ id: 'a', name: 'Ñ'.repeat(1_999) }])
    for (const finding of findings(long)) expect(sentence(finding, long).length).toBeLessThan(300)
  })
})

describe('reading', () => {
  const faultAt = (actor: Loose, tie?: Loose): string => {
    const reading = read({ workpiece: 'mapa-actores', version: 1, actors: [{ id: 'a' }, actor], ties: tie ? [tie] : [] })
    return reading.status === 'read' ? 'read' : `${reading.fault.code} ${'path' in reading.fault ? reading.fault.path.join('.') : ''}`
  }

  it('takes what is left out as empty, null or no, and an option said twice once', () => {
    const { actors } = map([{ id: 'a', roles: ['otro', 'otro', 'difusion'] }])
    expect(actors).toEqual([{ id: 'a', name: '', type: null, level: null, convener: false, roles: ['otro', 'difusion'], contributions: [], ally: false, why: [] }])
  })

  it('refuses what is not of the options or of another type, and says where', () => {
    expect(faultAt({ id: 'b', type: 'muni' })).toBe('not-an-option actors.1.type')
    expect(faultAt({ id: 'b', level: 'comunal' })).toBe('not-an-option actors.1.level')
    expect(faultAt({ id: 'b', roles: ['otro', 'x'] })).toBe('not-an-option actors.1.roles.1')
    expect(faultAt({ id: 'b', contributions: 'dinero' })).toBe('wrong-type actors.1.contributions')
    expect(faultAt({ id: 'b', roles: null })).toBe('wrong-type actors.1.roles')
    expect(faultAt({ id: 'b', why: [1] })).toBe('not-an-option actors.1.why.0')
    expect(faultAt({ id: 'b', ally: 'true' })).toBe('wrong-type actors.1.ally')
    expect(faultAt({ id: 'b', name: null })).toBe('wrong-type actors.1.name')
    expect(faultAt({ id: 4 })).toBe('wrong-type actors.1.id')
    expect(faultAt({ name: 'Sin id' })).toBe('missing actors.1.id')
    expect(faultAt({ id: 'b' }, { from: 'a', to: 'b' })).toBe('missing ties.0.kind')
    expect(faultAt({ id: 'b' }, { from: 'a', to: 'b', kind: null })).toBe('not-an-option ties.0.kind')
    expect(faultAt({ id: 'b' }, { from: 'a', kind: 'recursos' })).toBe('missing ties.0.to')
  })

  it('holds a thousand actors and not one more', () => {
    const ids = (count: number): Loose[] => named(...Array.from({ length: count }, (_, at) => `x${at}`))
    expect(measures(map(ids(1_000))).components).toBe(1_000)
    expect(() => map(ids(1_001))).toThrow('too-many')
  })
})
