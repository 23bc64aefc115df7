import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { device, useBrowser } from './browser'
import { arrived, codeOf, createRoom, openScreen, person, ROOM } from './room'

/** What stands on the wall in a window of its own, moved from either window. */

useBrowser()

const wallOf = (page: Page) => page.getByRole('dialog')
const remote = (page: Page) => page.getByRole('region', { name: 'Se proyecta en otra ventana' })

/** Puts what the office shows on the wall into a window of its own. */
async function apart(office: Page): Promise<Page> {
  const [window] = await Promise.all([office.context().waitForEvent('page'), wallOf(office).getByRole('button', { name: 'Pasar a otra ventana' }).press('Enter')])
  await expect.poll(() => wallOf(office).count()).toBe(0)
  return window
}

async function addInstrument(office: Page, label: string): Promise<void> {
  await office.getByRole('button', { name: 'Agregar un instrumento' }).click()
  await office.getByRole('dialog').getByRole('combobox').selectOption({ label })
  await office.getByRole('dialog').getByRole('button', { name: 'Crear sala' }).click()
  await office.waitForURL(/#sala=/)
}

it('follows in one window from the invitation to the count and the result, moved from either, and finds its step after a reload of each', async () => {
  const office = await (await device()).open(ROOM)
  const id = await createRoom(office)
  await office.getByRole('button', { name: 'Proyectar el QR' }).click()
  const window = await apart(office)
  await wallOf(window).getByRole('img', { name: /^Código QR/ }).waitFor()
  await remote(office).getByText('1 de 2').waitFor()

  // What arrives in one is counted in the other; a remote that speaks to the office moves the wall.
  await openScreen(office, 'Recibir')
  await office.keyboard.press('PageDown')
  await wallOf(window).getByRole('heading', { name: 'Todavía no llega ninguna respuesta' }).waitFor()
  await office.getByLabel('Texto del chat').fill([1, 2, 3].map((number) => codeOf(person(number, { room: id }))).join('\n'))
  await office.getByLabel('Texto del chat').press('PageUp')
  await office.getByRole('button', { name: 'Leer respuestas' }).click()
  await arrived(office, 3)
  await wallOf(window).getByRole('heading', { name: 'Han llegado 3 respuestas' }).waitFor()
  await remote(office).getByText('2 de 2').waitFor()

  await wallOf(window).getByRole('button', { name: 'Mostrar resultados' }).press('Enter')
  await window.keyboard.press('PageDown')
  await wallOf(window).getByRole('heading', { name: 'Niveles por área' }).waitFor()
  await remote(office).getByText(/3 de \d\d/).waitFor()
  await window.reload()
  await wallOf(window).getByRole('heading', { name: 'Niveles por área' }).waitFor()
  await office.reload()
  await remote(office).getByText(/3 de \d\d/).waitFor()
  expect(await wallOf(office).count()).toBe(0)
  await remote(office).getByRole('button', { name: 'Pantalla en negro' }).press('Enter')
  await wallOf(window).getByText('Pantalla en negro.').waitFor()
  await remote(office).getByRole('button', { name: 'Siguiente' }).press('Enter')
  await expect.poll(() => wallOf(window).getByText('Pantalla en negro.').count()).toBe(0)

  await Promise.all([window.waitForEvent('close'), remote(office).getByRole('button', { name: 'Cerrar esa ventana' }).press('Enter')])
  await expect.poll(() => remote(office).count()).toBe(0)
})

it('is one window for a menu of several rooms, the result of each and a vote, whose step a reload finds', async () => {
  const office = await (await device()).open(ROOM)
  await createRoom(office)
  await office.getByRole('button', { name: 'Agregar otro instrumento u otra medición' }).click()
  await addInstrument(office, 'Desafíos municipales')
  await office.getByRole('link', { name: '← Mesa comunal' }).click()
  const show = (screen: string) => office.getByRole('navigation', { name: 'Partes de la mesa' }).getByRole('link', { name: screen, exact: true }).click()
  await show('Invitar')
  await office.getByRole('button', { name: 'Proyectar el QR' }).click()
  const window = await apart(office)
  await wallOf(window).getByRole('heading', { name: 'Diagnóstico organizacional · Desafíos municipales' }).waitFor()
  await window.keyboard.press('ArrowRight')
  await wallOf(window).getByText('0 respuestas').first().waitFor()
  await window.reload()
  await wallOf(window).getByRole('heading', { name: 'Respuestas que han llegado de Quilpué' }).waitFor()
  await wallOf(window).getByRole('button', { name: 'Ver su resultado: Desafíos municipales' }).press('Enter')
  await wallOf(window).getByRole('heading', { name: 'Todavía no llega ninguna respuesta' }).waitFor()

  await show('Votaciones')
  await office.getByRole('button', { name: 'Abrir una votación' }).click()
  await office.getByLabel('Qué se vota').fill('¿Por dónde partimos?')
  await office.getByLabel('Líneas que se votan').fill('Registro común\nFeria mensual')
  await office.getByRole('button', { name: 'Abrir la votación' }).click()
  // The window that is there takes it; on the office's own screen nothing covers what one works with.
  await office.getByRole('button', { name: 'Proyectar la votación' }).click()
  await wallOf(window).getByRole('img', { name: 'Código QR para votar: ¿Por dónde partimos?' }).waitFor()
  await remote(office).getByText('¿Por dónde partimos?, 1 de 1').waitFor()
  expect(office.context().pages()).toHaveLength(2)
  await office.getByRole('button', { name: 'Mostrar el resultado' }).click()
  await wallOf(window).getByText('Nadie ha dado puntos todavía.').waitFor()
  await window.keyboard.press('PageUp')
  await wallOf(window).getByRole('img', { name: /^Código QR/ }).waitFor()
  await window.reload()
  await wallOf(window).getByRole('img', { name: /^Código QR/ }).waitFor()
  await window.keyboard.press('End')
  await window.reload()
  await wallOf(window).getByText('Nadie ha dado puntos todavía.').waitFor()
  // It may be gone before the press is told to have ended.
  await Promise.all([window.waitForEvent('close'), window.keyboard.press('Escape').catch(() => undefined)])
  await expect.poll(() => remote(office).count()).toBe(0)
})

it('stays on its own screen where the browser lets no window open, and says why', async () => {
  const page = await (await device({ before: () => { window.open = () => null } })).open(`${ROOM}#ejemplo/resultados`)
  await page.getByRole('button', { name: 'Proyectar', exact: true }).click()
  await wallOf(page).getByRole('button', { name: 'Pasar a otra ventana' }).press('Enter')
  await wallOf(page).getByRole('alert').getByText(/El navegador bloqueó la ventana/).waitFor()
  await page.keyboard.press('PageDown')
  await wallOf(page).getByRole('heading', { name: 'Niveles por área · 2 de 2' }).waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => wallOf(page).count()).toBe(0)
})
