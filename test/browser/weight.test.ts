import { extname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { statSync } from 'node:fs'
import { gzipped } from '../bench/first-load'
import { DIST } from '../support/built'
import { fileOf } from '../support/serve'
import { device, PHONE, settled, useBrowser } from './browser'

useBrowser()

/**
 * Most KB that a first visit may ask for, by kind of page: gzipped, with styles and fonts, without the pages that VitePress fetches
 * ahead, nor what a lesson fetches as one goes on reading. People pay for them on their phones. What grows beyond its budget has to lose
 * something, or say here why it is worth it.
 */
const BUDGETS = [
  ['/', 100],
  ['/modulos/01-introduccion-del/05-municipio-y-desafios', 111],
  ['/modulos/02-fundamentos-y-gestion/02-nuevos-desafios', 114],
  ['/glosario', 106],
  ['/fuentes/ortega-2006', 98],
  ['/instrumentos/diagnostico-organizacional', 168],
  ['/facilitacion/sala', 186],
  ['/instrumentos/mapa-actores', 187],
  ['/instrumentos/mapa-estrategico', 190],
  ['/instrumentos/procesos-estrategicos', 161],
  ['/instrumentos/propuesta-estructura', 166],
  ['/instrumentos/plan-entorno', 158],
] as const

const FONT = '.woff2'
/** How many looks in a row find nothing new. */
const LOOKS = 5
const COUNTED = new Set(['.html', '.js', '.css', FONT])
const sizeOf = (file: string): number => (extname(file) === FONT ? statSync(file).size : gzipped(file))

/** Waits until the page has fetched what it opens with, also what one part asks for once another has come. */
async function quiet(page: Page): Promise<void> {
  const counts: number[] = []
  await expect.poll(async () => {
    counts.push(await page.evaluate(() => performance.getEntriesByType('resource').length))
    return new Set(counts.slice(-LOOKS)).size === 1 && counts.length >= LOOKS
  }, { interval: 250 }).toBe(true)
}

describe('a first visit', () => {
  it.each(BUDGETS)('to %s loads no more than %i KB', async (path, budget) => {
    const { open } = await device(PHONE)
    const page = await open(path)
    await settled(page)
    await quiet(page)
    const addresses = await page.evaluate(() => {
      const ahead = new Set([...document.querySelectorAll<HTMLLinkElement>('link[rel="prefetch"]')].map(({ href }) => href))
      return [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)].filter((address) => !ahead.has(address))
    })
    const files = [...new Set(addresses)].filter((address) => address.startsWith(inject('site'))).map((address) => fileOf(DIST, address).file).filter((file) => COUNTED.has(extname(file)))
    const sizes = files.map((file) => ({ file: file.slice(DIST.length), kb: sizeOf(file) / 1024 })).sort((a, b) => b.kb - a.kb)
    const total = sizes.reduce((sum, { kb }) => sum + kb, 0)
    const list = sizes.slice(0, 12).map(({ file, kb }) => `${kb.toFixed(1).padStart(7)}  ${file}`).join('\n')
    expect(files.length).toBeGreaterThan(5)
    expect(total, `${path}: ${total.toFixed(1)} KB of ${budget}, the largest being\n${list}`).toBeLessThanOrEqual(budget)
  })
})

it.each(['/instrumentos/diagnostico-organizacional', '/instrumentos/practicas-red', '/responder'])('%s names the scripts of its tool from the beginning', async (path) => {
  const { open } = await device(PHONE)
  const page = await open(path)
  await settled(page)
  await quiet(page)
  const [named, asked] = await page.evaluate(async () => {
    const scriptsOf = (from: Document): readonly string[] => [...from.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]')].map((link) => link.getAttribute('href') ?? '')
    const absolute = (addresses: readonly string[]): readonly string[] => addresses.map((address) => new URL(address, location.href).pathname)
    return [absolute(scriptsOf(new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html'))), absolute(scriptsOf(document))]
  })
  expect(named.length).toBeGreaterThan(5)
  // What was found out only as the tool came alive would have been asked for then, one journey later.
  expect(asked.filter((script) => !named.includes(script))).toEqual([])
})

it('needs none of the icons that VitePress would send with every page', () => {
  // Pages do not ask for them (`config/styles.ts`): with a first icon they would have to.
  expect(statSync(join(DIST, 'vp-icons.css')).size).toBe(0)
})
