import { expect, it } from 'vitest'
import { answer, begin, DIAGNOSIS, item, option } from './answer'
import { device, useBrowser } from './browser'
import { bankOf, lessonPath, LESSONS, ready } from './course'
import { solveByKeyboard } from '../support/keyboard'
import { createRoom, ROOM, stored } from './room'
import { slow, stick, waiting } from './unwritten'

/** What is still on its way to the storage when the page is left: here every writing that begins once the page is told to takes for ever. */

useBrowser()

it('keeps an answer and its note, when the page is reloaded before they are written', async () => {
  const { open } = await device({ before: slow })
  const page = await open(DIAGNOSIS)
  await begin(page)
  await answer(page, [2])
  await stick(page)
  await option(page, 2, 1).check()
  await item(page, 2).getByRole('button', { name: 'Agregar una nota' }).click()
  await item(page, 2).getByLabel('Nota de respaldo').fill('Decreto 112 de 2025')
  await page.reload()
  await page.getByRole('heading', { name: 'Estrategia', exact: true }).waitFor()
  expect(await option(page, 1, 2).isChecked()).toBe(true)
  expect(await option(page, 2, 1).isChecked()).toBe(true)
  expect(await item(page, 2).getByLabel('Nota de respaldo').inputValue()).toBe('Decreto 112 de 2025')
  expect(await waiting(page)).toBe(0)
  expect(JSON.stringify(await stored(page, 'sheets'))).toContain('Decreto 112 de 2025')
})

it('keeps the exercise that was just checked and the task as far as it was typed, when the page is left before they are written', async () => {
  const { open } = await device({ before: slow })
  const lesson = LESSONS[3] ?? ''
  const [exercise] = bankOf(lesson)
  if (!exercise) throw new Error(`${lesson} has no exercises`)
  const page = await open(lessonPath(lesson))
  await ready(page)
  await stick(page)
  await solveByKeyboard(page, exercise)
  await page.locator('.task textarea').pressSequentially('La feria de los sábados')
  await page.goto(new URL('/bitacora', page.url()).href)
  await page.waitForFunction(() => [...document.querySelectorAll('textarea')].some(({ value }) => value === 'La feria de los sábados'))
  await page.goto(new URL(lessonPath(lesson), page.url()).href)
  await page.locator(`#ejercicio-${exercise.id}`).getByText('Un intento:').waitFor()
  expect(await waiting(page)).toBe(0)
})

it('keeps a room that was just created', async () => {
  const { open } = await device({ before: slow })
  const page = await open(ROOM)
  await page.getByRole('button', { name: 'Crear una sala' }).waitFor()
  await stick(page)
  await createRoom(page)
  await page.reload()
  await page.getByRole('navigation', { name: 'Partes de la sala' }).waitFor()
  expect(await waiting(page)).toBe(0)
  expect(await stored(page, 'rooms')).toHaveLength(1)
})
