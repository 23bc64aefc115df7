import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { DIST } from '../support/built'
import { launchServer } from '../support/launch'
import { serve } from '../support/serve'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site without a final slash: `http://127.0.0.1:41234`. */
    site: string
    /** The same site for whoever visits many of its pages: the browser keeps what they share, which it must not where the connection is cut. */
    keptSite: string
    /** Where the one browser of all the files is reached. */
    browser: string
  }
}

/** Builds the site once for all the browser tests, in a process of its own: the test runner's environment is not production. */
async function build(): Promise<void> {
  const vitepress = createRequire(import.meta.url).resolve('vitepress/package.json').replace('package.json', 'bin/vitepress.js')
  await promisify(execFile)(process.execPath, [vitepress, 'build'], {
    cwd: join(import.meta.dirname, '../..'), env: { ...process.env, NODE_ENV: 'production' }, maxBuffer: 64 * 1024 * 1024,
  })
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // `npm test` has just built it.
  if (process.env.SITE_BUILT !== '1') await build()
  const [site, kept, browser] = await Promise.all([serve(DIST), serve(DIST, { isKept: true }), launchServer()])
  project.provide('site', site.url)
  project.provide('keptSite', kept.url)
  project.provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await Promise.all([site.close(), kept.close()])
  }
}
