import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { faultsInAllLooks } from './axe'
import { settled, useBrowser } from './browser'
import { arrived, codeOf, createRoom, openScreen, person, ROOM } from './room'
import { useTab } from './tab'

useBrowser()
const { open } = useTab({ hasTouch: true, bypassCSP: true })

/** The screens of a mesa that has worked, each looked at in both colours on a phone and a desk. */
const look = async (page: Page): Promise<void> => expect(await faultsInAllLooks(page)).toEqual([])

const show = (page: Page, screen: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Partes de la mesa' }).getByRole('link', { name: screen, exact: true }).click()

async function paste(page: Page, codes: readonly string[]): Promise<void> {
  await openScreen(page, 'Recibir')
  await page.getByLabel('Texto del chat').fill(codes.join('\n'))
  await page.getByRole('button', { name: 'Leer respuestas' }).click()
  await arrived(page, codes.length)
  await openScreen(page, 'Resultados')
  await page.getByRole('button', { name: 'Mostrar resultados' }).click()
}

/** A mesa that measured twice. */
async function mesa(): Promise<Page> {
  const page = await open(ROOM)
  await settled(page)
  await createRoom(page)
  await paste(page, [1, 2, 3].map((number) => codeOf(person(number))))
  await page.getByRole('button', { name: 'Agregar otro instrumento u otra medición' }).click()
  await page.getByRole('button', { name: /^Medir otra vez/ }).click()
  await page.getByText('Segunda medición').first().waitFor()
  await paste(page, [4, 5, 6].map((number) => codeOf(person(number, { round: 2 }))))
  return page
}

it('passes axe with its rooms, while two measurements are compared, with its documents, sessions and summary, in mi municipio and where the summary arrives', async () => {
  const page = await mesa()
  await page.getByRole('link', { name: 'Comparar con la primera medición' }).click()
  await page.getByRole('heading', { name: 'De la primera a la segunda medición' }).waitFor()
  await look(page)
  await show(page, 'Salas')
  await page.getByRole('button', { name: 'Agregar un instrumento' }).waitFor()
  await look(page)
  await show(page, 'Sesiones')
  await page.getByRole('button', { name: /^Tomar el plan/ }).first().click()
  await page.getByRole('button', { name: 'Anotar una sesión' }).click()
  await look(page)
  await show(page, 'Documentos')
  await page.getByText('Esta mesa todavía no tiene documentos.').waitFor()
  await look(page)
  await show(page, 'Resumen para el territorio')
  await page.getByRole('button', { name: 'Copiar un enlace' }).click()
  const link = await page.getByLabel('Enlace con el documento').inputValue()
  await look(page)
  await page.goto(new URL('/mi-municipio', page.url()).href)
  await page.getByRole('heading', { name: 'En el tiempo' }).waitFor()
  await look(page)
  // Where the summary's link leads.
  await page.goto(link)
  await page.getByRole('heading', { name: 'Llegó un resumen' }).waitFor()
  await look(page)
})

it('passes axe with a menu of several rooms on the wall, and while another window is on it', async () => {
  const page = await open(ROOM)
  await settled(page)
  await createRoom(page)
  await page.getByRole('button', { name: 'Agregar otro instrumento u otra medición' }).click()
  await page.getByRole('button', { name: 'Agregar un instrumento' }).click()
  await page.getByRole('dialog').getByRole('combobox').selectOption({ label: 'Desafíos municipales' })
  await page.getByRole('dialog').getByRole('button', { name: 'Crear sala' }).click()
  await page.getByRole('link', { name: '← Mesa comunal' }).click()
  await show(page, 'Invitar')
  await page.getByRole('button', { name: 'Proyectar el QR' }).click()
  const wall = page.getByRole('dialog')
  await wall.getByRole('img', { name: /^Código QR/ }).waitFor()
  await look(page)
  await page.keyboard.press('PageDown')
  await wall.getByText('0 respuestas').first().waitFor()
  await look(page)
  const [window] = await Promise.all([page.context().waitForEvent('page'), wall.getByRole('button', { name: 'Pasar a otra ventana' }).click()])
  await page.getByRole('region', { name: 'Se proyecta en otra ventana' }).waitFor()
  await look(page)
  await window.close()
})

it('passes axe while it votes: the list, the wall with the code and with the result, and a phone', async () => {
  const page = await open(ROOM)
  await settled(page)
  await createRoom(page)
  await page.getByRole('button', { name: 'Agregar otro instrumento u otra medición' }).click()
  await show(page, 'Votaciones')
  await page.getByRole('button', { name: 'Abrir una votación' }).click()
  await look(page)
  await page.getByLabel('Qué se vota').fill('¿Por dónde partimos?')
  await page.getByLabel('Líneas que se votan').fill('Registro común\nFeria mensual\nVentanilla única')
  await page.getByRole('button', { name: 'Abrir la votación' }).click()
  const link = await page.getByLabel('Enlace para votar').inputValue()
  await page.getByText('Leer votos con la cámara o de fotos').click()
  await page.getByText('Foto o captura de un código QR').waitFor()
  await look(page)
  await page.getByRole('button', { name: 'Proyectar la votación' }).click()
  const wall = page.getByRole('dialog')
  await wall.getByRole('img', { name: /^Código QR/ }).waitFor()
  await look(page)
  await wall.getByRole('button', { name: 'Mostrar el resultado' }).click()
  await wall.getByText('Nadie ha dado puntos todavía.').waitFor()
  await look(page)
  await page.keyboard.press('Escape')
  await page.goto(link)
  await page.getByRole('button', { name: 'Un punto más a «Feria mensual»' }).click()
  await look(page)
  await page.getByRole('button', { name: 'Entregar mi voto' }).click()
  await page.getByRole('img', { name: 'Código QR de su voto' }).waitFor()
  await look(page)
})
