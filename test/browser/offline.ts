import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { DIST, keptFiles } from '../support/built'
import { fileOf } from '../support/serve'

/** What the tests of use without connection do over and over. */

/** Files that this device keeps, whatever their build. */
export const kept = (page: Page): Promise<readonly string[]> => page.evaluate(async () => {
  const keys = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
  return [...new Set(keys.flat().map(({ url }) => decodeURI(new URL(url).pathname).slice(1)))].filter((file) => file !== '__offline.json')
})

/** Waits until a worker answers for the page. Of what it keeps this says nothing yet. */
export const hasWorker = (page: Page): Promise<unknown> => page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')

/** The same of the worker that keeps the whole site, which has it all by then. */
export const hasWholeSite = (page: Page): Promise<unknown> => page.waitForFunction(() => {
  const { controller } = navigator.serviceWorker
  return controller?.state === 'activated' && !controller.scriptURL.includes('?')
})

/**
 * Waits until the worker has the page and all that it asked for, also what came before the worker was there: that is kept one file after
 * another, and anything else may overtake it. Before this, the connection may not be taken away.
 *
 * @param folder of the built site, where it is a copy
 */
export async function keepsWhatIsOpen(page: Page, folder = DIST): Promise<void> {
  const built = keptFiles(folder)
  await expect.poll(async () => {
    const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => decodeURI(new URL(name).pathname).slice(1)))
    const files = [fileOf(folder, page.url()).file.slice(folder.length + 1), ...asked].filter((file) => file in built)
    const there = new Set(await kept(page))
    return { enough: files.length > 10, lacking: files.filter((file) => !there.has(file)) }
  }).toEqual({ enough: true, lacking: [] })
}

/** Error of a page that a link on the screen leads to, and no part of the one at `path`: it is fetched ahead when the browser has nothing to do, also where there is no connection. */
export const aheadOf = (path: string): RegExp =>
  new RegExp(`ERR_FAILED \\S+/assets/(?!${path.slice(1).replaceAll('/', '_')}\\.)[\\w-]+\\.md\\.[\\w-]+\\.js$`)
