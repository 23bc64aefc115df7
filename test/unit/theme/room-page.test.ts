import { describe, expect, it } from 'vitest'
import { itemsOf, type Item } from '../../../exercises/core/instrument'
import { responseReader } from '../../../exercises/responses/json'
import { definition } from '../../../exercises/instruments/diagnostico-organizacional/definition'
import { example } from '../../../exercises/instruments/diagnostico-organizacional/example'
import { exampleRoom } from '../../../.vitepress/theme/support/room/example'
import { BLANK_SHEET, paperKeys, paperResponse, paperStep, type PaperSheet } from '../../../.vitepress/theme/support/room/paper'
import { placeHash, readPlace } from '../../../.vitepress/theme/support/room/place'
import { planReceived } from '../../../.vitepress/theme/support/room/received'
import { emptyRoom, sheet } from './room.fixtures'

describe('the address of the room\'s page', () => {
  it.each([
    ['', { kind: 'list' }],
    ['#sala=00c1t', { kind: 'room', id: '00c1t', screen: null }],
    ['#sala=00c1t/recibir', { kind: 'room', id: '00c1t', screen: 'recibir' }],
    ['#ejemplo', { kind: 'example', instrument: 'diagnostico-organizacional', screen: null }],
    ['#ejemplo=practicas-red/informe', { kind: 'example', instrument: 'practicas-red', screen: 'informe' }],
    ['#mesa=m-3f9a2c/votos/00c1t/resultado', { kind: 'mesa', id: 'm-3f9a2c', screen: 'votos', wall: { of: '00c1t', step: 'resultado' } }],
    ['#mesa=m-3f9a2c/invitar/00c1t_00c1z/cuenta', { kind: 'mesa', id: 'm-3f9a2c', screen: 'invitar', wall: { of: '00c1t_00c1z', step: 'cuenta' } }],
    ['#mesa=m-3f9a2c/mediciones/00c1t/00c1z', { kind: 'mesa', id: 'm-3f9a2c', screen: 'mediciones', pair: ['00c1t', '00c1z'] }],
    ['#ejemplo/resultados', { kind: 'example', instrument: 'diagnostico-organizacional', screen: 'resultados' }],
  ] as const)('%s leads to a place and back', (hash, place) => {
    expect(readPlace(hash)).toEqual(place)
    expect(placeHash(place)).toBe(hash)
  })

  it.each([
    ['#sala=', { kind: 'list' }],
    ['#cómo-se-usa', { kind: 'list' }],
    ['#sala=00c1t/otra', { kind: 'room', id: '00c1t', screen: null }],
    ['#r=', { kind: 'received', code: '' }],
    ['#r=AB%20C"', { kind: 'received', code: 'AB%20C"' }],
    ['#r%3DABC&fbclid=x', { kind: 'received', code: 'ABC&fbclid=x' }],
  ])('%s is read without failing', (hash, place) => {
    expect(readPlace(hash)).toEqual(place)
  })
})

describe('a tapped link', () => {
  const here = emptyRoom()
  const other = { ...emptyRoom('Otra'), id: '00c1z' }

  it('goes to the room that it was invited to, among others of the comuna', () => {
    expect(planReceived(sheet('r-a', { room: other.id }), [here, other])).toEqual({ do: 'add', room: other.id })
  })

  it('without a room goes to the only one of its comuna, and asks between two', () => {
    expect(planReceived(sheet('r-a'), [here])).toEqual({ do: 'add', room: here.id })
    expect(planReceived(sheet('r-a'), [here, other])).toEqual({ do: 'ask', candidates: [here, other] })
  })

  it.each([
    ['of a room that is not here', sheet('r-a', { room: 'zzzzz' }), [here]],
    ['that says no comuna', sheet('r-a', { municipality: null }), [here]],
    ['of another comuna', sheet('r-a', { municipality: '13101' }), []],
    ['of another version', sheet('r-a', { version: 2 }), []],
  ])('%s asks, offering only where it would fit', (_, response, candidates) => {
    expect(planReceived(response, [here])).toEqual({ do: 'ask', candidates })
  })
})

describe('a sheet of paper', () => {
  const items = itemsOf(definition)
  function typed(keys: readonly string[], from: PaperSheet = BLANK_SHEET): PaperSheet {
    return keys.reduce((before, key) => {
      const step = paperStep(definition, before, key)
      return step.kind === 'moved' ? step.sheet : before
    }, from)
  }

  it('is transcribed with one key for the role and one per answer, and Enter', () => {
    const whole = typed(['3', '0', '1', '2', 'n', 'N', ...Array<string>(items.length - 5).fill('1')])
    expect(whole.role).toBe('funcionario')
    expect(whole.answers.slice(0, 5)).toEqual([0, 1, 2, null, null])
    expect(paperStep(definition, whole, '1').kind).toBe('none')
    expect(paperStep(definition, whole, 'Enter').kind).toBe('save')
  })

  it('is not saved half', () => {
    expect(paperStep(definition, typed(['3', '1']), 'Enter').kind).toBe('none')
  })

  it('goes back with Backspace down to the role, and no further', () => {
    expect(typed(['n', '1', '2', 'Backspace'])).toEqual({ role: null, answers: [1] })
    expect(typed(['4', '1', 'Backspace', 'Backspace'])).toEqual(BLANK_SHEET)
    expect(paperStep(definition, BLANK_SHEET, 'Backspace').kind).toBe('none')
  })

  it.each(['3', 'x', ' ', 'ArrowLeft', '5'])('ignores the key %s on a question of three levels', (key) => {
    expect(paperStep(definition, typed(['1']), key).kind).toBe('none')
  })

  it('becomes a response that any reader of this kit takes', () => {
    const response = paperResponse(definition, typed(['n', ...Array<string>(items.length).fill('2')]), {
      id: 'r-aaaaaa', municipality: '08203', room: '00c1t', answeredAt: '2026-11-21T15:04:00-03:00',
    })
    expect(responseReader(definition)(response)).toMatchObject({ status: 'read', response: { respondent: { role: null }, room: '00c1t' } })
  })

  it('has keys for yes and no, and for choices by their place', () => {
    const base = { id: 'x', title: '', prompt: '', origin: 'kit', source: '' } as const
    const choice: Item = { ...base, kind: 'choice', options: [{ id: 'a', label: 'A', text: '' }, { id: 'b', label: 'B', text: '' }] }
    const words = { yes: 'Sí', no: 'No' }
    expect(paperKeys({ ...base, kind: 'yes-no' }, words).map(({ key, value }) => [key, value])).toEqual([['1', 1], ['0', 0], ['n', null]])
    expect(paperKeys(choice, words).map(({ key, value }) => [key, value])).toEqual([['1', 'a'], ['2', 'b'], ['n', null]])
  })
})

it('the example holds its seven people, shown, in a municipality that has no code', () => {
  const room = exampleRoom(definition, example)
  expect(room.responses).toHaveLength(7)
  expect(room).toMatchObject({ municipality: null, revealed: { value: true }, apart: [] })
})
