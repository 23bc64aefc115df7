import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { answer, begin, DIAGNOSIS, linked, option, seeResult } from './answer'
import { contentOf, device, useBrowser } from './browser'
import { bankOf, lessonPath, LESSONS, ready, studied } from './course'
import { arrived, codeOf, createRoom, openScreen, person, ROOM, stored } from './room'

/** What a tab still writes when another one has just deleted the record, and has had no way to say so. */

useBrowser()

/** Tabs of this device do not hear each other, as when one writes in the moment in which the other deletes. */
const deaf = (): void => {
  Object.defineProperty(globalThis, 'BroadcastChannel', { value: undefined })
  Storage.prototype.setItem = () => undefined
}

describe('a sheet deleted in another tab', () => {
  it('stays deleted when it is still being answered here, and says so until it is answered anew', async () => {
    const { open } = await device({ before: deaf })
    const page = await open(DIAGNOSIS)
    await begin(page)
    await answer(page, [2, 1])
    const other = await open(DIAGNOSIS)
    await option(other, 1, 2).waitFor()
    await other.getByRole('button', { name: 'Hojas de este equipo (1)' }).click()
    await other.getByRole('button', { name: /^Borrar r-/ }).click()
    await other.getByRole('button', { name: 'Borrar la hoja' }).click()
    await other.getByText('Hojas de este equipo (1)').waitFor()
    await option(page, 3, 0).click()
    await page.getByText('se borró desde otra pestaña').waitFor()
    expect(await stored(page, 'sheets')).toEqual([])
    await begin(page)
    expect(await page.locator('.answer input:checked').count()).toBe(0)
    await option(page, 1, 1).check()
    await page.getByText('se borró desde otra pestaña').waitFor({ state: 'detached' })
    expect(await stored(page, 'sheets')).toHaveLength(1)
  })

  it('comes back from its file when the person brings it', async () => {
    const { open } = await device()
    const page = await open(DIAGNOSIS)
    await begin(page)
    await answer(page, [2])
    await seeResult(page)
    const { respondent } = await linked(page)
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Descargar el archivo' }).first().click()])
    await page.getByRole('button', { name: 'Hojas de este equipo (1)' }).click()
    await page.getByRole('button', { name: `Borrar ${respondent.id ?? ''}` }).click()
    await page.getByRole('button', { name: 'Borrar la hoja' }).click()
    await page.getByRole('dialog').getByLabel('Elegir archivo').setInputFiles({ name: 'mia.json', mimeType: 'application/json', buffer: await contentOf(download) })
    await page.getByText('Se abrió la hoja de mia.json.').waitFor()
    await begin(page)
    expect(await option(page, 1, 2).isChecked()).toBe(true)
    expect(await stored(page, 'sheets')).toHaveLength(1)
  })
})

it('keeps a room deleted that another tab still works on, which says so', async () => {
  const { open } = await device({ before: deaf })
  const page = await open(ROOM)
  const id = await createRoom(page)
  const other = await open(`${ROOM}#sala=${id}`)
  await openScreen(other, 'Respaldo')
  await other.getByRole('button', { name: 'Borrar sala' }).first().click()
  await other.getByRole('dialog').getByRole('button', { name: 'Borrar sala' }).click()
  await other.getByRole('button', { name: 'Crear una sala' }).waitFor()
  await openScreen(page, 'Recibir')
  await page.getByLabel('Texto del chat').fill(codeOf(person(1)))
  await page.getByRole('button', { name: 'Leer respuestas' }).click()
  await page.getByText('Esta sala se borró en otra pestaña.').waitFor()
  expect(await stored(page, 'rooms')).toEqual([])
})

it('keeps the course deleted of which another tab still marks a lesson, and lets it be studied again from there', async () => {
  const { open } = await device({ before: deaf })
  const other = await open('/modulos/')
  const [lesson = ''] = LESSONS
  await studied(other, [lesson], 2, 3)
  const page = await open(lessonPath(lesson))
  await ready(page)
  await other.getByRole('button', { name: 'Borrar mi avance' }).click()
  await other.getByRole('button', { name: 'Borrar todo' }).click()
  await other.getByText('Se borró todo su avance de este equipo.').waitFor()
  await page.getByRole('button', { name: 'Quitar la marca' }).click()
  await page.getByRole('button', { name: 'Marcar como leída' }).waitFor()
  expect(await stored(page, 'course')).toEqual([])
  await page.getByRole('button', { name: 'Marcar como leída' }).click()
  await page.getByText('Marcada como leída el').waitFor()
  // What is still being written when this device's page is left comes to nothing: it may note nothing down either.
  await expect.poll(() => stored(page, 'course')).toHaveLength(1)
  await page.reload()
  await page.getByText('Marcada como leída el').waitFor()
  expect(await stored(page, 'course')).toHaveLength(1)
  expect(bankOf(lesson).length).toBeGreaterThan(0)
})

it('takes a room back from its backup after it was deleted', async () => {
  const { open } = await device()
  const page = await open(ROOM)
  await createRoom(page)
  await openScreen(page, 'Recibir')
  await page.getByLabel('Texto del chat').fill(codeOf(person(1)))
  await page.getByRole('button', { name: 'Leer respuestas' }).click()
  await arrived(page, 1)
  await openScreen(page, 'Respaldo')
  await page.getByRole('button', { name: 'Borrar sala' }).first().click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Descargar respaldo antes' }).click()])
  await page.getByRole('dialog').getByRole('button', { name: 'Borrar sala' }).click()
  await page.getByRole('button', { name: 'Abrir un archivo' }).click()
  await page.getByLabel('Elegir archivo').setInputFiles({ name: download.suggestedFilename(), mimeType: 'application/json', buffer: await contentOf(download) })
  await page.getByText('Se abrió la sala').waitFor()
  expect(await stored(page, 'rooms')).toHaveLength(1)
})

describe('deleting what a device holds', () => {
  /** A device with a room, a sheet and some of the course. */
  async function used(): Promise<Page> {
    const { open } = await device()
    const course = await open('/modulos/')
    await studied(course, LESSONS.slice(0, 1), 2, 3)
    const sheet = await open(DIAGNOSIS)
    await begin(sheet)
    await answer(sheet, [2])
    const page = await open(ROOM)
    await createRoom(page)
    await page.getByRole('link', { name: 'Todas las salas' }).click()
    await page.getByRole('button', { name: 'Borrar datos de este equipo' }).click()
    return page
  }
  const courseWords = `avance del curso (1 lección marcada como leída y ${bankOf(LESSONS[0] ?? '').length} ejercicios respondidos)`

  it('lists each part with its count, copies all of it, deletes what is ticked and says what was deleted', async () => {
    const page = await used()
    const dialog = page.getByRole('dialog')
    for (const part of ['1 sala', '1 hoja de respuestas', courseWords]) await dialog.getByLabel(part, { exact: true }).waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Descargar una copia antes' }).click()])
    const copies = unzipSync(await contentOf(download))
    expect(Object.keys(copies).map((name) => name.replace(/.*?(\.respaldo\.json|^avance_|^diagnostico-organizacional_).*/, '$1')).sort()).toEqual(['.respaldo.json', 'avance_', 'diagnostico-organizacional_'])
    await dialog.getByLabel('1 hoja de respuestas', { exact: true }).uncheck()
    await page.getByRole('button', { name: 'Borrar lo marcado' }).click()
    await page.getByText(`Se borró de este navegador: 1 sala; ${courseWords}. Sigue aquí: 1 hoja de respuestas.`).waitFor()
    expect([await stored(page, 'rooms'), await stored(page, 'course')]).toEqual([[], []])
    expect(await stored(page, 'sheets')).toHaveLength(1)

    await page.goto(new URL('/modulos/', page.url()).href)
    await page.getByRole('button', { name: 'Abrir una copia' }).click()
    const [name, bytes] = Object.entries(copies).find(([name]) => name.startsWith('avance_')) ?? ['', new Uint8Array()]
    await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(bytes) })
    await page.getByText('Hay 1 lección marcada como leída').waitFor()
  })

  it('offers the course also when there is nothing else, and says when nothing is left', async () => {
    const { open } = await device()
    await studied(await open('/modulos/'), LESSONS.slice(0, 1), 2, 3)
    const page = await open(ROOM)
    await page.getByRole('button', { name: 'Borrar datos de este equipo' }).click()
    await page.getByRole('dialog').getByLabel(courseWords, { exact: true }).uncheck()
    expect(await page.getByRole('button', { name: 'Borrar lo marcado' }).isDisabled()).toBe(true)
    await page.getByRole('dialog').getByLabel(courseWords, { exact: true }).check()
    await page.getByRole('button', { name: 'Borrar lo marcado' }).click()
    await page.getByText('Se borró de este navegador: avance del curso').waitFor()
    expect(await stored(page, 'course')).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: 'Cerrar' }).last().click()
    await page.getByRole('button', { name: 'Borrar datos de este equipo' }).click()
    await page.getByText('No hay nada guardado en este navegador.').waitFor()
  })
})
