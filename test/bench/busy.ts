import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launch } from '../support/launch'
import { serve } from '../support/serve'
import { buildSite } from './build'
import { traced } from './main-thread'
import { median } from './measure'
import { writeStockSite } from './stock-site'

/** As many times slower as an old phone is than the machine that measures. */
const SLOWER = 4
const ROUNDS = 5
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const
/** Nothing more is expected of a page that was left alone for so long. */
const SETTLED_MS = 4000
/** What a task may take before a person feels it. */
const UNFELT_MS = 50

/** What a person feels of a page on a slow phone, as the work of the thread that draws it would last there. */
interface Felt {
  /** Milliseconds beyond 50 of every task that kept the page from answering, from its first paint on. */
  readonly blocked: number
  /** How far what was seen moved by itself. */
  readonly shift: number
  /** Milliseconds of work from a tap until its answer is drawn. */
  readonly tap: number
}

/** Runs in the page before its own scripts. */
function note(): void {
  Object.assign(globalThis, { shift: 0 })
  new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return
    performance.mark('painted')
    ;(globalThis as unknown as { painted: () => void }).painted()
  }).observe({ type: 'paint', buffered: true })
  type Shift = PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean }
  const take = (entry: PerformanceEntry): void => {
    const { value, hadRecentInput } = entry as Shift
    if (!hadRecentInput) (globalThis as unknown as { shift: number }).shift += value
  }
  new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type: 'layout-shift', buffered: true })
}

/** Scripts come after what there is to read has been drawn, as over a phone's connection; here they might be first. */
async function holdScripts(page: Page): Promise<void> {
  const painted = new Promise<void>((resolve) => { void page.exposeFunction('painted', resolve) })
  await page.route('**/*.js', async (route) => {
    await painted
    await route.continue()
  })
}

const TAPPED = 'tapped'

/** @param target what is tapped, once one has scrolled to it */
async function feel(browser: Browser, url: string, target: string): Promise<Felt> {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    // What compiles this file names its functions by a helper that no page has.
    await page.addInitScript('globalThis.__name = (what) => what')
    await holdScripts(page)
    await page.addInitScript(note)
    const load = await traced(browser, page, async () => {
      await page.goto(url, { waitUntil: 'load' })
      await page.waitForTimeout(SETTLED_MS)
    })
    const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)
    const place = page.locator(target).first()
    await place.scrollIntoViewIfNeeded()
    await page.waitForTimeout(SETTLED_MS / 2)
    const answer = await traced(browser, page, async () => {
      await page.evaluate((name) => { performance.mark(name) }, TAPPED)
      await place.tap({ force: true })
      await page.waitForTimeout(500)
    })
    const paint = load.moment((name) => name === 'painted')
    const click = answer.moment((name, type) => name === 'EventDispatch' && type === 'click', answer.moment((name) => name === TAPPED))
    const drawn = answer.moment((name) => name === 'Paint', click)
    const pressed = answer.moment((name, type) => name === 'EventDispatch' && type === 'pointerdown')
    return {
      blocked: load.tasks.filter(({ end }) => end >= paint).reduce((sum, { work }) => sum + Math.max(0, work * SLOWER - UNFELT_MS), 0),
      shift,
      tap: answer.tasks.filter(({ start, end }) => end >= pressed && start <= drawn).reduce((sum, { work }) => sum + work * SLOWER, 0),
    }
  } finally {
    await context.close()
  }
}

const LESSON = '/modulos/01-introduccion-del/05-municipio-y-desafios'
const MENU = 'button.VPNavBarHamburger'

/** A lesson, as on a processor four times slower, in turn with a stock VitePress page of the same text. Busy neighbours change little of it. */
export async function benchBusy(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stock-'))
  writeStockSite(resolve('.'), folder)
  buildSite('.')
  buildSite(folder)
  const [kit, stock, browser] = await Promise.all([serve(resolve('.vitepress/dist')), serve(join(folder, '.vitepress/dist')), launch()])
  const visits = [
    { name: 'kit: a lesson, the menu', url: kit.url + LESSON, target: MENU },
    { name: 'kit: a lesson, an exercise', url: kit.url + LESSON, target: '.exercise.clasificar label' },
    { name: 'stock: the same text, the menu', url: stock.url + LESSON, target: MENU },
  ]
  try {
    const felt = new Map(visits.map(({ name }) => [name, [] as Felt[]]))
    for (let round = 0; round < ROUNDS; round++) for (const { name, url, target } of visits) felt.get(name)?.push(await feel(browser, url, target))
    console.log(`\nAs on a processor ${SLOWER} times slower: processor time (medians of ${ROUNDS})\n  ${' '.repeat(32)} blocked, ms   layout shift   tap, ms`)
    for (const [name, list] of felt) {
      const of = (what: keyof Felt): number => median(list.map((one) => one[what]))
      console.log(`  ${name.padEnd(32)} ${of('blocked').toFixed(0).padStart(11)} ${of('shift').toFixed(4).padStart(14)} ${of('tap').toFixed(0).padStart(9)}`)
    }
  } finally {
    await browser.close()
    await Promise.all([kit.close(), stock.close()])
    rmSync(folder, { recursive: true, force: true })
  }
}
