import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { contentOf, device, useBrowser } from './browser'
import { arrived, codeOf, createRoom, openScreen, person, ROOM, stored } from './room'

useBrowser()

async function paste(page: Page, ...codes: readonly string[]): Promise<void> {
  await openScreen(page, 'Recibir')
  await page.getByLabel('Texto del chat').fill(codes.join('\n'))
  await page.getByRole('button', { name: 'Leer respuestas' }).click()
}

async function backup(page: Page): Promise<{ name: string; content: Buffer }> {
  await openScreen(page, 'Respaldo')
  await page.getByLabel('Entiendo: quiero descargar').check()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Descargar respaldo' }).first().click(),
  ])
  return { name: download.suggestedFilename(), content: await contentOf(download) }
}

it('transcribes two sheets of paper from creating the room on, by keyboard alone', async () => {
  const { open } = await device()
  const page = await open(ROOM)
  const { keyboard } = page
  const reach = async (name: string): Promise<void> => {
    for (let presses = 0; presses < 60; presses++) {
      const focused = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
      if (focused === name) return
      await keyboard.press('Tab')
    }
    throw new Error(`The keyboard does not reach «${name}»`)
  }
  await page.getByRole('button', { name: 'Crear una sala' }).waitFor()
  await reach('Crear una sala')
  await keyboard.press('Enter')
  await page.getByRole('combobox', { name: 'Comuna' }).waitFor()
  while (await page.evaluate(() => document.activeElement?.getAttribute('role')) !== 'combobox') await keyboard.press('Tab')
  await keyboard.type('quilpu')
  await page.getByRole('option', { name: 'Quilpué' }).waitFor()
  await keyboard.press('Enter')
  await reach('Crear sala')
  await keyboard.press('Enter')
  await page.waitForURL(/#sala=/)
  await expect.poll(() => page.evaluate(() => document.activeElement?.classList.contains('room-page'))).toBe(true)
  await page.getByRole('navigation', { name: 'Partes de la sala' }).waitFor()
  await reach('Recibir')
  await keyboard.press('Enter')
  await page.getByRole('tab', { name: 'Pegar un chat' }).waitFor()
  await reach('Pegar un chat')
  await keyboard.press('ArrowLeft')
  await reach('Empezar a transcribir')
  await keyboard.press('Enter')
  await page.getByText('¿Qué rol marca la hoja?').waitFor()

  await keyboard.type('3')
  await keyboard.type('012n'.repeat(6))
  await keyboard.press('Backspace')
  await keyboard.type('1')
  await keyboard.press('Enter')
  await page.getByText('Hoja 1 guardada.').waitFor()
  await keyboard.type('n')
  await keyboard.type('2'.repeat(24))
  await keyboard.press('Enter')
  await page.getByText('Hoja 2 guardada.').waitFor()
  await arrived(page, 2)

  const [room] = await stored(page, 'rooms') as { responses: { respondent: { role: string | null }; answers: Record<string, number | null> }[] }[]
  const first = room?.responses.find(({ respondent }) => respondent.role === 'funcionario')
  expect(Object.values(first?.answers ?? {})).toEqual([...[0, 1, 2, null, 0, 1, 2, null, 0, 1, 2, null, 0, 1, 2, null, 0, 1, 2, null, 0, 1, 2], 1])
})

it('makes one room of a quick double press', async () => {
  const { open } = await device()
  const page = await open(ROOM)
  await page.getByRole('button', { name: 'Crear una sala' }).click()
  await page.getByRole('combobox', { name: 'Comuna' }).fill('quilpue')
  await page.getByRole('option', { name: 'Quilpué' }).click()
  await page.getByRole('button', { name: 'Crear sala' }).dblclick()
  await page.waitForURL(/#sala=/)
  await arrived(page, 0)
  expect(await stored(page, 'rooms')).toHaveLength(1)
})

it('finds its way back: reload keeps the screen, «back» returns to the one before and to the list', async () => {
  const { open } = await device()
  const page = await open(ROOM)
  await createRoom(page)
  await openScreen(page, 'Recibir')
  await page.reload()
  await page.getByRole('heading', { name: 'Reciba las respuestas' }).waitFor()
  await page.goBack()
  await page.getByRole('heading', { name: 'Invite a su grupo' }).waitFor()
  await page.goBack()
  await page.getByRole('link', { name: /Mesa comunal/ }).waitFor()
})

it('joins what two tabs do to one room at the same time', async () => {
  const { open } = await device()
  const one = await open(ROOM)
  const room = await createRoom(one)
  const other = await open(`${ROOM}#sala=${room}/recibir`)
  await Promise.all([
    paste(one, codeOf(person(1, { room })), codeOf(person(2, { room }))),
    paste(other, codeOf(person(2, { room })), codeOf(person(3, { room }))),
  ])
  await arrived(one, 3)
  await arrived(other, 3)
  await one.reload()
  await arrived(one, 3)
})

it('leaves a removed answer out in every tab and after it is sent again, until it is put back', async () => {
  const { open } = await device()
  const page = await open(ROOM)
  const room = await createRoom(page)
  const code = codeOf(person(1, { room }))
  await paste(page, code, codeOf(person(2, { room })))
  await page.getByRole('button', { name: /^Quitar la respuesta de Funcionario/ }).click()
  await arrived(page, 1)
  await paste(page, code)
  await page.getByText('1 es de alguien que usted quitó').waitFor()
  await arrived(page, 1)
  await page.getByRole('button', { name: 'Reponer' }).click()
  await arrived(page, 2)
})

it('reopens a backup on another computer, and joins two that went on apart', async () => {
  const office = await (await device()).open(ROOM)
  const room = await createRoom(office)
  await paste(office, codeOf(person(1, { room })), codeOf(person(2, { room })))
  await arrived(office, 2)
  const first = await backup(office)
  expect(first.name).toMatch(/^sala_quilpue_mesa-comunal_\d{4}-\d{2}-\d{2}\.respaldo\.json$/)

  const home = await (await device()).open(ROOM)
  await home.getByRole('button', { name: 'Abrir un archivo' }).click()
  await home.locator('dialog input[type=file]').setInputFiles({ name: first.name, mimeType: 'application/json', buffer: first.content })
  await home.getByRole('link', { name: 'Abrir Mesa comunal' }).click()
  await arrived(home, 2)
  await paste(home, codeOf(person(3, { room })))
  await arrived(home, 3)
  const second = await backup(home)

  await paste(office, codeOf(person(4, { room })))
  await arrived(office, 3)
  await openScreen(office, 'Respaldo')
  await office.locator('input[type=file]').setInputFiles({ name: second.name, mimeType: 'application/json', buffer: second.content })
  await office.getByText('tenía 3 respuestas y ahora tiene 4 respuestas').waitFor()
  await arrived(office, 4)
})

it('says what is wrong with a file that is no backup, and loses nothing', async () => {
  const page = await (await device()).open(ROOM)
  const room = await createRoom(page)
  await paste(page, codeOf(person(1, { room })))
  await openScreen(page, 'Respaldo')
  await page.locator('input[type=file]').setInputFiles({ name: 'otra.json', mimeType: 'application/json', buffer: Buffer.from('{"a":') })
  await page.getByText('«otra.json»: El archivo no se puede leer').waitFor()
  await arrived(page, 1)
})

it('goes on in memory where storage is forbidden, says so and offers the backup', async () => {
  const { open } = await device({ before: () => {
    Object.defineProperty(globalThis, 'indexedDB', { value: { open() { throw new DOMException('forbidden', 'SecurityError') } } })
  } })
  const page = await open(ROOM)
  const room = await createRoom(page)
  await paste(page, codeOf(person(1, { room })))
  await arrived(page, 1)
  await page.getByText('Los cambios no se están guardando en este equipo').waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Descargar respaldo' }).click()])
  expect(JSON.parse(await contentOf(download).then(String))).toMatchObject({ room: { id: room, responses: [{}] } })
})

it('deletes a room in every tab, and then everything, after offering a copy', async () => {
  const { open } = await device()
  const page = await open(ROOM)
  const room = await createRoom(page)
  await paste(page, codeOf(person(1, { room })))
  const other = await open(`${ROOM}#sala=${room}`)
  await arrived(other, 1)
  await page.bringToFront()
  await openScreen(page, 'Respaldo')
  await page.getByRole('button', { name: 'Borrar sala' }).click()
  await page.getByRole('button', { name: 'Descargar respaldo antes' }).waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Borrar sala' }).click()
  await page.getByText('Aún no hay salas.').waitFor()
  await other.getByText('Esta sala se borró en otra pestaña.').waitFor()
  expect(await stored(page, 'rooms')).toEqual([])

  await createRoom(page)
  await page.getByRole('link', { name: 'Todas las salas' }).click()
  await page.getByRole('button', { name: 'Borrar datos de este equipo' }).click()
  await page.getByRole('dialog').getByLabel('1 sala', { exact: true }).waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Descargar una copia antes' }).click()])
  expect(download.suggestedFilename()).toMatch(/^copia-de-este-equipo_.*\.zip$/)
  const copies = unzipSync(await contentOf(download))
  expect(Object.keys(copies)).toEqual([expect.stringMatching(/\.respaldo\.json$/)])
  await page.getByRole('button', { name: 'Borrar lo marcado' }).click()
  await page.getByText('Se borró de este navegador: 1 sala.').waitFor()
  expect(await stored(page, 'rooms')).toEqual([])
})

it('opens the example with its seven people and keeps it out of the real rooms unless copied', async () => {
  const { open } = await device()
  const page = await open(`${ROOM}#ejemplo/recibir`)
  await arrived(page, 7)
  expect(await page.getByText('Valle Quieto no existe').count()).toBe(1)
  await page.goto('about:blank')
  const list = await open(ROOM)
  await list.getByText('Aún no hay salas.').waitFor()
  await list.getByRole('link', { name: 'Ver el ejemplo' }).click()
  await list.getByRole('button', { name: 'Copiar a mis salas' }).click()
  // The example says the same of itself until then.
  await list.waitForURL(/#sala=\w+/)
  await arrived(list, 7)
  expect(await stored(list, 'rooms')).toHaveLength(1)
})
