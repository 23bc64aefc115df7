import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { itemsOf } from '../../exercises/core/instrument'
import { definition } from '../../exercises/instruments/modelo-articulacion/definition'
import { INTERVALS, MINIMUM_ANSWERED, MODELS } from '../../exercises/instruments/modelo-articulacion/score'
import { FIRST_STEPS, NEXT_USE } from '../../exercises/instruments/modelo-articulacion/steps'
import { inflesz, wordsOf } from './readability'

const folder = new URL('../../exercises/instruments/modelo-articulacion/feedback/', import.meta.url)
const page = readFileSync(new URL('../../docs/instrumentos/modelo-articulacion.md', import.meta.url), 'utf8')
const count = (text: string): number => text.trim().split(/\s+/).length
const items = itemsOf(definition).filter((item) => item.kind === 'choice')

describe('the options of the model of articulation', () => {
  it.each(items.map((item) => [item.id, item] as const))('%s describes each option in one sentence of 9 to 26 words that can be observed', (_, item) => {
    for (const { text } of item.options) {
      expect(count(text), text).toBeGreaterThanOrEqual(9)
      expect(count(text), text).toBeLessThanOrEqual(26)
      expect(text).toMatch(/^\p{Lu}[^.]*\.$/u)
      expect(text).not.toMatch(/\p{L}+mente\b|\b(bastante|bien|mal|muy|poco|suficientes?|a veces|casi|adecuad\p{L}+)\b/iu)
    }
    const lengths = item.options.map(({ text }) => count(text))
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(13)
  })

  it.each(items.map((item) => [item.id, item] as const))('%s asks one question and says where it can be checked', (_, item) => {
    expect(item.prompt).toMatch(/^¿[^?]+\?/)
    expect(count(item.prompt)).toBeLessThanOrEqual(25)
    expect(item.verification).toMatch(/\.$/)
  })

  it('says of every question that asks for the most advanced that it does, so that options may build on one another', () => {
    const building = items.filter(({ options }) => options.length === 4).map(({ id, prompt }) => [id, prompt.includes('Elija lo más avanzado')])
    expect(building).toEqual(['espacios', 'rol-sociedad-civil', 'capacidades', 'acuerdos', 'participacion'].map((id) => [id, true]))
  })

  it.each([...Object.values(FIRST_STEPS).flatMap((byOption) => Object.values<{ text: string; places: readonly unknown[] }>(byOption)), NEXT_USE])(
    'leads to one thing to make, and to where it is learnt: $text', ({ text, places }) => {
      expect(text).toMatch(/^Una? [^.]+\.$/)
      expect(places.length).toBeGreaterThan(0)
    })
})

describe('the feedback of the model of articulation', () => {
  it.each(readdirSync(folder))('%s reads easily (INFLESZ ≥ 55) in 90 to 150 words and gives two steps', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    expect(inflesz(text)).toBeGreaterThanOrEqual(55)
    expect(wordsOf(text).length).toBeGreaterThanOrEqual(90)
    expect(wordsOf(text).length).toBeLessThanOrEqual(150)
    expect(text.match(/^\d\. /gm)).toHaveLength(2)
  })

  // On a boundary the alliance is as near to another model: the text tells of the model, and not of the alliance.
  it.each(MODELS)('%s tells what the model is', (model) => {
    expect(readFileSync(new URL(`${model}.md`, folder), 'utf8')).toMatch(/^Es el modelo de las alianzas /)
  })
})

describe('the page of the model of articulation', () => {
  it('shows for each question the options that each model holds, as the rule has them', () => {
    const rows = page.split('\n').filter((line) => items.some(({ title }) => line.startsWith(`| ${title} |`))).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
    const expected = items.map((item) => [item.title, ...MODELS.map((_, model) => item.options.filter(({ id }) => {
      const intervals: Readonly<Record<string, readonly [number, number]>> = INTERVALS[item.id as keyof typeof INTERVALS]
      const [first = 9, last = -1] = intervals[id] ?? []
      return first <= model && model <= last
    }).map(({ label }) => label.charAt(0).toLowerCase() + label.slice(1)).join(', '))])
    expect(rows).toEqual(expected)
  })

  it('says how many questions, minutes and answers it takes', () => {
    expect(items).toHaveLength(9)
    expect(page).toContain(`Son 9 preguntas y unos ${definition.minutes} minutos`)
    expect(MINIMUM_ANSWERED).toBe(6)
    expect(page).toContain('Con menos de seis respuestas no hay modelo')
  })

  it('tells what the source warns of', () => {
    for (const warning of ['también hay alianzas consultativas que funcionan así (§IV)', 'la fuente se contradice', 'con las que son más pequeñas que una comuna', 'El tamaño no cuenta', '98,5 %']) {
      expect(page).toContain(warning)
    }
  })
})
