import { expect, it } from 'vitest'
import { faults } from './axe'
import { DESK, device, PHONE, useBrowser } from './browser'
import { codeOf, createRoom, openScreen, person, ROOM } from './room'

useBrowser()

it.each([
  ['light', 'a phone', PHONE], ['dark', 'a phone', PHONE], ['light', 'a desk', DESK], ['dark', 'a desk', DESK],
] as const)('every screen of the room passes axe, in %s on %s', async (colorScheme, _, size) => {
  const { open } = await device({ ...size, colorScheme, bypassCSP: true })
  const page = await open(ROOM)
  const found: Record<string, readonly string[]> = {}
  const look = async (name: string): Promise<void> => { found[name] = await faults(page) }
  const button = (name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click()

  await page.getByText('Aún no hay salas.').waitFor()
  await look('list')
  await button('Crear una sala')
  await look('form')
  await page.keyboard.press('Escape')
  await button('Borrar datos de este equipo')
  await look('erase')
  await page.keyboard.press('Escape')
  const room = await createRoom(page)
  await look('invite')
  await button('Proyectar el QR')
  await look('projector')
  await page.keyboard.press('Escape')
  await openScreen(page, 'Recibir')
  await page.getByLabel('Texto del chat').fill([person(1, { room }), person(2, { room }), person(3, { municipality: null })].map(codeOf).join('\n'))
  await button('Leer respuestas')
  await button(/^Quitar/)
  await look('arrivals')
  await page.getByRole('tab', { name: 'Leer un QR' }).click()
  await look('qr')
  await page.getByRole('tab', { name: 'Transcribir papel' }).click()
  await button('Empezar a transcribir')
  await page.keyboard.type('31')
  await look('paper')
  await openScreen(page, 'Respaldo')
  await look('backup')
  await button('Borrar sala')
  await look('delete')
  await page.keyboard.press('Escape')
  await page.evaluate((hash) => { location.hash = hash }, `r=${codeOf(person(4, { room: 'abcde' }))}`)
  await page.getByText('Esta respuesta es para quien conduce la sala.').waitFor()
  await look('received')
  await page.evaluate(() => { location.hash = 'sala=zzzzz' })
  await page.getByText('Esta sala no está en este equipo').waitFor()
  await look('missing')
  expect(Object.entries(found).filter(([, faulty]) => faulty.length > 0)).toEqual([])
})
