import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inflesz, syllables } from './readability'

describe('the readability formula', () => {
  it.each([
    ['municipio', 4], ['río', 2], ['aéreo', 4], ['guía', 2], ['queja', 2], ['país', 2], ['ciudad', 2], ['hoy', 1], ['pingüino', 3], ['área', 3],
  ])('counts the syllables of «%s»: %i', (word, expected) => expect(syllables(word)).toBe(expected))

  it('gives 206.835 − 62.3 · 2 − 3 to three words of two syllables in one sentence', () => {
    expect(inflesz('Casa mesa silla.')).toBeCloseTo(206.835 - 62.3 * 2 - 3, 6)
  })
})

describe('the pages of instruments and sources', () => {
  const docs = new URL('../../docs/', import.meta.url)
  const pages = ['instrumentos', 'fuentes'].flatMap((folder) =>
    readdirSync(new URL(folder, docs)).filter((name) => name.endsWith('.md')).map((name) => `${folder}/${name}`))

  it.each(pages)('%s reads easily (INFLESZ ≥ 55)', (page) => {
    expect(inflesz(readFileSync(new URL(page, docs), 'utf8'))).toBeGreaterThanOrEqual(55)
  })
})
