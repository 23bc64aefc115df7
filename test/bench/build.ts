import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'

const vitepress = createRequire(import.meta.url).resolve('vitepress/package.json').replace('package.json', 'bin/vitepress.js')

/**
 * Builds a site in a process of its own: in one process the second build would find the first one's Markdown ready.
 *
 * @returns seconds
 * @throws with what the build said, which is kept silent otherwise
 */
export function buildSite(folder: string): number {
  const start = performance.now()
  execFileSync(process.execPath, [vitepress, 'build', folder], { stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 2 ** 26, env: { ...process.env, NODE_ENV: 'production' } })
  return (performance.now() - start) / 1000
}
