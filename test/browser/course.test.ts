import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { device, PHONE, settled, useBrowser } from './browser'
import { lessonPath, ready } from './course'

useBrowser()

/** Every lesson of the course asks for one task. */
const TASKS = readdirSync(new URL('../../docs/modulos', import.meta.url), { recursive: true }).filter((name) => /^\d\d-[\w-]+[\\/]\d\d-[\w-]+\.md$/.test(String(name))).length

it('goes on where one left, on the programme and on the home page', async () => {
  const { open } = await device()
  const page = await open(lessonPath('02-modelos-y-globalizacion'))
  await ready(page)
  for (const path of ['/modulos/', '/']) {
    await page.goto(new URL(path, page.url()).href)
    await page.getByRole('link', { name: /^Seguir donde quedé/ }).click()
    await page.waitForURL('**/02-modelos-y-globalizacion')
  }
})

it('keeps room on the home page for the way back, and opens nothing of the course for somebody new', async () => {
  const { open } = await device({ ...PHONE, expected: /ERR_FAILED/ })
  const page = await open('/')
  const doors = page.locator('.door')
  const second = async (): Promise<number | undefined> => {
    await page.evaluate(() => document.fonts.ready)
    return (await doors.nth(1).boundingBox())?.y
  }
  await settled(page)
  const before = await second()
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])

  await page.goto(new URL(lessonPath('05-municipio-y-desafios'), page.url()).href)
  await ready(page)
  // What is seen before any file of the site has run.
  await page.route('**/assets/**/*.js', (route) => route.abort())
  await page.goto(new URL('/', page.url()).href)
  const painted = await second()
  await page.unroute('**/assets/**/*.js')
  await page.reload()
  await page.getByRole('link', { name: /^Seguir donde quedé/ }).waitFor()
  expect(await second()).toBe(painted)
  expect(painted).toBeGreaterThan(before ?? Infinity)
})

it('follows the route that was chosen in the programme', async () => {
  const { open } = await device()
  const page = await open('/modulos/')
  await page.getByText('6 lecciones · 3 h 20 min').first().waitFor()
  await page.getByLabel('Corto, para autoridades').check()
  await page.getByText('4 lecciones · 2 h 20 min').first().waitFor()
  expect(await page.locator('.lessons').first().getByRole('link').allInnerTexts()).toHaveLength(5)
  await page.goto(new URL(lessonPath('01-que-es-el-del'), page.url()).href)
  await page.getByRole('navigation', { name: 'Lección anterior y siguiente' }).getByRole('link', { name: /siguiente 1\.3/ }).waitFor()
})

it('keeps what is written in a task as it is typed, shows it in the workbook and in another tab', async () => {
  const { open } = await device()
  const page = await open(lessonPath('01-que-es-el-del'))
  await ready(page)
  const workbook = await open('/bitacora')
  await workbook.getByText('La bitácora está en blanco').waitFor()
  await page.locator('.task textarea').fill('Tres compras:\n pan, flores & <tortas>')
  await page.getByRole('status').getByText(/Guardado el \d\d-\d\d-\d{4} a las/).waitFor()
  await workbook.getByText(`1 de ${TASKS}`, { exact: true }).waitFor()
  expect(await workbook.locator('.task textarea').first().inputValue()).toBe('Tres compras:\n pan, flores & <tortas>')
  await page.reload()
  await page.getByRole('status').getByText(/Guardado el/).waitFor()
  expect(await page.locator('.task textarea').inputValue()).toContain('<tortas>')
  const [file] = await Promise.all([workbook.waitForEvent('download'), workbook.getByRole('button', { name: 'Descargar en Word' }).click()])
  expect(file.suggestedFilename()).toMatch(/^bitacora_\d{4}-\d\d-\d\d\.docx$/)
})

it('shows a term on hover and on focus, closes it with Esc, and the link still leads to the glossary', async () => {
  const { open } = await device()
  const page = await open(lessonPath('05-municipio-y-desafios'))
  await ready(page)
  const link = page.locator('.vp-doc a[href*="/glosario#"]').first()
  const card = page.getByRole('tooltip')
  await link.hover()
  await card.waitFor()
  expect(await link.getAttribute('aria-describedby')).toBe(await card.getAttribute('id'))
  await page.keyboard.press('Escape')
  expect(await card.count()).toBe(0)
  await page.mouse.move(0, 0)
  await page.keyboard.press('Tab')
  await link.focus()
  await card.waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/glosario#/)
  await page.locator(new URL(page.url()).hash).waitFor()
})

it('computes the lesson\'s table as one types, holds the last number while a field is wrong, and goes back', async () => {
  const { open } = await device()
  const page = await open('/modulos/02-fundamentos-y-gestion/01-economia-territorial')
  await ready(page)
  const table = page.locator('.quotient')
  await table.getByText('4,76').waitFor()
  await table.getByLabel('Turismo: Comuna').fill('240')
  expect(await table.locator('tbody tr').first().locator('.result').first().innerText()).toBe('1,82')
  await table.getByLabel('Turismo: Comuna').fill('doscientos')
  await table.getByText('Turismo, Comuna: escriba un número entero').waitFor()
  expect(await table.locator('tbody tr').first().locator('.result').first().innerText()).toBe('1,82')
  await table.getByRole('button', { name: /Volver a los datos/ }).click()
  await table.getByText('4,76').waitFor()
  expect(await table.getByLabel('Turismo: Comuna').inputValue()).toBe('90')
})

it('takes a change in employment apart as one types, and goes back', async () => {
  const { open } = await device()
  const page = await open('/modulos/04-oportunidades-de-negocios/01-crecimiento-y-disparidades')
  await ready(page)
  const table = page.locator('.shift')
  const local = table.locator('.sector').nth(1).locator('dd').last()
  expect(await local.innerText()).toBe('−19,8')
  await table.getByLabel('Turismo: Comuna, después').fill('164')
  expect(await local.innerText()).toBe('+0,2')
  await table.getByLabel('Turismo: Comuna, después').fill('muchos')
  await table.getByText('Turismo, Comuna, después: escriba un número entero').waitFor()
  expect(await local.innerText()).toBe('+0,2')
  await table.getByRole('button', { name: /Volver a los datos/ }).click()
  expect(await local.innerText()).toBe('−19,8')
})

it('works in a browser that keeps nothing, and says so', async () => {
  const { open } = await device({ before: () => { Object.defineProperty(globalThis, 'indexedDB', { value: undefined }) } })
  const page = await open(lessonPath('01-que-es-el-del'))
  await ready(page)
  await page.getByRole('button', { name: 'Marcar como leída' }).click()
  await page.getByText('Marcada como leída el').waitFor()
  await page.getByText('Su avance no se está guardando en este equipo').waitFor()
})
