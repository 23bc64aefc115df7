import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launch } from '../support/launch'
import { serve } from '../support/serve'
import { buildSite } from './build'
import { median } from './measure'
import { writeStockSite } from './stock-site'

/** As many times slower as an old phone is than the machine that measures. */
const SLOWER = 4
const ROUNDS = 5
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const
/** Nothing more is expected of a page that was left alone for so long. */
const SETTLED_MS = 6000

/** What a person feels of a page on a slow phone. */
interface Felt {
  /** Milliseconds beyond 50 of every task that kept the page from answering, from its first paint on. */
  readonly blocked: number
  /** How far what was seen moved by itself. */
  readonly shift: number
  /** Milliseconds from a tap to the frame that shows its answer. */
  readonly tap: number
}

interface Noted {
  tasks: { start: number; duration: number }[]
  shift: number
  taps: number[]
}

/** Runs in the page before its own scripts. */
function note(): void {
  const noted: Noted = { tasks: [], shift: 0, taps: [] }
  Object.assign(globalThis, { noted })
  type Entry = PerformanceEntry & { readonly value?: number; readonly hadRecentInput?: boolean; readonly interactionId?: number }
  const watch = (type: string, take: (entry: Entry) => void, more: object = {}): void =>
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) take(entry as Entry) }).observe({ type, buffered: true, ...more })
  watch('longtask', ({ startTime, duration }) => noted.tasks.push({ start: startTime, duration }))
  watch('layout-shift', ({ value, hadRecentInput }) => { if (!hadRecentInput) noted.shift += value ?? 0 })
  watch('event', ({ duration, interactionId }) => { if (interactionId) noted.taps.push(duration) }, { durationThreshold: 16 })
}

const notedIn = (page: Page): Promise<Noted & { paint: number }> => page.evaluate(() => ({
  ...(globalThis as unknown as { noted: Noted }).noted,
  paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
}))

/** @param target what is tapped, once one has scrolled to it */
async function feel(browser: Browser, url: string, target: string): Promise<Felt> {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    // What compiles this file names its functions by a helper that no page has.
    await page.addInitScript('globalThis.__name = (what) => what')
    await page.addInitScript(note)
    await page.goto(url, { waitUntil: 'load' })
    await page.waitForTimeout(SETTLED_MS)
    const { tasks, paint, shift } = await notedIn(page)
    // Nothing loads on so slow a processor without one long task: then it was the noting that failed.
    if (tasks.length === 0 || paint === 0) throw new Error(`Nothing was noted of ${url}`)
    const place = page.locator(target).first()
    await place.scrollIntoViewIfNeeded()
    await page.waitForTimeout(SETTLED_MS / 2)
    await place.tap({ force: true })
    await page.waitForTimeout(500)
    const { taps } = await notedIn(page)
    const blocked = tasks.filter(({ start }) => start >= paint).reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0)
    // What is quicker than the browser reports was answered within a frame.
    return { blocked, shift, tap: Math.max(16, ...taps) }
  } finally {
    await context.close()
  }
}

const LESSON = '/modulos/01-introduccion-del/05-municipio-y-desafios'
const MENU = 'button.VPNavBarHamburger'

/** A lesson, on a processor four times slower, in turn with a stock VitePress page of the same text: times of one machine in one hour. */
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
    console.log(`\nOn a processor ${SLOWER} times slower (medians of ${ROUNDS})\n  ${' '.repeat(32)} blocked, ms   layout shift   tap, ms`)
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
