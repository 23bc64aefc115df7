import { expect, it } from 'vitest'
import { device, useBrowser } from './browser'
import { typist } from './keyboard'
import { createRoom, ROOM, stored } from './room'

/** One code for all that a mesa has open, from the facilitator's screen to a phone. */

useBrowser()

it('invites to two instruments with one link, which a phone opens, answers from and finds again by keyboard; documents go in and out of the mesa', async () => {
  const office = await (await device()).open(ROOM)
  const first = await createRoom(office)
  await office.getByRole('button', { name: 'Agregar otro instrumento u otra medición' }).click()
  await office.getByRole('button', { name: 'Agregar un instrumento' }).click()
  await office.getByRole('dialog').getByRole('combobox').selectOption({ label: 'Necesidades de fortalecimiento' })
  await office.getByRole('dialog').getByRole('button', { name: 'Crear sala' }).click()
  await office.getByRole('link', { name: '← Mesa comunal' }).click()
  await office.getByRole('navigation', { name: 'Partes de la mesa' }).getByRole('link', { name: 'Invitar' }).click()
  const link = office.getByRole('textbox', { name: 'Enlace de invitación' })
  const invitation = await link.inputValue()
  expect(new URL(invitation).pathname).toBe('/responder')
  expect(invitation.length).toBeLessThan(90)
  // One room alone is the invitation that there always was; the choice outlives a reload.
  await office.getByRole('checkbox', { name: /Necesidades de fortalecimiento/ }).uncheck()
  await office.reload()
  await expect.poll(() => link.inputValue()).toMatch(/\/instrumentos\/diagnostico-organizacional#s=/)
  await office.getByRole('checkbox', { name: /Diagnóstico organizacional/ }).uncheck()
  await office.getByText('Marque al menos una sala.').waitFor()

  const phone = await (await device()).open(invitation)
  const keys = typist(phone)
  await phone.getByText('Invitación de Quilpué').waitFor()
  await expect.poll(() => phone.getByText('Sin responder en este equipo.').count()).toBe(2)
  await keys.press('Responder: Diagnóstico organizacional')
  await phone.waitForURL(/\/instrumentos\/diagnostico-organizacional/)
  await phone.getByText('Quilpué').first().waitFor()
  await phone.goto(invitation)
  await phone.reload()
  await phone.getByRole('link', { name: /: Diagnóstico organizacional$/ }).waitFor()
  await phone.goto(`${invitation.slice(0, -4)}`)
  await phone.getByText('La invitación está cortada o cambió al copiarla.').waitFor()
  // On the page of one of its instruments it leads to the choice.
  await phone.goto(invitation.replace('/responder', '/instrumentos/diagnostico-organizacional'))
  await phone.waitForURL(/\/responder#s=/)
  await phone.getByText('Invitación de Quilpué').waitFor()

  await office.goto(new URL('/instrumentos/mapa-actores', office.url()).href)
  await office.getByRole('textbox', { name: 'Nombre de la mesa, alianza o red' }).fill('Red del agua')
  await expect.poll(async () => (await stored(office, 'pieces')).length).toBe(1)
  await office.goto(new URL(`${ROOM}#mesa=m-0${first}/documentos`, office.url()).href)
  await office.getByRole('button', { name: /^Traer a la mesa: Mapa de actores/ }).click()
  await office.getByRole('button', { name: /^Sacar de la mesa: Mapa de actores/ }).click()
  await office.getByText('quedó como un documento suelto').waitFor()
  await office.getByRole('button', { name: 'Deshacer' }).click()
  await office.reload()
  await office.getByRole('button', { name: /^Sacar de la mesa: Mapa de actores/ }).waitFor()
})
