import { spawnSync } from 'node:child_process'
import { ensureBrowser } from './find-browser.mjs'

/** `npm test`: everything, in the order in which a mistake is cheapest to find. Stops at the first step that fails. */

function step(title, command, args, env = {}) {
  console.log(`\n== ${title}`)
  const start = Date.now()
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  })
  if (status !== 0) {
    console.error(`\n${title}: failed`)
    process.exit(status ?? 1)
  }
  console.log(`${title}: ${Math.round((Date.now() - start) / 1000)} s`)
}

let browser
try {
  browser = await ensureBrowser()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
console.log(`Browser: ${browser}`)

step('Types', 'npm', ['run', '--silent', 'types'])
step('Lint', 'npm', ['run', '--silent', 'lint'])
step('Rules, contracts and content', 'npm', ['run', '--silent', 'test:unit'])
step('Build and browser', 'npm', ['run', '--silent', 'test:browser'], { BROWSER_PATH: browser })
