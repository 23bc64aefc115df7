import { describe, expect, it } from 'vitest'
import { itemsOf, optionValues } from '../../../../exercises/core/instrument'
import type { Outline, Row } from '../../../../exercises/core/outline'
import { instrument } from '../../../../exercises/instruments/modelo-articulacion'
import { definition } from '../../../../exercises/instruments/modelo-articulacion/definition'
import { INTERVALS, type Answers } from '../../../../exercises/instruments/modelo-articulacion/score'
import { FIRST_STEPS, NEXT_USE } from '../../../../exercises/instruments/modelo-articulacion/steps'
import { groupOutline, outlineOf } from '../../../support/outlines'
import type { Sheet } from '../../../support/answers'

const CONSULTATIVE: Answers = {
  'institucionalizacion': 'puntuales', 'espacios': 'agenda', 'rol-regional': 'concentra', 'rol-local': 'ejecuta', 'rol-sociedad-civil': 'informa',
  'funcionamiento': 'puntual', 'capacidades': 'operativas', 'acuerdos': 'informacion-capital-humano', 'participacion': 'consulta',
}
const COLLABORATIVE: Answers = {
  'institucionalizacion': 'sistematicos', 'espacios': 'formulacion-gestion', 'rol-regional': 'comparte', 'rol-local': 'decide', 'rol-sociedad-civil': 'incide-agenda',
  'funcionamiento': 'sistematico', 'capacidades': 'comunes', 'acuerdos': 'cambio-situacion', 'participacion': 'vinculante-agenda',
}
const VERTICAL: Answers = { ...CONSULTATIVE, 'espacios': 'informacion', 'rol-sociedad-civil': 'apoya', 'capacidades': 'ninguna', 'acuerdos': 'ninguno', 'participacion': 'informativa' }
const TERRITORIAL: Answers = {
  ...COLLABORATIVE, 'institucionalizacion': 'formalizados', 'espacios': 'evaluacion-control', 'rol-sociedad-civil': 'decide', 'capacidades': 'gestion', 'acuerdos': 'cambio-organizacional-legal', 'participacion': 'vinculante-gestion',
}
const of = (answers: Answers): Outline => outlineOf(instrument, answers as Sheet)
const rowOf = (outline: Outline): Row | undefined => outline.parts[0]?.rows[0]
const row = (answers: Answers): Row | undefined => rowOf(of(answers))

describe('the headline', () => {
  it.each<[string, Answers, string]>([
    ['vertical', VERTICAL, 'Modelo vertical, de relaciones verticales'],
    ['consultative', CONSULTATIVE, 'Modelo consultativo, de relaciones verticales'],
    ['collaborative', COLLABORATIVE, 'Modelo colaborativo, de gobernanza'],
    ['of the territory', TERRITORIAL, 'Modelo territorializado, de gobernanza'],
    ['unknown', { 'rol-local': 'decide' }, 'Sin información: 1 de 9 preguntas con respuesta, y hacen falta 6'],
    ['on the boundary', { ...CONSULTATIVE, 'institucionalizacion': null, 'espacios': 'formulacion-gestion', 'rol-regional': 'comparte', 'rol-local': 'decide', 'capacidades': null, 'funcionamiento': 'sistematico' },
      'Modelo consultativo, de relaciones verticales, en el límite con colaborativo'],
  ])('of an alliance that is %s', (_, answers, expected) => expect(of(answers).headline).toBe(expected))
})

describe('the outline of one person', () => {
  it('is one row, the alliance, with what fits and the way to the model that follows', () => {
    expect(of(CONSULTATIVE).parts.map(({ id, rows }) => [id, rows.map((one) => one.id)])).toEqual([['modelo', ['alianza']]])
    expect(row(CONSULTATIVE)).toMatchObject({
      level: { set: 'modelo', id: 'consultativo' }, figure: '9 de 9', value: 9, disputed: false,
      because: ['Las 9 respuestas caben en el modelo consultativo.', 'El que sigue en cercanía es vertical, a 5 pasos.'],
      low: itemsOf(definition).map(({ id }) => id),
    })
    expect(row({})).toMatchObject({
      level: { id: 'sin-informacion' }, figure: 'faltan respuestas', value: null, low: [], next: [],
      because: ['Hay 0 respuestas de 9 y hacen falta 6 o más para decir un modelo.'],
    })
  })

  it('says how far the other answers are, and to which side they point', () => {
    expect(row({ ...CONSULTATIVE, 'rol-local': 'decide', 'capacidades': 'ninguna' })?.because).toEqual([
      'De 9 respuestas, 7 caben en el modelo consultativo; las otras 2 quedan a 2 pasos en total.',
      'El que sigue en cercanía es vertical, a 6 pasos.',
      'Hacia un modelo más alto: Papel del nivel local.',
      'Hacia un modelo más bajo: Capacidades creadas.',
    ])
    expect(row({ ...CONSULTATIVE, 'capacidades': 'comunes' })?.because[0]).toBe('De 9 respuestas, 8 caben en el modelo consultativo; la otra queda a 1 paso en total.')
  })

  it('says on a boundary with which model it ties, in place of the nearest one', () => {
    const because = row({ ...CONSULTATIVE, 'institucionalizacion': null, 'espacios': 'formulacion-gestion', 'rol-regional': 'comparte', 'rol-local': 'decide', 'capacidades': null })?.because
    expect(because?.[0]).toContain('caben en el modelo consultativo')
    expect(row({ 'institucionalizacion': 'puntuales', 'espacios': 'informacion', 'rol-regional': 'concentra', 'rol-local': 'ejecuta', 'funcionamiento': 'puntual', 'rol-sociedad-civil': 'apoya' })?.because)
      .toEqual(['Las 6 respuestas caben en el modelo vertical.', 'Está en el límite: empata con consultativo. En un empate se toma el más bajo.'])
  })

  it('says that regular or formal working does not take an alliance out of the consultative model', () => {
    const said = (answers: Answers): boolean => row(answers)?.because.some((line) => line.startsWith('Funcionar con regularidad')) ?? false
    expect(said(CONSULTATIVE)).toBe(false)
    expect(said({ ...CONSULTATIVE, 'funcionamiento': 'sistematico' })).toBe(true)
    expect(said({ ...CONSULTATIVE, 'institucionalizacion': 'sistematicos' })).toBe(true)
    expect(said({ ...CONSULTATIVE, 'institucionalizacion': 'formalizados' })).toBe(true)
    expect(said(COLLABORATIVE)).toBe(false)
  })

  it('says that prose and table of the source disagree on the collaborative model', () => {
    expect(row(COLLABORATIVE)?.because.some((line) => line.startsWith('La fuente se contradice sobre este modelo'))).toBe(true)
    expect(row(TERRITORIAL)?.because.some((line) => line.includes('contradice'))).toBe(false)
  })

  it('suggests one step for each answer below the model that follows, from the option that was chosen', () => {
    expect(row(VERTICAL)?.next).toEqual([{ id: 'capacidades', ...FIRST_STEPS.capacidades.ninguna }, { id: 'acuerdos', ...FIRST_STEPS.acuerdos.ninguno }])
    expect(row(COLLABORATIVE)?.next.map(({ id, text }) => [id, text])).toEqual([
      ['institucionalizacion', FIRST_STEPS.institucionalizacion.sistematicos?.text], ['rol-sociedad-civil', FIRST_STEPS['rol-sociedad-civil']['incide-agenda']?.text],
      ['capacidades', FIRST_STEPS.capacidades.comunes?.text], ['participacion', FIRST_STEPS.participacion['vinculante-agenda']?.text],
    ])
    expect(row(TERRITORIAL)?.next).toEqual([{ id: 'cuidar', ...NEXT_USE }])
  })

  it('has a step from every option that does not reach the last model, and from no other', () => {
    for (const item of itemsOf(definition)) {
      const intervals: Readonly<Record<string, readonly [number, number]>> = INTERVALS[item.id as keyof typeof INTERVALS]
      const below = optionValues(item).filter((option) => (intervals[option]?.[1] ?? 3) < 3)
      expect(Object.keys(FIRST_STEPS[item.id as keyof typeof FIRST_STEPS]), item.id).toEqual(below)
    }
  })
})

describe('the outline of a group', () => {
  it('speaks of the values of the group', () => {
    expect(rowOf(groupOutline(instrument, [CONSULTATIVE as Sheet, CONSULTATIVE as Sheet]))?.because[0]).toBe('Las 9 preguntas con valor del grupo caben en el modelo consultativo.')
    expect(rowOf(groupOutline(instrument, [{ 'rol-local': 'decide' }, {}, {}]))?.because).toEqual(['El grupo sabe 0 de 9 preguntas y hacen falta 6 o más para decir un modelo. No es un modelo bajo: falta información.'])
  })

  it('is in dispute where half of what can be judged is', () => {
    const split = [VERTICAL, VERTICAL, TERRITORIAL, TERRITORIAL].map((answers) => answers as Sheet)
    expect(rowOf(groupOutline(instrument, split))).toMatchObject({ disputed: true })
    expect(rowOf(groupOutline(instrument, split))?.because.at(-1)).toContain('El grupo está en desacuerdo')
    expect(rowOf(groupOutline(instrument, [VERTICAL, VERTICAL, VERTICAL].map((answers) => answers as Sheet)))).toMatchObject({ disputed: false })
  })

  it('of the example is consultative, works with regularity, is on the boundary and leaves one item unknown', async () => {
    const { responses } = await instrument.example()
    const outline = groupOutline(instrument, responses.map(({ answers }) => answers))
    expect(outline.headline).toBe('Modelo consultativo, de relaciones verticales, en el límite con colaborativo')
    expect(rowOf(outline)).toMatchObject({ figure: '5 de 8', low: ['rol-regional', 'rol-sociedad-civil', 'capacidades'] })
  })
})
