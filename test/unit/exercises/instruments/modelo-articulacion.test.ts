import { describe, expect, it } from 'vitest'
import { itemsOf, optionValues } from '../../../../exercises/core/instrument'
import { instrument } from '../../../../exercises/instruments/modelo-articulacion'
import { definition } from '../../../../exercises/instruments/modelo-articulacion/definition'
import {
  INTERVALS, MINIMUM_ANSWERED, MODELS, VARIABLES, distance, score, type Answers, type Model, type Result,
} from '../../../../exercises/instruments/modelo-articulacion/score'

/** The contract's table, written again: option and interval of each item. */
const TABLE = `
institucionalizacion puntuales 0 1, sistematicos 1 2, formalizados 1 3
espacios informacion 0 1, agenda 1 1, formulacion-gestion 2 3, evaluacion-control 3 3
rol-regional concentra 0 1, comparte 2 3
rol-local ejecuta 0 1, decide 2 3
rol-sociedad-civil apoya 0 1, informa 1 1, incide-agenda 2 2, decide 3 3
funcionamiento puntual 0 1, sistematico 1 3
capacidades ninguna 0 0, operativas 1 1, comunes 2 2, gestion 3 3
acuerdos ninguno 0 0, informacion-capital-humano 1 1, cambio-situacion 2 3, cambio-organizacional-legal 3 3
participacion informativa 0 1, consulta 1 1, vinculante-agenda 2 2, vinculante-gestion 3 3`
  .trim().split('\n').map((line) => {
    const [, item = '', options = ''] = /^(\S+) (.*)$/.exec(line) ?? []
    return [item, options.split(', ').map((option) => option.split(' ')).map(([id, first, last]) => [id, [Number(first), Number(last)]] as const)] as const
  })

/** One alliance in which every answer has the model in its interval, the first of its options that does. */
const pure = (model: Model): Answers => Object.fromEntries(TABLE.map(([item, options]) => {
  const at = MODELS.indexOf(model)
  return [item, options.find(([, [first = 9, last = -1]]) => first <= at && at <= last)?.[0]]
}))

const CONSULTATIVE: Answers = {
  'institucionalizacion': 'formalizados', 'espacios': 'agenda', 'rol-regional': 'concentra', 'rol-local': 'ejecuta', 'rol-sociedad-civil': 'informa',
  'funcionamiento': 'sistematico', 'capacidades': 'operativas', 'acuerdos': 'informacion-capital-humano', 'participacion': 'consulta',
}

describe('the definition', () => {
  it('has the nine variables in the order of the table, with the permanent ids of their options', () => {
    expect(itemsOf(definition).map((item) => [item.id, optionValues(item)])).toEqual(TABLE.map(([item, options]) => [item, options.map(([id]) => id)]))
    expect(VARIABLES).toEqual(TABLE.map(([item]) => item))
  })

  it('gives each option its interval of the contract, and options in their order never go down', () => {
    for (const [item, options] of TABLE) {
      expect(Object.entries(INTERVALS[item as keyof typeof INTERVALS])).toEqual(options.map(([id, interval]) => [id, interval]))
      options.reduce<readonly number[]>((before, [, interval]) => {
        expect(interval.every((end, index) => end >= (before[index] ?? 0)), item).toBe(true)
        return interval
      }, [0, 0])
    }
  })

  it('is about an alliance, with the four models as its levels', () => {
    expect(definition.about).toBe('alianza')
    expect(MODELS).toEqual(['vertical', 'consultativo', 'colaborativo', 'territorializado'])
  })
})

describe('the distance from a model to an interval', () => {
  it.each([
    [0, [0, 1], 0], [1, [0, 1], 0], [2, [0, 1], 1], [3, [0, 1], 2],
    [0, [2, 3], 2], [1, [2, 3], 1], [2, [2, 3], 0], [3, [2, 3], 0],
    [0, [3, 3], 3], [3, [0, 0], 3], [1, [1, 1], 0], [0, [1, 1], 1], [2, [1, 1], 1],
  ] as const)('from %d to %j is %d', (model, interval, expected) => expect(distance(model, interval)).toBe(expected))
})

describe('the model', () => {
  it.each(MODELS)('of an alliance whose nine answers are all in %s is that one', (model) => {
    const { fits, costs, ...result } = score(pure(model))
    expect(result).toMatchObject({ model, answered: 9 })
    expect([fits[model], costs[model]]).toEqual([9, 0])
  })

  it('is consultative also with regular and formal working', () => {
    expect(score(CONSULTATIVE)).toEqual({
      model: 'consultativo',
      family: 'relaciones-verticales',
      boundary: [],
      costs: { vertical: 7, consultativo: 0, colaborativo: 7, territorializado: 14 },
      fits: { vertical: 2, consultativo: 9, colaborativo: 2, territorializado: 2 },
      answered: 9,
      nextSteps: ['espacios', 'rol-regional', 'rol-local', 'rol-sociedad-civil', 'capacidades', 'acuerdos', 'participacion'],
    } satisfies Result)
  })

  it('is the lowest of those that tie, and says which', () => {
    const answers: Answers = { ...CONSULTATIVE, 'institucionalizacion': null, 'espacios': 'formulacion-gestion', 'rol-regional': 'comparte', 'rol-local': 'decide', 'capacidades': 'comunes', 'funcionamiento': 'sistematico' }
    // Consultative: 1 + 1 + 1 + 0 + 0 + 1 + 0 + 0; collaborative: 0 + 0 + 0 + 1 + 0 + 0 + 1 + 1.
    expect(score(answers).costs).toMatchObject({ consultativo: 4, colaborativo: 3 })
    expect(score(answers)).toMatchObject({ model: 'colaborativo', boundary: [] })
    const tied: Answers = { ...answers, 'capacidades': null }
    expect(score(tied)).toMatchObject({
      model: 'consultativo', family: 'relaciones-verticales', boundary: ['consultativo', 'colaborativo'],
      costs: { consultativo: 3, colaborativo: 3 }, nextSteps: ['rol-sociedad-civil', 'acuerdos', 'participacion'],
    })
    expect(score({ ...tied, 'capacidades': 'operativas' })).toMatchObject({ model: 'consultativo', boundary: [] })
  })

  it('can be on the boundary of the first two, of the last two and of three', () => {
    const low: Answers = { 'institucionalizacion': 'puntuales', 'espacios': 'informacion', 'rol-regional': 'concentra', 'rol-local': 'ejecuta', 'funcionamiento': 'puntual', 'rol-sociedad-civil': 'apoya' }
    expect(score(low)).toMatchObject({ model: 'vertical', boundary: ['vertical', 'consultativo'], nextSteps: [] })
    const high: Answers = { 'institucionalizacion': 'formalizados', 'espacios': 'formulacion-gestion', 'rol-regional': 'comparte', 'rol-local': 'decide', 'funcionamiento': 'sistematico', 'acuerdos': 'cambio-situacion' }
    expect(score(high)).toMatchObject({ model: 'colaborativo', family: 'gobernanza', boundary: ['colaborativo', 'territorializado'], nextSteps: [] })
    const spread: Answers = { 'institucionalizacion': 'formalizados', 'funcionamiento': 'sistematico', 'rol-regional': 'concentra', 'rol-local': 'ejecuta', 'rol-sociedad-civil': 'decide', 'capacidades': 'gestion' }
    expect(score(spread)).toMatchObject({ model: 'consultativo', boundary: ['consultativo', 'colaborativo', 'territorializado'], costs: { vertical: 8, consultativo: 4, colaborativo: 4, territorializado: 4 } })
  })

  it('is unknown with five answers and known with six, with costs and fits of what was answered', () => {
    expect(MINIMUM_ANSWERED).toBe(6)
    const first = (count: number): Answers => Object.fromEntries(Object.entries(CONSULTATIVE).slice(0, count))
    const [six, five] = [first(6), first(5)]
    expect(score(six)).toMatchObject({ model: 'consultativo', answered: 6 })
    expect(score(five)).toEqual({
      model: 'sin-informacion', family: null, boundary: [], answered: 5, nextSteps: [],
      costs: { vertical: 3, consultativo: 0, colaborativo: 4, territorializado: 8 },
      fits: { vertical: 2, consultativo: 5, colaborativo: 1, territorializado: 1 },
    })
    expect(score({})).toMatchObject({ model: 'sin-informacion', costs: { vertical: 0, consultativo: 0, colaborativo: 0, territorializado: 0 }, answered: 0 })
  })

  it('is the same for «No sé» as for an item left out', () => {
    const rest = Object.fromEntries(Object.entries(CONSULTATIVE).filter(([id]) => id !== 'espacios'))
    expect(score({ ...CONSULTATIVE, 'espacios': null })).toEqual(score(rest))
    expect(score(rest)).toMatchObject({ model: 'consultativo', answered: 8 })
  })
})

describe('the next steps', () => {
  it('are the answers wholly below the next model up, in the order of the items', () => {
    const vertical: Answers = { ...pure('vertical') }
    expect(score(vertical).nextSteps).toEqual(['capacidades', 'acuerdos'])
    expect(score(pure('consultativo')).nextSteps).toEqual(['institucionalizacion', 'espacios', 'rol-regional', 'rol-local', 'rol-sociedad-civil', 'funcionamiento', 'capacidades', 'acuerdos', 'participacion'])
    expect(score(pure('colaborativo')).nextSteps).toEqual(['institucionalizacion', 'rol-sociedad-civil', 'capacidades', 'participacion'])
    expect(score(pure('territorializado')).nextSteps).toEqual([])
  })

  it('never hold an item that nobody answered', () => {
    expect(score({ ...CONSULTATIVE, 'rol-local': null, 'acuerdos': null }).nextSteps).toEqual(['espacios', 'rol-regional', 'rol-sociedad-civil', 'capacidades', 'participacion'])
  })

  it('do not compile with an option that the item does not have', () => {
    // @ts-expect-error: an option of another item
    const value: Answers = { 'rol-local': 'concentra' }
    expect(instrument.evaluate(value).status).toBe('invalid')
  })
})
