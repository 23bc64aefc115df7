import { expect, it } from 'vitest'
import { answer, begin, DIAGNOSIS, linked, seeResult } from './answer'
import { device, useBrowser } from './browser'
import { arrived, codeOf, openScreen, person, ROOM } from './room'

useBrowser()

it('a second measurement travels from the room through the invitation to the answer, and keeps first answers apart', async () => {
  const { open } = await device()
  const page = await open(ROOM)
  await page.getByRole('button', { name: 'Crear una sala' }).click()
  await page.getByRole('combobox', { name: 'Comuna' }).fill('quilpue')
  await page.getByRole('option', { name: 'Quilpué' }).click()
  await page.getByLabel('Medición').selectOption({ label: 'Segunda medición' })
  await page.getByRole('button', { name: 'Crear sala' }).click()
  await page.getByText('Quilpué · Segunda medición').first().waitFor()
  const link = await page.getByLabel('Enlace de invitación').inputValue()
  expect(link).toMatch(/#s=CB[\w-]+$/)

  const phone = await (await device()).open(DIAGNOSIS + new URL(link).hash)
  await phone.getByText('Su invitación ya trae estos datos').waitFor()
  await phone.getByText('Medición', { exact: true }).waitFor()
  await begin(phone)
  await answer(phone, [1])
  await seeResult(phone)
  const response = await linked(phone)
  expect(response).toMatchObject({ round: 2, municipality: '05801' })

  await openScreen(page, 'Recibir')
  await page.getByLabel('Texto del chat').fill([codeOf(response), codeOf(person(1))].join('\n'))
  await page.getByRole('button', { name: 'Leer respuestas' }).click()
  await arrived(page, 1)
  // The way to its room, which is not there yet.
  await page.getByRole('button', { name: 'Crear una sala de «Quilpué»' }).click()
  await page.getByRole('link', { name: /Todas las salas/ }).click()
  await page.getByText('Quilpué · Segunda medición').waitFor()
  await page.getByRole('link', { name: /Mesa comunal/ }).nth(1).waitFor()
})
