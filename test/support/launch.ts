import { chromium, type Browser, type BrowserServer, type LaunchOptions } from 'playwright-core'
import { findBrowser } from '../../scripts/find-browser.mjs'

/** Resolves to this machine, but is not a secure context: what a municipality's plain-http intranet is. */
export const INTRANET = 'intranet.test'

async function options(args: readonly string[]): Promise<LaunchOptions> {
  const executablePath = await findBrowser()
  if (executablePath === null) throw new Error('No Chromium, Chrome or Edge here: `npm test` gets one, or says how.')
  return {
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', ...args],
  }
}

/** Starts the browser of this machine (`BROWSER_PATH`, or whatever `npm test` found or got), reaching nothing outside it; `args`: of it besides. */
export const launch = async (args: readonly string[] = []): Promise<Browser> => chromium.launch(await options(args))

/** The same, for several processes at once; it knows the intranet's name. */
export const launchServer = async (): Promise<BrowserServer> => chromium.launchServer(await options([`--host-resolver-rules=MAP ${INTRANET} 127.0.0.1`]))
