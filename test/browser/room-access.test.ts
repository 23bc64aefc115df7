import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { faultsInAllLooks } from './axe'
import { settled, useBrowser } from './browser'
import { codeOf, createRoom, openScreen, person, ROOM } from './room'
import { useTab } from './tab'

useBrowser()
const { open } = useTab({ hasTouch: true, bypassCSP: true })

/** The room's screens, a few to a test, each looked at in both colours on a phone and a desk. */
const room = async (): Promise<Page> => {
  const page = await open(ROOM)
  await settled(page)
  return page
}
const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click()
const look = async (page: Page): Promise<void> => expect(await faultsInAllLooks(page)).toEqual([])

it('passes axe with no rooms, in the form of a new one, and before deleting everything', async () => {
  const page = await room()
  await page.getByText('Aún no hay salas.').waitFor()
  await look(page)
  await press(page, 'Crear una sala')
  await look(page)
  await page.keyboard.press('Escape')
  await press(page, 'Borrar datos de este equipo')
  await page.getByRole('dialog').waitFor()
  await look(page)
})

it('passes axe while it invites, also on the wall', async () => {
  const page = await room()
  await createRoom(page)
  await look(page)
  await press(page, 'Proyectar el QR')
  const wall = page.getByRole('dialog')
  await wall.getByRole('img', { name: /^Código QR/ }).waitFor()
  await look(page)
  // The same window goes on to how many have arrived, and finds its place after a reload.
  await page.keyboard.press('PageDown')
  await wall.getByRole('heading', { name: 'Todavía no llega ninguna respuesta' }).waitFor()
  await page.keyboard.press('PageUp')
  await page.reload()
  await wall.getByRole('img', { name: /^Código QR/ }).waitFor()
  await page.keyboard.press('Escape')
})

it('passes axe with what has arrived and with a sheet put aside', async () => {
  const page = await room()
  const id = await createRoom(page)
  await openScreen(page, 'Recibir')
  await page.getByLabel('Texto del chat').fill([person(1, { room: id }), person(2, { room: id }), person(3, { municipality: null })].map(codeOf).join('\n'))
  await press(page, 'Leer respuestas')
  await press(page, /^Quitar/)
  await look(page)
})

it('passes axe while it reads a QR and while paper is typed', async () => {
  const page = await room()
  await createRoom(page)
  await openScreen(page, 'Recibir')
  await page.getByRole('tab', { name: 'Leer un QR' }).click()
  await look(page)
  await page.getByRole('tab', { name: 'Transcribir papel' }).click()
  await press(page, 'Empezar a transcribir')
  await page.keyboard.type('31')
  await look(page)
})

it('passes axe where it is copied and before it is deleted', async () => {
  const page = await room()
  await createRoom(page)
  await openScreen(page, 'Respaldo')
  await look(page)
  await press(page, 'Borrar sala')
  await look(page)
})

it('passes axe for somebody else\'s answer and for a room that is not here', async () => {
  const page = await room()
  await createRoom(page)
  await page.evaluate((hash) => { location.hash = hash }, `r=${codeOf(person(4, { room: 'abcde' }))}`)
  await page.getByText('Esta respuesta es para quien conduce la sala.').waitFor()
  await look(page)
  await page.evaluate(() => { location.hash = 'sala=zzzzz' })
  await page.getByText('Esta sala no está en este equipo').waitFor()
  await look(page)
})
