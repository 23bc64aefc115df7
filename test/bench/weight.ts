import { mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vitepress'
import { launch } from '../support/launch'
import { serve } from '../support/serve'

const PAGES = ['/', '/instrumentos/diagnostico-organizacional', '/facilitacion/sala']

interface Weight {
  readonly script: number
  readonly style: number
}

/** What a first visit loads until the network is quiet, gzipped, in bytes. */
async function weigh(folder: string, paths: readonly string[]): Promise<Map<string, Weight>> {
  const site = await serve(folder)
  const browser = await launch()
  const weights = new Map<string, Weight>()
  try {
    for (const path of paths) {
      const context = await browser.newContext({ serviceWorkers: 'block' })
      const page = await context.newPage()
      const loaded = { script: 0, style: 0 }
      page.on('response', (response) => {
        const { pathname } = new URL(response.url())
        const kind = pathname.endsWith('.js') ? 'script' : pathname.endsWith('.css') ? 'style' : null
        if (kind) loaded[kind] += gzipSync(readFileSync(join(folder, pathname))).length
      })
      await page.goto(new URL(path, site.url).href, { waitUntil: 'networkidle' })
      weights.set(path, loaded)
      await context.close()
    }
  } finally {
    await browser.close()
    await site.close()
  }
  return weights
}

/** A stock VitePress site with one page, built with the same packages. */
async function buildStock(folder: string): Promise<string> {
  mkdirSync(join(folder, '.vitepress'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, '.vitepress/config.mjs'), 'export default { title: "Stock", themeConfig: { search: { provider: "local" } } }')
  writeFileSync(join(folder, 'index.md'), `# Stock\n\n${'Un párrafo de texto. '.repeat(60)}\n`)
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  await build(folder)
  return join(folder, '.vitepress/dist')
}

/** First-load JavaScript and CSS of the kit's pages beside a stock VitePress page built in the same run. */
export async function benchWeight(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stock-'))
  try {
    await build('.')
    const stock = (await weigh(await buildStock(folder), ['/'])).get('/') ?? { script: NaN, style: NaN }
    const ours = await weigh(resolve('.vitepress/dist'), PAGES)
    const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`
    console.log('\nFirst load, gzip (JavaScript + CSS)')
    for (const [name, weight] of [['stock VitePress page', stock] as const, ...ours]) {
      const ratio = (weight.script + weight.style) / (stock.script + stock.style)
      console.log(`  ${name.padEnd(42)} ${kb(weight.script).padStart(9)} + ${kb(weight.style).padStart(8)}   ${ratio.toFixed(2)} × stock`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
