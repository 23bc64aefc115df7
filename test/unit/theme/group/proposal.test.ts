import { describe, expect, it } from 'vitest'
import { EXPECTED_PRODUCTS } from '../../../../exercises/instruments/diagnostico-organizacional/products'
import { applyChange } from '../../../../.vitepress/theme/support/group/changes'
import { actionsOf, moveAction, newAction, suggestionsFor } from '../../../../.vitepress/theme/support/group/proposal'
import type { ProposalAction } from '../../../../.vitepress/theme/support/room/model'
import { action, NOW, roomOf } from './fixtures'

const lines = (...ids: string[]): ProposalAction[] => ids.map((id, index) => action(id, { order: index + 1 }))
const roomWith = (actions: readonly ProposalAction[]) =>
  applyChange(roomOf([]), { kind: 'actions', actions: Object.fromEntries(actions.map((each) => [each.id, each])) }, NOW)
const idsOf = (room: ReturnType<typeof roomWith>) => actionsOf(room.proposal, 'estrategia').map(({ id }) => id)

describe('actionsOf', () => {
  it('gives the lines of one area in their order, without the deleted ones', () => {
    const room = roomWith([action('b', { order: 2 }), action('a', { order: 1 }), action('other', { area: 'procesos' })])
    expect(idsOf(room)).toEqual(['a', 'b'])
    expect(idsOf(applyChange(room, { kind: 'actions', actions: { a: null } }, NOW + 1))).toEqual(['b'])
  })

  it('orders by id the lines that two computers put in the same place', () => {
    expect(idsOf(roomWith([action('z'), action('y')]))).toEqual(['y', 'z'])
  })
})

describe('suggestionsFor', () => {
  it('drafts one line per expected product, after those that stand, without unit or date', () => {
    const [medio, bajo] = suggestionsFor('estrategia', { products: ['medio', 'bajo'] }, lines('a', 'b'))
    expect(medio).toMatchObject({ level: 'medio', product: EXPECTED_PRODUCTS.estrategia.medio.product, taken: false })
    expect(medio?.action).toMatchObject({ area: 'estrategia', action: EXPECTED_PRODUCTS.estrategia.medio.product, unit: '', due: '', order: 3 })
    expect(bajo?.action.order).toBe(4)
  })

  it('knows an accepted line though it was reworded, and offers it again once it is deleted', () => {
    const draft = suggestionsFor('procesos', { products: ['bajo'] }, [])[0]?.action
    if (!draft) throw new Error('no draft')
    expect(suggestionsFor('procesos', { products: ['bajo'] }, [{ ...draft, action: 'Otra cosa' }])[0]?.taken).toBe(true)
    expect(suggestionsFor('procesos', { products: ['bajo'] }, [])[0]?.taken).toBe(false)
  })

  it('gives the same id on every computer, so that accepting a draft on two adds one line', () => {
    const of = () => suggestionsFor('productos', { products: ['alto'] }, [])[0]?.action.id
    expect(of()).toBe(of())
  })

  it('drafts nothing for an area without information', () => {
    expect(suggestionsFor('procesos', { products: [] }, [])).toEqual([])
  })
})

describe('moveAction', () => {
  const moved = (actions: readonly ProposalAction[], id: string, step: -1 | 1) =>
    idsOf(applyChange(roomWith(actions), { kind: 'actions', actions: moveAction(actions, id, step) }, NOW + 1))

  it('moves a line one place and leaves the others in their order', () => {
    expect(moved(lines('a', 'b', 'c'), 'c', -1)).toEqual(['a', 'c', 'b'])
    expect(moved(lines('a', 'b', 'c'), 'a', 1)).toEqual(['b', 'a', 'c'])
  })

  it('changes nothing at either end, nor for a line that is not there', () => {
    expect(moveAction(lines('a', 'b'), 'a', -1)).toEqual({})
    expect(moveAction(lines('a', 'b'), 'b', 1)).toEqual({})
    expect(moveAction(lines('a', 'b'), 'c', 1)).toEqual({})
  })

  it('moves a line past another with the same place', () => {
    expect(moved([action('a'), action('b'), action('c')], 'a', 1)).toEqual(['b', 'a', 'c'])
  })

  it('changes only the lines whose place changes', () => {
    expect(Object.keys(moveAction(lines('a', 'b', 'c', 'd'), 'd', -1))).toEqual(['d', 'c'])
  })
})

it('a new line goes last, with an id of its own', () => {
  expect(newAction('estrategia', lines('a', 'b'), 12345)).toEqual(action('a-9ix', { action: '', order: 3 }))
})
