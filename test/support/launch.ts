import { chromium, type Browser } from 'playwright-core'
import { findBrowser } from '../../scripts/find-browser.mjs'

/** Starts the browser of this machine (`BROWSER_PATH`, or whatever `npm test` found or got), reaching nothing outside it. */
export async function launch(...args: readonly string[]): Promise<Browser> {
  const executablePath = await findBrowser()
  if (executablePath === null) throw new Error('No Chromium, Chrome or Edge here: `npm test` gets one, or says how.')
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', ...args],
  })
}
