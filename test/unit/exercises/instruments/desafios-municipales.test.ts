import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregate, groupAnswers, tally } from '../../../../exercises/core/aggregate'
import { itemsOf } from '../../../../exercises/core/instrument'
import type { Row } from '../../../../exercises/core/outline'
import { instrument } from '../../../../exercises/instruments/desafios-municipales'
import { definition } from '../../../../exercises/instruments/desafios-municipales/definition'
import { CHALLENGES, quadrantOf, score, type Answers, type Challenge } from '../../../../exercises/instruments/desafios-municipales/score'
import { STEPS } from '../../../../exercises/instruments/desafios-municipales/steps'
import { anySheet, type Sheet } from '../../../support/answers'
import { groupOutline, outlineOf } from '../../../support/outlines'

const RUNS = 400
type Pair = readonly [severity: number | null, margin: number | null]

const ALL_QUIET = Object.fromEntries(CHALLENGES.map((id) => [id, [0, 0] as Pair]))
/** A sheet from a severity and a margin by challenge. */
const sheet = (pairs: Readonly<Partial<Record<Challenge, Pair>>>): Sheet =>
  Object.fromEntries(Object.entries(pairs).flatMap(([id, [severity, margin]]) => [[`${id}-gravedad`, severity], [`${id}-margen`, margin]]))
const resultOf = (answers: Sheet) => score(answers as Answers)
const rowsOf = (answers: Sheet): readonly Row[] => outlineOf(instrument, answers).parts.flatMap(({ rows }) => rows)
const because = (row: Row | undefined): string => row?.because.join(' ') ?? ''

describe('the challenges', () => {
  it('are the eight of the contract in its order, with two items each', () => {
    expect(CHALLENGES).toEqual([
      'entorno', 'institucionalidad', 'logica-territorial', 'cultura-asociativa', 'definiciones-estrategicas', 'estructuras', 'productos-servicios', 'procesos',
    ])
    expect(itemsOf(definition).map(({ id }) => id)).toEqual(CHALLENGES.flatMap((id) => [`${id}-gravedad`, `${id}-margen`]))
  })

  it('are read with the larger of two middle severities, and the smaller of two middle margins', () => {
    for (const item of itemsOf(definition)) {
      expect(item.kind === 'scale' && item.options.map(({ value }) => value)).toEqual([0, 1, 2, 3])
      expect(item.kind === 'scale' ? item.careful : null, item.id).toBe(item.id.endsWith('-gravedad') ? 'upper' : undefined)
    }
  })

  it('have severities of like length, in one sentence each', () => {
    for (const item of itemsOf(definition)) {
      if (item.kind !== 'scale') continue
      const lengths = item.options.map(({ text }) => text.split(/\s+/).length)
      expect(Math.max(...lengths) - Math.min(...lengths), item.id).toBeLessThanOrEqual(8)
      for (const { text } of item.options) expect(text).toMatch(/^\p{Lu}[^.]*\.$/u)
    }
  })
})

describe('the quadrant of a challenge', () => {
  // Severity down, margin across.
  it.each([
    [0, ['observar', 'observar', 'mantener', 'mantener']],
    [1, ['observar', 'observar', 'mantener', 'mantener']],
    [2, ['gestionar-con-otros', 'gestionar-con-otros', 'actuar-ahora', 'actuar-ahora']],
    [3, ['gestionar-con-otros', 'gestionar-con-otros', 'actuar-ahora', 'actuar-ahora']],
  ])('of severity %i, with a margin of 0, 1, 2 and 3', (severity, quadrants) => {
    expect([0, 1, 2, 3].map((margin) => quadrantOf(severity, margin))).toEqual(quadrants)
  })

  it.each<Pair>([[null, 3], [3, null], [null, null], [0, null], [null, 0]])('is unknown with %s and %s', (severity, margin) => {
    expect(quadrantOf(severity, margin)).toBe('sin-informacion')
  })
})

describe('the result', () => {
  it('gives nothing but what was answered, each challenge by its own two answers', () => {
    fc.assert(fc.property(anySheet(definition), (answers) => {
      const { challenges } = resultOf(answers)
      expect(Object.keys(challenges)).toEqual(CHALLENGES)
      for (const id of CHALLENGES) {
        const numberAt = (half: string): number | null => (answers[`${id}-${half}`] ?? null) as number | null
        expect(challenges[id]).toBe(quadrantOf(numberAt('gravedad'), numberAt('margen')))
      }
    }), { numRuns: RUNS })
  })

  it('orders those to act on by severity, then by margin, then as the source does, before those to manage with others', () => {
    expect(resultOf(sheet({
      'entorno': [3, 1], 'institucionalidad': [2, 2], 'logica-territorial': [3, 0], 'cultura-asociativa': [2, 3],
      'definiciones-estrategicas': [3, 2], 'estructuras': [2, 2], 'productos-servicios': [1, 3], 'procesos': [2, 1],
    }))).toEqual({
      challenges: {
        'entorno': 'gestionar-con-otros', 'institucionalidad': 'actuar-ahora', 'logica-territorial': 'gestionar-con-otros', 'cultura-asociativa': 'actuar-ahora',
        'definiciones-estrategicas': 'actuar-ahora', 'estructuras': 'actuar-ahora', 'productos-servicios': 'mantener', 'procesos': 'gestionar-con-otros',
      },
      order: ['definiciones-estrategicas', 'cultura-asociativa', 'institucionalidad', 'estructuras', 'entorno', 'logica-territorial', 'procesos'],
    })
  })

  it('puts in order only what is serious, and all of it, whatever the order of the answers', () => {
    fc.assert(fc.property(anySheet(definition), (answers) => {
      const { challenges, order } = resultOf(answers)
      expect([...order].sort()).toEqual(CHALLENGES.filter((id) => challenges[id] === 'actuar-ahora' || challenges[id] === 'gestionar-con-otros').sort())
      expect(resultOf(Object.fromEntries(Object.entries(answers).reverse()))).toEqual({ challenges, order })
      const rank = (id: Challenge): number => {
        const [severity = 0, margin = 0] = [answers[`${id}-gravedad`], answers[`${id}-margen`]].map(Number)
        return (challenges[id] === 'actuar-ahora' ? 1000 : 0) + 100 * severity + 10 * margin - CHALLENGES.indexOf(id)
      }
      for (let at = 1; at < order.length; at++) expect(rank(order[at - 1] ?? 'entorno')).toBeGreaterThan(rank(order[at] ?? 'entorno'))
    }), { numRuns: RUNS })
  })

  it('never gets less serious with more severity, nor out of the municipality’s hands with more margin', () => {
    const pair = fc.record({ severity: fc.nat(3), margin: fc.nat(3) })
    const serious = (quadrant: string): boolean => quadrant === 'actuar-ahora' || quadrant === 'gestionar-con-otros'
    const own = (quadrant: string): boolean => quadrant === 'actuar-ahora' || quadrant === 'mantener'
    fc.assert(fc.property(pair, fc.nat(3), fc.nat(3), ({ severity, margin }, more, wider) => {
      const before = quadrantOf(severity, margin)
      const graver = quadrantOf(Math.min(3, severity + more), margin)
      const freer = quadrantOf(severity, Math.min(3, margin + wider))
      expect(serious(graver) || !serious(before)).toBe(true)
      expect(own(graver)).toBe(own(before))
      expect(own(freer) || !own(before)).toBe(true)
      expect(serious(freer)).toBe(serious(before))
    }), { numRuns: RUNS })
  })

  it('reads «No sé» as a missing answer, and leaves every other challenge as it was', () => {
    fc.assert(fc.property(anySheet(definition), fc.constantFrom(...itemsOf(definition).map(({ id }) => id)), (answers, item) => {
      const unknown = resultOf({ ...answers, [item]: null })
      const without = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== item))
      expect(unknown).toEqual(resultOf(without))
      const before = resultOf(answers)
      for (const id of CHALLENGES) expect(unknown.challenges[id]).toBe(item.startsWith(`${id}-`) ? 'sin-informacion' : before.challenges[id])
    }), { numRuns: RUNS })
  })

  it('of an even split is the graver and the less free', () => {
    const of = (people: readonly Sheet[]) => resultOf(groupAnswers(aggregate(definition, tally(definition, people.map((answers) => ({ answers }))))))
    expect(of([sheet({ entorno: [0, 3] }), sheet({ entorno: [2, 1] })]).challenges.entorno).toBe('gestionar-con-otros')
    expect(of([sheet({ entorno: [0, 3] }), sheet({ entorno: [2, 1] }), sheet({ entorno: [0, 3] })]).challenges.entorno).toBe('mantener')
  })
})

describe('the outline', () => {
  const mixed = sheet({ ...ALL_QUIET, 'procesos': [3, 3], 'entorno': [2, 0], 'estructuras': [1, 2], 'cultura-asociativa': [3, null] })

  it('leads with what to act on and what to manage with others', () => {
    expect(outlineOf(instrument, mixed).headline).toBe('Actuar ahora: gestión de procesos; gestionar con otros: entorno')
    expect(outlineOf(instrument, sheet({ ...ALL_QUIET, entorno: [2, 1] })).headline).toBe('Gestionar con otros: entorno')
    expect(outlineOf(instrument, sheet(ALL_QUIET)).headline).toBe('Ninguno de los ocho desafíos tuvo consecuencias serias')
    expect(outlineOf(instrument, sheet({ entorno: [0, 0], procesos: [1, 0] })).headline).toBe('Sin consecuencias serias en los 2 desafíos ubicados')
    expect(outlineOf(instrument, sheet({ entorno: [0, 0] })).headline).toBe('Sin consecuencias serias en el único desafío ubicado')
    expect(outlineOf(instrument, sheet({ entorno: [3, null] })).headline).toBe('Faltan respuestas: ningún desafío tiene gravedad y margen')
  })

  it('reads the rows by quadrant, what cannot be placed last', () => {
    expect(rowsOf(mixed).map(({ id, level }) => `${id} ${level?.id}`)).toEqual([
      'procesos actuar-ahora', 'entorno gestionar-con-otros', 'estructuras mantener',
      ...['institucionalidad', 'logica-territorial', 'definiciones-estrategicas', 'productos-servicios'].map((id) => `${id} observar`),
      'cultura-asociativa sin-informacion',
    ])
  })

  it('says what was answered in words, and that a missing half is not a small challenge', () => {
    const [procesos, entorno] = rowsOf(mixed)
    expect(procesos).toMatchObject({ figure: 'gravedad 3 · margen 3', value: 3 })
    expect(because(procesos)).toContain('Gravedad 3 de 3: por cómo se hizo el trámite, uno o más servicios no se entregaron o hubo que devolver dinero.')
    expect(because(entorno)).toContain('Hoy no hay dónde proponerlo')
    expect(because(rowsOf(sheet({ entorno: [2, 1] })).find(({ id }) => id === 'entorno'))).not.toContain('Hoy no hay dónde proponerlo')
    const unplaced = rowsOf(mixed).at(-1)
    expect(unplaced).toMatchObject({ figure: 'gravedad 3 · margen sin respuesta', next: [] })
    expect(because(unplaced)).toContain('No quiere decir que no sea grave. Gravedad 3 de 3')
  })

  it('gives each challenge a step of its own in each quadrant, with lessons where something is to be done', () => {
    const texts = CHALLENGES.flatMap((id) => (['actuar-ahora', 'gestionar-con-otros', 'mantener', 'observar'] as const).map((quadrant) => STEPS[id][quadrant]))
    expect(new Set(texts).size).toBe(32)
    const [procesos, entorno, estructuras] = rowsOf(mixed)
    expect(procesos?.next).toMatchObject([{ id: 'actuar-ahora', level: 'actuar-ahora' }])
    expect(entorno?.next[0]?.places?.length).toBeGreaterThan(0)
    expect(estructuras?.next[0]?.places).toBeUndefined()
  })

  it('tells a group where its answers are far apart, and what fewer than half of it answered', () => {
    const people = [sheet({ entorno: [0, 2] }), sheet({ entorno: [3, 2] }), sheet({ entorno: [0, null] }), sheet({ entorno: [3, null] }), sheet({ entorno: [3, null] })]
    const row = groupOutline(instrument, people).parts[0]?.rows.find(({ id }) => id === 'entorno')
    expect(row).toMatchObject({ disputed: true, level: { id: 'sin-informacion' }, figure: 'gravedad 3 · margen sin respuesta' })
    expect(because(row)).toContain('Margen sin valor: respondió menos de la mitad del grupo (2 de 5).')
    expect(because(row)).toContain('Las respuestas se separan en gravedad: cuenten')
  })
})

describe('the example', () => {
  it('shows the four quadrants, a split severity at the head and a challenge without information', async () => {
    const { responses } = await instrument.example()
    const items = aggregate(definition, tally(definition, responses))
    expect(score(groupAnswers(items))).toEqual({
      challenges: {
        'entorno': 'gestionar-con-otros', 'institucionalidad': 'actuar-ahora', 'logica-territorial': 'gestionar-con-otros', 'cultura-asociativa': 'observar',
        'definiciones-estrategicas': 'actuar-ahora', 'estructuras': 'actuar-ahora', 'productos-servicios': 'mantener', 'procesos': 'sin-informacion',
      },
      order: ['definiciones-estrategicas', 'institucionalidad', 'estructuras', 'logica-territorial', 'entorno'],
    })
    expect(items['definiciones-estrategicas-gravedad']).toMatchObject({ value: 3, status: 'desacuerdo' })
  })
})
