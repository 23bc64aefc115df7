import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Download, type Page } from 'playwright-core'
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest'
import { TIME_ZONE } from '../support/time-zone'

export { INTRANET } from '../support/launch'

/** Phones and desks that the pages must serve. */
export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const
export const DESK = { viewport: { width: 1280, height: 800 } } as const

/** How long one step may take on a machine with much other work: short of a test's own limit, so that the step is named. */
const STEP_MS = 90_000

let browser: Browser

/** Reaches the one browser of all the files from this one. Call it once, at the top. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'))
  })
  afterAll(() => browser.close())
}

export interface Visit extends BrowserContextOptions {
  /** Runs in each page before its own scripts. */
  readonly before?: (() => void) | undefined
  /** Logged errors that this visit is about, such as the 404 of a page that is not there. */
  readonly expected?: RegExp
}

/**
 * A new device: nothing stored, closed when the test ends. A page that throws or logs an error makes its test fail. The site is not
 * kept for use without connection, which a test of that asks for with `serviceWorkers: 'allow'`.
 *
 * @returns `open` opens a tab of it at a path of the site (`/instrumentos/x`) or a full address
 */
export async function device(visit: Visit = {}): Promise<{ open: (path: string) => Promise<Page> }> {
  const { open, close } = await lastingDevice(visit)
  onTestFinished(close)
  return { open }
}

interface LastingDevice {
  readonly open: (path: string) => Promise<Page>
  /** Throws if a page threw or logged an error since it was asked last. */
  readonly check: () => void
  readonly close: () => Promise<void>
}

/** The same for several tests: whoever asks for it closes it, and hears then of the errors. */
export async function lastingDevice({ before, expected, ...options }: Visit = {}): Promise<LastingDevice> {
  const context = await browser.newContext({ ...DESK, locale: 'es-CL', timezoneId: TIME_ZONE, reducedMotion: 'reduce', serviceWorkers: 'block', ...options })
  context.setDefaultTimeout(STEP_MS)
  const errors: string[] = []
  const check = (): void => {
    const heard = errors.splice(0)
    if (heard.length > 0) throw new Error(`The page logged errors:\n${heard.join('\n')}`)
  }
  if (before) await context.addInitScript(before)
  context.on('weberror', (error) => errors.push(error.error().stack ?? String(error.error())))
  context.on('console', (message) => {
    const said = `${message.text()} ${message.location().url}`
    if (message.type() === 'error' && expected?.test(said) !== true) errors.push(said)
  })
  return {
    async open(path) {
      const page = await context.newPage()
      await page.goto(addressOf(path))
      return page
    },
    check,
    async close() {
      await context.close()
      check()
    },
  }
}

/** A path of the site as a full address; a full address as it is. */
export const addressOf = (path: string): string => (path.startsWith('http') ? path : inject('site') + path)

/** A file that the page gave, as whoever opens it finds it. */
export async function contentOf(download: Download): Promise<Buffer> {
  // The browser runs for all the files, so that its folder of downloads is not this process's.
  const path = join(tmpdir(), `${crypto.randomUUID()}-${download.suggestedFilename()}`)
  await download.saveAs(path)
  const content = await readFile(path)
  await rm(path)
  return content
}

/** Waits until the page has come alive and shows what it had to fetch for itself. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForFunction(() => document.readyState === 'complete'
    && '__vue_app__' in (document.querySelector('#app') ?? {})
    && document.querySelector('[data-loading]') === null)
  await page.evaluate(() => document.fonts.ready)
}

/** Goes once through the page, so that all of it has come alive, and back to where it was. */
export async function walked(page: Page): Promise<void> {
  await settled(page)
  await page.evaluate(async () => {
    const from = window.scrollY
    for (const part of document.querySelectorAll('[data-asleep]')) {
      part.scrollIntoView({ behavior: 'instant' })
      // What is on the screen is looked at after the frame in which it came there.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
    }
    window.scrollTo({ top: from, behavior: 'instant' })
  })
  await page.waitForFunction(() => document.querySelector('[data-loading], [data-asleep], .exercise:not(.ready)') === null)
}
