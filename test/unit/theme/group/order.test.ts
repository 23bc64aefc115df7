import { describe, expect, it } from 'vitest'
import { mostDisputedFirst } from '../../../../.vitepress/theme/support/group/order'

const item = (id: string, status: 'insuficiente' | 'acuerdo' | 'parcial' | 'desacuerdo', consensus: number | null) => ({ id, status, consensus })

describe('mostDisputedFirst', () => {
  it('puts disagreement first, then partial, then agreement, and too few answers last', () => {
    const items = [item('a', 'insuficiente', 0), item('b', 'acuerdo', 0.8), item('c', 'parcial', 0.6), item('d', 'desacuerdo', 0.4)]
    expect(mostDisputedFirst(items)).toEqual(['d', 'c', 'b', 'a'])
  })

  it('orders each kind by consensus, lowest first and unknown last', () => {
    const items = [item('a', 'insuficiente', null), item('b', 'insuficiente', 1), item('c', 'desacuerdo', 0.4), item('d', 'desacuerdo', 0.1)]
    expect(mostDisputedFirst(items)).toEqual(['d', 'c', 'b', 'a'])
  })

  it('keeps the order given on a tie, and leaves the list given as it was', () => {
    const items = [item('a', 'parcial', 0.6), item('b', 'desacuerdo', 0.2), item('c', 'parcial', 0.6), item('d', 'insuficiente', null), item('e', 'insuficiente', null)]
    expect(mostDisputedFirst(items)).toEqual(['b', 'a', 'c', 'd', 'e'])
    expect(items[0]?.id).toBe('a')
  })
})
