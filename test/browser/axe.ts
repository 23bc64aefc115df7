import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

interface Axe { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }

/** What axe objects to on the page as it is now, and whether anything sticks out to the side. Needs a device with `bypassCSP`. */
export async function faults(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') })
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe }
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  return wide ? [...violations, 'wider than the screen'] : violations
}
