import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { itemsOf } from '../../exercises/core/instrument'
import { definition } from '../../exercises/instruments/practicas-red/definition'
import { ITEMS_OF, PRACTICES, practiceLevel } from '../../exercises/instruments/practicas-red/score'
import { STEPS } from '../../exercises/instruments/practicas-red/steps'
import { inflesz, wordsOf } from './readability'

const folder = new URL('../../exercises/instruments/practicas-red/feedback/', import.meta.url)
const count = (text: string): number => text.trim().split(/\s+/).length
const items = itemsOf(definition).flatMap((item) => item.kind === 'scale' ? [[item.id, item] as const] : [])

describe('the items of the practices of a network', () => {
  it.each(items)('%s describes each answer in one sentence of 9 to 32 words that can be counted', (_, { options }) => {
    expect(options.map(({ value }) => value)).toEqual([0, 1, 2, 3])
    for (const { text } of options) {
      expect(text).toMatch(/^\p{Lu}[^.]*\.$/u)
      expect(count(text), text).toBeGreaterThanOrEqual(9)
      expect(count(text), text).toBeLessThanOrEqual(32)
      expect(text).not.toMatch(/\p{L}+mente\b|\b(bastante|bien|mal|muy|poco|suficientes?|casi|adecuad\p{L}+)\b/iu)
    }
    expect(options.some(({ text }) => /doce meses|vigentes|socios/.test(text))).toBe(true)
  })

  it.each(items)('%s has a short title, a question of at most 30 words and a document', (_, item) => {
    expect(count(item.title)).toBeLessThanOrEqual(6)
    expect(item.prompt).toMatch(/¿.+\?/)
    expect(count(item.prompt)).toBeLessThanOrEqual(30)
    expect(item.verification).toMatch(/\.$/)
  })

  it('speak of the network, never of the person who runs it', () => {
    for (const [, item] of items) {
      expect([item.prompt, item.title, ...item.options.map(({ text }) => text)].join(' ')).not.toMatch(/secretari[oa]|gerente|director[ae]? ejecutiv/i)
    }
  })

  it('have the larger answer as the worse news in challenges alone', () => {
    expect(items.filter(([, item]) => 'careful' in item).map(([id]) => id)).toEqual(items.map(([id]) => id).filter((id) => id.startsWith('desafio-')))
  })
})

describe('the feedback of the practices of a network', () => {
  const cells = PRACTICES.flatMap((practice) => definition.levelSets[0].levels.map(({ id }) => [`${practice}-${id}`, id] as const))
  const read = (cell: string): string => readFileSync(new URL(`${cell}.md`, folder), 'utf8')

  it('has one text per practice and level', () => expect(readdirSync(folder).sort()).toEqual(cells.map(([cell]) => `${cell}.md`).sort()))

  it.each(cells)('%s reads easily (INFLESZ ≥ 55), with three steps for a month', (cell) => {
    expect(inflesz(read(cell))).toBeGreaterThanOrEqual(55)
    expect(wordsOf(read(cell)).length).toBeLessThanOrEqual(200)
    expect(read(cell).match(/^\d\. /gm)).toHaveLength(3)
  })

  // What each text says of the answers behind it, seen over every practice of up to five answers.
  it('opens with what its level guarantees, and every case of that level bears it out', () => {
    const sheets = [1, 2, 3, 4, 5].flatMap((answered) => Array.from({ length: 4 ** answered }, (_, index) =>
      Array.from({ length: answered }, (_unused, at) => Math.floor(index / 4 ** at) % 4)))
    const guaranteed = {
      'incipiente': { says: /^En este nivel, una o más preguntas quedaron en «nunca» y el promedio no llega a «a veces»\. /, holds: (v: readonly number[], mean: number) => v.includes(0) && mean < 1 },
      'en-desarrollo': { says: /^En este nivel algo se hace, pero una o más preguntas quedaron en «nunca» o en «a veces»\. /, holds: (v: readonly number[]) => v.some((x) => x > 0) && v.some((x) => x < 2) },
      'consolidada': { says: /^En este nivel, el promedio llega a «con frecuencia»\. /, holds: (_v: readonly number[], mean: number) => mean >= 2 },
    } as const
    for (const values of sheets) {
      const sum = values.reduce((total, value) => total + value, 0)
      const level = practiceLevel({ sum, answered: values.length }, values.length)
      if (level !== 'sin-informacion') expect(guaranteed[level].holds(values, sum / values.length), `${level}: ${values.join(' ')}`).toBe(true)
    }
    for (const [cell, level] of cells) expect(read(cell), cell).toMatch(guaranteed[level].says)
  })

  it('has a first step for each item, that stands alone', () => {
    expect(Object.keys(STEPS)).toEqual(PRACTICES.flatMap((practice) => ITEMS_OF[practice]))
    for (const step of Object.values(STEPS)) expect(count(step), step).toBeLessThanOrEqual(35)
  })
})

describe('the page of the practices of a network', () => {
  const page = readFileSync(new URL('../../docs/instrumentos/practicas-red.md', import.meta.url), 'utf8')

  it('says who will see the result before the first question', () => {
    expect(page.indexOf('Antes de responder')).toBeGreaterThan(0)
    expect(page.indexOf('Antes de responder')).toBeLessThan(page.indexOf('<InstrumentPage'))
    expect(definition.notice).toMatch(/quién verá el resultado/)
  })

  it('states the cut-offs that the rule applies', () => {
    const rows = [...page.matchAll(/^\| .+ \| (\d) \| (\d) \| (\d+) a (\d+) \| (\d+) a (\d+) \| (\d+) a (\d+) \|$/gm)].map((row) => row.slice(1).map(Number))
    expect(rows.map(([n]) => n)).toEqual([...new Set(PRACTICES.map((id) => ITEMS_OF[id].length))].sort((a, b) => a - b))
    for (const [n = 0, minimum = 0, ...bounds] of rows) {
      const levels = Array.from({ length: 3 * n + 1 }, (_, sum) => practiceLevel({ sum, answered: n }, n))
      expect(bounds).toEqual((['incipiente', 'en-desarrollo', 'consolidada'] as const).flatMap((level) => [levels.indexOf(level), levels.lastIndexOf(level)]))
      expect(practiceLevel({ sum: 0, answered: minimum }, n)).toBe('incipiente')
      expect(practiceLevel({ sum: 0, answered: minimum - 1 }, n)).toBe('sin-informacion')
    }
  })
})
