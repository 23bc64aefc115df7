import type { CDPSession, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { begin, DIAGNOSIS, item, option } from './answer'
import { device, settled, useBrowser } from './browser'
import { bankOf, lessonPath, LESSONS, ready } from './course'
import { ROOM, stored } from './room'

/** Phones' keyboards compose: the word is on the screen, underlined, before it is anybody's. Nothing waits for its end. */

useBrowser()

/** Writes as a composing keyboard does: letter by letter, and the word stays open. */
async function compose(page: Page, word: string): Promise<CDPSession> {
  const keyboard = await page.context().newCDPSession(page)
  for (let end = 1; end <= word.length; end++) {
    await keyboard.send('Input.imeSetComposition', { text: word.slice(0, end), selectionStart: end, selectionEnd: end })
  }
  return keyboard
}

it('lists comunas while the name is being composed, and takes a name in full on leaving the field, although a longer one begins so', async () => {
  const { open } = await device()
  const page = await open(ROOM)
  await page.getByRole('button', { name: 'Crear una sala' }).click()
  const field = page.getByRole('combobox', { name: 'Comuna' })
  await field.focus()
  const keyboard = await compose(page, 'municipalidad de S. Pedro')
  await page.getByRole('option', { name: 'San Pedro de Atacama' }).waitFor()
  expect(await field.evaluate((input: HTMLInputElement) => input.value)).toBe('municipalidad de S. Pedro')
  await keyboard.send('Input.insertText', { text: 'municipalidad de S. Pedro' })
  await field.press('Tab')
  await expect.poll(() => field.inputValue()).toBe('San Pedro')
  await page.getByRole('button', { name: 'Crear sala' }).click()
  await page.waitForURL(/#sala=/)
  await expect.poll(() => stored(page, 'rooms')).toMatchObject([{ municipality: '13505' }])
})

it('bounds what is written in the comuna, and says what is missing of a name', async () => {
  const page = await (await device()).open(ROOM)
  await page.getByRole('button', { name: 'Crear una sala' }).click()
  const field = page.getByRole('combobox', { name: 'Comuna' })
  await field.focus()
  await page.keyboard.insertText('x'.repeat(5000))
  expect((await field.inputValue()).length).toBe(160)
  await field.fill('San')
  await field.press('Tab')
  await page.getByText('Elija una comuna de la lista').waitFor()
})

it('searches while a word is being composed', async () => {
  const page = await (await device()).open('/')
  await settled(page)
  await page.getByRole('button', { name: 'Buscar en el sitio' }).click()
  await page.getByRole('searchbox').focus()
  await compose(page, 'diagnost')
  await page.getByRole('dialog').getByRole('link', { name: /Diagnóstico organizacional/ }).first().waitFor()
})

it('keeps the last word of a note and of a reflection though it was never finished', async () => {
  const { open } = await device()
  const page = await open(DIAGNOSIS)
  await begin(page)
  await option(page, 1, 1).check()
  await item(page, 1).getByRole('button', { name: /nota/ }).click()
  await item(page, 1).getByRole('textbox').focus()
  await compose(page, 'plan comunal')
  await expect.poll(async () => JSON.stringify(await stored(page, 'sheets'))).toContain('plan comunal')

  const lesson = LESSONS[3] ?? ''
  const reflection = bankOf(lesson).find(({ kind }) => kind === 'reflexion')
  await page.goto(new URL(lessonPath(lesson), page.url()).href)
  await ready(page)
  const field = page.locator(`#ejercicio-${reflection?.id ?? ''}`).getByLabel('Su respuesta')
  await field.focus()
  await compose(page, 'la feria libre')
  await expect.poll(async () => JSON.stringify(await stored(page, 'course'))).toContain('la feria libre')
  await page.reload()
  await page.waitForFunction((id) => document.querySelector<HTMLTextAreaElement>(`#ejercicio-${id} textarea`)?.value === 'la feria libre', reflection?.id ?? '')
})

it('keeps no more than a field takes when a composed word goes beyond its end', async () => {
  const { open } = await device()
  const page = await open(ROOM)
  await page.getByRole('button', { name: 'Crear una sala' }).click()
  await page.getByRole('combobox', { name: 'Comuna' }).fill('Quilpué')
  const name = page.getByLabel('Nombre de la sala')
  const most = Number(await name.getAttribute('maxlength'))
  await name.fill('a'.repeat(most - 2))
  const keyboard = await compose(page, 'bcdef')
  await keyboard.send('Input.insertText', { text: 'bcdef' })
  await page.getByRole('button', { name: 'Crear sala' }).click()
  await page.waitForURL(/#sala=/)
  await expect.poll(() => stored(page, 'rooms')).toMatchObject([{ name: { value: `${'a'.repeat(most - 2)}bc` } }])
})
