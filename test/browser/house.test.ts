import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject, it, onTestFinished } from 'vitest'
import { makeOffline } from '../../.vitepress/config/offline'
import { launch } from '../support/launch'
import { serve } from '../support/serve'
import { faults } from './axe'
import { DESK, device, PHONE, useBrowser } from './browser'

useBrowser()

const DIST = join(import.meta.dirname, '../../.vitepress/dist')

/** Waits until the site has been kept whole for use without connection. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

/** Looking at every page takes longer with each that is written: more shares then, and no longer bound. */
const SHARES = [0, 1, 2] as const

/** Paths of one share of the site's pages, as its kept copy lists them; the shares together are every page. */
async function pages(page: Page, share: number): Promise<string[]> {
  const files = await page.evaluate(async () => {
    const [name = ''] = await caches.keys()
    return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)
  })
  const found = files.filter((path) => path.endsWith('.html') && path !== '/404.html').map((path) => path.replace(/(index)?\.html$/, ''))
  expect(found).toContain('/facilitacion/sala')
  return found.filter((_, index) => index % SHARES.length === share)
}

async function search(page: Page, text: string): Promise<void> {
  const field = page.getByLabel('¿Qué busca?')
  // Keys pressed before the page has come alive go nowhere, as they would for a person, who presses again.
  for (let tries = 0; tries < 10 && !(await field.isVisible()); tries++) {
    await page.keyboard.press('Control+k')
    await field.waitFor({ timeout: 1000 }).catch(() => undefined)
  }
  await field.fill(text)
}

it('reaches the first useful screen of each door with one click', async () => {
  const { open } = await device()
  const page = await open('/')
  const doors = ['El diplomado', 'Diagnóstico organizacional', 'La sala', 'El territorio']
  for (const [index, title] of doors.entries()) {
    await page.goto(inject('site'))
    await page.locator('.doors a').nth(index).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
  }
})

it('shows the four doors on a phone without scrolling, and nothing wider than its screen', async () => {
  const { open } = await device(PHONE)
  const page = await open('/')
  const last = await page.locator('.doors a').last().boundingBox()
  expect(last && last.y + last.height).toBeLessThanOrEqual(PHONE.viewport.height)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.viewport.width)
})

it.each(['diagnostico', 'DIAGNÓSTICO', 'diagnost', 'diagnosticos'])('finds the diagnosis when one types «%s», and opens it by keyboard', async (text) => {
  const { open } = await device()
  const page = await open('/modulos/')
  await search(page, text)
  await page.locator('dialog[open]').getByRole('link', { name: /Diagnóstico organizacional/ }).first().waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/instrumentos\/diagnostico-organizacional/)
})

it('gives the focus back to where it was when the search is closed with Esc', async () => {
  const { open } = await device()
  const page = await open('/modulos/')
  const button = page.getByRole('button', { name: 'Buscar en el sitio' })
  await button.press('Enter')
  await page.getByLabel('¿Qué busca?').fill('red')
  await page.keyboard.press('Escape')
  await page.locator('dialog[open]').waitFor({ state: 'detached' })
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
})

it('says in Spanish that a page is not there, and leads out', async () => {
  const { open } = await device({ bypassCSP: true })
  const page = await open('/modulos/')
  await page.locator('main a[href^="/"]').first().evaluate((link) => link.setAttribute('href', '/no-existe'))
  await page.locator('main a[href="/no-existe"]').click()
  await page.getByRole('heading', { name: 'Esta página no está' }).waitFor()
  expect(await faults(page)).toEqual([])
  await page.getByRole('main').getByRole('link', { name: 'Ir al inicio' }).click()
  await page.getByRole('heading', { name: '¿Qué quiere hacer hoy?' }).waitFor()
})

it('says what it cannot do in a browser that runs no scripts, also on the tools that would seem to load for ever', async () => {
  const { open } = await device({ ...PHONE, javaScriptEnabled: false })
  for (const path of ['/', '/instrumentos/diagnostico-organizacional', '/facilitacion/sala', '/repaso']) {
    const notice = (await open(path)).locator('.no-script')
    const box = await notice.boundingBox()
    expect(box && box.y + box.height, path).toBeLessThanOrEqual(PHONE.viewport.height)
  }
  const page = await (await device()).open('/facilitacion/sala')
  await page.getByRole('button', { name: 'Crear una sala' }).waitFor()
  expect(await page.locator('.no-script').count()).toBe(0)
})

const LOOKS = [['light', 'a phone', PHONE], ['dark', 'a phone', PHONE], ['light', 'a desk', DESK], ['dark', 'a desk', DESK]] as const

it.each(LOOKS.flatMap(([scheme, on, size]) => SHARES.map((share) => [scheme, on, share, size] as const)))('every page as it opens passes axe, in %s on %s, share %i', async (colorScheme, _, share, size) => {
  const { open } = await device({ ...size, colorScheme, bypassCSP: true })
  const page = await open('/')
  await kept(page)
  const found: Record<string, readonly string[]> = {}
  for (const path of await pages(page, share)) {
    await page.goto(inject('site') + path)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    found[path] = await faults(page)
  }
  expect(Object.keys(found).length).toBeGreaterThan(0)
  expect(Object.entries(found).filter(([, list]) => list.length)).toEqual([])
})

/** From a laptop's page enlarged four times, over phones and tablets held either way, to a projector; both sides of where the layout changes. */
const WIDTHS = [320, 360, 480, 600, 767, 768, 800, 859, 860, 959, 960, 1024, 1279, 1280, 1920]

it.each(SHARES)('every page fits screens from 320 to 1920 pixels wide, share %i', async (share) => {
  const { open } = await device()
  const page = await open('/')
  await kept(page)
  const wider: string[] = []
  for (const path of await pages(page, share)) {
    await page.goto(inject('site') + path, { waitUntil: 'networkidle' })
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: DESK.viewport.height })
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (over > 0) wider.push(`${path} is ${over} pixels wider than ${width}`)
    }
  }
  expect(wider).toEqual([])
})

it.each(LOOKS)('the search with its results passes axe and fits, in %s on %s', async (colorScheme, _, size) => {
  const { open } = await device({ ...size, colorScheme, bypassCSP: true })
  const page = await open('/modulos/')
  await search(page, 'municipio')
  await page.locator('dialog a').first().waitFor()
  expect(await faults(page)).toEqual([])
  const [scrollWidth, clientWidth] = await page.locator('dialog[open]').evaluate((dialog) => [dialog.scrollWidth, dialog.clientWidth])
  expect(scrollWidth).toBe(clientWidth)
})

it.each(SHARES)('opens and reloads every page without connection after one visit, share %i', async (share) => {
  const { open } = await device()
  const page = await open('/')
  await kept(page)
  await page.context().setOffline(true)
  for (const path of await pages(page, share)) {
    await page.goto(inject('site') + path)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    expect((await page.reload())?.status()).toBe(200)
  }
})

it('announces a new version and changes to it only when asked', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'site-'))
  await cp(DIST, folder, { recursive: true })
  const site = await serve(folder)
  onTestFinished(async () => {
    await site.close()
    await rm(folder, { recursive: true })
  })
  const publish = async (from: string, to: string) => {
    const home = join(folder, 'index.html')
    await writeFile(home, (await readFile(home, 'utf8')).replace(from, to))
    makeOffline({ outDir: folder })
  }
  const { open } = await device()
  const page = await open(`${site.url}/`)
  await kept(page)

  await publish('<title>', '<title>Nuevo ')
  await page.reload()
  await page.getByText('Hay una versión nueva.').waitFor()
  expect(await page.title()).not.toMatch(/^Nuevo/)

  await page.getByRole('button', { name: 'Recargar' }).click()
  await page.waitForFunction(async () => (await (await fetch(location.href)).text()).includes('<title>Nuevo '))
  expect(await page.getByText('Hay una versión nueva.').count()).toBe(0)
})

it('stops any connection to another place, even one that a script of the page attempts', async () => {
  const elsewhere = await serve(DIST)
  const browser = await launch()
  onTestFinished(async () => {
    await browser.close()
    await elsewhere.close()
  })
  const page = await browser.newPage()
  await page.goto(`${inject('site')}/instrumentos/diagnostico-organizacional`)
  const outcomes = await page.evaluate(async (other) => {
    const tries = [
      () => fetch(other).then(() => 'sent'),
      async () => (navigator.sendBeacon(other, 'x') && await new Promise((done) => setTimeout(done, 300)), 'asked'),
      () => new Promise((done) => { Object.assign(new Image(), { src: `${other}/marca.svg`, onload: () => done('sent'), onerror: () => done('stopped') }) }),
    ]
    const stopped: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => stopped.push(event.effectiveDirective))
    for (const attempt of tries) await attempt().catch(() => 'stopped')
    return stopped.sort()
  }, elsewhere.url)
  expect(outcomes).toEqual(['connect-src', 'connect-src', 'img-src'])
})
