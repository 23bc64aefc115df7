import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { example } from '../../../../exercises/workpieces/mapa-estrategico/example'
import { candidates, linking } from '../../../../exercises/workpieces/mapa-estrategico/links'
import { read, type Objective } from '../../../../exercises/workpieces/mapa-estrategico/read'
import { lastValue, progress, valuesOf, withValue, type Indicator } from '../../../../exercises/workpieces/mapa-estrategico/review'

const indicator = (more: object = {}): Indicator => ({ name: 'Días hasta el permiso', unit: 'días', baseline: 150, target: 60, frequency: 'trimestral', ...more })

describe('the figures of a quarterly review', () => {
  it('are read in order of their quarters, the later of two counting, and what is no measurement is passed over', () => {
    const values = [{ period: '2026-T3', value: 132 }, { period: '2026-T1', value: 150 }, { period: '2026-T1', value: 148 }, { period: '2026-T5', value: 1 }, { period: '2026', value: 2 }, { period: '2026-T2', value: '3' }, { period: '2026-T2', value: null }, null, 'x', 7]
    expect([...valuesOf(indicator({ values }))]).toEqual([['2026-T1', 148], ['2026-T3', 132]])
    for (const bad of [undefined, null, 'x', {}, 3]) expect(valuesOf(indicator({ values: bad })).size).toBe(0)
  })

  it('are set and taken out one by one, and what else the document holds stays', () => {
    const kept = { period: 'nota', value: 'de otro programa' }
    const before = indicator({ values: [kept, { period: '2026-T1', value: 5 }], mio: 1 })
    const set = withValue(withValue(before, '2026-T2', 0), '2026-T1', 6)
    expect([...valuesOf(set)]).toEqual([['2026-T1', 6], ['2026-T2', 0]])
    expect(set).toMatchObject({ mio: 1, values: expect.arrayContaining([kept]) })
    expect([...valuesOf(withValue(set, '2026-T1', null)).keys()]).toEqual(['2026-T2'])
    expect(withValue(indicator({ values: [{ period: '2026-T1', value: 5 }] }), '2026-T1', null)).not.toHaveProperty('values')
    const document = example()
    for (const objective of document.objectives) objective.indicators = objective.indicators.map((one) => withValue(one, '2026-T1', 55))
    expect(read(JSON.parse(JSON.stringify(document)))).toMatchObject({ status: 'read', document })
  })

  it('come back as they were set, whatever the order', () => {
    fc.assert(fc.property(fc.dictionary(fc.integer({ min: 2020, max: 2029 }).chain((year) => fc.constantFrom(1, 2, 3, 4).map((quarter) => `${year}-T${quarter}`)), fc.double({ noNaN: true, noDefaultInfinity: true }), { maxKeys: 20 }), (wanted) => {
      const made = Object.entries(wanted).reduce<Indicator>((state, [period, value]) => withValue(state, period, value), indicator())
      expect(Object.fromEntries(valuesOf(made))).toEqual(wanted)
      expect(lastValue(made)?.period).toBe(Object.keys(wanted).sort().at(-1))
    }))
  })

  it('say how much of the way is done, also where the figure has to go down, and nothing where that is unknown', () => {
    expect(progress(indicator(), 132)).toBe(0.2)
    expect(progress(indicator({ baseline: 18, target: 60 }), 39)).toBe(0.5)
    expect(progress(indicator(), 150)).toBe(0)
    expect(progress(indicator(), 60)).toBe(1)
    expect(progress(indicator(), 195)).toBe(-0.5)
    for (const unknown of [{ baseline: null }, { target: null }, { baseline: 60 }]) expect(progress(indicator(unknown), 100)).toBeNull()
    expect(progress(indicator({ baseline: -1.7e308, target: 1.7e308 }), 5)).not.toBe(Infinity)
    expect(lastValue(indicator({ values: [{ period: '2026-T1', value: 1 }, { period: '2027-T2', value: 2 }] }), '2026-T4')).toEqual({ period: '2026-T1', value: 1 })
  })
})

describe('a link', () => {
  const { objectives } = example()

  it('climbs from whichever of the two stands lower, and says whether it is there', () => {
    expect(linking(objectives, 'o6', 'o4')).toEqual({ status: 'climbs', from: 'o6', to: 'o4', linked: true })
    expect(linking(objectives, 'o1', 'o6')).toEqual({ status: 'climbs', from: 'o6', to: 'o1', linked: false })
    expect(linking(objectives, 'o4', 'o5').status).toBe('same-perspective')
    expect(linking(objectives, 'o4', 'o4').status).toBe('same-objective')
    expect(linking(objectives, 'o4', 'nadie').status).toBe('unknown')
  })

  it('is offered to those of higher perspectives, and to what is linked already so that it can be taken off', () => {
    const first: Objective = { id: 'o4', perspective: 'procesos', text: '', supports: ['o2', 'o3'], indicators: [] }
    expect(candidates(objectives, first).map(({ id }) => id)).toEqual(['o1', 'o2', 'o3'])
    expect(candidates(objectives, { ...first, supports: ['o6', 'o4'] }).map(({ id }) => id)).toEqual(['o1', 'o2', 'o3', 'o6'])
  })
})
