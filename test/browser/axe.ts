import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { DESK, PHONE } from './browser'

interface Axe { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }

const PATH = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** What axe objects to on the page as it is now. Needs a device with `bypassCSP`. */
async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  // The page's heading comes with the first part of what is drawn once it has been fetched.
  await page.waitForFunction(() => document.querySelector('h1') !== null && document.querySelector('[data-loading]') === null)
  if (!await page.evaluate(() => 'axe' in globalThis)) await page.addScriptTag({ path: PATH })
  return page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { axe: Axe }
    const { violations: found } = await axe.run({ resultTypes: ['violations'], ...(only && { runOnly: [...only] }) })
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  }, rules)
}

/** How many pixels the page is wider than its screen; a phone would make its screen wider and show everything smaller. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** What axe objects to on the page as it is now, and whether anything sticks out to the side. Needs a device with `bypassCSP`. */
export async function faults(page: Page): Promise<string[]> {
  const found = await violations(page)
  return await overflow(page) > 0 ? [...found, 'wider than the screen'] : found
}

/**
 * The same in both colours, on a phone and on a desk, without leaving the page: all rules once for each size, since it decides what is
 * there, and the contrast again after the colours have changed. Leaves the page as a desk in light. Needs a device with `bypassCSP`.
 */
export async function faultsInAllLooks(page: Page): Promise<string[]> {
  const found: string[] = []
  const look = async (name: string, list: readonly string[]): Promise<void> => {
    found.push(...list.map((fault) => `${name}: ${fault}`))
    if (await overflow(page) > 0) found.push(`${name}: wider than the screen`)
  }
  for (const [where, { viewport }, colours] of [['phone', PHONE, ['light', 'dark']], ['desk', DESK, ['dark', 'light']]] as const) {
    await page.setViewportSize(viewport)
    for (const [index, colorScheme] of colours.entries()) {
      await page.emulateMedia({ colorScheme })
      await page.waitForFunction((dark) => document.documentElement.classList.contains('dark') === dark, colorScheme === 'dark')
      await look(`${colorScheme} on a ${where}`, await violations(page, index === 0 ? undefined : ['color-contrast']))
    }
  }
  return found
}
