import { describe, expect, it } from 'vitest'
import { instrument } from '../../../../exercises/instruments/practicas-red'
import { ANSWERED_BY } from '../../../../exercises/instruments/practicas-red/links'
import { ITEMS_OF, PRACTICES, gapOf, itemsAgainst, practiceLevel, score, type Answers } from '../../../../exercises/instruments/practicas-red/score'
import { STEPS } from '../../../../exercises/instruments/practicas-red/steps'
import { groupOutline, outlineOf } from '../../../support/outlines'

/** Every item of a practice, or of several, at one value. */
const all = (practices: readonly (keyof typeof ITEMS_OF)[], value: 0 | 1 | 2 | 3): Answers =>
  Object.fromEntries(practices.flatMap((practice) => ITEMS_OF[practice]).map((item) => [item, value]))

describe('the level of a practice', () => {
  it.each([
    // [answered, sum, level]: consolidada from S = 2n, en desarrollo from S = n
    [2, 6, 'consolidada'], [2, 4, 'consolidada'], [2, 3, 'en-desarrollo'], [2, 2, 'en-desarrollo'], [2, 1, 'incipiente'], [2, 0, 'incipiente'],
    [4, 9, 'consolidada'], [4, 8, 'consolidada'], [4, 7, 'en-desarrollo'], [4, 5, 'en-desarrollo'], [4, 4, 'en-desarrollo'], [4, 3, 'incipiente'],
    [5, 10, 'consolidada'], [5, 9, 'en-desarrollo'], [5, 5, 'en-desarrollo'], [5, 4, 'incipiente'],
    [8, 16, 'consolidada'], [8, 15, 'en-desarrollo'], [8, 8, 'en-desarrollo'], [8, 7, 'incipiente'],
  ])('with %d answers adding up to %d is %s', (answered, sum, level) => {
    expect(practiceLevel({ sum, answered }, answered)).toBe(level)
  })

  it.each([
    // [items, last unknown, first known]: half of the items, rounded up
    [2, 0, 1], [4, 1, 2], [5, 2, 3], [6, 2, 3], [8, 3, 4],
  ])('of %d items is unknown with %d answers and known with %d', (items, unknown, known) => {
    expect(practiceLevel({ sum: 3 * unknown, answered: unknown }, items)).toBe('sin-informacion')
    expect(practiceLevel({ sum: 3 * known, answered: known }, items)).toBe('consolidada')
  })

  it('counts its own items, «No sé» being no answer', () => {
    const { practices } = score({ 'activacion-identifica': 3, 'activacion-externos': null, 'activacion-internos': 0, 'encuadre-plan': 3 })
    expect(practices.activacion).toEqual({ level: 'en-desarrollo', sum: 3, answered: 2 })
    expect(practices.encuadre).toEqual({ level: 'sin-informacion', sum: 3, answered: 1 })
    expect(practices.sintesis).toEqual({ level: 'sin-informacion', sum: 0, answered: 0 })
  })

  it('has the number of items that the contract gives to each practice', () => {
    expect(PRACTICES.map((id) => [id, ITEMS_OF[id].length])).toEqual([
      ['activacion', 4], ['desactivacion', 2], ['encuadre', 6], ['movilizacion', 5], ['sintesis', 8], ['innovacion', 5],
    ])
  })
})

describe('the gap of a challenge', () => {
  it('is severity times the mean distance of its practices from «siempre»', () => {
    expect(gapOf('desafio-culturas', { ...all(['encuadre'], 0), 'desafio-culturas': 3 })).toBe(9)
    expect(gapOf('desafio-culturas', { ...all(['encuadre'], 1), 'desafio-culturas': 2 })).toBe(4)
    // N = 3, T = 4: 2 × 5 ÷ 3 = 3.33
    expect(gapOf('desafio-culturas', { 'encuadre-plan': 3, 'encuadre-concejo': 1, 'encuadre-medios': 0, 'desafio-culturas': 2 })).toBe(3.33)
  })

  it('is rounded half up: 1 × 1 ÷ 8 is 0.13', () => {
    expect(gapOf('desafio-costos', { ...all(['sintesis'], 3), 'sintesis-reglas': 2, 'desafio-costos': 1 })).toBe(0.13)
  })

  it('is nothing without a severity or without an answered item of its practices, and 0 at either end', () => {
    expect(gapOf('desafio-riesgo', all(['innovacion'], 0))).toBeNull()
    expect(gapOf('desafio-riesgo', { ...all(['sintesis'], 0), 'desafio-riesgo': 3 })).toBeNull()
    expect(gapOf('desafio-riesgo', { 'innovacion-campeon': 0, 'desafio-riesgo': 3 })).toBe(9)
    expect(gapOf('desafio-riesgo', { ...all(['innovacion'], 0), 'desafio-riesgo': 0 })).toBe(0)
    expect(gapOf('desafio-riesgo', { ...all(['innovacion'], 3), 'desafio-riesgo': 3 })).toBe(0)
  })

  it('looks at the practices that the source links, in the order of the definition', () => {
    expect(ANSWERED_BY).toEqual({
      'desafio-desequilibrios': ['activacion', 'sintesis'], 'desafio-incentivos': ['activacion', 'movilizacion'],
      'desafio-antagonismo': ['activacion', 'sintesis'], 'desafio-culturas': ['encuadre'], 'desafio-compromiso': ['movilizacion'],
      'desafio-pensamiento-grupo': ['sintesis', 'innovacion'], 'desafio-costos': ['sintesis'], 'desafio-inequidad': ['sintesis'],
      'desafio-riesgo': ['innovacion'], 'desafio-politico': ['activacion', 'encuadre'],
    })
    expect(itemsAgainst('desafio-incentivos')).toEqual([...ITEMS_OF.activacion, ...ITEMS_OF.movilizacion])
  })
})

describe('the priorities', () => {
  it('go by gap, ties in the definition’s order, and leave out what has none', () => {
    const { priorities } = score({
      ...all(['activacion', 'movilizacion'], 1), ...all(['sintesis'], 3), 'innovacion-campeon': 0,
      'desafio-desequilibrios': 3, 'desafio-incentivos': 2, 'desafio-compromiso': 2, 'desafio-costos': 3, 'desafio-riesgo': 1, 'desafio-culturas': 3, 'desafio-antagonismo': 0,
    })
    expect(priorities).toEqual([
      { challenge: 'desafio-incentivos', gap: 4 },
      { challenge: 'desafio-compromiso', gap: 4 },
      // 3 × (3·12 − 28) ÷ 12
      { challenge: 'desafio-riesgo', gap: 3 },
      { challenge: 'desafio-desequilibrios', gap: 2 },
    ])
  })
})

describe('the outline', () => {
  const answers: Answers = {
    ...all(['activacion'], 2), ...all(['movilizacion'], 1), 'movilizacion-legitimidad': 0, 'desafio-incentivos': 2, 'desafio-compromiso': 1, 'desafio-costos': 3, 'desafio-riesgo': 0,
  }

  it('names the practices of each level together, the highest first, and the widest gap', () => {
    expect(outlineOf(instrument, answers).headline).toBe('Consolidada: activación; incipiente: movilización; '
      + 'sin información: desactivación, encuadre, síntesis e innovación; mayor brecha: razones dispares para participar (3,33)')
    expect(outlineOf(instrument, all(['encuadre'], 1)).headline).toMatch(/^En desarrollo: encuadre; sin información: /)
  })

  it('reads a low mobilisation as the source does, and names what never happens', () => {
    const row = outlineOf(instrument, answers).parts[0]?.rows.find(({ id }) => id === 'movilizacion')
    expect(row).toMatchObject({ figure: '4 de 15', value: 4, low: ['movilizacion-legitimidad'] })
    expect(row?.because.join(' ')).toMatch(/menos que a veces\. En «nunca»: Respaldo reconocido\. .*interés propio/)
    expect(row?.next.map(({ id }) => id)).toEqual(['movilizacion-legitimidad', 'movilizacion-compromiso'])
  })

  it('orders challenges by gap, then those without one, then those unknown, and says why', () => {
    const rows = outlineOf(instrument, answers).parts[1]?.rows ?? []
    expect(rows.slice(0, 3).map(({ id, figure }) => [id, figure])).toEqual([
      ['desafio-incentivos', 'brecha 3,33'], ['desafio-compromiso', 'brecha 2,2'], ['desafio-desequilibrios', 'sin dato'],
    ])
    expect(rows).toHaveLength(10)
    expect(rows[0]?.because).toEqual(['Es serio (2 de 3). Lo enfrentan activación y movilización: 12 de 27 en 9 ítems.'])
    expect(rows.find(({ id }) => id === 'desafio-costos')?.because).toEqual(['Faltan respuestas sobre síntesis, que es lo que lo enfrenta.'])
  })

  it('leads each challenge to the low item nearest to it, and two that lean on one practice to different steps', () => {
    const low: Answers = { ...all(['sintesis'], 1), ...all(['activacion'], 3), 'desafio-costos': 3, 'desafio-inequidad': 2 }
    const nextOf = (answers: Answers) => outlineOf(instrument, answers).parts[1]?.rows.filter(({ next }) => next.length > 0).map(({ id, next }) => [id, ...next.map((step) => step.id)])
    expect(nextOf(low)).toEqual([['desafio-costos', 'sintesis-costos'], ['desafio-inequidad', 'sintesis-confianza']])
    // Where what is nearest is done already, the lowest that is left; where only one thing is low, both lead to it.
    expect(nextOf({ ...low, 'sintesis-costos': 3, 'sintesis-reglas': 0 })).toEqual([['desafio-costos', 'sintesis-reglas'], ['desafio-inequidad', 'sintesis-confianza']])
    expect(nextOf({ ...low, ...all(['sintesis'], 3), 'sintesis-bloqueos': 0 })).toEqual([['desafio-costos', 'sintesis-bloqueos'], ['desafio-inequidad', 'sintesis-bloqueos']])
  })

  it('says a step whole where it comes first, and then by its name and where it stands', () => {
    const said = (answers: Answers) => outlineOf(instrument, answers).parts.flatMap(({ rows }) => rows.flatMap(({ title, next }) => next.map(({ text }) => [title, text] as const)))
    const twice = said({ ...all(['sintesis'], 3), 'sintesis-costos': 0, 'desafio-costos': 3 })
    expect(twice).toEqual([['Síntesis', STEPS['sintesis-costos']], ['Coordinarse cuesta de más', 'Sirve el mismo paso que en «Síntesis»: «Reuniones que cuestan lo justo».']])
    // Three are low and a practice has two steps: the third one stands with the challenge that comes first.
    const low: Answers = { ...all(['sintesis'], 3), 'sintesis-reglas': 0, 'sintesis-confianza': 0, 'sintesis-liderazgo': 1, 'desafio-costos': 3, 'desafio-inequidad': 2, 'desafio-desequilibrios': 1, 'desafio-antagonismo': 1 }
    const texts = said(low).map(([, text]) => text)
    expect(texts.filter((text) => text === STEPS['sintesis-liderazgo'])).toHaveLength(1)
    expect(texts.filter((text) => text.startsWith('Sirve el mismo paso')).length).toBeGreaterThan(1)
    expect(new Set(said(low).map(([title, text]) => `${title}: ${text}`)).size).toBe(texts.length)
  })

  it('has something to keep for a practice with nothing low, and nothing to suggest for an unknown one', () => {
    const [practices] = outlineOf(instrument, answers).parts
    expect(practices?.rows.find(({ id }) => id === 'activacion')?.next.map(({ id }) => id)).toEqual(['compartir'])
    expect(practices?.rows.find(({ id }) => id === 'sintesis')?.next).toEqual([])
  })
})

describe('a group', () => {
  it('takes the lower of two middle answers in a practice, and the higher in a challenge', () => {
    const people = [
      { ...all(['sintesis'], 1), 'desafio-costos': 1 }, { ...all(['sintesis'], 2), 'desafio-costos': 2 },
    ] as const
    const { parts } = groupOutline(instrument, people)
    expect(parts[0]?.rows.find(({ id }) => id === 'sintesis')?.figure).toBe('8 de 24')
    // 2 × (24 − 8) ÷ 8
    expect(parts[1]?.rows[0]).toMatchObject({ id: 'desafio-costos', value: 4 })
  })

  it('shows three levels, one practice that the group does not know and a challenge that was not seen in its example', async () => {
    const { responses } = await instrument.example()
    const { parts } = groupOutline(instrument, responses.map(({ answers }) => answers))
    expect(parts[0]?.rows.map(({ level }) => level?.id)).toEqual([
      'en-desarrollo', 'sin-informacion', 'consolidada', 'incipiente', 'en-desarrollo', 'incipiente',
    ])
    expect(parts[1]?.rows.at(-1)).toMatchObject({ id: 'desafio-antagonismo', figure: 'sin brecha' })
  })
})
