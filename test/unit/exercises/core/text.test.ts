import { describe, expect, it } from 'vitest'
import { chileanNumber, wordList } from '../../../../exercises/core/text'

describe('a list of words', () => {
  it.each([
    [[], ''],
    [['misión'], 'misión'],
    [['misión', 'visión'], 'misión y visión'],
    [['misión', 'visión', 'objetivos'], 'misión, visión y objetivos'],
    [['misión', 'indicadores'], 'misión e indicadores'],
    [['padres', 'hijos'], 'padres e hijos'],
    [['Visión', 'Ítems'], 'Visión e Ítems'],
    [['agua', 'hielo'], 'agua y hielo'],
  ])('%j reads «%s»', (words, text) => expect(wordList(words)).toBe(text))
})

describe('figures as Chile writes them', () => {
  it.each([[0, 0, '0'], [1234.5, 1, '1.234,5'], [1234567, 0, '1.234.567'], [0.534, 3, '0,534'], [-1000, 0, '−1.000'], [999.999, 2, '1.000,00']])(
    '%d with %d decimals is %s', (value, decimals, text) => expect(chileanNumber(value, decimals)).toBe(text),
  )
})
