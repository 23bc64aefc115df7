import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { itemsOf } from '../../exercises/core/instrument'
import { definition } from '../../exercises/instruments/iniciativa-territorial/definition'
import { KEYSTONES, areasLevel, groupLevel, type Group } from '../../exercises/instruments/iniciativa-territorial/score'
import { STEPS } from '../../exercises/instruments/iniciativa-territorial/steps'
import { TENDENCIES } from '../../exercises/instruments/iniciativa-territorial/tendencies'
import { inflesz, wordsOf } from './readability'

const folder = new URL('../../exercises/instruments/iniciativa-territorial/feedback/', import.meta.url)
const page = readFileSync(new URL('../../docs/instrumentos/iniciativa-territorial.md', import.meta.url), 'utf8')
const count = (text: string): number => text.trim().split(/\s+/).length
const items = itemsOf(definition)
const groups: readonly Group[] = definition.groups.map(({ id }) => id)

describe('the items of an initiative', () => {
  it('are the 37 of the contract: 31 scales and 6 of yes and no', () => {
    expect([items.length, items.filter(({ kind }) => kind === 'scale').length, items.filter(({ kind }) => kind === 'yes-no').length]).toEqual([37, 31, 6])
  })

  it.each(items.map((item) => [item.id, item] as const))('%s has a short title, a question and a document, and says what can be observed', (_, item) => {
    expect(count(item.title)).toBeLessThanOrEqual(5)
    expect(item.prompt).toMatch(/¿.+\?/)
    expect(count(item.prompt)).toBeLessThanOrEqual(25)
    expect(item.verification).toMatch(/\.$/)
    for (const { text } of item.kind === 'scale' ? item.options : []) {
      expect(text).toMatch(/^\p{Lu}[^.]*\.$/u)
      expect(count(text), text).toBeLessThanOrEqual(24)
      expect(text).not.toMatch(/\p{L}+mente\b|\b(bastante|bien|mal|muy|poco|suficientes?|casi|adecuad\p{L}+)\b/iu)
    }
  })

  it('have a first step each, the six areas apart', () => {
    expect(Object.keys(STEPS)).toEqual(items.filter(({ kind }) => kind === 'scale').map(({ id }) => id))
    for (const step of Object.values(STEPS)) expect(count(step), step).toBeLessThanOrEqual(30)
  })
})

describe('the feedback of an initiative', () => {
  const cells = groups.flatMap((group) => definition.levelSets[0].levels.map(({ id }) => [`${group}-${id}`, group, id] as const))
  const read = (cell: string): string => readFileSync(new URL(`${cell}.md`, folder), 'utf8')

  it('has one text per group and level', () => expect(readdirSync(folder).sort()).toEqual(cells.map(([cell]) => `${cell}.md`).sort()))

  it.each(cells)('%s reads easily (INFLESZ ≥ 55), with three steps for a month', (cell) => {
    expect(inflesz(read(cell))).toBeGreaterThanOrEqual(55)
    expect(wordsOf(read(cell)).length).toBeLessThanOrEqual(200)
    expect(read(cell).match(/^\d\. /gm)).toHaveLength(3)
  })

  // What each text says of the answers behind it, seen over every group of two to four answers, with and without its keystone.
  it('opens with what its level guarantees, and every case of that level bears it out', () => {
    const many = (values: readonly number[], value: number): number => values.filter((other) => other === value).length
    const guaranteed = {
      bajo: { says: /^En este nivel, al menos un ítem respondido quedó en bajo y el conjunto no llega a medio\. /, holds: (v: readonly number[]) => v.includes(0) },
      medio: { says: /^En este nivel algo está hecho, y algo falta o no se sabe\. /, holds: (v: readonly number[], keystone: boolean) => v.some((x) => x > 0) && (v.some((x) => x < 2) || keystone) },
      alto: {
        says: /^En este nivel, ningún ítem respondido quedó en bajo, y la mitad o más está en alto\. /,
        holds: (v: readonly number[], keystone: boolean) => !v.includes(0) && 2 * many(v, 2) >= v.length && !keystone,
      },
    } as const
    for (const answered of [2, 3, 4]) {
      for (let index = 0; index < 3 ** answered; index++) {
        const values = Array.from({ length: answered }, (_, at) => Math.floor(index / 3 ** at) % 3)
        for (const keystone of [false, true]) {
          const { level } = groupLevel(values.reduce((sum, value) => sum + value, 0), answered, values.includes(0) || keystone)
          if (level !== 'sin-informacion') expect(guaranteed[level].holds(values, keystone), `${level}: ${values.join(' ')}`).toBe(true)
        }
      }
    }
    for (const [cell, group, level] of cells) if (group !== 'enfoque-multidimensional') expect(read(cell), cell).toMatch(guaranteed[level].says)
  })

  it('of the whole view says how many areas its level guarantees', () => {
    const says = {
      bajo: /^En este nivel, consta una acción realizada en una sola área o en ninguna\. /,
      medio: /^En este nivel, constan acciones en dos áreas o más, y falta que sean más o que trabajen juntas\. /,
      alto: /^En este nivel, constan acciones en la mitad o más de las áreas, y al menos reuniones entre ellas\. /,
    } as const
    for (const answered of [5, 6]) {
      for (let touched = 0; touched <= answered; touched++) {
        for (const linked of [null, 0, 1, 2] as const) {
          const { level } = areasLevel(touched, answered, linked)
          if (level === 'bajo') expect(touched).toBeLessThanOrEqual(1)
          if (level === 'medio') expect(touched >= 2 && (2 * touched < answered || !linked)).toBe(true)
          if (level === 'alto') expect(2 * touched >= answered && (linked ?? 0) >= 1).toBe(true)
        }
      }
    }
    for (const [level, pattern] of Object.entries(says)) expect(read(`enfoque-multidimensional-${level}`)).toMatch(pattern)
  })
})

describe('the page of the initiative', () => {
  it('states the cut-offs that the rule applies to 4, 3 and 2 answers', () => {
    const rows = [...page.matchAll(/^\| (\d) \| (\d+) a (\d+) \| (\d+) a (\d+) \| (\d+) a (\d+) \|$/gm)].map((row) => row.slice(1).map(Number))
    expect(rows.map(([n]) => n)).toEqual([4, 3, 2])
    for (const [n = 0, ...bounds] of rows) {
      const levels = Array.from({ length: 2 * n + 1 }, (_, sum) => groupLevel(sum, n, false).level)
      expect(bounds).toEqual((['bajo', 'medio', 'alto'] as const).flatMap((level) => [levels.indexOf(level), levels.lastIndexOf(level)]))
    }
  })

  it('tells what was seen in the 29 initiatives in the words that the result uses', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('| '))
    for (const { text } of Object.values(TENDENCIES)) {
      expect(rows.some((row) => row.toLowerCase().includes(`| ${text.toLowerCase()} |`)), text).toBe(true)
    }
    expect(page).toMatch(/postular a un premio/)
  })

  it('owns up to its keystones', () => {
    expect(Object.values(KEYSTONES)).toEqual(['participacion-profundidad'])
    expect(page).toMatch(/La participación solo llega a alto si consta que alguna materia se resuelve como la comunidad decida/)
  })
})
