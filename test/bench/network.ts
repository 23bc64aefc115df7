import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launch } from '../support/launch'
import { serve } from '../support/serve'
import { buildSite } from './build'
import { median } from './measure'

const PLAIN = createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js')
const ROUNDS = 5
const ACTORS = 60
const TIES = 300
const TYPES = ['municipio', 'empresa', 'organizacion-territorial-funcional'] as const
const SECTOR_SHOWN = 'Sociedad civil'

/** The same graph for both: each pair once. */
const actors = Array.from({ length: ACTORS }, (_, at) => ({ id: `a${at}`, name: `Organización vecinal ${at + 1}`, type: TYPES[at % TYPES.length], level: 'local' }))
const ties = Array.from({ length: TIES }, (_, at) => ({ from: `a${at % ACTORS}`, to: `a${((at % ACTORS) + 1 + Math.floor(at / ACTORS)) % ACTORS}`, kind: 'informacion' }))
const elements = [
  ...actors.map(({ id, name, type }) => ({ data: { id, name, type } })),
  ...ties.map(({ from, to }) => ({ data: { id: `${from} ${to}`, source: from, target: to } })),
]

/** Milliseconds until the network is seen and until it is seen anew, pairs of names that overlap, and names that are shown. */
interface Drawn { readonly first: number; readonly filtered: number; readonly overlaps: number; readonly names: number }

/** Runs in the page: pairs of boxes that touch. */
const OVERLAPS = '(boxes) => boxes.reduce((sum, a, at) => sum + boxes.slice(at + 1).filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height).length, 0)'

async function ours(page: Page, site: string): Promise<Drawn> {
  await page.goto(`${site}/instrumentos/mapa-actores`)
  await page.getByRole('button', { name: 'Abrir una copia' }).click()
  await page.evaluate(() => {
    // From the moment at which the file is chosen to the first frame with the network in it.
    document.addEventListener('change', () => Object.assign(globalThis, { from: performance.now() }), { capture: true, once: true })
    const look = (): void => {
      if (document.querySelector('svg.network:not(.waiting) path.node')) requestAnimationFrame(() => Object.assign(globalThis, { drawn: performance.now() }))
      else requestAnimationFrame(look)
    }
    look()
  })
  await page.locator('dialog input[type=file]').setInputFiles({ name: 'mapa.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ workpiece: 'mapa-actores', version: 1, actors, ties })) })
  await page.waitForFunction(() => 'drawn' in globalThis)
  const first = await page.evaluate(() => { const { from, drawn } = globalThis as unknown as { from: number; drawn: number }; return drawn - from })
  // Each name fits on one line, so that a box is a name.
  const [overlaps, names] = await page.evaluate<[number, number]>(`(() => {
    const boxes = [...document.querySelectorAll('svg.network text')].map((text) => text.getBoundingClientRect())
    return [(${OVERLAPS})(boxes), boxes.length]
  })()`)
  const box = page.getByLabel(SECTOR_SHOWN)
  await box.scrollIntoViewIfNeeded()
  const filtered = await box.evaluate((input) => new Promise<number>((done) => {
    const from = performance.now()
    const before = document.querySelectorAll('svg.network path.node').length
    ;(input as HTMLInputElement).click()
    const look = (): void => {
      if (document.querySelectorAll('svg.network path.node').length < before) requestAnimationFrame(() => done(performance.now() - from))
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }))
  return { first, filtered, overlaps, names }
}

async function plain(page: Page): Promise<Drawn> {
  await page.setContent('<div id="cy" style="width:960px;height:660px"></div>')
  await page.addScriptTag({ path: PLAIN })
  return page.evaluate(`(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    const rendered = (cy) => new Promise((done) => cy.one('render', done))
    const start = performance.now()
    const cy = cytoscape({ container: document.getElementById('cy'), elements: ${JSON.stringify(elements)}, style: [{ selector: 'node', style: { label: 'data(name)', 'font-size': 13, width: 16, height: 16 } }, { selector: 'edge', style: { width: 1 } }] })
    await rendered(cy); await frame()
    const first = performance.now() - start
    const boxes = cy.nodes().map((node) => { const { x1, y1, w, h } = node.renderedBoundingBox({ includeNodes: false, includeEdges: false, includeOverlays: false, includeLabels: true }); return { x: x1, y: y1, width: w, height: h } })
    const overlaps = (${OVERLAPS})(boxes)
    const again = performance.now()
    cy.nodes().filter((node) => node.data('type') !== 'organizacion-territorial-funcional').style('display', 'none')
    await rendered(cy); await frame()
    return { first, filtered: performance.now() - again, overlaps, names: boxes.length }
  })()`)
}

async function once(browser: Browser, draw: (page: Page) => Promise<Drawn>): Promise<Drawn> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block', locale: 'es-CL' })
  try {
    // What `tsx` adds to functions, which the page does not have.
    await context.addInitScript({ content: 'globalThis.__name = (named) => named' })
    return await draw(await context.newPage())
  } finally {
    await context.close()
  }
}

/** The actor map with sixty actors and three hundred ties, in turn with the same graph in plain `cytoscape` and its default layout. */
export async function benchNetwork(): Promise<void> {
  if (process.env['SITE_BUILT'] !== '1') buildSite('.')
  const served = await serve(resolve('.vitepress/dist'))
  const browser = await launch()
  try {
    const found: Record<'ours' | 'plain', Drawn[]> = { ours: [], plain: [] }
    for (let round = 0; round < ROUNDS; round++) {
      found.plain.push(await once(browser, plain))
      found.ours.push(await once(browser, (page) => ours(page, served.url)))
    }
    console.log(`\nA network of ${ACTORS} actors and ${TIES} ties (median of ${ROUNDS} rounds in turn)`)
    for (const [name, rounds] of Object.entries(found)) {
      const of = (key: keyof Drawn): number => Math.round(median(rounds.map((one) => one[key])))
      console.log(`  ${(name === 'ours' ? 'mapa-actores, whole page' : 'cytoscape, drawing alone').padEnd(28)} first draw ${of('first')} ms   after a filter ${of('filtered')} ms   overlapping pairs of names ${of('overlaps')}   names shown ${of('names')}`)
    }
  } finally {
    await browser.close()
    await served.close()
  }
}
