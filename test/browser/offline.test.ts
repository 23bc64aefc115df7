import { createHash } from 'node:crypto'
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import { makeOffline } from '../../.vitepress/config/offline'
import { DIST, filesIn, keptFiles } from '../support/built'
import { serve } from '../support/serve'
import { device, lastingDevice, settled, useBrowser } from './browser'
import { onePerKind } from './pages/look'

useBrowser()

/** Waits until a worker keeps what its page needs. */
const kept = (page: Page): Promise<unknown> => page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
/** Of a tool for facilitators, the whole site. */
const keptWhole = (page: Page): Promise<unknown> => page.waitForFunction(() => {
  const { controller } = navigator.serviceWorker
  return controller?.state === 'activated' && !controller.scriptURL.includes('?')
})

it('keeps every file that was built, as it was built', async () => {
  const built = filesIn(DIST).filter((file) => file !== 'sw.js')
  const hashes = await Promise.all(built.map(async (file) => createHash('sha256').update(await readFile(join(DIST, file))).digest('base64url').slice(0, 16)))
  expect(keptFiles()).toEqual(Object.fromEntries(built.map((file, index) => [file, hashes[index]])))
})

describe('after one visit to the room', () => {
  let page: Page
  let close: () => Promise<void>
  beforeAll(async () => {
    const visitor = await lastingDevice({ serviceWorkers: 'allow' })
    close = visitor.close
    page = await visitor.open('/facilitacion/sala')
    await keptWhole(page)
  })
  afterAll(() => close())

  it('the browser has all that the worker says it keeps', async () => {
    const files = await page.evaluate(async () => {
      const [name = ''] = await caches.keys()
      return (await (await caches.open(name)).keys()).map(({ url }) => decodeURI(new URL(url).pathname).slice(1))
    })
    expect(files.filter((file) => file !== '__offline.json').sort()).toEqual(Object.keys(keptFiles()).sort())
  })

  it.each(onePerKind())('%s opens and reloads without connection', async (path) => {
    await page.context().setOffline(true)
    await page.goto(inject('site') + path)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    expect((await page.reload())?.status()).toBe(200)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
  })
})

/** A copy of the site on a server of its own, of which a new version can be published. */
async function publishedSite() {
  const folder = await mkdtemp(join(tmpdir(), 'site-'))
  await cp(DIST, folder, { recursive: true })
  const site = await serve(folder)
  onTestFinished(async () => {
    await site.close()
    await rm(folder, { recursive: true })
  })
  return {
    ...site,
    publish: async (from: string, to: string) => {
      const home = join(folder, 'index.html')
      await writeFile(home, (await readFile(home, 'utf8')).replace(from, to))
      makeOffline({ outDir: folder })
    },
    /** A page whose scripts changed, and so are called otherwise. @returns their part of the name that says so */
    async rebuild(page: string) {
      const scripts = filesIn(folder).filter((file) => file.startsWith(`assets/${page}.md.`))
      const was = /\.md\.([\w-]{8})\./.exec(scripts[0] ?? '')?.[1] ?? ''
      const now = 'Nueva-01'
      for (const file of scripts) await rename(join(folder, file), join(folder, file.replace(was, now)))
      const html = join(folder, `${page}.html`)
      await writeFile(html, (await readFile(html, 'utf8')).replaceAll(was, now))
      makeOffline({ outDir: folder })
      return now
    },
  }
}

it('announces a new version and changes to it only when asked', async () => {
  const { publish, ...site } = await publishedSite()
  const { open } = await device({ serviceWorkers: 'allow' })
  const page = await open(`${site.url}/`)
  await kept(page)

  await publish('<title>', '<title>Nuevo ')
  await page.reload()
  await page.getByText('Hay una versión nueva.').waitFor()
  expect(await page.title()).not.toMatch(/^Nuevo/)

  // Something that is still being answered may hold the change back.
  await page.evaluate(() => document.addEventListener('click', () => void fetch(location.href)))
  await page.getByRole('button', { name: 'Recargar' }).click()
  // The page of before may still stand while the new one is on its way.
  await page.getByText('Hay una versión nueva.').waitFor({ state: 'detached' })
  expect(await page.evaluate(async () => (await fetch(location.href)).text())).toContain('<title>Nuevo ')
})

it('has of a new version what it had of the one before, whatever its scripts are called now, where it keeps a part', async () => {
  const { rebuild, ...site } = await publishedSite()
  const { open } = await device({ serviceWorkers: 'allow' })
  const page = await open(`${site.url}/glosario`)
  await kept(page)
  const files = (): Promise<readonly string[]> => page.evaluate(async () => {
    const keys = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
    return keys.flat().map(({ url }) => new URL(url).pathname)
  })
  await expect.poll(async () => (await files()).filter((file) => file.includes('glosario')).length).toBeGreaterThanOrEqual(3)
  const now = await rebuild('glosario')
  await page.reload()
  await page.getByText('Hay una versión nueva.').waitFor()
  expect((await files()).filter((file) => file.includes(now)).length).toBeGreaterThanOrEqual(2)
  await page.getByRole('button', { name: 'Recargar' }).click()
  await page.getByText('Hay una versión nueva.').waitFor({ state: 'detached' })
  await page.context().setOffline(true)
  await page.reload()
  await settled(page)
  expect(await page.evaluate((name) => document.documentElement.outerHTML.includes(name), now)).toBe(true)
})

/** As where the worker of before is still answering something: it is never told to give way. */
const holdBack = (): void => { if ('serviceWorker' in navigator) ServiceWorker.prototype.postMessage = () => undefined }

it('goes on with the version of before where the change is held back and the server does not answer, and changes once it does', async () => {
  const { publish, ...site } = await publishedSite()
  const { open } = await device({ serviceWorkers: 'allow', before: holdBack, expected: /Failed to load resource/ })
  const page = await open(`${site.url}/`)
  await kept(page)
  await publish('<title>', '<title>Nuevo ')
  await page.reload()
  const button = page.getByRole('button', { name: 'Recargar' })
  await button.waitFor()

  // A network that leads nowhere: the browser takes itself for connected.
  const asks = (url: string, method: string): boolean => method === 'HEAD' && url.endsWith('/sw.js')
  await page.context().route('**/sw.js', (route) => (asks(route.request().url(), route.request().method()) ? route.abort() : route.fallback()))
  const [asked] = await Promise.all([page.waitForEvent('requestfailed', (request) => asks(request.url(), request.method())), button.click()])
  expect(asked.failure()).not.toBeNull()
  expect(await page.evaluate(() => navigator.onLine)).toBe(true)
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state)).toBe('activated')
  expect(await page.title()).not.toMatch(/^Nuevo/)

  await page.context().unroute('**/sw.js')
  await button.click()
  await expect.poll(() => page.title()).toMatch(/^Nuevo/)
})
