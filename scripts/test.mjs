import { spawn } from 'node:child_process'
import { ensureBrowser } from './find-browser.mjs'

/** `npm test`: everything, in the order in which a mistake is cheapest to find. Stops at the first group of steps in which one fails. */

const seconds = (start) => `${Math.round((Date.now() - start) / 1000)} s`

/**
 * Runs steps side by side. One alone writes as it goes; of several, each is printed whole when it ends.
 *
 * @param {readonly { title: string, script: string, env?: Record<string, string> }[]} steps
 */
async function run(...steps) {
  const alone = steps.length === 1
  console.log(`\n== ${steps.map(({ title }) => title).join(' · ')}`)
  const failed = (await Promise.all(steps.map(async ({ title, script, env }) => {
    const start = Date.now()
    const { code, output } = await ended(spawn('npm', ['run', '--silent', script], {
      stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, ...env },
    }))
    if (code !== 0) process.stdout.write(output)
    console.log(`${title}: ${code === 0 ? '' : 'failed after '}${seconds(start)}`)
    return code
  }))).filter((code) => code !== 0)
  if (failed.length > 0) process.exit(failed[0])
}

/** @returns {Promise<{ code: number, output: string }>} once the process has ended; whoever was killed has failed */
function ended(process) {
  const output = []
  process.stdout?.on('data', (chunk) => output.push(chunk))
  process.stderr?.on('data', (chunk) => output.push(chunk))
  return new Promise((resolve, reject) => {
    process.once('error', reject)
    process.once('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(output).toString() }))
  })
}

let browser
try {
  browser = await ensureBrowser()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
console.log(`Browser: ${browser}`)

const start = Date.now()
await run({ title: 'Types', script: 'types' }, { title: 'Lint', script: 'lint' }, { title: 'Build', script: 'build', env: { NODE_ENV: 'production' } })
await run({ title: 'Rules, contracts and content', script: 'test:unit' })
await run({ title: 'Browser', script: 'test:browser', env: { BROWSER_PATH: browser, SITE_BUILT: '1' } })
console.log(`\nAll: ${seconds(start)}`)
