import { expect, it } from 'vitest'
import { contentOf, device, useBrowser } from './browser'
import { typist } from './keyboard'
import { arrived, codeOf, createRoom, openScreen, person, put, ROOM, stored } from './room'

/** What this device holds of a municipality: seen, taken away, deleted and brought back by somebody with only a keyboard. */

useBrowser()

const PAGE = '/mi-municipio'

it('says what comes next and what is held, and goes away and comes back whole by keyboard, over a reload and past a wrong file', async () => {
  const page = await (await device()).open(PAGE)
  await page.getByRole('heading', { name: 'Este equipo todavía no guarda nada' }).waitFor()
  const keys = typist(page)
  await keys.press('Reunir a un grupo en una sala')
  await page.waitForURL(/\/facilitacion\/sala$/)
  const id = await createRoom(page)
  await openScreen(page, 'Recibir')
  await page.getByLabel('Texto del chat').fill([1, 2, 3].map((number) => codeOf(person(number))).join('\n'))
  await page.getByRole('button', { name: 'Leer respuestas' }).click()
  await arrived(page, 3)

  const here = new URL(PAGE, page.url()).href
  await page.goto(here)
  await page.getByText('Guarde una copia de la sala «Mesa comunal»').waitFor()
  expect(await page.locator('ol li').allInnerTexts()).toEqual([expect.stringContaining('Guarde una copia'), expect.stringContaining('Muestre los resultados')])
  await page.getByText('Los resultados todavía no se muestran.').waitFor()
  await keys.press('Ver la sala')
  await page.waitForURL(new RegExp(`${ROOM}#sala=${id}/resultados`))
  await page.getByRole('button', { name: 'Mostrar resultados' }).click()
  await page.getByRole('button', { name: 'Ocultar resultados' }).waitFor()

  await page.goto(here)
  await page.getByText(/^Comience por «/).waitFor()
  await page.getByText('Quilpué', { exact: true }).first().waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), keys.press('Descargar todo')])
  expect(download.suggestedFilename()).toMatch(/^mi-municipio_quilpue_\d{4}-\d{2}-\d{2}\.zip$/)
  await page.getByText('con 1 archivo.').waitFor()
  // It is copied: what comes next says it no more.
  await expect.poll(() => page.locator('ol').innerText()).not.toContain('Guarde una copia')
  const file = { name: download.suggestedFilename(), mimeType: 'application/zip', buffer: await contentOf(download) }

  await keys.press('Borrar de este equipo')
  await page.getByRole('dialog', { name: 'Borrar lo de Quilpué de este equipo' }).getByText('1 sala').waitFor()
  await keys.press('Borrar lo marcado')
  await page.getByText('Se borró de este navegador: 1 sala.').waitFor()
  await keys.press('Cerrar')
  await page.getByRole('heading', { name: 'Este equipo todavía no guarda nada' }).waitFor()
  expect(await stored(page, 'rooms')).toEqual([])
  await page.reload()
  await page.getByRole('heading', { name: 'Este equipo todavía no guarda nada' }).waitFor()

  const input = page.locator('input[type=file]')
  await input.setInputFiles({ name: 'acta.docx', mimeType: 'application/octet-stream', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 1, 2]) })
  await page.getByText(/No es un archivo que se abra aquí|es un archivo que este sitio no dio/i).waitFor()
  await input.setInputFiles(file)
  await page.getByText(/^Comience por «/).waitFor()
  await page.reload()
  await page.getByText(/^Comience por «/).waitFor()
  expect(await stored(page, 'rooms')).toHaveLength(1)
})

it('keeps other people’s sheets of a shared computer apart until somebody says that one is theirs', async () => {
  const page = await (await device()).open('/instrumentos/diagnostico-organizacional')
  // The page makes the database; until then there is nowhere to put anything.
  await expect.poll(() => stored(page, 'sheets').catch(() => null)).toEqual([])
  const none = { value: null, at: 0 }
  for (const respondent of ['r-00001', 'r-00002']) {
    await put(page, 'sheets', respondent, {
      instrument: 'diagnostico-organizacional', version: 1, respondent, createdAt: 1, municipality: { value: '05801', at: 1 }, subject: none, round: { value: 1, at: 0 }, role: none, room: none,
      answers: { 'estrategia-mision': { value: 1, at: 1 } }, evidence: {}, clearedAt: 0, handedOverAt: null, place: { value: '', at: 0 }, unmapped: [],
    })
  }
  await page.goto(new URL(PAGE, page.url()).href)
  await page.getByText('Otras hojas de este equipo (2)').click()
  await page.getByRole('button', { name: 'La hoja r-00002 es mía' }).click()
  await page.getByText('Otras hojas de este equipo (1)').waitFor()
  await page.getByText(/faltan 23 preguntas/).waitFor()
  await page.reload()
  await page.getByRole('button', { name: 'La hoja r-00002 no es mía' }).waitFor()
})
