import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { itemsOf } from '../../exercises/core/instrument'
import { definition } from '../../exercises/instruments/diagnostico-organizacional/definition'
import { EXPECTED_PRODUCTS } from '../../exercises/instruments/diagnostico-organizacional/products'
import { DISCUSSION_PROMPTS } from '../../exercises/instruments/diagnostico-organizacional/prompts'
import { AREA_IDS, LEVELS, areaLevel } from '../../exercises/instruments/diagnostico-organizacional/score'
import { inflesz, wordsOf } from './readability'

const folder = new URL('../../exercises/instruments/diagnostico-organizacional/feedback/', import.meta.url)
const count = (text: string): number => text.trim().split(/\s+/).length
const items = itemsOf(definition).filter((item) => item.kind === 'scale')

describe('the descriptors of the organisational diagnosis', () => {
  const each = items.map((item) => [item.id, item] as const)

  it.each(each)('%s describes each level in one sentence of 12 to 30 words', (_, item) => {
    for (const { text } of item.options) {
      expect(count(text), text).toBeGreaterThanOrEqual(12)
      expect(count(text), text).toBeLessThanOrEqual(30)
      expect(text).toMatch(/^\p{Lu}[^.]*\.$/u)
    }
  })

  // «adecuadamente», «bastante», «a veces»: words on which two officers never agree.
  it.each(each)('%s uses no word that cannot be observed', (_, item) => {
    for (const { text } of item.options) {
      expect(text).not.toMatch(/\p{L}+mente\b|\b(bastante|bien|mal|muy|poco|suficientes?|algunas veces|a veces|casi|adecuad\p{L}+)\b/iu)
    }
  })

  it.each(each)('%s has three texts of like length, so that none stands out', (_, item) => {
    const lengths = item.options.map(({ text }) => count(text))
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(6)
  })

  it.each(each)('%s has a short title, a question, a means of verification and its section', (_, item) => {
    expect(count(item.title)).toBeLessThanOrEqual(5)
    expect(item.prompt).toMatch(/¿.+\?/)
    expect(count(item.prompt)).toBeLessThanOrEqual(25)
    expect(item.verification).toMatch(/\.$/)
    expect(item.source).toMatch(/^ortega-2006 §\d/)
  })

  it('owns up to the two items that the source does not support', () => {
    expect(items.filter(({ origin }) => origin === 'kit').map(({ id }) => id)).toEqual(['estructura-nivel', 'productos-cobertura'])
  })

  it.each(Object.entries(DISCUSSION_PROMPTS))('%s has something to ask when the group disagrees', (_, prompt) => {
    expect(prompt).toMatch(/¿[^?]+\?$/)
  })
})

describe('the feedback of the organisational diagnosis', () => {
  const cells = AREA_IDS.flatMap((area) => LEVELS.map((level) => [`${area}-${level}`, area, level] as const))
  const read = (cell: string): string => readFileSync(new URL(`${cell}.md`, folder), 'utf8')

  it('has one text per area and level, and no others', () => {
    expect(readdirSync(folder).sort()).toEqual(cells.map(([cell]) => `${cell}.md`).sort())
  })

  it.each(cells)('%s reads easily (INFLESZ ≥ 55) in 120 to 200 words', (cell) => {
    const text = read(cell)
    expect(inflesz(text)).toBeGreaterThanOrEqual(55)
    expect(wordsOf(text).length).toBeGreaterThanOrEqual(120)
    expect(wordsOf(text).length).toBeLessThanOrEqual(200)
  })

  it.each(cells)('%s opens its expected product with the sentence that the tables and the report use', (cell, area, level) => {
    expect(read(cell)).toContain(`## Producto esperado\n\n${EXPECTED_PRODUCTS[area][level].product} `)
  })

  // What each text may say of the answers behind it, seen over every area of four to six answers.
  it('opens with what its level guarantees, and every case of that level bears it out', () => {
    const sheets = [4, 5, 6].flatMap((answered) => Array.from({ length: 3 ** answered }, (_, index) =>
      Array.from({ length: answered }, (_unused, at) => Math.floor(index / 3 ** at) % 3)))
    const many = (values: readonly number[], value: number): number => values.filter((other) => other === value).length
    const guaranteed = {
      bajo: { says: /^En este nivel, dos o más preguntas quedaron en bajo: /, holds: (values: readonly number[]) => many(values, 0) >= 2 },
      medio: { says: /^En este nivel .*avances/, holds: (values: readonly number[]) => many(values, 0) <= values.length - 2 },
      alto: {
        says: /^En este nivel, ninguna de las preguntas respondidas quedó en bajo, y la mitad o más está en alto\. /,
        holds: (values: readonly number[]) => many(values, 0) === 0 && 2 * many(values, 2) >= values.length,
      },
    } as const
    for (const values of sheets) {
      const level = areaLevel(values.reduce((sum, value) => sum + value, 0), values.length, values.includes(0))
      if (level !== 'sin-informacion') expect(guaranteed[level].holds(values), `${level}: ${values.join(' ')}`).toBe(true)
    }
    for (const [cell, , level] of cells) expect(read(cell), cell).toMatch(guaranteed[level].says)
  })

  it.each(cells)('%s gives three first steps', (cell) => {
    expect(read(cell).match(/^\d\. /gm)).toHaveLength(3)
  })
})

describe('the page of the organisational diagnosis', () => {
  const page = readFileSync(new URL('../../docs/instrumentos/diagnostico-organizacional.md', import.meta.url), 'utf8')
  const rows = [...page.matchAll(/^\| (\d) \| (\d+) a (\d+) \| (\d+) a (\d+) \| (\d+) a (\d+) \|$/gm)].map((row) => row.slice(1).map(Number))

  it('shows the cut-offs for 4, 5 and 6 answers', () => expect(rows.map(([answered]) => answered)).toEqual([6, 5, 4]))

  it.each(rows)('states the cut-offs that the rule applies to %i answers', (answered, ...bounds) => {
    const levels = Array.from({ length: 2 * answered + 1 }, (_, sum) => areaLevel(sum, answered, false))
    const stated = LEVELS.flatMap((level) => [levels.indexOf(level), levels.lastIndexOf(level)])
    expect(bounds).toEqual(stated)
  })
})
