import { describe, expect, it } from 'vitest'
import { dots, dotsPerLine } from '../../../../.vitepress/theme/support/group/dots'
import { consensusText, labelOf } from '../../../../.vitepress/theme/support/group/figures'
import { inOrder, itemsToShow, neighbour, talkingPrompt } from '../../../../.vitepress/theme/support/group/filter'
import { noteWords } from '../../../../.vitepress/theme/support/group/notes'
import type { RoomSummary } from '../../../../.vitepress/theme/support/group/model'
import { groupStrings } from '../../../../.vitepress/theme/strings/group'
import { diagnosisExample, NOW, roomOf, summarize } from './fixtures'

const example = summarize(diagnosisExample())
const agreement = { value: 1, reason: 'Se conversó.', dissent: '' }
const settled = (...ids: string[]): RoomSummary =>
  summarize({ ...diagnosisExample(), agreements: Object.fromEntries(ids.map((id) => [id, { value: agreement, at: NOW }])) })

describe('the example municipality', () => {
  it('opens with its three disagreements, the sharpest first, and the unknown item last', () => {
    expect(example.order.slice(0, 3)).toEqual(['estrategia-difusion', 'procesos-registro', 'productos-cobertura'])
    expect(example.order.at(-1)).toBe('productos-resultados')
    expect(inOrder(example)).toHaveLength(24)
  })

  it('shows the only role with three people, and the others together', () => {
    expect(example.roles).toEqual([{ role: 'funcionario', people: 3 }, { role: null, people: 4 }])
  })
})

describe('filters', () => {
  it('leaves what is still to be agreed: disagreements and unknown items without an agreed value', () => {
    const pending = (summary: RoomSummary) => itemsToShow(summary, { group: null, pendingOnly: true }).map(({ id }) => id)
    expect(pending(example)).toEqual(['estrategia-difusion', 'procesos-registro', 'productos-cobertura', 'productos-resultados'])
    expect(pending(settled('procesos-registro', 'productos-resultados'))).toEqual(['estrategia-difusion', 'productos-cobertura'])
  })

  it('keeps the order within one group', () => {
    const shown = itemsToShow(example, { group: 'productos', pendingOnly: false }).map(({ id }) => id)
    expect(shown).toHaveLength(6)
    expect(shown[0]).toBe('productos-cobertura')
  })

  it('offers a question where people differ or do not know, and none where they agree', () => {
    const prompts = new Proxy({}, { get: (_, id) => `¿${String(id)}?` })
    const of = (id: string) => talkingPrompt(example.items.find((item) => item.id === id) ?? { id, status: 'acuerdo', value: 0 }, prompts)
    expect(of('estrategia-difusion')).toBe('¿estrategia-difusion?')
    expect(of('estrategia-mision')).toBe('¿estrategia-mision?')
    expect(of('productos-resultados')).toBe('¿productos-resultados?')
    expect(of('productos-oferta')).toBeUndefined()
  })

  it('walks from item to item and stops at both ends', () => {
    expect(neighbour(['a', 'b', 'c'], 'b', 1)).toBe('c')
    expect(neighbour(['a', 'b', 'c'], 'b', -1)).toBe('a')
    expect(neighbour(['a', 'b', 'c'], 'c', 1)).toBeNull()
    expect(neighbour(['a', 'b', 'c'], 'x', 1)).toBeNull()
  })
})

describe('figures in words', () => {
  it('writes the consensus with a comma and the three decimals that decide its word', () => {
    expect(consensusText(0.75)).toBe('0,750')
    expect(consensusText(0.143)).toBe('0,143')
  })

  it('names a value by its option, and no value by nothing', () => {
    const [item] = example.items
    if (!item) throw new Error('no items')
    expect(labelOf(item, 2)).toBe('Alto')
    expect(labelOf(item, null)).toBeNull()
    expect(labelOf(item, 7)).toBeNull()
  })

  it('says every note of a room in a sentence that names its items', () => {
    const { items, notes } = summarize(roomOf([{ all: 2 }]))
    const texts = notes.map((note) => noteWords(note, items))
    expect(texts[0]).toBe(groupStrings.notes['few-people'](1))
    expect(texts[1]).toContain('Visión y misión')
  })
})

describe('dots', () => {
  const circles = (path: string) => path.split('M').length - 1

  it('draws one per answer, in as many lines as they need', () => {
    expect(circles(dots(7, 12).path)).toBe(7)
    expect(dots(7, 12).lines).toBe(1)
    expect(circles(dots(25, 12).path)).toBe(25)
    expect(dots(25, 12).lines).toBe(3)
    expect(dots(0, 12)).toEqual({ path: '', lines: 1 })
  })

  it('are as large as the room allows', () => {
    expect([1, 12, 13, 120, 121, 500].map(dotsPerLine)).toEqual([12, 12, 20, 20, 40, 40])
  })
})
