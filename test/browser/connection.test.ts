import { expect, it } from 'vitest'
import { device, useBrowser } from './browser'

useBrowser()

// Once the site is kept for use without connection, nothing of it is fetched any more: these are about a first visit.

const LESSON = '/modulos/01-introduccion-del/01-que-es-el-del'
const part = /\/assets\/chunks\/LessonEnd\.[^/]*\.js(?:\?\d+)?$/

it('gets a part of a page that the connection dropped at first', async () => {
  const { open } = await device({ expected: /ERR_FAILED/ })
  const page = await open('/glosario')
  let dropped = 0
  await page.context().route(part, (route) => (dropped++ === 0 ? route.abort() : route.continue()))
  await page.goto(new URL(LESSON, page.url()).href)
  await page.locator('.tool.end').scrollIntoViewIfNeeded()
  // The server drew the button; only the part that arrives lets it be pressed.
  await page.getByRole('button', { name: 'Marcar como leída' }).click()
  await page.getByText('Marcada como leída').waitFor()
  expect(dropped).toBeGreaterThan(1)
})

it('says in its place that a part never came, and how to go on', async () => {
  // The message stands in place of what the server had drawn, which Vue reports.
  const { open } = await device({ expected: /ERR_FAILED|Hydration completed but contains mismatches/ })
  const page = await open('/glosario')
  await page.context().route(part, (route) => route.abort())
  await page.goto(new URL(LESSON, page.url()).href)
  // It is fetched when one comes near it.
  await page.locator('.tool.end').scrollIntoViewIfNeeded()
  await page.getByText('Esta parte de la página no llegó').waitFor()
  await page.context().unroute(part)
  await page.getByRole('button', { name: 'Recargar la página' }).click()
  await page.locator('.tool.end').scrollIntoViewIfNeeded()
  await page.getByRole('button', { name: 'Marcar como leída' }).click()
  await page.getByText('Marcada como leída').waitFor()
})
