import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parseBank } from '../../exercises/questions/bank'
import { serveCourseFixture } from '../support/course-site'
import { solveByKeyboard, tabTo } from '../support/keyboard'
import { faults } from './axe'
import { DESK, device, PHONE, useBrowser, walked } from './browser'
import { useTab } from './tab'

useBrowser()
const tab = useTab()

const { exercises } = parseBank(readFileSync(new URL('../fixtures/course/exercises/bank/99-prueba/01-ocho-tipos.md', import.meta.url), 'utf8'))

let site: Awaited<ReturnType<typeof serveCourseFixture>>
beforeAll(async () => {
  site = await serveCourseFixture()
}, 240_000)
afterAll(() => site.close())

/** The lesson as on a new device, of its own where it has to be another than a desk. */
async function openLesson(options?: Parameters<typeof device>[0]): Promise<Page> {
  const { open } = options ? await device(options) : tab
  const page = await open(site.lesson)
  if (options?.javaScriptEnabled !== false) await walked(page)
  return page
}

const exercise = (page: Page, name: string): Locator => page.locator(`#ejercicio-prueba-${name}`)
const press = (place: Locator, name: string): Promise<void> => place.getByRole('button', { name, exact: true }).click()
const result = (place: Locator): Promise<string> => place.locator('.outcome .notice').innerText().then((text) => text.replace(/\s+/g, ' '))
const visible = (place: Locator, text: string): Promise<boolean> => place.getByText(text).first().isVisible()

it('lets every kind of exercise be answered whole with the keyboard alone', async () => {
  const page = await openLesson()
  for (const one of exercises) {
    await solveByKeyboard(page, one)
    const said = await result(page.locator(`#ejercicio-${one.id}`))
    expect(said, one.id).toMatch(one.kind === 'reflexion' ? /tiene 3 de 3 puntos de la pauta/ : /^Correcto /)
  }
  expect(await page.locator('.exercise.done').count()).toBe(8)
})

it('takes the focus to the result, and back to the question to try again', async () => {
  const page = await openLesson()
  const place = exercise(page, 'gobernador')
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent.trim() ?? '')
  await place.getByLabel('La delegación presidencial').check()
  await press(place, 'Comprobar')
  expect(await focused()).toMatch(/^Todavía no/)
  await press(place, 'Intentar otra vez')
  expect(await focused()).toBe('¿Quién dirige hoy un gobierno regional?')
  expect(await place.locator('input:checked').count()).toBe(0)
  expect(await visible(place, 'encabeza el gobierno regional.')).toBe(false)
})

it('explains each option, right or wrong, once it is checked and not before', async () => {
  const page = await openLesson()
  const place = exercise(page, 'capital')
  expect(await visible(place, 'Es equipamiento.')).toBe(false)
  await place.getByLabel('Dos juntas de vecinos').check()
  await place.getByLabel('La mesa comunal').check()
  await place.getByLabel('El municipio compró').check()
  await press(place, 'Comprobar')
  expect(await result(place)).toBe('En parte 1 de 3 puntos. La explicación está junto a cada respuesta.')
  const option = (text: string): Promise<string> => place.locator('.option', { hasText: text }).locator('.verdict').innerText()
  expect(await option('Dos juntas')).toBe('Correcta; usted la eligió.')
  expect(await option('Los comerciantes')).toBe('Correcta; le faltó marcarla.')
  expect(await option('El municipio compró')).toBe('Incorrecta; usted la eligió.')
  expect(await option('sucursal bancaria')).toBe('Incorrecta.')
  expect(await visible(place, 'Es equipamiento.')).toBe(true)
})

it('keeps the first try and the best one', async () => {
  const page = await openLesson()
  const place = exercise(page, 'capital')
  const attempt = async (...options: readonly string[]): Promise<void> => {
    for (const option of options) await place.getByLabel(option).check()
    await press(place, 'Comprobar')
  }
  await attempt('Dos juntas')
  expect(await visible(place, 'Un intento: 1 de 3.')).toBe(true)
  await press(place, 'Intentar otra vez')
  await attempt('Dos juntas', 'Los comerciantes', 'La mesa comunal')
  await press(place, 'Intentar otra vez')
  await attempt('El municipio compró')
  expect(await visible(place, '3 intentos. Primero: 1 de 3. Mejor: 3 de 3.')).toBe(true)
})

it.each([
  ['gobernador', 'Elija una opción antes de comprobar.'],
  ['areas', 'Falta ubicar 5 elementos.'],
  ['pasos', 'Mueva al menos un paso antes de comprobar'],
  ['pares', 'Faltan 4 parejas.'],
  ['cociente', 'Escriba un número antes de comprobar.'],
])('does not mark %s as wrong while it is unanswered, and says what is missing', async (name, message) => {
  const page = await openLesson()
  const place = exercise(page, name)
  await press(place, 'Comprobar')
  expect(await result(place)).toContain(message)
  expect(await place.getAttribute('class')).not.toContain('done')
})

it('moves a step with a finger or with the arrows, and says where it is now', async () => {
  const page = await openLesson({ ...PHONE })
  const place = exercise(page, 'pasos')
  const order = (): Promise<string[]> => place.locator('.words').allInnerTexts()
  const [first = '', second = '', third = ''] = await order()
  await place.getByRole('button', { name: `Bajar ${first}` }).tap()
  expect((await order()).slice(0, 3)).toEqual([second, first, third])
  expect(await place.getByRole('status').allInnerTexts()).toContain(`«${first}»: lugar 2 de 4.`)
  await page.keyboard.press('ArrowDown')
  expect((await order())[2]).toBe(first)
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Bajar')
})

it('pairs in two steps, asks for the next one by itself, and lets a pair be changed', async () => {
  const page = await openLesson()
  const place = exercise(page, 'pares')
  const partner = (text: string): Promise<string> => place.locator('.left', { hasText: text }).locator('.partner').innerText()
  const governor = place.locator('.choice', { hasText: 'Elegir al gobernador' })
  await governor.click()
  expect(await partner('Descentralización política')).toMatch(/^[a-e]\) Elegir al gobernador regional$/)
  expect(await place.locator('.ask:visible').innerText()).toBe('Elija la pareja de: Descentralización económica')
  await governor.click()
  expect(await partner('Descentralización política')).toBe('Sin pareja')
  expect(await partner('Descentralización económica')).toMatch(/Elegir al gobernador/)
})

it.each([
  ['1,25', 'Correcto 1 de 1 punto. Se leyó 1,25 veces.'],
  ['1.26', 'Correcto 1 de 1 punto. Se leyó 1,26 veces.'],
  ['1.250', 'Todavía no 0 de 1 punto. Se leyó 1.250 veces.'],
  ['0,8', 'Todavía no 0 de 1 punto. Se leyó 0,8 veces.'],
])('reads %s as it is written in Chile and says what it read', async (typed, expected) => {
  const page = await openLesson()
  const place = exercise(page, 'cociente')
  await place.getByLabel('Su respuesta').fill(typed)
  await press(place, 'Comprobar')
  expect(await result(place)).toBe(expected)
  expect(await visible(place, 'Dividió al revés')).toBe(typed === '0,8')
})

it('tells a story only as far as it has been decided, with what follows from each decision', async () => {
  const page = await openLesson()
  const place = exercise(page, 'feria')
  expect(await visible(place, 'Cada parte trae su lista.')).toBe(false)
  await press(place, 'Reunir a feriantes y vecinos')
  expect(await visible(place, 'Escucha a las dos partes')).toBe(true)
  expect(await visible(place, 'Gana tiempo y pierde')).toBe(false)
  expect(await visible(place, 'Cada parte trae su lista.')).toBe(true)
  await press(place, 'Pedir un informe jurídico')
  expect(await result(place)).toMatch(/^En parte 3 de 4 puntos/)
  expect(await visible(place, 'Gana tiempo y pierde')).toBe(true)
  await press(place, 'Intentar otra vez')
  expect(await visible(place, 'Cada parte trae su lista.')).toBe(false)
})

it('shows statement, options and folded explanations without JavaScript', async () => {
  const page = await openLesson({ javaScriptEnabled: false })
  for (const text of ['¿Quién dirige hoy un gobierno regional?', 'La delegación presidencial', 'Cada parte trae su lista.', 'Siga en: Acuerdo']) expect(await visible(page.locator('main'), text)).toBe(true)
  expect(await page.getByRole('button', { name: 'Comprobar' }).first().isVisible()).toBe(false)
  const place = exercise(page, 'gobernador')
  expect(await visible(place, 'no dirige el gobierno regional.')).toBe(false)
  await place.locator('.option', { hasText: 'La delegación' }).getByText('Ver la explicación').click()
  expect(await place.locator('.option', { hasText: 'La delegación' }).locator('details').innerText()).toMatch(/Incorrecta\.\s+Representa al Presidente/)
})

it('prints question and room to answer; explanations only once they were open', async () => {
  const page = await openLesson()
  const place = exercise(page, 'gobernador')
  await place.getByLabel('La delegación presidencial').check()
  await press(place, 'Comprobar')
  await page.emulateMedia({ media: 'print' })
  expect(await visible(place, 'no dirige el gobierno regional.')).toBe(true)
  const other = exercise(page, 'capital')
  expect(await visible(other, 'Dos juntas de vecinos se prestan la sede')).toBe(true)
  expect(await visible(other, 'Es equipamiento.')).toBe(false)
  expect(await visible(exercise(page, 'feria'), 'La feria sigue y la calle queda libre')).toBe(true)
  expect(await visible(exercise(page, 'pares'), 'Parejas posibles')).toBe(true)
  expect(await page.getByRole('button', { name: 'Comprobar' }).count()).toBe(0)
})

it('draws figures in the page, with words for who cannot see them', async () => {
  const page = await openLesson()
  await page.getByRole('img', { name: 'Tres cajas unidas por flechas: Estado, mercado y comunidad.' }).waitFor()
  expect(await page.locator('figcaption').innerText()).toBe('Los tres actores. Elaboración propia.')
})

it.each([['a phone', PHONE, 'light'], ['a desk', DESK, 'dark']] as const)('has nothing that axe objects to on %s, before and after', async (_, size, colorScheme) => {
  const page = await openLesson({ ...size, colorScheme, bypassCSP: true })
  expect(await faults(page)).toEqual([])
  for (const one of exercises) await solveByKeyboard(page, one)
  expect(await faults(page)).toEqual([])
})

it('can be left and come back to with Tab: nothing holds the focus', async () => {
  const page = await openLesson()
  await tabTo(page, '#ejercicio-prueba-reflexion textarea')
  await tabTo(page, '#ejercicio-prueba-gobernador input')
})
