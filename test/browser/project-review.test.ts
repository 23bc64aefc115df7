import mammoth from 'mammoth'
import { expect, it } from 'vitest'
import { contentOf, device, PHONE, useBrowser } from './browser'
import { stored } from './room'

/** A final project marked by its own team and by another, joined by a file. */

useBrowser()

const PAGE = '/instrumentos/revision-trabajo-final'

it('is marked by the team, over a reload, and joined with another team’s file past wrong ones', async () => {
  const other = await (await device()).open(PAGE)
  await other.getByRole('radio', { name: 'Otro equipo' }).check()
  await other.getByRole('group', { name: 'Estructura' }).getByRole('radio', { name: /^En camino\./ }).check()
  await other.getByRole('group', { name: 'Mapa estratégico' }).getByRole('radio', { name: /^Listo\./ }).check()
  await other.getByRole('button', { name: 'Agregar una observación' }).click()
  const seen = other.getByLabel('Qué se ve', { exact: true })
  const tall = () => seen.evaluate((field) => ({ lines: Math.floor(field.clientHeight / parseFloat(getComputedStyle(field).lineHeight)), cut: field.scrollHeight - field.clientHeight }))
  expect((await tall()).lines).toBe(2)
  await seen.fill('Ningún proceso tiene reemplazante. '.repeat(20))
  expect((await tall()).cut).toBeLessThanOrEqual(1)
  await seen.fill('Ningún proceso tiene reemplazante')
  const [download] = await Promise.all([other.waitForEvent('download'), other.getByRole('button', { name: 'Guardar una copia' }).click()])
  const copy = { name: download.suggestedFilename(), mimeType: 'application/json', buffer: await contentOf(download) }

  const page = await (await device(PHONE)).open(PAGE)
  const criterion = page.getByRole('group', { name: 'Estructura' })
  await criterion.getByText(/tipo de contrato/).waitFor()
  await criterion.getByRole('radio', { name: /^Listo\./ }).check()
  await criterion.getByLabel('¿Dónde se ve?').fill('Página 4')
  await expect.poll(async () => JSON.stringify(await stored(page, 'pieces'))).toContain('Página 4')
  await page.reload()
  await criterion.waitFor()
  expect([await criterion.getByRole('radio', { name: /^Listo\./ }).isChecked(), await criterion.getByLabel('¿Dónde se ve?').inputValue()]).toEqual([true, 'Página 4'])

  await page.getByRole('button', { name: 'Sumar la revisión de otro equipo' }).click()
  const dialog = page.getByRole('dialog')
  const input = dialog.locator('input[type=file]')
  const file = (name: string, content: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
  const wrong: readonly (readonly [content: string, said: RegExp])[] = [
    ['PK', /no es JSON, o está cortado/],
    [copy.buffer.toString('utf8').slice(0, 60), /no es JSON, o está cortado/],
    ['{"workpiece":"mapa-estrategico","version":1}', /mapa-estrategico|otro documento/],
    ['{"workpiece":"revision-trabajo-final","version":1,"marks":[],"observations":[]}', /no trae nada marcado por otro equipo/],
  ]
  for (const [content, said] of wrong) {
    await input.setInputFiles(file('revision.json', content))
    await dialog.getByText(said).waitFor()
  }
  await input.setInputFiles(copy)
  await dialog.getByText('Se sumaron 2 marcas del otro equipo.').waitFor()
  await page.keyboard.press('Escape')
  const row = (name: string) => page.getByRole('table').getByRole('row', { name: new RegExp(`^${name}`) })
  await row('Estructura').getByText('En camino (no coinciden)').waitFor()
  await row('Mapa estratégico').getByText('sin marcar').waitFor()
  expect(await row('Mapa estratégico').innerText()).not.toContain('no coinciden')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.viewport.width)
  const [word] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Descargar en Word' }).click()])
  const { value: text } = await mammoth.extractRawText({ buffer: await contentOf(word) })
  for (const said of ['En camino (no coinciden)', 'Ningún proceso tiene reemplazante', 'Página 4']) expect(text).toContain(said)
  await page.emulateMedia({ media: 'print' })
  // Paper has what was written as text, whole, and no field that cuts it.
  await page.getByRole('cell', { name: 'Ningún proceso tiene reemplazante' }).waitFor()
  expect(await page.locator('main :is(input, textarea, select):visible').count()).toBe(0)
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('button', { name: 'Deshacer' }).click()
  await expect.poll(() => page.getByRole('columnheader', { name: 'Otro equipo' }).count()).toBe(0)
})
