import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { gzipped } from '../bench/first-load'
import { DIST, keptFiles } from '../support/built'
import { answer, begin, DIAGNOSIS, invitation, seeResult } from './answer'
import { device, PHONE, useBrowser } from './browser'

/** A phone whose person was invited to answer: it pays for what its instrument needs, and for the rest only when asked. */

useBrowser()

const kept = (page: Page): Promise<readonly string[]> => page.evaluate(async () => {
  const names = await caches.keys()
  const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
  return keys.flat().map(({ url }) => decodeURI(new URL(url).pathname).slice(1)).filter((file) => file !== '__offline.json')
})
/** Waits until the worker has all that the page asked for, also what came before it. */
async function keepsWhatIsOpen(page: Page): Promise<void> {
  const opened = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => decodeURI(new URL(name).pathname).slice(1)))
  const files = ['instrumentos/diagnostico-organizacional.html', ...opened.filter((file) => file in keptFiles())]
  expect(files.length).toBeGreaterThan(10)
  await expect.poll(() => kept(page)).toEqual(expect.arrayContaining(files))
}

const kilobytes = (files: readonly string[]): number =>
  files.map((file) => join(DIST, file)).reduce((sum, file) => sum + (file.endsWith('.woff2') ? statSync(file).size : gzipped(file)), 0) / 1024

/** A page that a link on the screen leads to, and no part of this one: it is fetched ahead when the browser has nothing to do, also where there is no connection. */
const AHEAD = /ERR_FAILED \S+\/assets\/(?!instrumentos_diagnostico-organizacional\.)[\w-]+\.md\.[\w-]+\.js$/

it('keeps what is opened to answer and hand over, works with it without connection, and keeps all when asked, with its size', async () => {
  const { open } = await device({ serviceWorkers: 'allow', expected: AHEAD })
  const page = await open(`${DIAGNOSIS}#s=${invitation('7k3fa')}`)
  await begin(page)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  await answer(page, [1])
  await seeResult(page)
  const whole = Object.keys(keptFiles())
  await keepsWhatIsOpen(page)
  expect(kilobytes(await kept(page))).toBeLessThan(kilobytes(whole) / 5)

  await page.context().setOffline(true)
  expect((await page.reload())?.status()).toBe(200)
  await seeResult(page)
  await page.context().setOffline(false)

  const button = page.getByRole('button', { name: /^Guardar todo para usar sin conexión \(\d+(?:,\d)? MB\)$/ })
  const megabytes = Number(/\((.*) MB\)/.exec(await button.innerText())?.[1]?.replace(',', '.'))
  expect(Math.abs(megabytes * 1_000_000 / 1024 - kilobytes(whole))).toBeLessThan(100)
  await button.click()
  await page.getByText('El sitio completo quedó guardado en este equipo').waitFor()
  expect([...new Set(await kept(page))].sort()).toEqual(whole.sort())
  // Nothing new is on the screen: no version is announced.
  expect(await page.getByText('Hay una versión nueva.').count()).toBe(0)
})

it('gives the result and what is handed over also where the connection was lost right after the first answer', async () => {
  const { open } = await device({ ...PHONE, serviceWorkers: 'allow', expected: AHEAD })
  const page = await open(`${DIAGNOSIS}#s=${invitation('7k3fa')}`)
  await begin(page)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  await answer(page, [2])
  await expect.poll(async () => (await kept(page)).filter((file) => /\/chunks\/(?:Person|FeedbackText|PictureView|HandOver|KeepWholeSite)\./.test(file)).length).toBeGreaterThanOrEqual(5)
  // What came before the worker was there is kept one file after another: the parts above may overtake it.
  await keepsWhatIsOpen(page)
  await page.context().setOffline(true)
  await page.getByRole('button', { name: /Ver todas las partes/ }).click()
  await seeResult(page)
  await page.getByRole('heading', { name: 'Estrategia', exact: true }).waitFor()
  await page.locator('.tool.answer [data-loading]').waitFor({ state: 'detached' })
  expect(await page.getByText('Esta parte de la página no llegó').count()).toBe(0)
  expect(await page.getByLabel('Enlace con su respuesta').inputValue()).toMatch(/#r=/)
  await page.reload()
  await seeResult(page)
})

it('says so without connection of a page that was not opened', async () => {
  const { open } = await device({ ...PHONE, serviceWorkers: 'allow', expected: /404|ERR_FAILED/ })
  const page = await open(`${DIAGNOSIS}#s=${invitation('7k3fa')}`)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  await keepsWhatIsOpen(page)
  await page.context().setOffline(true)
  await page.goto(new URL('/glosario', page.url()).href)
  await page.getByRole('heading', { name: 'Esta página no está' }).waitFor()
})
