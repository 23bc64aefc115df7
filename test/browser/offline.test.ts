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
import { aheadOf, hasWholeSite, hasWorker, kept, keepsWhatIsOpen } from './offline'
import { onePerKind } from './pages/look'

useBrowser()

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
    await hasWholeSite(page)
  })
  afterAll(() => close())

  it('the browser has all that the worker says it keeps', async () => {
    expect([...await kept(page)].sort()).toEqual(Object.keys(keptFiles()).sort())
  })

  it.each(onePerKind())('%s opens and reloads without connection', async (path) => {
    await page.context().setOffline(true)
    await page.goto(inject('site') + path)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    expect((await page.reload())?.status()).toBe(200)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
  })
})

const NEW = 'data-edition="new"'
const isNew = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.dataset['edition'] === 'new')

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
    folder,
    /** A home page that says of itself that it is new, where the page does not write it anew as it comes alive. */
    publish: async () => {
      const home = join(folder, 'index.html')
      await writeFile(home, (await readFile(home, 'utf8')).replace('<html ', `<html ${NEW} `))
      await makeOffline({ outDir: folder })
    },
    /** A page whose scripts changed, and so are called otherwise. @returns their part of the name that says so */
    async rebuild(page: string) {
      const scripts = filesIn(folder).filter((file) => file.startsWith(`assets/${page}.md.`))
      const was = /\.md\.([\w-]{8})\./.exec(scripts[0] ?? '')?.[1] ?? ''
      const now = 'Nueva-01'
      for (const file of scripts) await rename(join(folder, file), join(folder, file.replace(was, now)))
      const html = join(folder, `${page}.html`)
      await writeFile(html, (await readFile(html, 'utf8')).replaceAll(was, now))
      await makeOffline({ outDir: folder })
      return now
    },
  }
}

it('announces a new version and changes to it only when asked', async () => {
  const { publish, ...site } = await publishedSite()
  const { open } = await device({ serviceWorkers: 'allow' })
  const page = await open(`${site.url}/`)
  await hasWorker(page)
  // A page that is not kept yet comes from the server, new.
  await keepsWhatIsOpen(page, site.folder)

  await publish()
  await page.reload()
  await page.getByText('Hay una versión nueva.').waitFor()
  expect(await isNew(page)).toBe(false)

  // Something that is still being answered may hold the change back.
  await page.evaluate(() => document.addEventListener('click', () => void fetch(location.href)))
  await page.getByRole('button', { name: 'Recargar' }).click()
  // The page of before may still stand while the new one is on its way.
  await page.getByText('Hay una versión nueva.').waitFor({ state: 'detached' })
  await expect.poll(() => page.evaluate(async () => (await fetch(location.href)).text())).toContain(NEW)
  await expect.poll(() => isNew(page)).toBe(true)
})

it('has of a new version what it had of the one before, whatever its scripts are called now, where it keeps a part', async () => {
  const { rebuild, ...site } = await publishedSite()
  const { open } = await device({ serviceWorkers: 'allow', expected: aheadOf('/glosario') })
  const page = await open(`${site.url}/glosario`)
  await hasWorker(page)
  await keepsWhatIsOpen(page, site.folder)
  await expect.poll(async () => (await kept(page)).filter((file) => file.includes('glosario')).length).toBeGreaterThanOrEqual(3)
  const now = await rebuild('glosario')
  await page.reload()
  await page.getByText('Hay una versión nueva.').waitFor()
  expect((await kept(page)).filter((file) => file.includes(now)).length).toBeGreaterThanOrEqual(2)
  await page.getByRole('button', { name: 'Recargar' }).click()
  await page.getByText('Hay una versión nueva.').waitFor({ state: 'detached' })
  await settled(page)
  await page.context().setOffline(true)
  await page.reload()
  await settled(page)
  expect(await page.evaluate((name) => document.documentElement.outerHTML.includes(name), now)).toBe(true)
})

/** As where the worker of before is still answering something: it is never told to give way. */
const holdBack = (): void => {
  if (!('serviceWorker' in navigator)) return
  // Unbound on purpose: it is called on whatever worker the page speaks to.
  const post = Object.getOwnPropertyDescriptor(ServiceWorker.prototype, 'postMessage')?.value as (message: unknown, ports: Transferable[]) => void
  ServiceWorker.prototype.postMessage = function (this: ServiceWorker, message: unknown, ports?: unknown): void {
    if (message !== 'activate') post.call(this, message, Array.isArray(ports) ? ports as Transferable[] : [])
  }
}

it('goes on with the version of before where the change is held back and the server does not answer, and changes once it does', async () => {
  const { publish, ...site } = await publishedSite()
  const { open } = await device({ serviceWorkers: 'allow', before: holdBack, expected: /Failed to load resource/ })
  const page = await open(`${site.url}/`)
  await hasWorker(page)
  await keepsWhatIsOpen(page, site.folder)
  await publish()
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
  expect(await isNew(page)).toBe(false)

  await page.context().unroute('**/sw.js')
  await button.click()
  await expect.poll(() => isNew(page)).toBe(true)
})
