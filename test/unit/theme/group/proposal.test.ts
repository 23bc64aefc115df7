import { describe, expect, it } from 'vitest'
import { EXPECTED_PRODUCTS } from '../../../../exercises/instruments/diagnostico-organizacional/products'
import { applyChange } from '../../../../.vitepress/theme/support/group/changes'
import { actionsOf, moveAction, newAction, suggestionsFor, summarizeProposal } from '../../../../.vitepress/theme/support/group/proposal'
import type { ProposalAction } from '../../../../.vitepress/theme/support/room/model'
import { action, NOW, roomOf, rowOf, split, summarize } from './fixtures'

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

/** Estrategia is held back at medio without its mission: the products of two levels are expected there. */
const people = split('estrategia-mision', [0, 0, 0]).map((person) => ({ ...person, all: 2 }))
const summary = summarize(roomOf(people))
const { levelSets } = summary.definition
const estrategia = rowOf(summary, 'estrategia')

describe('suggestionsFor', () => {
  it('drafts one line per expected product, after those that stand, without unit or date', () => {
    const [medio, bajo] = suggestionsFor(levelSets, estrategia, lines('a', 'b'))
    expect(medio).toMatchObject({ id: 's-estrategia-medio', level: 'Medio', text: EXPECTED_PRODUCTS.estrategia.medio.product, taken: false })
    expect(medio?.action).toMatchObject({ id: 's-estrategia-medio', area: 'estrategia', action: EXPECTED_PRODUCTS.estrategia.medio.product, unit: '', due: '', order: 3 })
    expect(bajo).toMatchObject({ level: 'Bajo', action: { id: 's-estrategia-bajo', order: 4 } })
  })

  it('knows an accepted line though it was reworded, and offers it again once it is deleted', () => {
    const draft = suggestionsFor(levelSets, estrategia, [])[0]?.action
    if (!draft) throw new Error('no draft')
    expect(suggestionsFor(levelSets, estrategia, [{ ...draft, action: 'Otra cosa' }])[0]?.taken).toBe(true)
    expect(suggestionsFor(levelSets, estrategia, [])[0]?.taken).toBe(false)
  })

  it('drafts once what several rows lead to', () => {
    const [first, ...more] = estrategia.agreed.next
    const named = { ...estrategia, agreed: { ...estrategia.agreed, next: first ? [{ ...first, elsewhere: true as const }, ...more] : [] } }
    expect(suggestionsFor(levelSets, named, []).map(({ level }) => level)).toEqual(['Bajo'])
  })

  it('drafts nothing for a row without information', () => {
    expect(suggestionsFor(levelSets, rowOf(summarize(roomOf([])), 'procesos'), [])).toEqual([])
  })
})

describe('summarizeProposal', () => {
  it('has a place for every row of the part that the instrument declares, also without suggestions', () => {
    const proposal = summarize(roomOf([])).proposal
    expect(proposal?.rows.map(({ row }) => row?.id)).toEqual(['estrategia', 'estructura', 'procesos', 'productos'])
    expect(proposal).toMatchObject({ label: 'Área', validation: 'ortega-2006 §6.2.3' })
    expect(proposal?.rows[0]?.assistance).toHaveLength(3)
  })

  it('keeps in sight, last, the actions of a row that the result does not have', () => {
    const room = { ...roomOf(people), proposal: { x: { value: action('x', { area: 'otra-cosa' }), at: NOW }, y: { value: null, at: NOW } } }
    expect(summarize(room).proposal?.rows.at(-1)).toMatchObject({ row: null, actions: [{ id: 'x' }], suggestions: [] })
  })

  it('of an instrument that declares none, has only the rows that suggest something or have actions', () => {
    const bare = { definition: summary.definition }
    const silent = summary.parts.map((part) => ({ ...part, rows: part.rows.map((row) => (row.id === 'estrategia' ? row : { ...row, agreed: { ...row.agreed, next: [] } })) }))
    const ids = (proposal: ReturnType<typeof summarizeProposal>) => proposal?.rows.map(({ row }) => row?.id)
    expect(ids(summarizeProposal(bare, silent, {}))).toEqual(['estrategia'])
    expect(ids(summarizeProposal(bare, silent, { z: { value: action('z', { area: 'procesos' }), at: NOW } }))).toEqual(['estrategia', 'procesos'])
    const none = silent.map((part) => ({ ...part, rows: part.rows.filter(({ id }) => id !== 'estrategia') }))
    expect(summarizeProposal(bare, none, {})).toBeNull()
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
