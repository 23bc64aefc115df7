import { describe, expect, it } from 'vitest'
import { instrument } from '../../../../exercises/instruments/iniciativa-territorial'
import { AREAS, ITEMS_OF, areasLevel, groupLevel, score, type Answers, type Group } from '../../../../exercises/instruments/iniciativa-territorial/score'
import { groupOutline, outlineOf } from '../../../support/outlines'

/** The items of a group at these values, in its order. */
const at = (id: Group, values: readonly (0 | 1 | 2 | null)[]): Answers => Object.fromEntries(ITEMS_OF[id].map((item, index) => [item, values[index] ?? null]))
const areas = (touched: number, answered: number): Answers => Object.fromEntries(AREAS.slice(0, answered).map((area, index) => [`enfoque-${area}`, index < touched ? 1 : 0]))

describe('the level of a group', () => {
  it.each([
    [2, 0, 'bajo'], [2, 1, 'bajo'], [2, 2, 'medio'], [2, 3, 'alto'], [2, 4, 'alto'],
    [3, 0, 'bajo'], [3, 2, 'bajo'], [3, 3, 'medio'], [3, 4, 'medio'], [3, 5, 'alto'], [3, 6, 'alto'],
    [4, 0, 'bajo'], [4, 2, 'bajo'], [4, 3, 'medio'], [4, 5, 'medio'], [4, 6, 'alto'], [4, 7, 'alto'], [4, 8, 'alto'],
  ])('with %d answers adding up to %d, nothing holding it back, is %s', (answered, sum, level) => {
    expect(groupLevel(sum, answered, false)).toEqual({ level, heldBack: false })
  })

  it.each([
    [2, 2, false], [2, 3, true], [3, 4, false], [3, 5, true], [4, 5, false], [4, 6, true], [4, 8, true],
  ])('with %d answers adding up to %d and something holding it back is medio, held back: %s', (answered, sum, heldBack) => {
    expect(groupLevel(sum, answered, true)).toEqual({ level: 'medio', heldBack })
  })

  it('is unknown with one answer, which holds nothing back, and known with two', () => {
    expect(groupLevel(0, 1, true)).toEqual({ level: 'sin-informacion', heldBack: false })
    expect(groupLevel(2, 1, true)).toEqual({ level: 'sin-informacion', heldBack: false })
    expect(groupLevel(0, 2, true)).toEqual({ level: 'bajo', heldBack: false })
  })

  it('is held back by an item at 0 with four answers adding up to 6, and not without it', () => {
    expect(score(at('articulacion', [2, 2, 2, 0])).dimensions.articulacion).toMatchObject({ level: 'medio', heldBack: true, zeros: ['articulacion-liderazgo'] })
    expect(score(at('articulacion', [2, 2, 1, 1])).dimensions.articulacion).toMatchObject({ level: 'alto', heldBack: false, zeros: [] })
  })
})

describe('citizen participation', () => {
  it.each([
    [[2, 2, 2], 'alto', false], [[2, 2, 1], 'medio', true], [[2, 2, null], 'medio', true], [[2, 2, 0], 'medio', false],
    [[1, 2, 2], 'alto', false], [[0, 2, 2], 'medio', false], [[1, 1, 2], 'medio', false], [[1, 1, 0], 'bajo', false],
    [[null, 1, 2], 'alto', false], [[null, 2, 1], 'medio', true], [[null, null, 2], 'sin-informacion', false],
  ] as const)('with %j is %s, held back: %s', (values, level, heldBack) => {
    expect(score(at('participacion', values)).dimensions.participacion).toMatchObject({ level, heldBack })
  })
})

describe('the whole view', () => {
  it.each([
    // [touched, answered, linked, level, heldBack]
    [0, 5, 2, 'bajo', false], [1, 5, 2, 'bajo', false], [2, 5, 2, 'medio', false], [2, 5, 0, 'medio', false], [3, 5, 0, 'medio', true], [3, 5, null, 'medio', true],
    [3, 5, 1, 'alto', false], [3, 5, 2, 'alto', false], [5, 5, 1, 'alto', false],
    [0, 6, 2, 'bajo', false], [1, 6, 2, 'bajo', false], [2, 6, 2, 'medio', false], [3, 6, 0, 'medio', true], [3, 6, null, 'medio', true], [3, 6, 1, 'alto', false], [6, 6, 0, 'medio', true],
    [4, 4, 2, 'sin-informacion', false], [4, 4, 0, 'sin-informacion', false],
  ] as const)('with %d of %d areas, linked %s, is %s, held back: %s', (touched, answered, linked, level, heldBack) => {
    expect(areasLevel(touched, answered, linked)).toEqual({ level, heldBack })
  })

  it('names the areas touched and counts those answered, the seventh item apart', () => {
    expect(score({ ...areas(2, 5), 'enfoque-interrelacion': 1 }).elements['enfoque-multidimensional']).toEqual({
      level: 'medio', areas: ['social', 'productiva'], answered: 5, linked: 1, heldBack: false, disputed: false,
    })
  })
})

describe('the result', () => {
  it('is the contract’s for an empty sheet', () => {
    const none = { level: 'sin-informacion', sum: 0, answered: 0, zeros: [], heldBack: false, disputed: false }
    expect(score({})).toEqual({
      elements: {
        'proyecto-comun': none, 'proceso-planificado': none, 'recursos': none,
        'enfoque-multidimensional': { level: 'sin-informacion', areas: [], answered: 0, linked: null, heldBack: false, disputed: false },
      },
      dimensions: { 'articulacion': none, 'recursos-disponibles': none, 'planificacion': none, 'participacion': none, 'innovacion': none },
      sustainability: { ...none, lines: { recursos: null, compromiso: null, organismo: null, formalizacion: null } },
      profile: {
        elements: 'sin-informacion/sin-informacion/sin-informacion/sin-informacion',
        dimensions: 'sin-informacion/sin-informacion/sin-informacion/sin-informacion/sin-informacion',
        sustainability: 'sin-informacion',
      },
      strengths: [], gaps: [], dependence: null,
    })
  })

  it('lists strengths and gaps in the definition’s order, and joins the levels', () => {
    const result = score({
      ...at('proyecto-comun', [1, 1, 2]), ...at('proceso-planificado', [2, 2, 2, 0]), ...at('recursos', [1, 0, 1]), ...areas(2, 5),
      ...at('articulacion', [2, 2, 1, 1]), ...at('recursos-disponibles', [0, 2, 2]), ...at('planificacion', [0, 0, 1]), ...at('participacion', [2, 2, 1]),
      ...at('innovacion', [0]), ...at('sostenibilidad', [1, 2, 1, 0]),
    })
    expect(result.profile).toEqual({ elements: 'medio/medio/bajo/medio', dimensions: 'alto/medio/bajo/medio/sin-informacion', sustainability: 'medio' })
    expect(result.strengths).toEqual(['articulacion'])
    expect(result.gaps).toEqual(['recursos', 'planificacion'])
    expect(result.dimensions.innovacion).toEqual({ level: 'sin-informacion', sum: 0, answered: 1, zeros: ['innovacion-instrumentos'], heldBack: false, disputed: false })
    expect(result.sustainability.lines).toEqual({ recursos: 1, compromiso: 2, organismo: 1, formalizacion: 0 })
    expect(result.dependence).toBe(true)
  })

  it.each([
    [0, 0, true], [0, 1, true], [0, 2, false], [1, 0, false], [2, 2, false], [null, 0, null], [0, null, null], [2, null, null],
  ] as const)('with origin %s and later resources %s has dependence %s', (origin, later, dependence) => {
    expect(score({ 'disponibles-origen': origin, 'sostenibilidad-recursos': later }).dependence).toBe(dependence)
  })

  it.each([
    [['desacuerdo', 'acuerdo', 'parcial', 'acuerdo'], false], [['desacuerdo', 'desacuerdo', 'parcial', 'acuerdo'], true],
    [['desacuerdo', 'acuerdo', 'insuficiente', 'insuficiente'], true], [['parcial', 'insuficiente', 'insuficiente', 'insuficiente'], false], [[], false],
  ])('is disputed where half or more of the items that can be judged disagree: %j', (statuses, disputed) => {
    const status = Object.fromEntries(ITEMS_OF.articulacion.map((item, index) => [item, statuses[index] ?? 'insuficiente']))
    expect(score(at('articulacion', [1, 1, 1, 1]), status).dimensions.articulacion.disputed).toBe(disputed)
  })

  it('looks at all seven items of the whole view for its dispute', () => {
    const status = { 'enfoque-social': 'acuerdo', 'enfoque-interrelacion': 'desacuerdo' }
    expect(score(areas(3, 6), status).elements['enfoque-multidimensional'].disputed).toBe(true)
    expect(score(areas(3, 6), { ...status, 'enfoque-cultural': 'parcial' }).elements['enfoque-multidimensional'].disputed).toBe(false)
  })
})

describe('the outline', () => {
  it('tells what holds participation back, known or not', () => {
    const because = (values: readonly (0 | 1 | 2 | null)[]): string =>
      outlineOf(instrument, at('participacion', values)).parts[1]?.rows.find(({ id }) => id === 'participacion')?.because.join(' ') ?? ''
    expect(because([2, 2, 1])).toBe('La suma es 5 de 6 y alcanzaría para alto. Queda en medio porque no consta que alguna materia se resuelva como la comunidad decida.')
    expect(because([2, 2, null])).toMatch(/porque no se sabe que alguna materia/)
  })

  it('says the answer of each line of sustainability, and the dependence with it', () => {
    const rows = outlineOf(instrument, { ...at('sostenibilidad', [1, 2, null, 0]), 'disponibles-origen': 0 }).parts[2]?.rows ?? []
    expect(rows.map(({ id, figure, value, because }) => [id, figure, value, because.at(-1)])).toEqual([
      ['sostenibilidad', '3 de 6', 3, 'Depende de fuera: todo el dinero y las personas pagadas vienen de otros, y ningún documento compromete recursos para el período siguiente.'],
      ['linea-recursos', '1 de 2', 1, 'Se pidieron o prometieron, sin documento.'],
      ['linea-compromiso', '2 de 2', 2, 'La mayoría asiste y renovó por escrito su compromiso en doce meses.'],
      ['linea-organismo', 'sin respuesta', null, 'No hay un valor para esta línea.'],
      ['linea-formalizacion', '0 de 2', 0, 'No está escrita.'],
    ])
  })

  it('asks for another area where few are touched, for the answer that is missing where all that is known is at its top, and shares only an alto', () => {
    const nextOf = (answers: Answers, id: string) => outlineOf(instrument, answers).parts.flatMap(({ rows }) => rows).find((row) => row.id === id)?.next
    const areas = { 'enfoque-social': 1, 'enfoque-productiva': 0, 'enfoque-infraestructura': 0, 'enfoque-ambiental': 0, 'enfoque-cultural': 0, 'enfoque-institucional': 0 } as const
    expect(nextOf({ ...areas, 'enfoque-interrelacion': 2 }, 'enfoque-multidimensional')?.map(({ id }) => id)).toEqual(['otra-area'])
    expect(nextOf({ ...areas, 'enfoque-cultural': 1, 'enfoque-interrelacion': 0 }, 'enfoque-multidimensional')?.map(({ id }) => id)).toEqual(['otra-area', 'enfoque-interrelacion'])
    expect(nextOf({ ...areas, 'enfoque-cultural': 1, 'enfoque-ambiental': 1 }, 'enfoque-multidimensional')?.map(({ text }) => text)).toEqual(['Una respuesta a lo que hoy no se sabe: Trabajo entre áreas.'])
    expect(nextOf({ 'participacion-instancias': 2, 'participacion-momentos': 2 }, 'participacion')?.map(({ id }) => id)).toEqual(['averiguar'])
    expect(nextOf({ 'participacion-instancias': 2, 'participacion-profundidad': 2 }, 'participacion')?.map(({ id }) => id)).toEqual(['compartir'])
  })

  it('names strengths, gaps, dependence and what is not known in its headline', async () => {
    const { responses } = await instrument.example()
    const { headline, parts } = groupOutline(instrument, responses.map(({ answers }) => answers))
    expect(headline).toBe('En alto: articulación de actores; en bajo: recursos puestos al servicio del proyecto, recursos disponibles y planificación; depende de recursos de fuera; 1 de 10 aspectos sin información')
    expect(parts.flatMap(({ rows }) => rows).filter(({ level }) => level).map(({ level }) => level?.id)).toEqual(
      ['medio', 'medio', 'bajo', 'medio', 'alto', 'bajo', 'bajo', 'medio', 'sin-informacion', 'medio'])
  })

  it('says so when every aspect stands in the middle', () => {
    const middle: Answers = {
      ...at('proyecto-comun', [1, 1, 1]), ...at('proceso-planificado', [1, 1, 1, 1]), ...at('recursos', [1, 1, 1]), ...areas(2, 6), ...at('articulacion', [1, 1, 1, 1]),
      ...at('recursos-disponibles', [1, 1, 1]), ...at('planificacion', [1, 1, 1]), ...at('participacion', [1, 1, 1]), ...at('innovacion', [1, 1, 1]), ...at('sostenibilidad', [1, 1, 1, 1]),
    }
    expect(outlineOf(instrument, middle).headline).toBe('Los 10 aspectos en medio')
  })
})
