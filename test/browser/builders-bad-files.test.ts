import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { device, settled, useBrowser } from './browser'

useBrowser()

/** Brings a file to the open dialog: a document, or a text as it is. */
async function choose(page: Page, content: unknown): Promise<void> {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  await page.locator('dialog[open] input[type=file]').setInputFiles({ name: 'archivo.json', mimeType: 'application/json', buffer: Buffer.from(text) })
}

const actors = (more: object) => ({ workpiece: 'mapa-actores', version: 1, actors: [{ id: 'a', name: 'Uno' }], ties: [], ...more })
const plan = (group: object, more: object = {}) => ({ workpiece: 'plan-entorno', version: 1, processes: [], groups: [{ id: 'g', name: 'Uno', ...group }], ...more })
const strategic = (objectives: readonly object[], more: object = {}) => ({ workpiece: 'mapa-estrategico', version: 1, clients: [], objectives, uses: [], ...more })

/** What must be told of each, and nothing of it kept. */
const REFUSED: readonly (readonly [page: string, own: string, field: string, files: readonly (readonly [content: unknown, told: RegExp])[]])[] = [
  ['mapa-actores', 'Agregar un actor', 'Nombre del actor 1', [
    ['', /no es JSON, o está cortado/],
    ['[1, 2', /no es JSON, o está cortado/],
    [`${'['.repeat(100_000)}`, /no es JSON, o está cortado/],
    [plan({}), /dice «plan-entorno» y se está leyendo «mapa-actores»/],
    [actors({ version: 2 }), /versión/],
    [actors({ actors: Array.from({ length: 10_000 }, (_, at) => ({ id: `a${at}`, name: `Actor ${at}` })) }), /más de 1000 elementos/],
    [actors({ ties: Array.from({ length: 200_000 }, () => ({ from: 'a', to: 'a', kind: 'informacion' })) }), /más de 10000 elementos/],
    [actors({ actors: [{ id: 'a', name: 'x'.repeat(5_000) }] }), /más de 2000 caracteres/],
    [actors({ actors: [{ id: 'a', name: 'Uno\u0000dos' }] }), /caracteres/],
    [actors({ ties: [{ from: 'a', to: 'b', kind: '<script>' }] }), /<script>/],
  ]],
  ['plan-entorno', 'Agregar un grupo', 'Grupo: grupo 1', [
    [plan({ ours: 'x'.repeat(5_000) }), /más de 2000 caracteres/],
    [plan({ objectives: [{ term: 'nunca', text: 'x' }] }), /nunca/],
    [plan({}, { groups: Array.from({ length: 10_000 }, (_, at) => ({ id: `g${at}` })) }), /más de 300 elementos/],
    [strategic([]), /dice «mapa-estrategico»/],
  ]],
]

describe('a file that is no such document', () => {
  it.each(REFUSED)('is told on %s, whatever it is, and what was there stays', async (path, own, field, files) => {
    const { open } = await device()
    const page = await open(`/instrumentos/${path}`)
    await settled(page)
    await page.getByRole('button', { name: own }).press('Enter')
    await page.keyboard.type('Lo nuestro')
    await page.getByRole('button', { name: 'Abrir una copia' }).click()
    for (const [content, told] of files) {
      await choose(page, content)
      await page.locator('dialog[open]').getByText(told).waitFor()
    }
    await page.keyboard.press('Escape')
    expect(await page.getByLabel(field).inputValue()).toBe('Lo nuestro')
    await page.getByText(/^Guardado el /).waitFor()
    expect(await page.getByRole('button', { name: /^Abrir .*, \d/ }).count()).toBe(0)
  })
})

describe('a document that can be read and is wrong', () => {
  it('opens with what is wrong of it: cycles, links to nothing, formulas and tags that stay text', async () => {
    const { open } = await device()
    const page = await open('/instrumentos/mapa-estrategico')
    await settled(page)
    await page.getByRole('button', { name: 'Abrir una copia' }).click()
    const round = Array.from({ length: 25 }, (_, at) => ({ id: `o${at}`, perspective: at < 2 ? 'mision' : 'procesos', text: at === 3 ? '=HYPERLINK("x")<img src=x onerror=alert(1)>' : `Objetivo ${at}`, supports: [`o${(at + 1) % 25}`, at === 5 ? 'nadie' : 'o0'], indicators: [] }))
    await choose(page, strategic(round))
    const findings = page.locator('.findings')
    await findings.getByText(/enlace/).first().waitFor()
    expect(await findings.getByRole('button', { name: /^Ir/ }).count()).toBeGreaterThan(20)
    expect(await page.locator('img[src="x"]').count()).toBe(0)
    expect(await page.locator('svg.map g.box').count()).toBe(25)
  })
})
