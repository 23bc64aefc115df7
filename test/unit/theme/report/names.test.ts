import { describe, expect, it } from 'vitest'
import { answersPerDot, dots } from '../../../../.vitepress/theme/support/report/dots'
import { chileanDay, fileName, localDay } from '../../../../.vitepress/theme/support/report/names'

describe('names of files', () => {
  it.each([
    ['San José de Maipo', 'informe_san-jose-de-maipo_2026-11-21.docx'],
    ['Ñiquén', 'informe_niquen_2026-11-21.docx'],
    ["O'Higgins / ..\\..", 'informe_ohiggins_2026-11-21.docx'],
    ['💡', 'informe_2026-11-21.docx'],
    ['x'.repeat(200), `informe_${'x'.repeat(60)}_2026-11-21.docx`],
  ])('%s is a name that every system takes', (place, expected) => {
    expect(fileName('informe', place, '2026-11-21', 'docx')).toBe(expected)
  })

  it('carry the day of the person’s own clock, and not of London', () => {
    expect(localDay(new Date(2026, 10, 21, 23, 59))).toBe('2026-11-21')
    expect(localDay(new Date(2027, 0, 3, 0, 1))).toBe('2027-01-03')
  })
})

describe('days as Chile writes them', () => {
  it('writes days from the day to the year, and leaves alone what is no day', () => {
    expect(chileanDay('2026-11-21')).toBe('21-11-2026')
    expect(chileanDay('marzo')).toBe('marzo')
  })
})

describe('bars of dots', () => {
  it('have one dot per answer while the group is small', () => {
    expect(answersPerDot(16)).toBe(1)
    expect(answersPerDot(17)).toBe(2)
    expect(dots(5, 1)).toBe('●●●●●')
  })

  it('never outgrow their cell, and never hide an answer', () => {
    const perDot = answersPerDot(500)
    expect(dots(500, perDot).length).toBeLessThanOrEqual(16)
    expect(dots(1, perDot)).toBe('●')
    expect(dots(0, perDot)).toBe('')
  })
})
