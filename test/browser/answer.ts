import type { Locator, Page } from 'playwright-core'
import { itemsOf } from '../../exercises/core/instrument'
import type { Response } from '../../exercises/core/response'
import { definition } from '../../exercises/instruments/diagnostico-organizacional/definition'
import { decodeLink, encodeInvitation } from '../../exercises/responses/link'

/** What the tests of answering do over and over, as a person does it. */

export const DIAGNOSIS = '/instrumentos/diagnostico-organizacional'
export const ITEMS = itemsOf(definition)
export const QUILLON = '16107'

export const invitation = (room: string, municipality: string | null = QUILLON): string => encodeInvitation(definition, { municipality, room })

/** Opens the first part. */
export async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Empezar|Continuar)$/ }).click()
  await page.getByRole('heading', { name: 'Estrategia', exact: true }).waitFor()
}

/** The item of that number on the open part, from 1. */
export const item = (page: Page, number: number): Locator => page.locator(`#item-${ITEMS[number - 1]?.id ?? ''}`)

/** One option of an item: a value of the scale, or `null` for «No sé». */
export const option = (page: Page, number: number, value: number | null): Locator =>
  item(page, number).getByRole('radio').nth(value ?? 3)

/** Answers from the first item of the open part on, going through the parts; `undefined` leaves one empty. */
export async function answer(page: Page, values: readonly (number | null | undefined)[]): Promise<void> {
  for (const [index, value] of values.entries()) {
    if (index > 0 && index % 6 === 0) await page.getByRole('button', { name: /^Siguiente:/ }).click()
    if (value !== undefined) await option(page, index + 1, value).check()
  }
}

/** From the last part, or from any, to the result. */
export async function seeResult(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Partes del cuestionario' }).getByRole('button', { name: 'Resultado' }).click()
  await page.getByRole('heading', { name: 'Resultado de una persona' }).waitFor()
}

/** What the link that the page offers says. */
export async function linked(page: Page): Promise<Response> {
  const link = await page.getByLabel('Enlace con su respuesta').inputValue()
  const reading = decodeLink(link.split('#r=')[1] ?? '', [definition])
  if (reading.status !== 'response') throw new Error(`The link is ${reading.status}: ${link}`)
  return reading.response
}

/** Presses Tab until something with this accessible text, or of this kind, has the focus. */
export async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      return `${element?.getAttribute('role') ?? element?.tagName.toLowerCase() ?? ''} ${element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? ''}`
    })
    if (focused.includes(wanted)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach «${wanted}»`)
}
