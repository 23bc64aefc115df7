import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { respondentId } from '../../exercises/responses/ids'
import { newSheet } from '../../.vitepress/theme/support/sheet/edit'
import type { Sheet } from '../../.vitepress/theme/support/sheet/model'
import { definition } from '../../exercises/instruments/diagnostico-organizacional/definition'
import { answer, begin, DIAGNOSIS, item, linked, option, seeResult } from './answer'
import { contentOf, device, useBrowser } from './browser'
import { put, stored } from './room'

useBrowser()

const code = async (page: Page): Promise<string> => (await page.locator('.menu .id').textContent()) ?? ''

/** Leaves a sheet on the device as another version of the site would have. */
async function leave(page: Page, sheet: Sheet): Promise<void> {
  // Once the site has made the database.
  await expect.poll(() => put(page, 'sheets', sheet.respondent, sheet).then(() => true, () => false)).toBe(true)
}

const old = newSheet(definition, respondentId(77), 1_000)

describe('the sheet of this device', () => {
  it('is there where it was left, after reloading and after closing the tab', async () => {
    const { open } = await device()
    const page = await open(DIAGNOSIS)
    await begin(page)
    await answer(page, [2, 1, null, 0, 1, 2, 1, 0])
    await item(page, 7).getByRole('button', { name: 'Agregar una nota' }).click()
    await item(page, 7).getByLabel('Nota de respaldo').fill('Decreto 112 de 2025')
    await page.reload()
    await page.getByRole('heading', { name: 'Estructura', exact: true }).waitFor()
    expect(await option(page, 8, 0).isChecked()).toBe(true)
    await page.close()
    const again = await open(DIAGNOSIS)
    await again.getByRole('heading', { name: 'Estructura', exact: true }).waitFor()
    expect(await option(again, 7, 1).isChecked()).toBe(true)
    expect(await item(again, 7).getByLabel('Nota de respaldo').inputValue()).toBe('Decreto 112 de 2025')
    expect(await item(again, 9).getByRole('radio', { checked: true }).count()).toBe(0)
    await again.getByRole('button', { name: 'Anterior: Estrategia' }).click()
    expect(await option(again, 3, null).isChecked()).toBe(true)
  })

  it('shows in each tab what is answered in the other, the newest answer of each item, without moving the focus', async () => {
    const { open } = await device()
    const one = await open(DIAGNOSIS)
    await begin(one)
    await answer(one, [0])
    const other = await open(DIAGNOSIS)
    await other.getByRole('heading', { name: 'Estrategia', exact: true }).waitFor()
    await option(other, 5, 1).focus()
    await option(one, 1, 2).check()
    await option(one, 2, 1).check()
    await expect.poll(() => option(other, 1, 2).isChecked()).toBe(true)
    await expect.poll(() => option(other, 2, 1).isChecked()).toBe(true)
    expect(await option(other, 5, 1).evaluate((radio) => radio === document.activeElement)).toBe(true)
    await option(other, 2, null).check()
    await expect.poll(() => option(one, 2, null).isChecked()).toBe(true)
    expect(await option(one, 1, 2).isChecked()).toBe(true)
  })

  it('is erased only after being asked again, and comes back with one press', async () => {
    const { open } = await device()
    const page = await open(DIAGNOSIS)
    await begin(page)
    await answer(page, [2, 1, 0])
    const other = await open(DIAGNOSIS)
    await expect.poll(() => option(other, 3, 0).isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Borrar mis respuestas' }).click()
    await page.getByRole('button', { name: 'Cancelar' }).click()
    expect(await option(page, 1, 2).isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Borrar mis respuestas' }).click()
    await page.getByRole('button', { name: 'Borrar las respuestas' }).click()
    await page.getByText('Se borraron las respuestas de esta hoja.').waitFor()
    await expect.poll(() => other.locator('.answer input:checked').count()).toBe(0)
    await page.getByRole('button', { name: 'Deshacer' }).click()
    await begin(page)
    expect(await option(page, 3, 0).isChecked()).toBe(true)
    await expect.poll(() => option(other, 3, 0).isChecked()).toBe(true)
  })

  it('gives the next person a clean one, keeps the first, and the back button does not show it', async () => {
    const { open } = await device()
    const page = await open(DIAGNOSIS)
    await begin(page)
    await answer(page, [2, 1, 0])
    const first = await code(page)
    await page.getByRole('button', { name: 'Responde otra persona' }).click()
    await page.getByText('todavía no se ha entregado').waitFor()
    await page.getByRole('button', { name: 'Abrir una hoja en blanco' }).click()
    await begin(page)
    expect(await code(page)).not.toBe(first)
    expect(await page.locator('.answer input:checked').count()).toBe(0)
    await page.goBack()
    await page.goBack()
    expect(await code(page)).not.toBe(first)
    await page.getByRole('button', { name: 'Hojas de este equipo (2)' }).click()
    await page.getByRole('button', { name: `Abrir ${first}` }).click()
    await page.getByRole('heading', { name: 'Estrategia', exact: true }).waitFor()
    expect(await option(page, 1, 2).isChecked()).toBe(true)
    expect(await code(page)).toBe(first)
  })

  it('keeps the page as it is, an open dialog too, when the browser goes back inside the page', async () => {
    const { open } = await device()
    const page = await open(DIAGNOSIS)
    await begin(page)
    await page.getByRole('button', { name: 'Hojas de este equipo (1)' }).click()
    await page.evaluate(() => { document.querySelector('.answer')?.setAttribute('data-kept', '') })
    await page.goBack()
    await page.getByRole('button', { name: 'Empezar' }).waitFor({ state: 'attached' })
    // Long enough for a page that is loaded again to have been mounted anew.
    await page.waitForTimeout(500)
    expect(await page.locator('.answer[data-kept]').count()).toBe(1)
    expect(await page.getByRole('dialog', { name: 'Hojas de este equipo' }).isVisible()).toBe(true)
  })

  it('can be deleted from the list of sheets, and from every tab', async () => {
    const { open } = await device()
    const page = await open(DIAGNOSIS)
    await begin(page)
    await answer(page, [2])
    const other = await open(DIAGNOSIS)
    await option(other, 1, 2).waitFor()
    const first = await code(page)
    await page.getByRole('button', { name: 'Hojas de este equipo (1)' }).click()
    await page.getByRole('button', { name: `Borrar ${first}` }).click()
    await page.getByRole('button', { name: 'Borrar la hoja' }).click()
    await other.getByText('se borró desde otra pestaña').waitFor()
    expect(await stored(page, 'sheets')).toEqual([])
  })
})

describe('a sheet of another version', () => {
  it('opens with what still fits, and lists the rest', async () => {
    const { open } = await device()
    const page = await open(DIAGNOSIS)
    await page.getByRole('button', { name: 'Empezar' }).waitFor()
    await leave(page, {
      ...old,
      answers: { 'estrategia-mision': { value: 2, at: 2_000 }, 'estrategia-retirada': { value: 1, at: 2_000 } },
      evidence: { 'estrategia-retirada': { value: '<b>acta</b>', at: 2_000 } },
    })
    await page.reload()
    await page.getByText('Una pregunta de «Estrategia» que ya no se hace. Su respuesta de entonces: 1 (0 es lo más bajo). Su nota decía: <b>acta</b> (código estrategia-retirada)').waitFor()
    await begin(page)
    expect(await option(page, 1, 2).isChecked()).toBe(true)
    await option(page, 2, 0).check()
    await page.reload()
    await page.getByText('Una pregunta de «Estrategia» que ya no se hace. Su respuesta de entonces: 1 (0 es lo más bajo). Su nota decía: <b>acta</b> (código estrategia-retirada)').waitFor()
  })

  it('that is newer is left untouched, and says to load the page again', async () => {
    const { open } = await device()
    const page = await open(DIAGNOSIS)
    await page.getByRole('button', { name: 'Empezar' }).waitFor()
    const newer = { ...old, version: definition.version + 1, answers: { 'estrategia-mision': { value: 2, at: 2_000 } } }
    await leave(page, newer)
    await page.reload()
    await page.getByText('Hoja de una versión más nueva').waitFor()
    await page.getByRole('button', { name: /^(Empezar|Continuar)$/ }).click()
    await option(page, 2, 0).click()
    // What was being written when it is loaded again is written by then.
    await page.reload()
    await page.getByText('Hoja de una versión más nueva').waitFor()
    expect(await stored(page, 'sheets')).toEqual([newer])
  })

  it('that cannot be read at all is left as it is, and told', async () => {
    const { open } = await device()
    const page = await open(DIAGNOSIS)
    await page.getByRole('button', { name: 'Empezar' }).waitFor()
    await leave(page, { ...old, answers: { x: 'not a stamped answer' } } as unknown as Sheet)
    await page.reload()
    await page.getByText('Hay 1 hoja en este equipo que no se puede leer.').waitFor()
    await begin(page)
    await expect.poll(() => stored(page, 'sheets')).toHaveLength(2)
  })
})

describe('without storage', () => {
  it.each([
    ['forbidden', () => { IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError') } }, 'no permite guardar'],
    ['full', () => { IDBObjectStore.prototype.put = () => { throw new DOMException('no', 'QuotaExceededError') } }, 'No queda espacio'],
  ] as const)('(%s) says so, goes on, and gives a file that another device goes on with', async (_why, before, words) => {
    const { open } = await device({ before })
    const page = await open(DIAGNOSIS)
    await begin(page)
    await answer(page, [2, 1, null])
    await page.getByText(words).waitFor()
    await seeResult(page)
    const { respondent } = await linked(page)
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Descargar el archivo' }).first().click()])

    const elsewhere = await (await device()).open(DIAGNOSIS)
    await elsewhere.getByRole('button', { name: 'Hojas de este equipo (1)' }).click()
    await elsewhere.getByLabel('Elegir archivo').setInputFiles({ name: 'otra.json', mimeType: 'application/json', buffer: Buffer.from('{"instrument":"otro"}') })
    await elsewhere.getByText('otra.json: no es una hoja de este instrumento').waitFor()
    await elsewhere.getByLabel('Elegir archivo').setInputFiles({ name: 'mia.json', mimeType: 'application/json', buffer: await contentOf(download) })
    await elsewhere.getByText('Se abrió la hoja de mia.json.').waitFor()
    expect(await code(elsewhere)).toBe(respondent.id)
    await begin(elsewhere)
    expect(await option(elsewhere, 1, 2).isChecked()).toBe(true)
    expect(await option(elsewhere, 3, null).isChecked()).toBe(true)
  })
})
