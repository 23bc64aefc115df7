import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { reopenWord } from '../unit/theme/report/reopen'
import { contentOf, device, PHONE, useBrowser } from './browser'
import { typist } from './keyboard'
import { arrived, codeOf, createRoom, openScreen, person, ROOM, stored } from './room'

/** The final project: how far it has come, and all of it as one document. */

useBrowser()

const MODULE = '/modulos/09-trabajo-final/'
const DOCUMENT = '/modulos/09-trabajo-final/documento'
const CHAPTERS = ['1. Diagnóstico', '2. Validación', '3. Propuesta de intervención', '4. Mapa estratégico', '5. Procesos', '6. Estructura', '7. Plan de entorno', '8. Revisión']

async function word(page: Page): Promise<{ name: string; file: Awaited<ReturnType<typeof reopenWord>> }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Descargar en Word' }).click()])
  return { name: download.suggestedFilename(), file: await reopenWord(new Uint8Array(await contentOf(download))) }
}
const chapters = ({ headings }: Awaited<ReturnType<typeof reopenWord>>): readonly string[] => headings.filter(([level]) => level === 1).map(([, text]) => text)

/** A room of Quilpué with three answers, its results shown. */
async function measured(page: Page): Promise<void> {
  await createRoom(page)
  await openScreen(page, 'Recibir')
  await page.getByLabel('Texto del chat').fill([1, 2, 3].map((number) => codeOf(person(number))).join('\n'))
  await page.getByRole('button', { name: 'Leer respuestas' }).click()
  await arrived(page, 3)
  await openScreen(page, 'Resultados')
  await page.getByRole('button', { name: 'Mostrar resultados' }).click()
  await page.getByRole('button', { name: 'Ocultar resultados' }).waitFor()
}

describe('the final project as one document', () => {
  it('is the invented one on a device that has nothing, with its pictures, and keeps nothing of it', async () => {
    const page = await (await device()).open(DOCUMENT)
    await page.getByText('En este equipo no hay nada de un trabajo final.').waitFor()
    const { name, file } = await word(page)
    expect(name).toMatch(/^trabajo-final_valle-quieto-ejemplo-inventado_\d{4}-\d{2}-\d{2}\.docx$/)
    expect(chapters(file)).toEqual([...CHAPTERS, '9. Notas y fuentes'])
    expect(file.parts.filter((path) => /media\/.*\.png$/.test(path))).toHaveLength(3)
    await expect.poll(() => page.getByRole('article').locator('figure').count()).toBe(3)
    for (const store of ['rooms', 'pieces'] as const) expect(await stored(page, store)).toEqual([])
  })

  it('is of one municipality: it says what is missing with the way there, takes in a document once a person says whose it is, and stays chosen over a reload', async () => {
    const page = await (await device(PHONE)).open(ROOM)
    await measured(page)
    const at = (path: string): string => new URL(path, page.url()).href
    await page.goto(at(ROOM))
    await page.getByRole('button', { name: 'Crear una sala' }).click()
    await page.getByRole('combobox', { name: 'Comuna' }).fill('canete')
    await page.getByRole('option', { name: 'Cañete' }).click()
    await page.getByRole('button', { name: 'Crear sala' }).click()
    await page.waitForURL(/#sala=\w+/)
    await page.goto(at('/instrumentos/procesos-estrategicos'))
    await page.getByRole('button', { name: 'Ver un ejemplo' }).click()
    await page.getByText('Convocatoria').first().waitFor()

    await page.goto(at(DOCUMENT))
    const keys = typist(page)
    const place = page.getByLabel('¿De qué municipio?')
    await place.waitFor()
    await expect.poll(() => place.locator('option').allInnerTexts()).toEqual(['Cañete', 'Quilpué', 'Documentos sin comuna', 'Valle Quieto (ejemplo inventado)'])
    await place.selectOption('Quilpué')
    const missing = page.locator('section', { has: page.getByRole('heading', { name: 'Lo que falta' }) }).getByRole('listitem')
    await expect.poll(() => missing.count()).toBe(7)
    expect(await missing.filter({ hasText: 'Mapa estratégico:' }).getByRole('link').getAttribute('href')).toMatch(/\/instrumentos\/mapa-estrategico$/)
    await keys.press('Es de Quilpué')
    await expect.poll(() => missing.count()).toBe(6)
    await page.getByRole('article').getByText('Acompañar planes de negocio').first().waitFor()

    await page.reload()
    await page.getByRole('article').getByText('Acompañar planes de negocio').first().waitFor()
    expect(await place.inputValue()).toBe('05801')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.viewport.width)
    const { name, file } = await word(page)
    expect(name).toMatch(/^trabajo-final_quilpue_/)
    expect(chapters(file).slice(0, 8)).toEqual(CHAPTERS)
    expect(file.text).toContain('Falta: el mapa estratégico.')
    expect(file.headings).toContainEqual([3, 'Ordenar las ferias'])
    await place.selectOption('Cañete')
    await page.getByText('todavía no muestra sus resultados').waitFor()
    await expect.poll(() => missing.count()).toBe(8)
  })
})

it('the steps are told municipality by municipality, each with what it took from the one before', async () => {
  const page = await (await device()).open(ROOM)
  await measured(page)
  const at = (path: string): string => new URL(path, page.url()).href
  await page.goto(at('/instrumentos/mapa-estrategico'))
  await page.getByRole('button', { name: 'Ver un ejemplo' }).click()
  await page.goto(at('/instrumentos/procesos-estrategicos'))
  const keys = typist(page)
  await page.getByRole('button', { name: 'Traer de Mapa estratégico' }).click()
  const dialog = page.getByRole('dialog')
  await expect.poll(() => dialog.getByRole('checkbox').count()).toBe(2)
  await dialog.getByRole('checkbox').first().check()
  await keys.press('Traer 1')
  await page.goto(at(MODULE))
  const step = (title: string) => page.locator('.project-steps li').filter({ has: page.locator('strong', { hasText: title }) })
  await step('Mapa estratégico').getByRole('button', { name: 'Es de Quilpué' }).click()
  await step('Procesos').getByRole('button', { name: 'Es de Quilpué' }).click()
  await step('Procesos').getByText('De los 2 objetivos de procesos del mapa, 1 tiene su ficha. Sin ficha: «').waitFor()
  await step('Validación').getByText('Todavía nada en este equipo.').waitFor()
  expect(await step('Diagnóstico').getByRole('link').getAttribute('href')).toMatch(/\/facilitacion\/sala#sala=\w+\/recibir$/)
  await page.getByRole('link', { name: 'Juntar todo en un documento' }).click()
  await page.getByRole('article').getByText('Sin ficha: «').waitFor()
})
