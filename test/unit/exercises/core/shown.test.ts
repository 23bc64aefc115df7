import { describe, expect, it } from 'vitest'
import { shown } from '../../../../exercises/core/shown'

describe('a value in a message', () => {
  it.each([
    ['text as it stands', ' 02', '« 02»'],
    ['a number as JSON writes it', 2.5, '«2.5»'],
    ['nothing as such', '', '(vacío)'],
    ['line ends and escape sequences as spaces', 'a\r\n\u001b[31mb\u009b', '«a   [31mb »'],
    ['marks that turn the direction around as spaces', 'a\u202eb', '«a b»'],
    ['a list', [1, '2'], '«[1,"2"]»'],
  ])('is %s', (_, value, expected) => {
    expect(shown(value)).toBe(expected)
  })

  it('of a megabyte is cut, and never inside a character', () => {
    expect(shown('🏔'.repeat(500_000))).toBe(`«${'🏔'.repeat(40)}…»`)
  })

  it('nested deeper than can be written is a mark', () => {
    expect(shown(JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)))).toBe('«[…]»')
    expect(shown(JSON.parse('{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000)))).toBe('«{…}»')
  })
})
