import { readFileSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { launch } from '../support/launch'
import { fileOf, serve } from '../support/serve'

/** Bytes, gzipped, that a first visit to a page asks for. */
export interface FirstLoad {
  readonly html: number
  readonly script: number
  readonly style: number
  /** As it is: these are packed already. */
  readonly font: number
  /** Other pages that VitePress fetches ahead because links to them are in sight: the page at hand does not wait for them. */
  readonly ahead: number
}

/** Without any answer for so long, a page has all that it wants. */
const QUIET_MS = 1500

export const gzipped = (file: string): number => gzipSync(readFileSync(file)).length

const KINDS = { '.html': 'html', '.js': 'script', '.css': 'style', '.woff2': 'font' } as const
const kindOf = (file: string): (typeof KINDS)[keyof typeof KINDS] | null => KINDS[extname(file) as keyof typeof KINDS] ?? null

/** What each page of a built site loads for somebody who has never been there, by path. */
export async function firstLoads(folder: string, paths: readonly string[]): Promise<ReadonlyMap<string, FirstLoad>> {
  const site = await serve(folder)
  const browser = await launch()
  const loads = new Map<string, FirstLoad>()
  try {
    for (const path of paths) {
      const context = await browser.newContext({ serviceWorkers: 'block' })
      const page = await context.newPage()
      const load = { html: 0, script: 0, style: 0, font: 0, ahead: 0 }
      let last = performance.now()
      page.on('response', (response) => {
        last = performance.now()
        const { file } = fileOf(folder, response.url())
        const kind = kindOf(file)
        const { purpose, 'sec-purpose': secPurpose } = response.request().headers()
        if (kind) load[(purpose ?? secPurpose) === 'prefetch' ? 'ahead' : kind] += kind === 'font' ? statSync(file).size : gzipped(file)
      })
      const answer = await page.goto(site.url + path, { waitUntil: 'networkidle' })
      if (answer?.status() !== 200) throw new Error(`${path} is not a page of ${folder}`)
      while (performance.now() - last < QUIET_MS) await pause(100)
      loads.set(path, load)
      await context.close()
    }
  } finally {
    await browser.close()
    await site.close()
  }
  return loads
}
