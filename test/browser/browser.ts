import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest'
import { launch } from '../support/launch'

/** Phones and desks that the pages must serve. */
export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const
export const DESK = { viewport: { width: 1280, height: 800 } } as const

/** Resolves to this machine, but is not a secure context: what a municipality's plain-http intranet is. */
export const INTRANET = 'intranet.test'

let browser: Browser

/** Opens one browser for the tests of a file. Call it once, at the top. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await launch(`--host-resolver-rules=MAP ${INTRANET} 127.0.0.1`)
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
 * A new device: nothing stored, closed when the test ends. A page that throws or logs an error makes its test fail.
 *
 * @returns `open` opens a tab of it at a path of the site (`/instrumentos/x`) or a full address
 */
export async function device({ before, expected, ...options }: Visit = {}): Promise<{ open: (path: string) => Promise<Page> }> {
  const context = await browser.newContext({ ...DESK, locale: 'es-CL', timezoneId: 'America/Santiago', reducedMotion: 'reduce', ...options })
  const errors: string[] = []
  if (before) await context.addInitScript(before)
  context.on('weberror', (error) => errors.push(String(error.error())))
  context.on('console', (message) => { if (message.type() === 'error' && expected?.test(message.text()) !== true) errors.push(message.text()) })
  onTestFinished(async () => {
    await context.close()
    if (errors.length > 0) throw new Error(`The page logged errors:\n${errors.join('\n')}`)
  })
  return {
    async open(path) {
      const page = await context.newPage()
      await page.goto(path.startsWith('http') ? path : inject('site') + path)
      return page
    },
  }
}
