import type { Page } from 'playwright-core'
import { afterAll, beforeAll, inject, onTestFailed, onTestFinished } from 'vitest'
import { EMPTY_PAGE } from '../support/serve'
import { DESK, lastingDevice, type Visit } from './browser'

/**
 * One tab for all the tests of a file, for those that need one device at a time: each finds it as new, with nothing stored. To start a
 * device takes longer than most of what is looked at in it.
 *
 * @returns `open` empties it and opens a path of the site or a full address
 */
export function useTab({ colorScheme = 'light', ...visit }: Omit<Visit, 'before' | 'expected'> = {}): { open: (path: string) => Promise<Page> } {
  let device: Awaited<ReturnType<typeof lastingDevice>>
  let tab: Page | undefined
  beforeAll(async () => {
    device = await lastingDevice({ ...visit, before: sparing })
  })
  afterAll(() => device.close())

  return {
    async open(path) {
      // A test may end early and leave anything behind.
      onTestFailed(async () => {
        await tab?.close()
        tab = undefined
      })
      onTestFinished(() => device.check())
      const address = path.startsWith('http') ? path : inject('keptSite') + path
      // Nothing may write while what is kept is taken away.
      const empty = new URL(EMPTY_PAGE, address).href
      if (tab) await tab.goto(empty)
      else tab = await device.open(empty)
      await tab.setViewportSize(visit.viewport ?? DESK.viewport)
      await tab.emulateMedia({ colorScheme, media: null })
      await tab.evaluate(forget)
      await tab.goto(address)
      return tab
    },
  }
}

/** As for somebody who pays for each megabyte, nothing is fetched ahead: no test of one tab follows the links of a page. Runs in the page. */
function sparing(): void {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
}

/** Takes away all that the site keeps. Runs in the page. */
async function forget(): Promise<void> {
  localStorage.clear()
  sessionStorage.clear()
  const databases = await indexedDB.databases()
  await Promise.all(databases.map(({ name = '' }) => new Promise<void>((resolve, reject) => {
    const deletion = indexedDB.deleteDatabase(name)
    deletion.onsuccess = () => resolve()
    deletion.onerror = () => reject(deletion.error ?? new Error(`${name} was not deleted`))
  })))
}
