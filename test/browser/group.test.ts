import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { device, PHONE, useBrowser } from './browser'
import { arrived, codeOf, createRoom, openScreen, person, ROOM, stored } from './room'

useBrowser()

const tab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name }).click()
const card = (page: Page, title: string): Locator => page.getByRole('article', { name: title })

/** The example as a room of this device, so that what is done to it is kept. */
async function openCopy(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Copiar a mis salas' }).click()
  await page.waitForURL(/#sala=\w+\/resultados/)
  await page.getByRole('heading', { name: 'Resultado del grupo' }).waitFor()
}

async function agree(place: Locator, value: string, reason: string): Promise<void> {
  await place.getByRole('button', { name: 'Acordar un valor' }).click()
  await place.getByRole('radio', { name: value }).check()
  await place.getByLabel('Motivo').fill(reason)
  await place.getByRole('button', { name: 'Guardar el acuerdo' }).click()
}

it('shows only how many have arrived until the facilitator shows the results, and hides them again', async () => {
  const { open } = await device(PHONE)
  const page = await open(ROOM)
  await createRoom(page)
  await openScreen(page, 'Resultados')
  await page.getByText('Cuando llegue la primera respuesta').waitFor()
  expect(await page.getByRole('button', { name: 'Mostrar resultados' }).count()).toBe(0)

  await openScreen(page, 'Recibir')
  await page.getByLabel('Texto del chat').fill([1, 2, 3].map((number) => codeOf(person(number))).join('\n'))
  await page.getByRole('button', { name: 'Leer respuestas' }).click()
  await arrived(page, 3)
  await openScreen(page, 'Resultados')
  const show = page.getByRole('button', { name: 'Mostrar resultados' })
  await show.waitFor()
  expect(await page.getByText('Estructura').count()).toBe(0)
  await show.click()
  await page.getByRole('note').getByText('Respondieron 3 personas. Con menos de seis').waitFor()
  await page.getByRole('button', { name: 'Ocultar resultados' }).click()
  await show.waitFor()
  expect(await page.getByRole('tab').count()).toBe(0)
})

it('agrees a value beside the answers, shows both readings, and keeps everything after a reload', async () => {
  const { open } = await device()
  const page = await open(`${ROOM}#ejemplo`)
  await openCopy(page)
  await tab(page, 'Ítems y acuerdos')
  expect(await page.getByRole('article').first().getByRole('heading').textContent()).toBe('Difusión interna')

  const responsibilities = card(page, 'Responsabilidades repartidas')
  const counts = (): Promise<string[]> => responsibilities.locator('.distribution').first().locator('.count').allTextContents()
  expect(await counts()).toEqual(['5', '1', '0', '1'])
  await agree(responsibilities, 'Medio', 'El reglamento reparte las tareas entre dos unidades.')
  await responsibilities.getByText('Valor acordado: Medio').waitFor()
  expect(await counts()).toEqual(['5', '1', '0', '1'])

  await tab(page, 'Niveles')
  const row = page.getByRole('row', { name: 'Estructura' })
  await expect.poll(() => row.getByRole('cell').allTextContents()).toEqual(['Alto', 'Medio'])

  await tab(page, 'Horas')
  await page.getByLabel('Horas disponibles').fill('40')
  const shares = async (): Promise<string[]> => page.locator('td.hours').allTextContents()
  // Medio, alto, bajo, alto: weights 2, 1, 3, 1 of 7.
  await expect.poll(shares).toEqual(['11 h', '6 h', '17 h', '6 h', '40 h'])

  await page.reload()
  await tab(page, 'Horas')
  await expect.poll(shares).toEqual(['11 h', '6 h', '17 h', '6 h', '40 h'])
  await tab(page, 'Ítems y acuerdos')
  await card(page, 'Responsabilidades repartidas').getByText('El reglamento reparte las tareas').waitFor()

  await card(page, 'Responsabilidades repartidas').getByRole('button', { name: 'Quitar' }).click()
  await expect.poll(() => card(page, 'Responsabilidades repartidas').getByText('Valor acordado').count()).toBe(0)
  await page.getByRole('button', { name: 'Deshacer' }).click()
  await card(page, 'Responsabilidades repartidas').getByText('Valor acordado: Medio').waitFor()
})

it('asks for what is missing of an agreement and saves nothing until then', async () => {
  const { open } = await device()
  const page = await open(`${ROOM}#ejemplo/resultados`)
  await tab(page, 'Ítems y acuerdos')
  const item = card(page, 'Difusión interna')
  await item.getByRole('button', { name: 'Acordar un valor' }).click()
  await item.getByRole('button', { name: 'Guardar el acuerdo' }).click()
  await item.getByText('Elija uno de los valores.').waitFor()
  await item.getByText('Escriba el motivo').waitFor()
  expect(await item.getByText('Valor acordado').count()).toBe(0)
})

it('walks the result on the wall by keyboard and remote, agrees there, keeps its place over a reload, and goes back to where it was', async () => {
  const { open } = await device()
  const page = await open(`${ROOM}#ejemplo/resultados`)
  await page.setViewportSize({ width: 1024, height: 768 })
  const wall = page.getByRole('dialog')
  const heading = (name: string): Promise<void> => wall.getByRole('heading', { name }).waitFor()
  // Nothing of the result before it is shown, wherever the address points: only how many have arrived.
  await page.getByRole('button', { name: 'Ocultar resultados' }).click()
  await page.getByRole('button', { name: 'Proyectar el conteo' }).press('Enter')
  await heading('Han llegado 7 respuestas')
  for (const key of ['PageDown', 'End', 'ArrowRight']) await page.keyboard.press(key)
  await heading('Han llegado 7 respuestas')
  await wall.getByRole('button', { name: 'Mostrar resultados' }).press('Enter')
  await page.keyboard.press('PageDown')
  await heading('Niveles por área')
  await wall.getByText('Productos y servicios', { exact: true }).waitFor()
  await page.keyboard.press('PageDown')
  await heading('Niveles por área · 2 de 2')
  // The picture, whole, as wide or as high as the wall lets it be.
  const picture = await wall.getByRole('img', { name: 'Niveles por área' }).evaluate((node) => ({ ...node.getBoundingClientRect().toJSON() as DOMRect, right: innerWidth - node.getBoundingClientRect().right, bottom: innerHeight - node.getBoundingClientRect().bottom }))
  expect(picture.width).toBeGreaterThan(900)
  expect(Math.min(picture.right, picture.bottom)).toBeGreaterThan(0)
  await page.keyboard.press('PageDown')
  await heading('Difusión interna')
  await page.keyboard.press('ArrowRight')
  await heading('Registro de atenciones')
  // Letters for eight metres, and all of it in one screen.
  const look = await wall.evaluate((node) => ({
    letters: Math.min(...[...node.querySelectorAll('.bars .label, .bars .count')].map((label) => parseFloat(getComputedStyle(label).fontSize))),
    hidden: node.scrollHeight - node.clientHeight,
  }))
  expect(look.letters).toBeGreaterThanOrEqual(24)
  expect(look.hidden).toBeLessThanOrEqual(1)
  await page.keyboard.press('b')
  await wall.getByText('Pantalla en negro.').waitFor()
  await page.keyboard.press('PageDown')
  await expect.poll(() => wall.getByText('Pantalla en negro.').count()).toBe(0)
  await heading('Registro de atenciones')
  await page.keyboard.press('End')
  await expect.poll(() => wall.getByRole('button', { name: 'Siguiente' }).isDisabled()).toBe(true)
  await page.keyboard.press('Home')
  await heading('Han llegado 7 respuestas')
  for (let times = 0; times < 4; times++) await page.keyboard.press('PageDown')
  await page.keyboard.press('PageUp')
  await page.keyboard.press('ArrowDown')
  await heading('Registro de atenciones')
  await page.reload()
  await heading('Registro de atenciones')

  await wall.getByRole('button', { name: 'Acordar un valor' }).press('Enter')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  // Arrows choose among the values while one is choosing: the item is still the same.
  expect(await wall.getByRole('radio', { name: 'Medio' }).isChecked()).toBe(true)
  await page.keyboard.press('Tab')
  await page.keyboard.type('Se abrió el registro en la reunión.')
  await wall.getByRole('button', { name: 'Guardar el acuerdo' }).press('Enter')
  await wall.getByText('Valor acordado: Medio').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => wall.count()).toBe(0)
  await page.getByRole('button', { name: 'Proyectar', exact: true }).press('Enter')
  await heading('Niveles por área')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Proyectar')
})

it('drafts the proposal from the expected products, and keeps its words, order and dates', async () => {
  const { open } = await device()
  const page = await open(`${ROOM}#ejemplo/resultados`)
  await openCopy(page)
  await tab(page, 'Propuesta')
  await page.getByRole('button', { name: 'Usar todas las sugerencias' }).click()
  const first = page.getByRole('group', { name: 'Acción 1 de Estrategia' })
  const second = page.getByRole('group', { name: 'Acción 2 de Estrategia' })
  await second.getByLabel('Unidad responsable').fill('Oficina de Fomento')
  await second.getByLabel('Fecha límite').fill('2027-03-31')
  await second.getByText('Queda para el 31-03-2027').waitFor()
  await page.getByRole('button', { name: 'Subir: Acción 2 de Estrategia' }).click()
  await expect.poll(() => first.getByLabel('Unidad responsable').inputValue()).toBe('Oficina de Fomento')

  await page.getByRole('button', { name: 'Quitar: Acción 1 de Procesos' }).click()
  await page.getByRole('button', { name: 'Agregar una acción en Procesos' }).click()
  await page.keyboard.type('Ordenar los registros <b>de atención</b>')
  await expect.poll(async () => JSON.stringify(await stored(page, 'rooms'))).toContain('<b>de atención</b>')
  await page.reload()
  await tab(page, 'Propuesta')
  await expect.poll(() => first.getByLabel('Unidad responsable').inputValue()).toBe('Oficina de Fomento')
  expect(await first.getByLabel('Fecha límite').inputValue()).toBe('2027-03-31')
  expect(await page.getByRole('group', { name: 'Acción 1 de Procesos' }).getByLabel('Acción', { exact: true }).inputValue()).toBe('Ordenar los registros <b>de atención</b>')
})

it('says why there is no plan while an area has no information', async () => {
  const { open } = await device()
  const page = await open(ROOM)
  await createRoom(page)
  const blank = Object.fromEntries(['mision', 'objetivos', 'lineamientos'].map((id) => [`estrategia-${id}`, null]))
  await openScreen(page, 'Recibir')
  await page.getByLabel('Texto del chat').fill(codeOf(person(1, { answers: { ...person(1).answers, ...blank } })))
  await page.getByRole('button', { name: 'Leer respuestas' }).click()
  await arrived(page, 1)
  await openScreen(page, 'Resultados')
  await page.getByRole('button', { name: 'Mostrar resultados' }).click()
  await tab(page, 'Horas')
  await page.getByText('Estrategia no tiene información suficiente').waitFor()
  await page.getByLabel('Horas disponibles').fill('4,5')
  await page.getByText('Escriba un número entero de horas').waitFor()
})
