import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText } from '../../../../.vitepress/theme/support/report/text'

// eslint-disable-next-line no-control-regex -- what XML 1.0 forbids is written with control characters
const ILLEGAL_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u

describe('text that people bring', () => {
  it('keeps what is written, in any script and with emojis', () => {
    expect(cleanText('Ñandú, «sí» — 25 % 👩🏽‍🌾 日本')).toBe('Ñandú, «sí» — 25 % 👩🏽‍🌾 日本')
  })

  it('loses control characters, halves of characters and marks that turn writing around', () => {
    expect(cleanText('a\u0000b\u0008c\u001bd\ud83de\u202ef\ufeffg')).toBe('abcdefg')
  })

  it('keeps line breaks of any system as one kind, never more than two together', () => {
    expect(cleanText('uno\r\ndos\rtres\u2028cuatro\n\n\n\n cinco ')).toBe('uno\ndos\ntres\ncuatro\n\ncinco')
    expect(cleanLine(' uno\r\n\tdos ')).toBe('uno dos')
  })

  it('is cut at a whole character, and says that it was', () => {
    expect(cleanLine('a'.repeat(300), 10)).toBe(`${'a'.repeat(9)}…`)
    expect(cleanText('😀'.repeat(10), 7)).toBe('😀😀😀…')
    expect(cleanText('😀'.repeat(10), 6)).toBe('😀😀…')
  })

  it('never holds more than allowed nor anything that XML forbids, whatever comes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (text, max) => {
      const clean = cleanText(text + '\ud800', max)
      expect(clean.length).toBeLessThanOrEqual(max)
      expect(clean).not.toMatch(ILLEGAL_IN_XML)
      expect(cleanText(clean, max)).toBe(clean)
    }))
  })
})
