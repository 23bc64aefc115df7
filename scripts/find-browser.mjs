import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Finds a Chromium, Chrome or Edge for the browser tests, or gets one: npm does not bring it. Never skips in silence. */

// The headless shell first: it is the same engine without what draws windows, and takes about a seventh less time for the same tests.
const NAMES = ['chromium-headless-shell', 'chrome-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'chrome']
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']

function candidates() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const windows = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => WINDOWS.map((path) => join(folder, path)))
  return [
    process.env.BROWSER_PATH,
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...(process.platform === 'darwin' ? MAC : []),
    ...(process.platform === 'win32' ? windows : []),
  ].filter((path) => path !== undefined && path !== '')
}

/** A name on the PATH may be an empty shell (Ubuntu's `chromium-browser` without snap): ask it for its version. */
function runs(path) {
  if (!existsSync(path)) return false
  // On Windows asking for the version opens a window instead of answering.
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0
}

async function playwrightBrowser() {
  const { chromium } = await import('playwright-core')
  const path = chromium.executablePath()
  return path !== '' && runs(path) ? path : null
}

/** @returns {Promise<string | null>} path of a browser that is already on this machine */
export async function findBrowser() {
  return candidates().find(runs) ?? (await playwrightBrowser())
}

function attempt(command, args) {
  console.log(`> ${command} ${args.join(' ')}`)
  try {
    execFileSync(command, args, { stdio: 'inherit', timeout: 10 * 60_000 })
    return true
  } catch {
    return false
  }
}

function isRootOnDebian() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version')
}

/** @returns {Promise<string>} path of a browser, after getting one where none was found; throws with the command to type */
export async function ensureBrowser() {
  const found = await findBrowser()
  if (found) return found
  console.log('No Chromium, Chrome or Edge on this machine: trying Playwright\'s own download.')
  if (attempt(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'])) {
    const downloaded = await playwrightBrowser()
    if (downloaded) return downloaded
  }
  if (isRootOnDebian()) {
    console.log('That did not work; installing Debian\'s chromium, since this is root on Debian.')
    if (attempt('apt-get', ['update'])) {
      // Older releases have no package of the shell alone.
      for (const name of ['chromium-headless-shell', 'chromium']) {
        const installed = attempt('apt-get', ['install', '-y', '--no-install-recommends', name]) ? await findBrowser() : null
        if (installed) return installed
      }
    }
  }
  throw new Error(`The browser tests need Chromium, Chrome or Edge, and none could be got. Type:
  ${process.platform === 'linux' ? 'sudo apt-get update && sudo apt-get install -y chromium' : 'npx playwright-core install chromium'}
or name one that you have: BROWSER_PATH=/path/to/chrome npm test`)
}
