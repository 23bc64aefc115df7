import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decided, joined, namedBy } from '../../../../.vitepress/theme/support/actors/join'
import { example } from '../../../../exercises/workpieces/mapa-actores/example'
import { read, type Actor, type ActorMap } from '../../../../exercises/workpieces/mapa-actores/read'

const actor = (id: string, name: string, more: Partial<Actor> = {}): Actor => ({ id, name, type: null, level: null, convener: false, roles: [], contributions: [], ally: false, why: [], ...more })
const map = (actors: Actor[], ties: ActorMap['ties'] = []): ActorMap => ({ workpiece: 'mapa-actores', version: 1, municipality: null, actors, ties })
const ids = () => { let next = 0; return () => `n${++next}` }

describe('maps of several people', () => {
  it('join by normalised name, with how many named each actor and each tie, in whichever direction', () => {
    const mine = map([actor('a', 'Municipalidad', { type: 'municipio' }), actor('b', 'Cámara de comercio')], [{ from: 'a', to: 'b', kind: 'informacion' }])
    const theirs = map([actor('x', ' camara  de COMERCIO '), actor('y', 'Municipalidad', { level: 'local', contributions: ['dinero'] }), actor('z', 'Liceo')], [
      { from: 'x', to: 'y', kind: 'informacion' }, { from: 'y', to: 'x', kind: 'informacion' }, { from: 'x', to: 'z', kind: 'recursos' }, { from: 'x', to: 'nadie', kind: 'recursos' },
    ])
    const result = joined(mine, theirs, ids())
    expect(result.actors.map((one) => [one.id, one.name, namedBy(one)])).toEqual([['a', 'Municipalidad', 2], ['b', 'Cámara de comercio', 2], ['n1', 'Liceo', 1]])
    expect(result.actors[0]).toMatchObject({ type: 'municipio', level: 'local', contributions: ['dinero'] })
    expect(result.ties.map((tie) => [tie.from, tie.to, tie.kind, namedBy(tie)])).toEqual([['a', 'b', 'informacion', 2], ['b', 'n1', 'recursos', 1]])
    expect([result.added, result.shared, result.differences]).toEqual([{ actors: 1, ties: 1 }, { actors: 2, ties: 1 }, []])
    const third = joined(map([...result.actors], [...result.ties]), mine, ids())
    expect(third.actors.map(namedBy)).toEqual([3, 3, 1])
    expect(read({ workpiece: 'mapa-actores', version: 1, municipality: null, actors: third.actors, ties: third.ties }).status).toBe('read')
  })

  it('tell where they differ in type, level or role, and keep this one until the team decides', () => {
    const mine = map([actor('a', 'Liceo', { type: 'escuela-liceo', level: 'local', roles: ['capacitacion'] })])
    const theirs = map([actor('x', 'liceo', { type: 'otra-publica', level: 'regional', roles: ['difusion', 'capacitacion'] })])
    const { actors, differences } = joined(mine, theirs, ids())
    expect(differences.map(({ field }) => field)).toEqual(['type', 'level', 'roles'])
    expect(actors[0]).toMatchObject({ type: 'escuela-liceo', level: 'local', roles: ['capacitacion'] })
    expect(decided(actors, differences.slice(1))[0]).toMatchObject({ type: 'escuela-liceo', level: 'regional', roles: ['difusion', 'capacitacion'] })
  })

  it('never lose an actor or a tie, keep one who convenes, and count a map joined to itself twice', () => {
    const same = joined(example(), example(), ids())
    expect([same.added, same.differences]).toEqual([{ actors: 0, ties: 0 }, []])
    expect(same.actors.every((one) => namedBy(one) === 2)).toBe(true)
    const names = fc.array(fc.constantFrom('Uno', 'uno ', 'Dos', 'Tres', '', 'Cuatro'), { maxLength: 7 })
    const anyMap = names.chain((list) => fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 8 }).map((pairs) =>
      map(list.map((name, at) => actor(`a${at}`, name, { convener: at === 0 })), pairs.map(([from, to]) => ({ from: `a${from}`, to: `a${to}`, kind: 'recursos' as const })))))
    fc.assert(fc.property(anyMap, anyMap, (mine, theirs) => {
      const result = joined(mine, theirs, ids())
      expect(result.actors.slice(0, mine.actors.length).map(({ id, name }) => [id, name])).toEqual(mine.actors.map(({ id, name }) => [id, name]))
      expect(result.actors.length).toBeLessThanOrEqual(mine.actors.length + theirs.actors.length)
      const fold = (actors: readonly Actor[]) => new Set(actors.map(({ name }) => name.trim().toLowerCase()))
      expect(fold(result.actors)).toEqual(fold([...mine.actors, ...theirs.actors]))
      expect(result.actors.filter(({ convener }) => convener).length).toBeLessThanOrEqual(1)
      expect(result.ties.slice(0, mine.ties.length).map(({ from, to }) => [from, to])).toEqual(mine.ties.map(({ from, to }) => [from, to]))
    }))
  })
})
