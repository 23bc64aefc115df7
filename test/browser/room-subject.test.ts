import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { itemsOf } from '../../exercises/core/instrument'
import type { Response } from '../../exercises/core/response'
import { definition } from '../../exercises/instruments/capacidades-colectivas/definition'
import { respondentId } from '../../exercises/responses/ids'
import { decodeLink, encodeResponse } from '../../exercises/responses/link'
import { device, PHONE, settled, useBrowser } from './browser'
import { arrived, openScreen, ROOM } from './room'

useBrowser()

const ALLIANCE = 'Mesa por el agua'
const code = (number: number, subject: string | null): string => {
  const response: Response = {
    instrument: definition.id, version: definition.version, municipality: null,
    respondent: { id: respondentId(2000 + number), role: null },
    answers: Object.fromEntries(itemsOf(definition).map(({ id }, index) => [id, index % 2])),
    answeredAt: `2026-11-21T15:0${number}:00-03:00`,
    ...(subject === null ? {} : { subject }),
  }
  return encodeResponse(definition, response)
}

/** Height of the page, where one hands over, and where the explanations begin. */
const places = (page: Page): Promise<{ page: number; picture: number; handOver: number; explanations: number }> => page.evaluate(() => {
  const bottomOf = (selector: string): number => (document.querySelector(selector)?.getBoundingClientRect().bottom ?? NaN) + scrollY
  const topOf = (selector: string): number => (document.querySelector(selector)?.getBoundingClientRect().top ?? NaN) + scrollY
  return { page: document.documentElement.scrollHeight, picture: bottomOf('.answer figure'), handOver: topOf('.hand-over'), explanations: topOf('.answer details') }
})

it('an alliance goes from its room to a phone and back, hands over before it reads, and another alliance is set apart with the way home', async () => {
  const { open } = await device()
  const page = await open(ROOM)
  await page.getByRole('button', { name: 'Crear una sala' }).click()

  // Where a result could point at one person, nobody opens a room without having told them.
  await page.getByLabel('Instrumento').selectOption({ label: 'Prácticas de red' })
  await page.getByLabel('Nombre de la red').fill('Asociación de prueba')
  await page.getByRole('button', { name: 'Crear sala' }).click()
  await page.getByText('converse con esa persona y marque esta casilla').waitFor()
  await page.getByLabel('Confirmo que esa persona ya lo sabe.').check()
  await page.getByLabel('Instrumento').selectOption({ label: definition.title })
  await page.getByLabel('Nombre de la alianza').waitFor()
  expect(await page.getByLabel('Confirmo que esa persona ya lo sabe.').count()).toBe(0)

  await page.getByLabel('Nombre de la alianza').fill('')
  await page.getByRole('button', { name: 'Crear sala' }).click()
  await page.getByText('Escriba de qué alianza se trata').waitFor()
  await page.getByLabel('Nombre de la alianza').fill(`  ${ALLIANCE} `)
  await page.getByRole('button', { name: 'Crear sala' }).click()
  await page.waitForURL(/#sala=\w+/)
  const invitation = await page.getByLabel('Enlace de invitación').inputValue()

  const phone = await (await device({ ...PHONE })).open(`/instrumentos/${definition.id}${new URL(invitation).hash}`)
  await phone.getByText('Su invitación ya trae estos datos').waitFor()
  await phone.getByText(ALLIANCE, { exact: true }).waitFor()
  await phone.getByRole('button', { name: 'Empezar' }).click()
  for (const group of definition.groups) {
    await phone.getByRole('heading', { name: group.title, exact: true }).waitFor()
    for (const { id } of group.items) await phone.locator(`#item-${id}`).getByRole('radio').first().check()
    await phone.getByRole('button', { name: /^Siguiente:/ }).click()
  }
  await phone.getByRole('button', { name: 'Ver el resultado' }).click()
  await phone.locator('.answer figure').first().waitFor()
  await settled(phone)
  const at = await places(phone)
  expect(at.picture).toBeLessThan(at.handOver)
  expect(at.handOver).toBeLessThan(at.explanations)
  expect(at.page).toBeLessThan(5200)
  // What is folded opens by itself on paper, and folds again.
  const closed = phone.locator('.answer .fold-part:not([open])')
  const folded = await closed.count()
  expect(folded).toBeGreaterThan(definition.groups.length - 1)
  await phone.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  expect(await closed.count()).toBe(0)
  await phone.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  expect(await closed.count()).toBe(folded)

  const link = await phone.getByLabel('Enlace con su respuesta').inputValue()
  const reading = decodeLink(link.split('#r=')[1] ?? '', [definition])
  expect(reading).toMatchObject({ status: 'response', response: { subject: ALLIANCE, municipality: null } })

  await openScreen(page, 'Recibir')
  await page.getByLabel('Texto del chat').fill([link, code(1, ALLIANCE), code(2, 'Mesa por el Agua'), code(3, 'Mesa de la feria'), code(4, null)].join('\n'))
  await page.getByRole('button', { name: 'Leer respuestas' }).click()
  await arrived(page, 2)
  // The receipt above says the same of each, folded.
  const apart = page.locator('.apart')
  await apart.getByText('¿Es lo mismo, escrito de otra manera?').first().waitFor()
  await apart.getByText('No dice sobre qué se respondió').first().waitFor()
  await apart.getByText(`Es sobre «Mesa de la feria», y esta sala es de «${ALLIANCE}»`).first().waitFor()
  await page.getByRole('button', { name: 'Crear una sala de «Mesa de la feria»' }).click()
  await page.getByRole('link', { name: /Todas las salas/ }).click()
  await page.getByRole('link', { name: /Mesa de la feria/ }).first().click()
  await page.waitForURL(/#sala=\w+/)
  await page.getByRole('heading', { name: /Mesa de la feria/ }).first().waitFor()
})
