import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { device, PHONE, settled, useBrowser } from './browser'

useBrowser()

it('finds, orders and shares a list of the sources by its address, by keyboard, and leaves it whole without scripts', async () => {
  const { open } = await device(PHONE)
  const page = await open('/datos/comunas')
  await settled(page)
  const rows = page.getByRole('table').getByRole('row')
  const first = async (): Promise<string> => (await rows.nth(1).innerText()).replace(/\s+/g, ' ')
  await page.getByText('29 filas.').waitFor()

  await page.getByLabel('Territorio', { exact: true }).selectOption({ label: 'Arauco (7)' })
  await page.getByText('7 de 29 filas.').waitFor()
  await page.getByRole('button', { name: 'Comuna' }).press('Enter')
  expect(await first()).toContain('Arauco')
  await page.getByRole('button', { name: 'Comuna' }).press('Enter')
  expect(await first()).toContain('Tirúa')
  expect(await page.getByRole('columnheader', { name: 'Comuna' }).getAttribute('aria-sort')).toBe('descending')
  await expect.poll(() => new URL(page.url()).search).toBe('?territorio=Arauco&orden=-comuna')

  // On paper, where the fields are not, what was asked for is said.
  await page.emulateMedia({ media: 'print' })
  expect([await page.getByText('Territorio: Arauco.', { exact: true }).isVisible(), await page.getByLabel('Territorio', { exact: true }).isVisible()]).toEqual([true, false])
  await page.emulateMedia({ media: 'screen' })
  expect(await page.getByText('Territorio: Arauco.', { exact: true }).isVisible()).toBe(false)

  // Whoever gets the address sees the same.
  const other = await open(page.url())
  await settled(other)
  await other.getByText('7 de 29 filas.').waitFor()
  await other.getByRole('searchbox').fill('canete')
  await other.getByText('1 de 29 filas.').waitFor()
  await other.getByRole('searchbox').fill('marte')
  await other.getByText('Nada calza con lo que pide.').waitFor()
  await other.getByRole('button', { name: 'Ver todo' }).click()
  await other.getByText('29 filas.', { exact: false }).waitFor()
  await expect.poll(() => new URL(other.url()).search).toBe('')

  const wrong = await open('/datos/iniciativas?region=Marte')
  await wrong.getByText('La dirección pedía algo que esta tabla no tiene: Marte.', { exact: false }).waitFor()

  // The map beside each list shows what its filters ask for, and says it to whoever does not see it.
  const map = await open('/datos/asociaciones')
  await settled(map)
  const drawing = map.getByRole('region', { name: 'En el mapa, comuna por comuna' })
  const regions = drawing.getByRole('img')
  // All of Chile is first seen at a glance, and a region opens to its names.
  expect([await drawing.locator('details').count(), await regions.count()]).toEqual([16, 0])
  const tall = (page: Page, part: string): Promise<number> => page.locator(part).evaluate((element) => element.getBoundingClientRect().height / window.innerHeight)
  expect([await tall(map, '.comuna-map') < 3, await tall(map, '#tabla') < 1]).toEqual([true, true])
  await drawing.locator('summary', { hasText: 'Ñuble' }).press('Enter')
  await drawing.getByRole('img', { name: 'Ñuble' }).waitFor()
  expect(await map.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.viewport.width)
  await map.getByLabel('Asociación', { exact: true }).selectOption({ label: 'Ciudad Sur (8)' })
  await expect.poll(() => regions.count()).toBe(1)
  const said = await map.getByRole('img', { name: 'Metropolitana de Santiago' }).evaluate((picture) => document.getElementById(picture.getAttribute('aria-describedby') ?? '')?.textContent ?? '')
  for (const comuna of ['La Granja', 'El Bosque', 'San Bernardo', 'San Joaquín', 'Pedro Aguirre Cerda', 'Lo Espejo', 'San Ramón', 'Cerrillos']) expect(said).toContain(comuna)
  expect(said).not.toContain('Vitacura')
  await map.getByRole('link', { name: 'Ir a la tabla' }).press('Enter')
  await expect.poll(() => new URL(map.url()).search + new URL(map.url()).hash).toBe('?asociacion=Ciudad+Sur#tabla')
  expect(await map.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.viewport.width)

  const bare = await device({ ...PHONE, javaScriptEnabled: false })
  const plain = await bare.open('/datos/asociaciones')
  expect(await plain.getByRole('table').last().getByRole('row').count()).toBe(320)
  expect(await plain.getByRole('searchbox').count()).toBe(0)
  const glance = plain.getByRole('region', { name: 'En el mapa, comuna por comuna' })
  expect(await glance.locator('details').count()).toBe(16)
  await glance.locator('summary', { hasText: 'Magallanes' }).click()
  await glance.getByRole('img', { name: 'Magallanes' }).waitFor()
})

it('goes from a table to the lessons and exercises that use it, and back to the table', async () => {
  const { open } = await device(PHONE)
  const page = await open('/datos/')
  await settled(page)
  const table = page.locator('figure[id="fernandez-2009-tabla-09"]')
  await table.getByRole('link', { name: 'Dónde se usa en este sitio' }).click()
  await page.waitForURL('**/datos/cifras#usos-fernandez-2009-tabla-09')
  const use = page.locator('.use', { has: page.locator('[id="usos-fernandez-2009-tabla-09"]') })
  const lesson = use.getByRole('listitem').filter({ hasText: '1.4 Participación y capital social' })
  expect((await lesson.innerText()).replace(/\s+/g, ' ')).toBe('1.4 Participación y capital social: dibujo, ejercicio')
  await lesson.getByRole('link', { name: 'ejercicio', exact: true }).click()
  await page.waitForURL('**/04-participacion-y-capital-social#ejercicio-mecanismos-que-deciden')
  const exercise = page.locator('form[id="ejercicio-mecanismos-que-deciden"]')
  await exercise.getByRole('link', { name: 'Tabla 9' }).click()
  await page.waitForURL('**/datos/#fernandez-2009-tabla-09')
  await table.getByText('Mecanismos de participación del sector público').waitFor()
})
