import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { gzipped } from '../bench/first-load'
import { DIST, keptFiles } from '../support/built'
import { answer, begin, DIAGNOSIS, invitation, seeResult } from './answer'
import { device, PHONE, useBrowser } from './browser'
import { aheadOf, hasWorker, kept, keepsWhatIsOpen } from './offline'

/** A phone whose person was invited to answer: it pays for what its instrument needs, and for the rest only when asked. */

useBrowser()

const kilobytes = (files: readonly string[]): number =>
  files.map((file) => join(DIST, file)).reduce((sum, file) => sum + (file.endsWith('.woff2') ? statSync(file).size : gzipped(file)), 0) / 1024

const AHEAD = aheadOf(DIAGNOSIS)

it('keeps what is opened to answer and hand over, works with it without connection, and keeps all when asked, with its size', async () => {
  const { open } = await device({ serviceWorkers: 'allow', expected: AHEAD })
  const page = await open(`${DIAGNOSIS}#s=${invitation('7k3fa')}`)
  await begin(page)
  await hasWorker(page)
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
  expect([...await kept(page)].sort()).toEqual(whole.sort())
  // Nothing new is on the screen: no version is announced.
  expect(await page.getByText('Hay una versión nueva.').count()).toBe(0)
})

it('gives the result and what is handed over also where the connection was lost right after the first answer', async () => {
  const { open } = await device({ ...PHONE, serviceWorkers: 'allow', expected: AHEAD })
  const page = await open(`${DIAGNOSIS}#s=${invitation('7k3fa')}`)
  await begin(page)
  await hasWorker(page)
  await answer(page, [2])
  await expect.poll(async () => (await kept(page)).filter((file) => /\/chunks\/(?:Person|FeedbackText|PictureView|HandOver|KeepWholeSite)\./.test(file)).length).toBeGreaterThanOrEqual(5)
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
  await hasWorker(page)
  await keepsWhatIsOpen(page)
  await page.context().setOffline(true)
  await page.goto(new URL('/glosario', page.url()).href)
  await page.getByRole('heading', { name: 'Esta página no está' }).waitFor()
})
