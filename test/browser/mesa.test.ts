import { expect, it } from 'vitest'
import { contentOf, device, useBrowser } from './browser'
import { arrived, codeOf, createRoom, openScreen, person, ROOM, stored } from './room'

/** A mesa from its first room to the hands of who follows it, as a person does it. */

useBrowser()

it('holds the rooms of a group together, keeps them over a reload, and joins two copies that went on apart', async () => {
  const office = await (await device()).open(ROOM)
  const first = await createRoom(office)
  await office.getByRole('button', { name: 'Agregar otro instrumento u otra medición' }).click()
  await office.waitForURL(/#mesa=m-/)
  await office.getByRole('heading', { level: 1, name: 'Mesa comunal' }).waitFor()

  // Another instrument: two presses, and the name of what it judges.
  await office.getByRole('button', { name: 'Agregar un instrumento' }).click()
  await office.getByRole('dialog').getByRole('combobox').selectOption({ label: 'Desafíos municipales' })
  await office.getByRole('dialog').getByRole('button', { name: 'Crear sala' }).click()
  await office.waitForURL(/#sala=/)
  await office.getByRole('link', { name: '← Mesa comunal' }).click()
  // The first one once more: one press.
  await office.getByRole('button', { name: /^Medir otra vez: Diagnóstico/ }).click()
  await office.waitForURL(/#sala=/)
  await office.getByText('Quilpué · Segunda medición').first().waitFor()
  await office.reload()
  await office.getByRole('link', { name: '← Mesa comunal' }).click()
  await office.getByText('Primera medición · 0 respuestas').first().waitFor()
  await office.getByText('Segunda medición · 0 respuestas').waitFor()
  expect([(await stored(office, 'mesas')).length, (await stored(office, 'rooms')).length]).toEqual([1, 3])

  await office.getByRole('button', { name: /^Sacar de la mesa: Desafíos/ }).click()
  await office.getByText('quedó como una sala suelta').waitFor()
  await office.getByRole('button', { name: 'Deshacer' }).click()
  await office.getByRole('heading', { level: 2, name: 'Desafíos municipales' }).waitFor()

  await office.getByRole('link', { name: 'Copia' }).click()
  await office.getByLabel('Entiendo: quiero descargar').check()
  const [download] = await Promise.all([office.waitForEvent('download'), office.getByRole('button', { name: 'Descargar la copia' }).first().click()])
  expect(download.suggestedFilename()).toMatch(/^mesa_quilpue_mesa-comunal_\d{4}-\d{2}-\d{2}\.respaldo\.json$/)
  const file = { name: download.suggestedFilename(), mimeType: 'application/json', buffer: await contentOf(download) }

  // Who follows the mesa opens it elsewhere, and both go on.
  const next = await (await device()).open(ROOM)
  await next.getByRole('button', { name: 'Abrir un archivo' }).click()
  await next.locator('dialog input[type=file]').setInputFiles(file)
  await next.getByText('Se abrieron 3 salas suyas.').waitFor()
  await next.getByRole('link', { name: 'Abrir Mesa comunal' }).click()
  await next.getByText('Segunda medición · 0 respuestas').waitFor()
  await office.goto(new URL(`${ROOM}#sala=${first}`, office.url()).href)
  await openScreen(office, 'Recibir')
  await office.getByLabel('Texto del chat').fill(codeOf(person(1)))
  await office.getByRole('button', { name: 'Leer respuestas' }).click()
  await arrived(office, 1)
  await office.getByRole('link', { name: '← Mesa comunal' }).click()
  await office.getByRole('link', { name: 'Todas las salas' }).click()
  await office.getByRole('button', { name: 'Abrir un archivo' }).click()
  await office.locator('dialog input[type=file]').setInputFiles(file)
  await office.getByText('ya estaba aquí y se unió con el archivo').waitFor()
  await office.getByRole('link', { name: 'Abrir Mesa comunal' }).click()
  await office.getByText('Primera medición · 1 respuesta').waitFor()

  // The end of it: what it held together stands alone, and a file that is cut says so.
  await office.getByRole('link', { name: 'Copia' }).click()
  await office.getByRole('button', { name: 'Borrar mesa' }).first().click()
  await office.getByRole('button', { name: 'Borrar y dejar las salas sueltas' }).click()
  await office.getByRole('link', { name: /Mesa comunal/ }).nth(2).waitFor()
  expect([(await stored(office, 'mesas')).length, (await stored(office, 'rooms')).length]).toEqual([0, 3])
  await office.getByRole('button', { name: 'Abrir un archivo' }).click()
  await office.locator('dialog input[type=file]').setInputFiles({ ...file, name: 'cortado.json', buffer: file.buffer.subarray(0, 300) })
  await office.getByText('«cortado.json»: El archivo no se puede leer: no es JSON válido.').waitFor()
})

it('notes its sessions beside what it agreed, hands over sums and nothing else, and keeps both over a reload', async () => {
  const page = await (await device()).open(ROOM)
  const id = await createRoom(page)
  await openScreen(page, 'Recibir')
  await page.getByLabel('Texto del chat').fill([1, 2, 3].map((number) => codeOf(person(number))).join('\n'))
  await page.getByRole('button', { name: 'Leer respuestas' }).click()
  await arrived(page, 3)
  await openScreen(page, 'Resultados')
  await page.getByRole('button', { name: 'Mostrar resultados' }).click()
  await page.getByRole('button', { name: 'Agregar otro instrumento u otra medición' }).click()
  await page.getByText('Todavía no hay una copia fuera de este equipo.').waitFor()
  await page.getByRole('link', { name: 'Sesiones' }).click()
  await page.getByRole('button', { name: /^Tomar el plan de Diagnóstico/ }).click()
  await page.getByRole('table').getByRole('rowheader', { name: 'Estrategia' }).waitFor()

  await page.getByRole('button', { name: 'Anotar una sesión' }).click()
  await page.getByRole('textbox', { name: 'Unidad o institución' }).fill('DIDECO')
  await page.getByRole('textbox', { name: 'Personas' }).fill('ocho')
  await page.getByRole('textbox', { name: 'Estrategia', exact: true }).fill('1,5')
  await page.getByRole('button', { name: 'Guardar sesión' }).click()
  await page.getByText('Escriba un número entero de 0 a 999.').waitFor()
  await page.getByRole('textbox', { name: 'Personas' }).fill('8')
  await page.getByRole('button', { name: 'Guardar sesión' }).click()
  await page.getByRole('button', { name: /^Corregir la sesión del/ }).waitFor()
  await page.getByLabel('Fecha', { exact: true }).first().fill('2030-12-02')
  await page.getByRole('button', { name: 'Guardar fecha' }).click()
  await page.getByText('La próxima sesión es el 02-12-2030.').waitFor()
  const [calendar] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Descargar para el calendario' }).click()])
  expect((await contentOf(calendar)).toString()).toContain('DTSTART;VALUE=DATE:20301202')
  await page.reload()
  await page.getByRole('button', { name: /^Corregir la sesión del/ }).waitFor()

  await page.getByRole('link', { name: 'Resumen para el territorio' }).click()
  await page.getByText('3 respuestas. Cuántas personas marcaron cada opción').waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Descargar el resumen' }).click()])
  const text = (await contentOf(download)).toString()
  const summary = JSON.parse(text) as { mesa: string; sessions: unknown; next: string; measurements: readonly { respondents: number }[] }
  expect(summary).toMatchObject({ kind: 'resumen-territorio', mesa: `m-0${id}`, municipality: '05801', sessions: [{ people: 8, units: 1, hours: 1.5 }], next: '2030-12-02', measurements: [{ respondents: 3 }] })
  for (const secret of ['DIDECO', 'directivo', 'funcionario', person(1).respondent.id ?? '']) expect(text).not.toContain(secret)

  await page.getByRole('link', { name: 'Todas las salas' }).click()
  await page.getByRole('button', { name: 'Abrir un archivo' }).click()
  await page.locator('dialog input[type=file]').setInputFiles({ name: 'resumen.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await page.getByText('«resumen.json» es el resumen para el territorio de «Mesa comunal».').waitFor()
})
