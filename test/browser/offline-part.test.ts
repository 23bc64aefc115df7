import type { Page } from 'playwright-core'
import { expect, it, onTestFinished } from 'vitest'
import { DIST, keptFiles, laterFiles } from '../support/built'
import { serve } from '../support/serve'
import { contentOf, device, PHONE, useBrowser } from './browser'
import { aheadOf, hasWorker, kept, keepsWhatIsOpen } from './offline'
import { createRoom, openScreen, ROOM } from './room'

/** Somebody who looks around: what was opened is there again without connection, and no more was paid for than the page says. */

useBrowser()

const MODULE = 'modulos/01-introduccion-del/'
const OPENED = `/${MODULE}05-municipio-y-desafios`
const MAP = '/instrumentos/mapa-estrategico'
const NOT_OPENED = `/${MODULE}01-que-es-el-del`

const worker = (page: Page): Promise<string | undefined> => page.evaluate(async () => {
  const active = (await navigator.serviceWorker.getRegistration())?.active
  return active?.state === 'activated' ? new URL(active.scriptURL).search : undefined
})

it('keeps with a lesson all of its module, alive, and of the rest only what was opened', async () => {
  const { open } = await device({ ...PHONE, serviceWorkers: 'allow', expected: /404|ERR_FAILED|ERR_INTERNET_DISCONNECTED/ })
  const page = await open('/')
  await hasWorker(page)
  await page.goto(new URL(OPENED, page.url()).href)
  const ofModule = Object.keys(keptFiles()).filter((file) => file.startsWith(MODULE) || file.startsWith(`assets/${MODULE.replaceAll('/', '_')}`))
  expect(ofModule.length).toBeGreaterThan(12)
  await expect.poll(() => kept(page)).toEqual(expect.arrayContaining(['index.html', ...ofModule, ...laterFiles(OPENED)]))
  await keepsWhatIsOpen(page)
  const others = Object.keys(keptFiles()).filter((file) => file.startsWith('modulos/') && !file.startsWith(MODULE))
  expect((await kept(page)).filter((file) => others.includes(file))).toEqual([])
  expect((await kept(page)).length).toBeLessThan(Object.keys(keptFiles()).length / 4)

  await page.context().setOffline(true)
  await page.goto(new URL(NOT_OPENED, page.url()).href)
  // Its exercises and its end were never drawn on this device.
  await page.locator('.exercise').first().scrollIntoViewIfNeeded()
  await page.locator('.exercise.ready').first().waitFor()
  await page.locator('.tool.end').scrollIntoViewIfNeeded()
  await page.getByRole('button', { name: 'Marcar como leída' }).click()
  await page.getByText('Marcada como leída').waitFor()
  // From inside the site, as by its address.
  await page.locator('.tool.end').getByRole('link', { name: /Lección siguiente/ }).click()
  await page.waitForURL(/\/02-/)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.goto(new URL('/', page.url()).href)
  await page.getByRole('heading', { level: 1, name: '¿Qué quiere hacer hoy?' }).waitFor()
  await page.goto(new URL('/glosario', page.url()).href)
  await page.getByRole('heading', { name: 'Esta página no está' }).waitFor()
})

it('keeps the whole site when one goes from inside it to a tool for groups', async () => {
  const { open } = await device({ serviceWorkers: 'allow' })
  const page = await open('/')
  await expect.poll(() => worker(page)).toBe('?parte')
  await page.getByRole('link', { name: 'Facilitación', exact: true }).first().click()
  await page.waitForURL(/\/facilitacion\//)
  await expect.poll(() => worker(page)).toBe('')
  expect([...await kept(page)].sort()).toEqual(Object.keys(keptFiles()).sort())
  // Nothing on the screen changed: no version is announced.
  expect(await page.getByText('Hay una versión nueva.').count()).toBe(0)
})

it.each([['the home page', '/', 'Funciona sin conexión.'], ['the programme of the course', '/modulos/', 'Estudiar sin conexión']])('offers the whole site on %s, with its size', async (_, path, beside) => {
  const { open } = await device({ ...PHONE, serviceWorkers: 'allow' })
  const page = await open(path)
  await expect.poll(() => worker(page)).toBe('?parte')
  await page.getByText(beside).last().scrollIntoViewIfNeeded()
  await page.getByRole('button', { name: /^Guardar todo para usar sin conexión \(\d+(?:,\d)? MB\)$/ }).click()
  await page.getByText('El sitio completo quedó guardado en este equipo').waitFor()
  expect([...await kept(page)].sort()).toEqual(Object.keys(keptFiles()).sort())
})

it('keeps with a document that is filled in the dialogs and the file that nobody asked for yet', async () => {
  const { open } = await device({ serviceWorkers: 'allow', expected: aheadOf(MAP) })
  const page = await open(MAP)
  await expect.poll(() => worker(page)).toBe('?parte')
  const later = laterFiles(MAP)
  expect(later.filter((file) => /\/chunks\/(?:PasteDialog|BringDialog|FileDrop|DocumentLink)\.[^.]+\.js$/.test(file))).toHaveLength(4)
  await expect.poll(async () => (await kept(page)).filter((file) => later.includes(file)).length).toBe(later.length)
  await keepsWhatIsOpen(page)
  expect((await kept(page)).length).toBeLessThan(Object.keys(keptFiles()).length / 4)

  await page.context().setOffline(true)
  await page.reload()
  await page.getByRole('button', { name: 'Misión: pegar desde Excel' }).click()
  await page.getByLabel(/[Pp]egue aquí la tabla/).fill('Objetivo\nMás familias venden todo el año')
  await page.getByRole('button', { name: 'Agregar 1 fila' }).click()
  await page.getByRole('button', { name: 'Abrir una copia' }).click()
  await page.getByRole('dialog').locator('input[type="file"]').waitFor({ state: 'attached' })
  await page.keyboard.press('Escape')
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Descargar en Word' }).click()])
  expect((await contentOf(file)).length).toBeGreaterThan(1000)
})

/** Of all pages only the room's arrives: the whole site, which a tool for groups asks for, takes longer than somebody stays. */
const isOfOtherPage = (file: string): boolean => file.endsWith('.html') && !/\/(?:404|facilitacion\/sala)\.html$/.test(file)

it('keeps after seconds what creating and opening a room needs, while the rest of the site is still to come', async () => {
  const asked: string[] = []
  const isHeld = (file: string): boolean => {
    asked.push(file)
    return isOfOtherPage(file)
  }
  const site = await serve(DIST, { isHeld })
  onTestFinished(site.close)
  // Without connection the whole site is still asked for.
  const { open } = await device({ ...PHONE, serviceWorkers: 'allow', expected: /ERR_FAILED|ERR_INTERNET_DISCONNECTED|fetching the script/ })
  const page = await open(site.url + ROOM)
  const later = laterFiles(ROOM)
  await expect.poll(async () => (await kept(page)).filter((file) => later.includes(file)).length).toBe(later.length)
  await keepsWhatIsOpen(page)
  expect(await worker(page)).toBe('?parte')
  // What the first step needs before what comes after it.
  const turns = ['comunas', 'RoomView', 'RoomReport'].map((name) => asked.findIndex((file) => file.includes(`/chunks/${name}.`)))
  expect(turns).toEqual([...turns].sort((a, b) => a - b))
  expect(turns[0]).toBeGreaterThan(0)

  await page.context().setOffline(true)
  await createRoom(page)
  await page.reload()
  for (const screen of ['Invitar', 'Recibir', 'Resultados', 'Informe', 'Respaldo'] as const) {
    await openScreen(page, screen)
    await page.locator('[data-loading]').waitFor({ state: 'detached' })
  }
  expect(await page.getByText('Esta parte de la página no llegó').count()).toBe(0)
})

it('has the list of comunas with the page of the room, where the connection breaks before one writes', async () => {
  const { open } = await device({ ...PHONE, expected: /ERR_FAILED|ERR_INTERNET_DISCONNECTED/ })
  const page = await open(ROOM)
  await page.getByRole('button', { name: 'Crear una sala' }).waitFor()
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Crear una sala' }).click()
  const field = page.getByRole('combobox', { name: 'Comuna' })
  await field.fill('quilpue')
  await page.getByRole('option', { name: 'Quilpué' }).click()
  expect(await field.inputValue()).toContain('Quilpué')
})
