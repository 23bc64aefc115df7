import { describe, expect, it } from 'vitest'
import { instrument } from '../../../../exercises/instruments/diagnostico-organizacional'
import { definition } from '../../../../exercises/instruments/diagnostico-organizacional/definition'
import {
  AREA_IDS, FOUNDATIONS, MINIMUM_ANSWERED, areaLevel, planHours, score,
  type Area, type AreaResult, type DiagnosisAnswers, type DiagnosisResult,
} from '../../../../exercises/instruments/diagnostico-organizacional/score'
import type { Sheet } from '../../../support/answers'
import { groupOf, inArea, itemsOfArea, scored } from '../../../support/diagnosis'

const estrategia = (...values: (number | null)[]): AreaResult => scored(inArea('estrategia', values)).areas.estrategia

/** A fraction of whole numbers, compared without rounding: the design's rule is a mean of 3/2 or more, and one under 3/4. */
type Fraction = readonly [numerator: bigint, denominator: bigint]
const atLeast = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d >= c * b

/** The design's rule for an area, in its own words and in rationals, sharing nothing with the rule under test. */
function slowly(area: Area, sheet: Sheet): Omit<AreaResult, 'disputed'> {
  const ids = itemsOfArea(area)
  const answered = ids.filter((id) => typeof sheet[id] === 'number')
  const zeros = answered.filter((id) => sheet[id] === 0)
  const sum = answered.reduce((all, id) => all + BigInt(sheet[id] ?? 0), 0n)
  if (answered.length < 4) return { level: 'sin-informacion', sum: Number(sum), answered: answered.length, zeros, heldBack: false, products: [] }
  const mean: Fraction = [sum, BigInt(answered.length)]
  const high = atLeast(mean, [3n, 2n])
  const low = !atLeast(mean, [3n, 4n])
  const level = high && zeros.length === 0 ? 'alto' : low ? 'bajo' : 'medio'
  const foundation = { estrategia: 'estrategia-mision', estructura: 'estructura-unidad', procesos: 'procesos-cliente-producto', productos: 'productos-oferta' }[area]
  return {
    level,
    sum: Number(sum),
    answered: answered.length,
    zeros,
    heldBack: high && zeros.length > 0,
    products: sheet[foundation] === 0 && level !== 'bajo' ? [level, 'bajo'] : [level],
  }
}

describe('the definition', () => {
  it('has the four areas in the order of the profile, six items in each, worth 0, 1 and 2', () => {
    expect(definition.groups.map((group) => group.id)).toEqual(['estrategia', 'estructura', 'procesos', 'productos'])
    expect(AREA_IDS).toEqual(['estrategia', 'estructura', 'procesos', 'productos'])
    for (const group of definition.groups) {
      expect(group.items.map((item) => item.options.map((option) => option.value))).toEqual(Array(6).fill([0, 1, 2]))
      expect(group.items.every((item) => item.id.startsWith(`${group.id}-`))).toBe(true)
    }
  })

  it('keeps the permanent ids of its items, which saved answers and links depend on', () => {
    expect(definition.groups.map((group) => group.items.map((item) => item.id.slice(group.id.length + 1)))).toEqual([
      ['mision', 'objetivos', 'lineamientos', 'clientes', 'difusion', 'respaldo'],
      ['unidad', 'criterio', 'responsabilidades', 'coordinacion', 'equipo', 'nivel'],
      ['identificados', 'cliente-producto', 'indicadores', 'registro', 'coordinacion', 'revision'],
      ['oferta', 'coherencia', 'propios', 'alianzas', 'cobertura', 'resultados'],
    ])
  })
})

describe('the level of an area', () => {
  it.each([
    // n = 4: alto from S = 6, bajo under S = 3
    [4, 7, 'alto'], [4, 6, 'alto'], [4, 5, 'medio'], [4, 4, 'medio'], [4, 3, 'medio'], [4, 2, 'bajo'],
    // n = 5: alto from S = 7.5, bajo under S = 3.75
    [5, 8, 'alto'], [5, 7, 'medio'], [5, 4, 'medio'], [5, 3, 'bajo'],
    // n = 6: alto from S = 9, bajo under S = 4.5
    [6, 10, 'alto'], [6, 9, 'alto'], [6, 8, 'medio'], [6, 5, 'medio'], [6, 4, 'bajo'], [6, 0, 'bajo'],
  ])('with %d answers adding up to %d and none at 0 is %s', (answered, sum, level) => {
    expect(areaLevel(sum, answered, false)).toBe(level)
  })

  it.each([
    [4, 6, 'medio'], [4, 5, 'medio'], [4, 3, 'medio'], [4, 2, 'bajo'],
    [5, 8, 'medio'], [5, 4, 'medio'], [5, 3, 'bajo'],
    [6, 10, 'medio'], [6, 9, 'medio'], [6, 5, 'medio'], [6, 4, 'bajo'],
  ])('with %d answers adding up to %d and one at 0 is %s', (answered, sum, level) => {
    expect(areaLevel(sum, answered, true)).toBe(level)
  })

  it('is unknown with three answers and known with four, however high', () => {
    expect(MINIMUM_ANSWERED).toBe(4)
    expect(estrategia(2, 2, 2)).toEqual({ level: 'sin-informacion', sum: 6, answered: 3, zeros: [], heldBack: false, products: [], disputed: false })
    expect(estrategia(2, 2, 2, 2).level).toBe('alto')
  })

  it('is the same for «No sé» as for an item left out: neither is a zero', () => {
    expect(estrategia(1, 1, 1, 1, null, null)).toEqual(scored({
      'estrategia-mision': 1, 'estrategia-objetivos': 1, 'estrategia-lineamientos': 1, 'estrategia-clientes': 1,
    }).areas.estrategia)
    expect(estrategia(1, 1, 1, 1).level).toBe('medio')
    expect(estrategia(1, 1, 1, 1, 0, 0).level).toBe('bajo')
  })

  it('is held back at medio by one item at 0, which is named', () => {
    expect(estrategia(2, 2, 2, 2, 2, 0)).toEqual({
      level: 'medio', sum: 10, answered: 6, zeros: ['estrategia-respaldo'], heldBack: true, products: ['medio'], disputed: false,
    })
  })

  it('is not held back when the sum would not have reached alto anyway', () => {
    expect(estrategia(2, 2, 2, 2, 0, 0)).toMatchObject({ level: 'medio', sum: 8, heldBack: false })
    expect(estrategia(2, 2, 2, 2, 1, 0)).toMatchObject({ level: 'medio', sum: 9, heldBack: true })
  })

  it('equals the rule in rationals for each of the 4,096 ways of answering each of the four areas', () => {
    const answers = [null, 0, 1, 2]
    let cases = 0
    for (const area of AREA_IDS) {
      for (let code = 0; code < 4 ** 6; code++) {
        const sheet = inArea(area, Array.from({ length: 6 }, (_, index) => answers[Math.floor(code / 4 ** index) % 4] ?? null))
        const expected = { ...slowly(area, sheet), disputed: false }
        const found = scored(sheet).areas[area]
        if (JSON.stringify(found) !== JSON.stringify(expected)) expect(found).toEqual(expected)
        cases++
      }
    }
    expect(cases).toBe(16_384)
  })
})

describe('the products to expect', () => {
  it.each([
    ['only the level’s own when the foundation stands', [1, 1, 1, 1, 1, 0], ['medio']],
    ['bajo as well when the foundation is missing', [0, 2, 2, 2, 2, 2], ['medio', 'bajo']],
    ['bajo once when the level is bajo already', [0, 0, 1, 1, 1, 1], ['bajo']],
    ['only the level’s own when nobody knows of the foundation', [null, 1, 1, 1, 1, 1], ['medio']],
    ['alto for alto', [2, 2, 2, 2, 2, 2], ['alto']],
    ['none without information', [0, 2, 2, null, null, null], []],
  ])('are %s', (_, values, products) => {
    expect(estrategia(...values).products).toEqual(products)
  })

  it('look at the foundation of each area', () => {
    expect(FOUNDATIONS).toEqual({
      estrategia: 'estrategia-mision', estructura: 'estructura-unidad', procesos: 'procesos-cliente-producto', productos: 'productos-oferta',
    })
    for (const area of AREA_IDS) {
      const all = inArea(area, [2, 2, 2, 2, 2, 2])
      expect(scored({ ...all, [FOUNDATIONS[area]]: 0 }).areas[area].products).toEqual(['medio', 'bajo'])
    }
  })
})

describe('a disputed area', () => {
  const disputed = (...status: string[]): boolean =>
    score({}, Object.fromEntries(itemsOfArea('procesos').map((id, index) => [id, status[index] ?? 'insuficiente']))).areas.procesos.disputed

  it.each([
    ['no item can be judged', [], false],
    ['no judged item is in disagreement', ['acuerdo', 'parcial'], false],
    ['the only judged item is', ['desacuerdo'], true],
    ['one of two is: half', ['desacuerdo', 'acuerdo'], true],
    ['one of three is', ['desacuerdo', 'acuerdo', 'parcial'], false],
    ['three of six are: half', ['desacuerdo', 'desacuerdo', 'desacuerdo', 'acuerdo', 'acuerdo', 'parcial'], true],
    ['two of six are', ['desacuerdo', 'desacuerdo', 'acuerdo', 'acuerdo', 'acuerdo', 'parcial'], false],
    ['two of five are', ['desacuerdo', 'desacuerdo', 'acuerdo', 'acuerdo', 'acuerdo'], false],
  ])('when %s: %s is %s', (_, status, expected) => {
    expect(disputed(...status)).toBe(expected)
  })

  it('is decided by exact fractions for each of the 4,096 ways in which six items can be judged', () => {
    const kinds = ['insuficiente', 'acuerdo', 'parcial', 'desacuerdo']
    for (let code = 0; code < 4 ** 6; code++) {
      const status = Array.from({ length: 6 }, (_, index) => kinds[Math.floor(code / 4 ** index) % 4] ?? '')
      const judged = status.filter((kind) => kind !== 'insuficiente').length
      const against = status.filter((kind) => kind === 'desacuerdo').length
      const expected = against >= 1 && atLeast([BigInt(against), BigInt(judged)], [1n, 2n])
      if (disputed(...status) !== expected) throw new Error(`${status.join()} should be ${expected}`)
    }
  })

  it('cannot be for one person alone', () => {
    expect(Object.values(groupOf([inArea('procesos', [0, 2, 0, 2, 0, 2])]).areas).some((area) => area.disputed)).toBe(false)
  })

  it('is seen in a group split between both ends', () => {
    const people = [0, 0, 2, 2].map((value) => inArea('procesos', Array(6).fill(value)))
    expect(groupOf(people).areas.procesos).toMatchObject({ level: 'bajo', disputed: true })
    expect(groupOf(people).areas.estrategia).toMatchObject({ level: 'sin-informacion', disputed: false })
  })
})

describe('the result', () => {
  it('without answers has no information in any area', () => {
    expect(scored({}).profile).toBe('sin-informacion/sin-informacion/sin-informacion/sin-informacion')
    expect(Object.values(scored({}).areas).every((area) => area.level === 'sin-informacion' && area.zeros.length === 0)).toBe(true)
  })

  it('joins the four levels in the order of the areas', () => {
    const sheet = { ...inArea('estrategia', Array(6).fill(2)), ...inArea('estructura', Array(6).fill(1)), ...inArea('procesos', Array(6).fill(0)) }
    expect(scored(sheet).profile).toBe('alto/medio/bajo/sin-informacion')
    expect(Object.keys(scored(sheet).areas)).toEqual(AREA_IDS)
  })

  it('rejects unknown items and values before scoring anything', () => {
    expect(instrument.evaluate({ 'estrategia-mision': 3, otro: 1 })).toEqual({
      status: 'invalid',
      issues: [{ code: 'not-an-option', item: 'estrategia-mision', value: 3 }, { code: 'unknown-item', item: 'otro' }],
    })
    expect(instrument.evaluateGroup({ 'estrategia-mision': '1' }, {})).toMatchObject({ status: 'invalid' })
  })

  it('does not compile with an item or a value that the definition does not have', () => {
    // @ts-expect-error: 3 is no option
    const value: DiagnosisAnswers = { 'estrategia-mision': 3 }
    // @ts-expect-error: no such item
    const item: DiagnosisAnswers = { 'estrategia-nada': 1 }
    expect([value, item].map((answers) => instrument.evaluate(answers).status)).toEqual(['invalid', 'invalid'])
  })
})

describe('the hours plan', () => {
  const profile = (...values: number[]): DiagnosisResult =>
    scored(Object.assign({}, ...AREA_IDS.map((area, index) => inArea(area, Array(6).fill(values[index] ?? null)))))

  it('gives three parts to bajo, two to medio and one to alto', () => {
    expect(planHours(profile(1, 0, 0, 2), 40)).toEqual({ estrategia: 9, estructura: 13, procesos: 13, productos: 5 })
  })

  it('gives hours left over to the earlier area when they are alike', () => {
    expect(planHours(profile(1, 1, 1, 1), 42)).toEqual({ estrategia: 11, estructura: 11, procesos: 10, productos: 10 })
  })

  it('uses the weights that the team sets', () => {
    expect(planHours(profile(2, 2, 0, 0), 10, { bajo: 1, medio: 1, alto: 0 })).toEqual({ estrategia: 0, estructura: 0, procesos: 5, productos: 5 })
  })

  it('waits while one area has no information', () => {
    expect(planHours(profile(1, 0, 0), 40)).toBeNull()
  })

  it('is what the instrument offers to room and command line, with weights that may replace some of its own', () => {
    expect(instrument.hours?.plan(profile(1, 1, 1, 1), 8)).toEqual({ estrategia: 2, estructura: 2, procesos: 2, productos: 2 })
    expect(instrument.hours?.plan(profile(1, 1, 1), 8)).toBeNull()
    expect(instrument.hours?.plan(profile(1, 0, 1, 2), 9, { bajo: 6 })).toEqual({ estrategia: 2, estructura: 5, procesos: 1, productos: 1 })
  })

  it.each([-1, 0.5, NaN])('refuses %d hours', (hours) => {
    expect(() => planHours(profile(1, 1, 1, 1), hours)).toThrow(RangeError)
  })
})
