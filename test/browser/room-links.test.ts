import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { device, INTRANET, PHONE, useBrowser } from './browser'
import { arrived, codeOf, createRoom, openScreen, person, QUILPUE, ROOM, stored } from './room'

useBrowser()

const linkTo = (code: string): string => `${ROOM}#r=${code}`
/** Long enough for a second copy to show itself, had one been made. */
const settle = (page: Page): Promise<void> => page.waitForTimeout(300)

it('reads seven answers out of a pasted chat full of other things, once each, and keeps them', async () => {
  const { open } = await device()
  const page = await open(ROOM)
  const room = await createRoom(page)
  const codes = Array.from({ length: 7 }, (_, index) => codeOf(person(index, { room })))
  const chat = codes.map((code, index) => [
    `[21-11-26 15:0${index}] Persona ${index}: ¡listo! 👍`,
    index % 2 === 0 ? `https://otro-sitio.cl/base/facilitacion/sala#r=${code}` : `(${code}).`,
    'https://example.org/otra-cosa?x=1#r y después nos vemos_en_la_mesa-comunal',
  ].join('\n')).join('\n')
  await openScreen(page, 'Recibir')
  await page.getByLabel('Texto del chat').fill(`${chat}\n${chat}`)
  await page.getByRole('button', { name: 'Leer respuestas' }).click()
  await page.getByText('Se agregaron 7 respuestas.').waitFor()
  await arrived(page, 7)
  await page.reload()
  await arrived(page, 7)
  await expect.poll(() => page.url()).toMatch(/#sala=\w+\/recibir$/)
})

it('adds a tapped link once however often it is tapped, shows it in the tab already open and touches nobody\'s sheet', async () => {
  const { open } = await device()
  const desk = await open(ROOM)
  const room = await createRoom(desk)
  const link = linkTo(codeOf(person(1, { room })))
  const sheets = await stored(desk, 'sheets')

  const tapped = await open(link)
  await tapped.getByText('Se agregó 1 respuesta.').waitFor()
  await arrived(desk, 1)
  await expect.poll(() => tapped.url()).toMatch(new RegExp(`#sala=${room}/recibir$`))

  const again = await open(link)
  await again.getByText('1 ya estaba.').waitFor()
  // In a tab that is already here, only the fragment changes.
  await desk.evaluate((hash) => { location.hash = hash }, link.split('#')[1] ?? '')
  await desk.getByText('1 ya estaba.').waitFor()
  await settle(desk)
  for (const page of [desk, tapped, again]) await arrived(page, 1)
  expect(await stored(desk, 'sheets')).toEqual(sheets)
  expect(await desk.evaluate(() => location.hash)).not.toContain('r=')
})

it('takes in every answer of glued links that were tapped as one, also where the mark was encoded into the path', async () => {
  const { open } = await device({ expected: /404/ })
  const desk = await open(ROOM)
  const room = await createRoom(desk)
  const [first, second, third] = [1, 2, 3].map((number) => codeOf(person(number, { room })))
  const tapped = await open(`${linkTo(first ?? '')}https://kit.muni.cl${linkTo(second ?? '')}`)
  await tapped.getByText('Se agregaron 2 respuestas.').waitFor()
  const lost = await open(`${ROOM}%23r%3D${third}?fbclid=x`)
  await lost.getByText('Se agregó 1 respuesta.').waitFor()
  await arrived(desk, 3)
  await expect.poll(() => lost.url()).toMatch(new RegExp(`${ROOM}#sala=${room}/recibir$`))
})

it('tells whoever taps another room\'s link that it is not for them, and can make a room of it where asked', async () => {
  const { open } = await device(PHONE)
  const page = await open(linkTo(codeOf(person(1, { room: 'abcde' }))))
  await page.getByText('Esta respuesta es para quien conduce la sala.').waitFor()
  await expect.poll(() => page.url()).not.toContain('r=')
  await page.getByRole('button', { name: 'No hacer nada' }).click()
  await page.getByText('Aún no hay salas.').waitFor()

  await page.goto('about:blank')
  await page.goto(inject('site') + linkTo(codeOf(person(1, { room: 'abcde' }))))
  await page.getByRole('button', { name: 'Crear aquí una sala de Quilpué' }).click()
  await arrived(page, 1)
  // The other answers to that invitation find their room by themselves.
  const second = await open(linkTo(codeOf(person(2, { room: 'abcde' }))))
  await arrived(second, 2)
  await arrived(page, 2)
})

it('offers the room of the same comuna for a link of an unknown room, counted by decision and undone by another', async () => {
  const { open } = await device()
  const desk = await open(ROOM)
  await createRoom(desk)
  const tapped = await open(linkTo(codeOf(person(1, { room: 'abcde' }))))
  await tapped.getByRole('button', { name: 'Agregar a «Mesa comunal»' }).click()
  await arrived(tapped, 1)
  await arrived(desk, 1)
  await tapped.getByText('1 ya revisada').click()
  await tapped.getByRole('button', { name: 'Deshacer' }).click()
  await arrived(desk, 0)
  await tapped.getByRole('button', { name: 'Contar en esta sala' }).click()
  await arrived(desk, 1)
})

it('says of a link cut by the chat which part is missing and how to get it again', async () => {
  const { open } = await device()
  const page = await open(linkTo(codeOf(person(1)).slice(0, -4)))
  await page.getByRole('heading', { name: 'El enlace no se pudo leer' }).waitFor()
  expect(await page.getByRole('alert').innerText()).toMatch(/El código «\w{8}….{4}» está incompleto.*Pida que lo envíen otra vez/s)
})

it('never counts an answer of another comuna, says why, and takes it to the room where it belongs', async () => {
  const { open } = await device()
  const page = await open(ROOM)
  const room = await createRoom(page)
  await openScreen(page, 'Recibir')
  await page.getByLabel('Texto del chat').fill(codeOf(person(1, { municipality: '13101' })))
  await page.getByRole('button', { name: 'Leer respuestas' }).click()
  await page.locator('.entry').getByText(/Dice ser de Santiago, y esta sala es de Quilpué/).waitFor()
  await arrived(page, 0)

  await page.getByRole('link', { name: 'Todas las salas' }).click()
  await page.getByRole('button', { name: 'Crear una sala' }).click()
  await page.getByRole('combobox', { name: 'Comuna' }).fill('santiago')
  await page.getByRole('option', { name: /^Santiago/ }).first().click()
  await page.getByLabel('Nombre de la sala').fill('Mesa del centro')
  await page.getByRole('button', { name: 'Crear sala' }).click()
  await page.goto(`${inject('site')}${ROOM}#sala=${room}/recibir`)
  const take = page.getByRole('button', { name: 'Llevar a «Mesa del centro»' })
  await take.waitFor()
  expect(await page.getByRole('button', { name: 'Contar en esta sala' }).count()).toBe(0)
  await take.click()
  await page.getByText('1 ya revisada').waitFor()
  await arrived(page, 0)
  await page.getByRole('link', { name: 'Todas las salas' }).click()
  await page.getByRole('link', { name: /Mesa del centro/ }).click()
  await arrived(page, 1)
})

it('works on a plain http intranet, and says there why the camera does not', async () => {
  const { open } = await device()
  const page = await open(inject('site').replace('127.0.0.1', INTRANET) + ROOM)
  const room = await createRoom(page)
  await page.getByRole('button', { name: 'Copiar enlace' }).click()
  await page.getByText(/Enlace copiado|quedó seleccionado/).waitFor()
  await openScreen(page, 'Recibir')
  await page.getByLabel('Texto del chat').fill(codeOf(person(1, { room, municipality: QUILPUE })))
  await page.getByRole('button', { name: 'Leer respuestas' }).click()
  await arrived(page, 1)
  await page.getByRole('tab', { name: 'Leer un QR' }).click()
  await page.getByRole('button', { name: 'Usar la cámara' }).click()
  await page.getByText('el navegador solo lo permite en direcciones que empiezan con «https»').waitFor()
})
