import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { itemsOf } from '../../exercises/core/instrument'
import { definition } from '../../exercises/instruments/capacidades-colectivas/definition'
import { categoryLevel, minimumAnswered } from '../../exercises/instruments/capacidades-colectivas/score'
import { EXPERIENCES_2008, SHARES_2008 } from '../../exercises/instruments/capacidades-colectivas/shares'
import { FIRST_STEPS, NEXT_USE } from '../../exercises/instruments/capacidades-colectivas/steps'
import { inflesz, wordsOf } from './readability'

const folder = new URL('../../exercises/instruments/capacidades-colectivas/feedback/', import.meta.url)
const page = readFileSync(new URL('../../docs/instrumentos/capacidades-colectivas.md', import.meta.url), 'utf8')
const count = (text: string): number => text.trim().split(/\s+/).length
const items = itemsOf(definition)

describe('the questions of the collective capacities', () => {
  it.each(items.map((item) => [item.id, item] as const))('%s is one question of 30 words at most, that can be checked', (_, item) => {
    expect(item.prompt).toMatch(/^[^¿]*¿[^?]+\?$/)
    expect(count(item.prompt)).toBeLessThanOrEqual(30)
    expect(item.prompt).not.toMatch(/\p{L}+mente\b|\b(bastante|bien|muy|poco|suficientes?|a veces|casi|adecuad\p{L}+)\b/iu)
    expect(count(item.title)).toBeLessThanOrEqual(5)
    expect(item.verification).toMatch(/\.$/)
  })

  // Without a time and without a number of members, a «Sí» would ask for more in one item than in another.
  it.each(items.map((item) => [item.id, item.prompt] as const))('%s says when it happened or still holds, and who did it', (_, prompt) => {
    expect(prompt).toMatch(/doce meses|este año|¿Acordaron dos integrantes o más/)
    expect(prompt).toMatch(/dos integrantes o más|dos organismos públicos o más|cada organismo público|entre todos|la alianza|las comunidades/)
  })

  it.each([...Object.entries(FIRST_STEPS), ...Object.entries(NEXT_USE)])('%s leads to one thing to make, and to where it is learnt', (_, { text, places }) => {
    expect(text).toMatch(/^Una? [^.]+\.$/)
    expect(places.length).toBeGreaterThan(0)
  })
})

describe('the feedback of the collective capacities', () => {
  it.each(readdirSync(folder))('%s reads easily (INFLESZ ≥ 55) in 40 to 100 words', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    expect(inflesz(text)).toBeGreaterThanOrEqual(55)
    expect(wordsOf(text).length).toBeGreaterThanOrEqual(40)
    expect(wordsOf(text).length).toBeLessThanOrEqual(100)
  })

  // Every answer of an absent category is a «No», and that is all that its level guarantees: some may not be known.
  it.each(definition.groups.map(({ id }) => id))('%s-ausente opens with what its level guarantees', (id) => {
    expect(readFileSync(new URL(`${id}-ausente.md`, folder), 'utf8')).toMatch(/^Todo lo respondido aquí es «No»[.:]/)
  })

  it('says that one of three things is done together where a category of three is begun, and no other case is', () => {
    expect(readFileSync(new URL('gestion-integrada-inicial.md', folder), 'utf8')).toMatch(/^Una de las tres tareas se hace en conjunto y las otras dos no\./)
    const begun = [2, 3].flatMap((answered) => [0, 1, 2, 3].filter((yes) => yes <= answered && categoryLevel({ items: 3, answered, yes }) === 'inicial').map((yes) => [answered, yes]))
    expect(begun).toEqual([[3, 1]])
  })

  it('says of the category of two questions that it is never only begun, which the rule bears out', () => {
    expect(readFileSync(new URL('negociacion-inicial.md', folder), 'utf8')).toMatch(/^Con solo dos preguntas, este nivel no llega a darse/)
    const levels = [[1, 0], [1, 1], [2, 0], [2, 1], [2, 2]].map(([answered = 0, yes = 0]) => categoryLevel({ items: 2, answered, yes }))
    expect(levels).not.toContain('inicial')
  })
})

describe('the page of the collective capacities', () => {
  it('shows the figures of 2008 that the results use', () => {
    const rows = [...page.matchAll(/^\| (.+) \| (\d+) \|$/gm)].map(([, title, figure]) => [title, Number(figure)])
    expect(rows).toEqual(definition.groups.flatMap(({ id, title }) => (id in SHARES_2008 ? [[title, SHARES_2008[id as keyof typeof SHARES_2008]]] : [])))
    expect(page).toContain(`unas ${EXPERIENCES_2008} experiencias`)
  })

  it('states how many answers a category of each size needs', () => {
    const rows = [...page.matchAll(/^\| (\d) \| (\d) o más \|/gm)].map(([, size, needed]) => [Number(size), Number(needed)])
    expect(rows).toEqual([2, 3, 4, 5].map((size) => [size, minimumAnswered(size)]))
    expect(new Set(definition.groups.map(({ items: own }) => own.length))).toEqual(new Set([2, 3, 4, 5]))
  })

  it('says how many questions and minutes it takes', () => {
    expect(items).toHaveLength(23)
    expect(page).toContain(`Son 23 preguntas de sí o no y unos ${definition.minutes} minutos`)
  })
})
